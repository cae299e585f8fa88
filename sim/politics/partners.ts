/**
 * The month in the partners' capitals. Support s moves by drift + wins - shock of own dead - cost + noise; delivery of
 * what was pledged moves towards what law, plan, backing and support allow. Claims C02, C28, C34, C39, C40.
 */

import type { Campaign } from '../campaign.ts';
import type { Partner } from '../catalogue/theatre.ts';
import { BACKINGS } from '../schema/vocabulary.ts';
import { setTo } from '../ledger/change.ts';
import type { Cause } from '../ledger/journal.ts';
import { inForce, inForceAt, mayDeploy } from '../mandate/reading.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { SETTINGS } from '../schema/settings.ts';
import { deviation } from '../numbers/distributions.ts';
import { between, share } from '../numbers/grid.ts';
import type { ParameterBook } from '../schema/parameters.ts';
import { parametersOf } from '../parameters/reader.ts';
import { luckFor, SLOT, STREAM } from '../random/slots.ts';
import { at } from '../world/world.ts';

type Book = Pick<ParameterBook, 'partners' | 'presence'>;

const noExit: Cause = { id: 'partners.noExit', claim: 'C34', parameter: 'partners.noExitDrift' };
const drift: Cause = { id: 'partners.drift', claim: 'C27', parameter: 'partners.drift' };
const wins: Cause = { id: 'partners.wins', claim: 'C39', parameter: 'partners.wins' };
const deaths: Cause = { id: 'partners.deaths', claim: 'C28', parameter: 'partners.deathShock' };
const burden: Cause = { id: 'partners.burden', claim: 'C28', parameter: 'partners.burdenShock' };
const mood: Cause = { id: 'partners.mood', parameter: 'partners.noise' };
const calm: Cause = { id: 'partners.return', parameter: 'partners.returnPace' };

/**
 * Support for one month: cause after cause, each with its bounds, in one pass over the partners. What cohesion would be after
 * each cause is summed up on the way, so that each cause has its row.
 */
export function partnersFeel(campaign: Campaign): void {
  const { rules, world, month } = campaign;
  const { partners: p } = parametersOf(campaign, 'partnersFeel');
  const aimless = inForce(campaign, FIRST_SLOT.exit) > 0 ? 0 : p.noExitDrift;
  const won = p.wins * (at(world.ceasefire, 0) - p.winsAbove);
  const shock = p.deathShock * (month.forceKilled / (month.forceKilled + p.deathHalf));
  const sums = { calm: 0, drift: 0, noExit: 0, wins: 0, deaths: 0, burden: 0, mood: 0 };
  for (let index = 0; index < rules.partners.length; index += 1) {
    const partner = rules.partners[index] as Partner;
    const weight = at(world.left, index) === 0 ? partner.weight : 0;
    let support = at(world.support, index);
    support = share(support + p.returnPace * (partner.support - support));
    sums.calm += weight * support;
    support = share(support - p.drift);
    sums.drift += weight * support;
    support = share(support - aimless);
    sums.noExit += weight * support;
    support = share(support + won);
    sums.wins += weight * support;
    support = share(support - shock * contribution(partner, at(world.delivered, index)));
    sums.deaths += weight * support;
    support = share(support - p.burdenShock * share(at(world.burden, index)));
    sums.burden += weight * support;
    support = share(support + p.noise * deviation(luckFor(campaign, STREAM.politics, partner.word, SLOT.mood)));
    sums.mood += weight * support;
    world.support[index] = support;
  }
  setTo(campaign, 'cohesion', sums.calm, calm);
  setTo(campaign, 'cohesion', sums.drift, drift);
  setTo(campaign, 'cohesion', sums.noExit, noExit);
  setTo(campaign, 'cohesion', sums.wins, wins);
  setTo(campaign, 'cohesion', sums.deaths, deaths);
  setTo(campaign, 'cohesion', sums.burden, burden);
  setTo(campaign, 'cohesion', sums.mood, mood);
}

/** How much of its own people a partner has in the theatre at this share of its pledge: full from a thousand troops. */
function contribution({ ground }: Partner, delivered: number): number {
  return share(0.3 + (ground * delivered) / 10);
}

