/** What an arm sets in the world by hand before a month's orders. */

import { AXES, BACKINGS, COLUMNS, PILLARS, type Campaign, type Rules } from '../index.ts';
import type { Arm, Held } from './arm.ts';
import { ARM_MANDATE } from './catalogue.ts';

/** Sets the world for a month, counted from 0. */
export type Setter = (campaign: Campaign, month: number) => void;

/** Troops in one step of a footprint. */
const TROOPS = 100;

/** The share of their pledges that partners have delivered where the whole force stands. */
const DELIVERED = 0.7;

/** The ids of the members that a column has values for, in their order; none for columns of the whole world. */
function membersOf({ sectors, sites, settlements, partners }: Rules, entity: string): readonly string[] {
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  const members = new Map<string, readonly string[]>([
    ['sector', ids(sectors)],
    ['site', ids(sites)],
    ['settlement', ids(settlements)],
    ['partner', ids(partners)],
    ['backing', BACKINGS],
    ['axis', AXES],
    ['pillar', PILLARS],
  ]);
  return members.get(entity) ?? [];
}

/** Where in its column a value is to be held; null for all of it. */
function placeOf(rules: Rules, { column, of, value }: Held): number | null {
  if (!Object.hasOwn(COLUMNS, column)) throw new RangeError(`the world has no column "${column}"`);
  const { entity, low, high } = COLUMNS[column];
  if (entity === 'slot') throw new RangeError(`"${column}" is the mandate's: choose in the mandate instead`);
  if (!(value >= low && value <= high)) {
    throw new RangeError(`"${column}" cannot be held at ${value}: it lies within ${low} to ${high}`);
  }
  if (of === undefined) return null;
  const place = membersOf(rules, entity).indexOf(of);
  if (place < 0) throw new RangeError(`"${column}" has no value for "${of}"`);
  return place;
}

function standing({ world, rules, scenario }: Campaign): void {
  const footprints = scenario.data.mandates[ARM_MANDATE]?.sectors ?? {};
  let strength = 0;
  rules.sectors.forEach(({ id }, index) => {
    const troops = Number(footprints[id]?.footprint ?? 0) * TROOPS;
    world.troops[index] = troops;
    strength += troops;
  });
  world.delivered.fill(DELIVERED);
  world.strength[0] = strength;
  world.footprintReady[0] = 1;
}

/**
 * What sets the world as an arm holds it. The force is put in place first, then what is held, in its order.
 * Throws a RangeError for a column, a member or a value that the world cannot have.
 */
export function setHeld(rules: Rules, { held = [], inPlace = false }: Arm): Setter {
  const places = held.map((entry) => ({ ...entry, place: placeOf(rules, entry) }));
  return (campaign, month) => {
    if (inPlace && month === 0) standing(campaign);
    for (const { column, place, value, turn } of places) {
      if (turn !== undefined && turn !== month + 1) continue;
      if (place === null) campaign.world[column].fill(value);
      else campaign.world[column][place] = value;
    }
  };
}
