/**
 * How credible the guarantee looks: six pillars, each of which builds up and wears away at its own pace, and whose sum
 * is the indicator. Pledges alone decay to nothing within months (C39); backing makes or breaks (C29). Moscow's
 * belief drifts towards credibility, and hears of what changes in backing, cohesion and stocks.
 */

import type { Campaign } from '../campaign.ts';
import { change, setTo } from '../ledger/change.ts';
import type { Cause } from '../ledger/journal.ts';
import { answerToFear } from '../mandate/reading.ts';
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
function heights(campaign: Campaign): Readonly<Record<Pillar, number>> {
  const { world, month } = campaign;
  const delivered = at(world.strength, 0) > 0 ? at(world.footprintReady, 0) : 0;
  return {
    answer: share(answerToFear(campaign)),
    backing: at(world.backing, 0) / 4,
    cohesion: at(world.cohesion, 0),
    stocks: month.stockShare,
    plan: planShare(campaign) * at(world.legitimacy, 0),
    pledge: delivered,
  };
}

/** A month of credibility: each pillar moves part of the way to its height; the pledge pillar fades faster. */
export function credibilityMoves(campaign: Campaign): void {
  const { world } = campaign;
  const { credibility: p } = parametersOf(campaign, 'credibilityMoves');
  const goal = heights(campaign);
  for (let index = 0; index < PILLARS.length; index += 1) {
    const pillar = PILLARS[index] as Pillar;
    const now = at(world.pillar, index);
    const pace = pillar === 'pledge' ? p.pledgePace : p.pace;
    world.pillar[index] = now + pace * (p[pillar] * goal[pillar] - now);
    setTo(campaign, 'credibility', total(world.pillar), CAUSES[pillar]);
  }
}

const drift: Cause = { id: 'belief.drift', claim: 'C29', parameter: 'belief.drift' };
const backingSeen: Cause = { id: 'belief.backing', claim: 'C29', parameter: 'belief.backing' };
const warningSeen: Cause = { id: 'belief.cohesion', claim: 'C02', parameter: 'belief.cohesion' };

/** What Moscow learns without an incident: from credibility, and from changes in backing and cohesion. */
export function beliefDrifts(campaign: Campaign): void {
  const { world, month } = campaign;
  const { belief: p } = parametersOf(campaign, 'beliefDrifts');
  change(campaign, 'belief', p.backing * (at(world.backing, 0) - month.backingBefore), backingSeen);
  change(campaign, 'belief', p.cohesion * (at(world.cohesion, 0) - month.cohesionBefore), warningSeen);
  change(campaign, 'belief', p.drift * (at(world.credibility, 0) - at(world.belief, 0)), drift);
}
