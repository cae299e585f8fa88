/**
 * Orders and their lead times: law and batteries do not arrive in the month in which they are ordered. Raising a
 * setting takes its lead time, for each step of a ladder; lowering takes one month.
 */

import type { Situation } from '../situation.ts';
import type { ParameterBook } from '../schema/parameters.ts';
import { at } from '../world/world.ts';
import { SETTINGS, writtenAs, type Setting, type SettingId } from '../schema/settings.ts';
import { FIRST_SLOT, SLOTS, type Slot } from '../schema/slots.ts';
import { parametersOf } from '../parameters/reader.ts';

/** Settings whose lead time counts for each step. */
const LADDERS: readonly SettingId[] = ['sofa', 'roe', 'triggers'];

/** What a mandate adopted whole still has to wait for: law to be made and things to be built. */
const ARRIVES_LATER: readonly SettingId[] = [
  'basis',
  'sofa',
  'procurement',
  'industry',
  'shortBatteries',
  'mediumBatteries',
  'longBatteries',
  'electronicWarfare',
  'hardening',
];

/** Months until an order from one value to another is in force. At least 1. */
export function leadMonths(book: ParameterBook, id: SettingId, from: number, to: number): number {
  if (to <= from && id !== 'basis' && id !== 'exit') return 1;
  const steps = LADDERS.includes(id) ? to - from : 1;
  return Math.max(1, Math.floor(book.lead[id] * steps + 0.5));
}

/** The slot of a setting; `sector` is its index, or 0 where the setting is the whole force's. */
export function slotOf(id: SettingId, sector: number): number {
  return FIRST_SLOT[id] + (SETTINGS[id].scope === 'sector' ? sector : 0);
}

/** Places an order. A second order for the same setting takes the place of the first. */
export function placeOrder(situation: Situation, id: SettingId, sector: number, value: number): void {
  const { world } = situation;
  const slot = slotOf(id, sector);
  const book = parametersOf(situation, 'placeOrder');
  world.ordered[slot] = value;
  world.due[slot] = leadMonths(book, id, at(world.inForce, slot), value);
  reportOrder(situation, 'orderGiven', {
    id,
    sector,
    from: at(world.inForce, slot),
    to: value,
    wait: at(world.due, slot),
  });
}

/** Takes an order back. Returns false where none was given. */
export function withdrawOrder(situation: Situation, id: SettingId, sector: number): boolean {
  const { world } = situation;
  const slot = slotOf(id, sector);
  const ordered = at(world.ordered, slot);
  if (ordered < 0) return false;
  world.ordered[slot] = -1;
  world.due[slot] = 0;
  reportOrder(situation, 'orderWithdrawn', { id, sector, from: ordered, to: at(world.inForce, slot), wait: 0 });
  return true;
}

/** A month passes for all orders; those that are due come into force. */
export function ordersArrive(situation: Situation): void {
  const { world } = situation;
  for (let slot = 0; slot < SLOTS.length; slot += 1) {
    if (at(world.ordered, slot) >= 0) arriveAt(situation, SLOTS[slot] as Slot, slot);
  }
}

function arriveAt(situation: Situation, { id, sector }: Slot, slot: number): void {
  const { world } = situation;
  world.due[slot] = at(world.due, slot) - 1;
  if (at(world.due, slot) > 0) return;
  const from = at(world.inForce, slot);
  const to = at(world.ordered, slot);
  world.inForce[slot] = to;
  world.ordered[slot] = -1;
  world.due[slot] = 0;
  reportOrder(situation, 'orderInForce', { id, sector, from, to, wait: 1 });
}

/**
 * Takes a whole mandate over before the first month, by the values of its slots: words are in force at once, what has
 * to be made is ordered.
 */
export function adoptMandate(situation: Situation, values: readonly number[]): void {
  for (let slot = 0; slot < SLOTS.length; slot += 1) takeOver(situation, slot, values[slot] as number);
}

function takeOver(situation: Situation, slot: number, value: number): void {
  const { world } = situation;
  const { id, sector } = SLOTS[slot] as Slot;
  const atOnce = value === 0 || !ARRIVES_LATER.includes(id);
  world.inForce[slot] = atOnce ? value : 0;
  world.ordered[slot] = -1;
  world.due[slot] = 0;
  if (!atOnce) placeOrder(situation, id, sector, value);
}

interface OrderReport {
  readonly id: SettingId;
  readonly sector: number;
  readonly from: number;
  readonly to: number;
  readonly wait: number;
}

function reportOrder(
  situation: Situation,
  kind: 'orderGiven' | 'orderInForce' | 'orderWithdrawn',
  { id, sector, from, to, wait }: OrderReport,
): void {
  if (situation.journal === null) return;
  const setting: Setting = SETTINGS[id];
  const turn = situation.month.index + 1;
  situation.journal.events.push({
    kind,
    turn,
    setting: id,
    sector: setting.scope === 'sector' ? (situation.rules.sectors[sector]?.id ?? null) : null,
    from: writtenAs(setting, from),
    to: writtenAs(setting, to),
    due: turn + wait,
  });
}