/** Delivery moves towards what is possible; burdens grow with what is delivered; elections come nearer. */
export function partnersDeliver(campaign: Campaign): void {
  const { rules, world } = campaign;
  const { partners: p, presence } = parametersOf(campaign, 'partnersDeliver');
  const possible = share(
    p.deliverBase +
      p.deliverLaw * at(world.legitimacy, 0) +
      p.deliverPlan * planShare(campaign) +
      (p.deliverBacking * at(world.backing, 0)) / 4,
  );
  const borne = p.burdenPace * (inForce(campaign, FIRST_SLOT.sustainment) === 1 ? p.commonFund : 1);
  nearElections(campaign, campaign.month.index + 1);
  const sum = { ground: 0, sky: 0, sea: 0 };
  for (let index = 0; index < rules.partners.length; index += 1) {
    const partner = rules.partners[index] as Partner;
    if (at(world.left, index) === 1) continue;
    const goal = share(possible * at(world.support, index) * p.supportWeight);
    const before = at(world.delivered, index);
    const delivered = before + (goal > before ? p.deliverPace : p.reducePace) * (goal - before);
    world.delivered[index] = delivered;
    world.burden[index] = share(at(world.burden, index) + borne * contribution(partner, delivered) * delivered);
    sum.ground += partner.ground * delivered;
    sum.sky += partner.sky * delivered;
    sum.sea += partner.sea * delivered;
  }
  // A list of partners may pledge nothing in a domain: then nothing of it is delivered. Claim C40.
  world.sky[0] = rules.pledged.sky > 0 ? share(sum.sky / rules.pledged.sky) : 0;
  world.sea[0] = rules.pledged.sea > 0 ? share(sum.sea / rules.pledged.sea) : 0;
  fillFootprint(campaign, sum.ground * 100, { partners: p, presence });
}

/** How complete the plan is: clear triggers, a status of forces, an exit. Claim C39. */
export function planShare(campaign: Campaign): number {
  const exit = inForce(campaign, FIRST_SLOT.exit) > 0 ? 1 : 0;
  return (inForce(campaign, FIRST_SLOT.triggers) / 2 + inForce(campaign, FIRST_SLOT.sofa) / 2 + exit) / 3;
}

/** Counts the months to each partner's next election, as they will be in a month of the campaign (from 0). */
export function nearElections({ rules, scenario, world }: Campaign, month: number): void {
  for (let index = 0; index < rules.partners.length; index += 1) {
    world.toElection[index] = monthsToNext(rules.partners[index]?.elections ?? [], scenario.firstMonth + month);
  }
}

function monthsToNext(elections: readonly number[], month: number): number {
  let next = 99;
  for (const election of elections) {
    if (election >= month && election - month < next) next = election - month;
  }
  return next;
}

const AIRLIFT = BACKINGS.indexOf('airlift');

const deployment: Cause = { id: 'force.deployment', claim: 'C40', parameter: 'partners.deployPace' };

/** Troops move into the sectors as far as contingents are there to fill the ordered footprint, in tens. */
function fillFootprint(campaign: Campaign, available: number, { partners: p, presence }: Book): void {
  const { world } = campaign;
  const first = campaign.rules.sectors.length;
  let ordered = 0;
  for (let sector = 0; sector < first; sector += 1) ordered += footprint(campaign, sector);
  const filled = ordered > 0 ? Math.min(1, available / ordered) : 0;
  const allowed = standingShare(campaign, presence);
  const lifted = between(p.unlifted, 1, at(world.flow, AIRLIFT));
  const pace = Math.min(1, p.deployPace * lifted * (isEarly(campaign) ? presence.earlyPace : 1));
  let strength = 0;
  for (let sector = 0; sector < first; sector += 1) {
    const now = at(world.troops, sector);
    const goal = goalOf(campaign, sector, { standing: filled * allowed, deployAbove: presence.deployAbove });
    const step = now + pace * (goal - now);
    world.troops[sector] = Math.floor(step / 10 + 0.5) * 10;
    strength += at(world.troops, sector);
  }
  world.footprintReady[0] = ordered > 0 ? share(strength / ordered) : 1;
  setTo(campaign, 'strength', strength, deployment);
}

/** Whether this is the first half-year of an early mission. Claim C31. */
function isEarly(campaign: Campaign): boolean {
  return inForce(campaign, FIRST_SLOT.timing) === 1 && campaign.month.index < 6;
}

/** Share of a footprint that stands: all of it, a part where teams rotate in and out, none where nobody may deploy. */
function standingShare(campaign: Campaign, { hybridShare }: Book['presence']): number {
  if (!mayDeploy(campaign)) return 0;
  const isHybrid = SETTINGS.model.options[inForce(campaign, FIRST_SLOT.model)] === 'hybrid';
  return isHybrid ? hybridShare : 1;
}

/** Troops a sector should have: a mission limited to after a ceasefire sends nobody further in while it fails. */
function goalOf(
  campaign: Campaign,
  sector: number,
  { standing, deployAbove }: { readonly standing: number; readonly deployAbove: number },
): number {
  const goal = footprint(campaign, sector) * standing;
  const waits = inForce(campaign, FIRST_SLOT.timing) === 0 && at(campaign.world.ceasefire, 0) < deployAbove;
  return waits ? Math.min(goal, at(campaign.world.troops, sector)) : goal;
}

function footprint(campaign: Campaign, sector: number): number {
  return inForceAt(campaign, FIRST_SLOT.footprint, sector) * 100;
}
