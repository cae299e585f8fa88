/**
 * Washington: four categories of support, each flowing, paused, or not asked for. Pauses and resumptions are
 * incidents of their own, with odds that fact us.pause sets. Claim C29.
 */

import type { Situation } from '../situation.ts';
import { setTo } from '../ledger/change.ts';
import type { Cause } from '../schema/journal.ts';
import { BACKINGS } from '../schema/vocabulary.ts';
import { onGrid } from '../numbers/grid.ts';
import { at, total } from '../world/world.ts';

const flowsAgain: Cause = { id: 'washington.flow', claim: 'C29' };

/** Sets what flows this month from what is sought, on offer and not paused. */
export function washingtonSupplies(situation: Situation): void {
  setFlows(situation);
  countBacking(situation, flowsAgain);
}

/** What flows with a mandate adopted before the first month: part of the starting position, not a change. */
export function startFlows(situation: Situation): void {
  setFlows(situation);
  situation.world.backing[0] = onGrid(total(situation.world.flow));
}

function setFlows({ world, month }: Situation): void {
  for (let category = 0; category < BACKINGS.length; category += 1) {
    world.flow[category] = at(world.paused, category) === 1 ? 0 : month.sought(category);
  }
}

/** Brings the indicator in line with the flows, for this cause. */
export function countBacking(situation: Situation, cause: Cause): void {
  setTo(situation, 'backing', total(situation.world.flow), cause);
}
