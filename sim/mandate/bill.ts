/**
 * What a month costs, by head, battery, layer and what is bought. Sources: fr.cost.us and fr.cost.un as bounds of a
 * head-year, ad.irist.cost, ad.patriot.cost.
 */

import type { Situation } from '../situation.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { between } from '../numbers/grid.ts';
import { BACKINGS } from '../schema/vocabulary.ts';
import { at } from '../world/world.ts';
import { parametersOf } from '../parameters/reader.ts';
import { inForce, inForceAt } from './reading.ts';

const LOGISTICS = BACKINGS.indexOf('logistics');

/** A month's bill by what it is for, in million euros. */
export interface Bill {
  readonly people: number;
  readonly batteries: number;
  readonly layers: number;
  readonly bought: number;
  readonly other: number;
}

/** What a month costs as things stand. */
export function billOf(situation: Situation): Bill {
  const { world } = situation;
  const { price } = parametersOf(situation, 'billOf');
  const supplied = between(price.unsupplied, 1, at(world.flow, LOGISTICS));
  const sum = (firstSlot: number): number => sumOverSectors(situation, firstSlot);
  return {
    people: (at(world.strength, 0) * price.headMonth * supplied) / 1000,
    batteries:
      price.shortBatteries * sum(FIRST_SLOT.shortBatteries) +
      price.mediumBatteries * sum(FIRST_SLOT.mediumBatteries) +
      price.longBatteries * sum(FIRST_SLOT.longBatteries),
    layers:
      price.electronicWarfare * sum(FIRST_SLOT.electronicWarfare) +
      price.hardening * sum(FIRST_SLOT.hardening) +
      price.evacuation * sum(FIRST_SLOT.evacuation) +
      price.quickReaction * sum(FIRST_SLOT.quickReaction),
    bought: price.procurement * inForce(situation, FIRST_SLOT.procurement),
    other: price.industry * inForce(situation, FIRST_SLOT.industry) + price.backing * at(world.backing, 0),
  };
}

/** The whole of a bill. */
export function totalOf(bill: Bill): number {
  return bill.people + bill.batteries + bill.layers + bill.bought + bill.other;
}

function sumOverSectors(situation: Situation, firstSlot: number): number {
  let sum = 0;
  for (let sector = 0; sector < situation.rules.sectors.length; sector += 1) {
    sum += inForceAt(situation, firstSlot, sector);
  }
  return sum;
}
