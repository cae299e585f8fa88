/**
 * The month in the partners' capitals. Support s moves by drift + wins - shock of own dead - cost + noise; delivery of
 * what was pledged moves towards what law, plan, backing and support allow. Claims C02, C28, C34, C39, C40.
 */

import type { Campaign } from '../campaign.ts';
import { BACKINGS } from '../catalogue/vocabulary.ts';
import { setTo } from '../ledger/change.ts';
import type { Cause } from '../ledger/journal.ts';
import { inForce, inForceAt, mayDeploy } from '../mandate/reading.ts';
import { FIRST_SLOT } from '../mandate/slots.ts';
import { SETTINGS } from '../mandate/settings.ts';
import { deviation } from '../numbers/distributions.ts';
import { between, share } from '../numbers/grid.ts';
import { at } from '../world/world.ts';
import { shiftAll, shiftEach } from './support.ts';

/** Slots of luck for each partner: noise of support. */
export const POLITICS_SLOTS_EACH = 1;

const noExit: Cause = { id: 'partners.noExit', claim: 'C34', parameter: 'partners.noExitDrift' };
const drift: Cause = { id: 'partners.drift', claim: 'C27', parameter: 'partners.drift' };
const wins: Cause = { id: 'partners.wins', claim: 'C39', parameter: 'partners.wins' };
const deaths: Cause = { id: 'partners.deaths', claim: 'C28', parameter: 'partners.deathShock' };
const burden: Cause = { id: 'partners.burden', claim: 'C28', parameter: 'partners.burdenShock' };
const mood: Cause = { id: 'partners.mood', parameter: 'partners.noise' };
const calm: Cause = { id: 'partners.return', parameter: 'partners.returnPace' };

/** Support and the calendar of elections, for one month. */
export function partnersFeel(campaign: Campaign): void {
  const { rules, world, luck, month } = campaign;
  const { partners: p } = rules.p;
  const hasExit = inForce(campaign, FIRST_SLOT.exit) > 0;
  const standing = at(world.ceasefire, 0) - p.winsAbove;
  shiftEach(campaign, (i) => p.returnPace * ((rules.partners[i]?.support ?? 0.5) - at(world.support, i)), calm);
  shiftAll(campaign, -p.drift, drift);
  if (!hasExit) shiftAll(campaign, -p.noExitDrift, noExit);
  shiftAll(campaign, p.wins * standing, wins);
  if (month.forceKilled > 0) {
    const shock = p.deathShock * (month.forceKilled / (month.forceKilled + p.deathHalf));
    shiftEach(campaign, (i) => -shock * contribution(campaign, i), deaths);
  }
  shiftEach(campaign, (i) => -p.burdenShock * share(at(world.burden, i)), burden);
  shiftEach(campaign, (i) => p.noise * deviation(at(luck.slots.politics, i)), mood);
}

/** How much of its own people a partner has in the theatre: full from a thousand troops. */
function contribution(campaign: Campaign, index: number): number {
  const troops = (campaign.rules.partners[index]?.ground ?? 0) * at(campaign.world.delivered, index);
  return share(0.3 + troops / 10);
}

/** Delivery moves towards what is possible; burdens grow with what is delivered; elections come nearer. */
export function partnersDeliver(campaign: Campaign): void {
  const { rules, world } = campaign;
  const { partners: p } = rules.p;
  const possible = share(
    p.deliverBase +
      p.deliverLaw * at(world.legitimacy, 0) +
      p.deliverPlan * planShare(campaign) +
      (p.deliverBacking * at(world.backing, 0)) / 4,
  );
  nearElections(campaign, campaign.month.index + 1);
  for (let index = 0; index < rules.partners.length; index += 1) {
    const partner = rules.partners[index];
    if (partner === undefined) continue;
    if (at(world.left, index) === 1) continue;
    const goal = share(possible * at(world.support, index) * p.supportWeight);
    const delivered = at(world.delivered, index);
    const pace = goal > delivered ? p.deliverPace : p.reducePace;
    world.delivered[index] = delivered + pace * (goal - delivered);
    const load = contribution(campaign, index) * (inForce(campaign, FIRST_SLOT.sustainment) === 1 ? p.commonFund : 1);
    world.burden[index] = share(at(world.burden, index) + p.burdenPace * load * at(world.delivered, index));
  }
  countDomains(campaign);
  fillFootprint(campaign);
}

/** Contributions in the sky and at sea that are delivered, as shares of what is pledged. Claim C40. */
function countDomains({ rules, world }: Campaign): void {
  let sky = 0;
  let sea = 0;
  for (let index = 0; index < rules.partners.length; index += 1) {
    sky += (rules.partners[index]?.sky ?? 0) * at(world.delivered, index);
    sea += (rules.partners[index]?.sea ?? 0) * at(world.delivered, index);
  }
  // A list of partners may pledge nothing in a domain: then nothing of it is delivered.
  world.sky[0] = rules.pledged.sky > 0 ? share(sky / rules.pledged.sky) : 0;
  world.sea[0] = rules.pledged.sea > 0 ? share(sea / rules.pledged.sea) : 0;
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
function fillFootprint(campaign: Campaign): void {
  const { rules, world } = campaign;
  const { partners: p } = rules.p;
  const first = campaign.rules.sectors.length;
  let ordered = 0;
  for (let sector = 0; sector < first; sector += 1) ordered += footprint(campaign, sector);
  let available = 0;
  for (let index = 0; index < rules.partners.length; index += 1) {
    available += (rules.partners[index]?.ground ?? 0) * 100 * at(world.delivered, index);
  }
  const filled = ordered > 0 ? Math.min(1, available / ordered) : 0;
  const allowed = standingShare(campaign);
  const lifted = between(p.unlifted, 1, at(world.flow, AIRLIFT));
  const pace = Math.min(1, p.deployPace * lifted * (isEarly(campaign) ? rules.p.presence.earlyPace : 1));
  let strength = 0;
  for (let sector = 0; sector < first; sector += 1) {
    const now = at(world.troops, sector);
    const goal = goalOf(campaign, sector, filled * allowed);
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
function standingShare(campaign: Campaign): number {
  if (!mayDeploy(campaign)) return 0;
  const isHybrid = SETTINGS.model.options[inForce(campaign, FIRST_SLOT.model)] === 'hybrid';
  return isHybrid ? campaign.rules.p.presence.hybridShare : 1;
}

/** Troops a sector should have: a mission limited to after a ceasefire sends nobody further in while it fails. */
function goalOf(campaign: Campaign, sector: number, standing: number): number {
  const goal = footprint(campaign, sector) * standing;
  const waits =
    inForce(campaign, FIRST_SLOT.timing) === 0 &&
    at(campaign.world.ceasefire, 0) < campaign.rules.p.presence.deployAbove;
  return waits ? Math.min(goal, at(campaign.world.troops, sector)) : goal;
}

function footprint(campaign: Campaign, sector: number): number {
  return inForceAt(campaign, FIRST_SLOT.footprint, sector) * 100;
}
