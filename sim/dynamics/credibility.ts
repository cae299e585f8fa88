/**
 * How credible the guarantee looks: six pillars, each of which builds up and wears away at its own pace, and whose sum
 * is the indicator. Pledges alone decay to nothing within months (C39); backing makes or breaks (C29). Moscow's
 * belief drifts towards credibility, and hears of what changes in backing, cohesion and stocks.
 */

import type { Situation } from '../situation.ts';
import { change, setTo } from '../ledger/change.ts';
import type { Cause } from '../schema/journal.ts';
import { answerToFear, inForce, troopsInside } from '../mandate/reading.ts';
import { valueOfOption } from '../schema/settings.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { planShare } from '../politics/partners.ts';
import { share } from '../numbers/grid.ts';
import { PILLARS, type Pillar } from '../schema/columns.ts';
import { at, total } from '../world/world.ts';
import { parametersOf } from '../parameters/reader.ts';

const CAUSES: Readonly<Record<Pillar, Cause>> = {
  answer: { id: 'credibility.answer', claim: 'C21', parameter: 'credibility.answer' },
  backing: { id: 'credibility.backing', claim: 'C29', parameter: 'credibility.backing' },
  cohesion: { id: 'credibility.cohesion', claim: 'C02', parameter: 'credibility.cohesion' },
  stocks: { id: 'credibility.stocks', claim: 'C26', parameter: 'credibility.stocks' },
  plan: { id: 'credibility.plan', claim: 'C39', parameter: 'credibility.plan' },
  pledge: { id: 'credibility.pledge', claim: 'C39', parameter: 'credibility.pledge' },
};

/** How far each pillar is in place, 0 to 1. */
function heights(situation: Situation): Readonly<Record<Pillar, number>> {
  const { world, month } = situation;
  // A pledge counts where it stands: next door it is a promise still.
  const strength = at(world.strength, 0);
  const delivered = strength > 0 ? (at(world.footprintReady, 0) * troopsInside(situation)) / strength : 0;
  return {
    answer: share(answerToFear(situation)),
    backing: at(world.backing, 0) / 4,
    cohesion: at(world.cohesion, 0),
    stocks: month.stockShare,
    plan: planShare(situation) * at(world.legitimacy, 0),
    pledge: delivered,
  };
}

/** A month of credibility: each pillar moves part of the way to its height; the pledge pillar fades faster. */
export function credibilityMoves(situation: Situation): void {
  const { world } = situation;
  const { credibility: p } = parametersOf(situation, 'credibilityMoves');
  const goal = heights(situation);
  for (let index = 0; index < PILLARS.length; index += 1) {
    const pillar = PILLARS[index] as Pillar;
    const now = at(world.pillar, index);
    const pace = pillar === 'pledge' ? p.pledgePace : p.pace;
    world.pillar[index] = now + pace * (p[pillar] * goal[pillar] - now);
    setTo(situation, 'credibility', total(world.pillar), CAUSES[pillar]);
  }
}

const waited: Cause = { id: 'belief.date', claim: 'C34', parameter: 'belief.date' };
const drift: Cause = { id: 'belief.drift', claim: 'C29', parameter: 'belief.drift' };
const backingSeen: Cause = { id: 'belief.backing', claim: 'C29', parameter: 'belief.backing' };
const warningSeen: Cause = { id: 'belief.cohesion', claim: 'C02', parameter: 'belief.cohesion' };

const FIXED_TERM = valueOfOption('exit', 'fixedTerm');

/** What Moscow learns without an incident: from credibility, and from changes in backing and cohesion. */
export function beliefDrifts(situation: Situation): void {
  const { world, month } = situation;
  const { belief: p } = parametersOf(situation, 'beliefDrifts');
  change(situation, 'belief', p.backing * (at(world.backing, 0) - month.backingBefore), backingSeen);
  change(situation, 'belief', p.cohesion * (at(world.cohesion, 0) - month.cohesionBefore), warningSeen);
  if (inForce(situation, FIRST_SLOT.exit) === FIXED_TERM) change(situation, 'belief', -p.date, waited);
  change(situation, 'belief', p.drift * (at(world.credibility, 0) - at(world.belief, 0)), drift);
}
