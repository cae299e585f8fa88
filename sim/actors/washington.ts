/**
 * Washington: four categories of support, each asked for, granted on terms, flowing or paused. It answers a request in an
 * incident of its own, and so do pauses and resumptions come, with odds that fact us.pause sets. Claim C29.
 */

import type { Situation } from '../situation.ts';
import { setTo } from '../ledger/change.ts';
import type { Cause } from '../schema/journal.ts';
import { BACKINGS } from '../schema/vocabulary.ts';
import { inForce } from '../mandate/reading.ts';
import { onGrid, share } from '../numbers/grid.ts';
import { parametersOf } from '../parameters/reader.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { at, total } from '../world/world.ts';

const flowsAgain: Cause = { id: 'washington.flow', claim: 'C29' };

/** Sets what flows this month from what is sought, on offer and not paused. */
export function washingtonSupplies(situation: Situation): void {
  setFlows(situation);
  countBacking(situation, flowsAgain);
}

/**
 * What flows with a mandate adopted before the first month: part of the starting position, not a change. As many categories
 * are granted from the start as the scenario says flow; the rest has to be asked for.
 */
export function startFlows(situation: Situation): void {
  const { world, month, scenario } = situation;
  let open = Math.floor(scenario.data.initial.backing?.value ?? 0);
  for (let category = 0; category < BACKINGS.length; category += 1) {
    const isGranted = open > 0 && month.sought(category) === 1;
    world.granted[category] = isGranted ? 1 : 0;
    if (isGranted) open -= 1;
  }
  setFlows(situation);
  situation.world.backing[0] = onGrid(total(situation.world.flow));
}

function setFlows({ world, month }: Situation): void {
  for (let category = 0; category < BACKINGS.length; category += 1) {
    // Who asks no more has to ask anew.
    world.granted[category] = at(world.granted, category) * month.sought(category);
    world.flow[category] = at(world.paused, category) === 1 ? 0 : at(world.granted, category);
  }
}

/** Brings the indicator in line with the flows, for this cause. */
export function countBacking(situation: Situation, cause: Cause): void {
  setTo(situation, 'backing', total(situation.world.flow), cause);
}

/**
 * Washington answers a request for one category: the better the terms that were offered, the likelier it agrees. A request
 * that was turned down may be made again: the category stays asked for.
 */
export function answerRequest(
  situation: Situation,
  { subject, luck, answer }: { readonly subject: number; readonly luck: number; readonly answer: number },
): 'granted' | 'refused' {
  const { washington } = parametersOf(situation, 'answerRequest');
  const american = inForce(situation, FIRST_SLOT.supplier) / 2;
  const chance = washington.freely + washington.onTerms * share(answer) + washington.buysAmerican * american;
  if (luck >= Math.min(washington.atMost, chance)) return 'refused';
  situation.world.granted[subject] = 1;
  return 'granted';
}
