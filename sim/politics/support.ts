/**
 * Support at home in each partner, and cohesion, which is its mean by weight over those who still take part. After each
 * cause the difference in cohesion becomes one row, so that the ledger says what moved the coalition.
 */

import type { Situation } from '../situation.ts';
import { setTo } from '../ledger/change.ts';
import type { Cause } from '../schema/journal.ts';
import { share } from '../numbers/grid.ts';
import { at } from '../world/world.ts';

/** Cohesion as it follows from support: a partner that left counts as none. */
export function cohesionNow(situation: Situation): number {
  const { rules, world } = situation;
  let sum = 0;
  for (let index = 0; index < rules.partners.length; index += 1) {
    const weight = rules.partners[index]?.weight ?? 0;
    if (at(world.left, index) === 0) sum += weight * at(world.support, index);
  }
  return sum;
}

function count(situation: Situation, cause: Cause): void {
  setTo(situation, 'cohesion', cohesionNow(situation), cause);
}

/** Shifts the support of one partner by a share. */
export function shiftSupport(situation: Situation, partner: number, amount: number, cause: Cause): void {
  const { support } = situation.world;
  support[partner] = share(at(support, partner) + amount);
  count(situation, cause);
}

/** Shifts the support of all partners by the same share. */
export function shiftAll(situation: Situation, amount: number, cause: Cause): void {
  const { support } = situation.world;
  for (let index = 0; index < support.length; index += 1) support[index] = share(at(support, index) + amount);
  count(situation, cause);
}

/** Shifts support most where it is near the fence: amount x 4 s (1 - s). Claim C02. */
export function unsettleSupport(situation: Situation, amount: number, cause: Cause): void {
  const { support } = situation.world;
  for (let index = 0; index < support.length; index += 1) {
    const s = at(support, index);
    support[index] = share(s + amount * 4 * s * (1 - s));
  }
  count(situation, cause);
}

/** A partner withdraws: its contingent goes home and it counts no longer. */
export function withdrawPartner(situation: Situation, partner: number, cause: Cause): void {
  situation.world.left[partner] = 1;
  situation.world.delivered[partner] = 0;
  count(situation, cause);
}
