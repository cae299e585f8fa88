/**
 * Support at home in each partner, and cohesion, which is its mean by weight over those who still take part. After each
 * cause the difference in cohesion becomes one row, so that the ledger says what moved the coalition.
 */

import type { Campaign } from '../campaign.ts';
import { setTo } from '../ledger/change.ts';
import type { Cause } from '../ledger/journal.ts';
import { share } from '../numbers/grid.ts';
import { at } from '../world/world.ts';

/** Cohesion as it follows from support: a partner that left counts as none. */
export function cohesionNow(campaign: Campaign): number {
  const { rules, world } = campaign;
  let sum = 0;
  for (let index = 0; index < rules.partners.length; index += 1) {
    const weight = rules.partners[index]?.weight ?? 0;
    if (at(world.left, index) === 0) sum += weight * at(world.support, index);
  }
  return sum;
}

function count(campaign: Campaign, cause: Cause): void {
  setTo(campaign, 'cohesion', cohesionNow(campaign), cause);
}

/** Shifts the support of one partner by a share. */
export function shiftSupport(campaign: Campaign, partner: number, amount: number, cause: Cause): void {
  const { support } = campaign.world;
  support[partner] = share(at(support, partner) + amount);
  count(campaign, cause);
}

/** Shifts the support of all partners by the same share. */
export function shiftAll(campaign: Campaign, amount: number, cause: Cause): void {
  const { support } = campaign.world;
  for (let index = 0; index < support.length; index += 1) support[index] = share(at(support, index) + amount);
  count(campaign, cause);
}

/** Shifts support most where it is near the fence: amount x 4 s (1 - s). Claim C02. */
export function unsettleSupport(campaign: Campaign, amount: number, cause: Cause): void {
  const { support } = campaign.world;
  for (let index = 0; index < support.length; index += 1) {
    const s = at(support, index);
    support[index] = share(s + amount * 4 * s * (1 - s));
  }
  count(campaign, cause);
}

/** A partner withdraws: its contingent goes home and it counts no longer. */
export function withdrawPartner(campaign: Campaign, partner: number, cause: Cause): void {
  campaign.world.left[partner] = 1;
  campaign.world.delivered[partner] = 0;
  count(campaign, cause);
}
