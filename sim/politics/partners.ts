/**
 * The month in the partners' capitals. Support s moves by drift + wins - shock of own dead - the bill + noise; delivery of
 * what was pledged moves towards what law, plan, backing and support allow. Claims C02, C28, C34, C39, C40.
 */

import type { Situation } from '../situation.ts';
import type { Partner } from '../catalogue/theatre.ts';
import { BACKINGS } from '../schema/vocabulary.ts';
import { setTo } from '../ledger/change.ts';
import type { Cause } from '../schema/journal.ts';
import { billOf, totalOf } from '../mandate/bill.ts';
import { inForce, inForceAt, mayDeploy } from '../mandate/reading.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { SETTINGS } from '../schema/settings.ts';
import { deviation } from '../numbers/distributions.ts';
import { between, share } from '../numbers/grid.ts';
import type { ParameterBook } from '../schema/parameters.ts';
import { parametersOf } from '../parameters/reader.ts';
import { luckFor, SLOT, STREAM } from '../random/slots.ts';
import { goingWell } from '../theatre/phase.ts';
import { at } from '../world/world.ts';

type Book = Pick<ParameterBook, 'partners' | 'presence'>;

const noExit: Cause = { id: 'partners.noExit', claim: 'C34', parameter: 'partners.noExitDrift' };
const drift: Cause = { id: 'partners.drift', claim: 'C27', parameter: 'partners.drift' };
const ofMandate: Cause = { id: 'partners.mandate', claim: 'C28', parameter: 'partners.control' };
const dear: Cause = { id: 'partners.bill', claim: 'C27', parameter: 'partners.billCosts' };
const wins: Cause = { id: 'partners.wins', claim: 'C39', parameter: 'partners.wins' };
const deaths: Cause = { id: 'partners.deaths', claim: 'C28', parameter: 'partners.deathShock' };
const burden: Cause = { id: 'partners.burden', claim: 'C28', parameter: 'partners.burdenShock' };
const mood: Cause = { id: 'partners.mood', parameter: 'partners.noise' };
const calm: Cause = { id: 'partners.return', parameter: 'partners.returnPace' };

/**
 * Support for one month: cause after cause, each with its bounds, in one pass over the partners. What cohesion would be after
 * each cause is summed up on the way, so that each cause has its row.
 */
export function partnersFeel(situation: Situation): void {
  const { rules, world, month } = situation;
  const { partners: p } = parametersOf(situation, 'partnersFeel');
  const aimless = exitDrift(situation, p);
  const mandate = mandateAtHome(situation, p);
  const billed = (p.billCosts * totalOf(billOf(situation))) / 100;
  const won = p.wins * (goingWell(situation) - p.winsAbove);
  const shock = p.deathShock * (month.forceKilled / (month.forceKilled + p.deathHalf));
  const sums = { calm: 0, drift: 0, mandate: 0, bill: 0, noExit: 0, wins: 0, deaths: 0, burden: 0, mood: 0 };
  for (let index = 0; index < rules.partners.length; index += 1) {
    const partner = rules.partners[index] as Partner;
    const weight = at(world.left, index) === 0 ? partner.weight : 0;
    let support = at(world.support, index);
    support = share(support + p.returnPace * (partner.support - support));
    sums.calm += weight * support;
    support = share(support - p.drift);
    sums.drift += weight * support;
    support = share(support + mandate);
    sums.mandate += weight * support;
    support = share(support - billed);
    sums.bill += weight * support;
    support = share(support - aimless);
    sums.noExit += weight * support;
    support = share(support + won);
    sums.wins += weight * support;
    support = share(support - shock * contribution(partner, at(world.delivered, index)));
    sums.deaths += weight * support;
    support = share(support - p.burdenShock * share(at(world.burden, index)));
    sums.burden += weight * support;
    support = share(support + p.noise * deviation(luckFor(situation, STREAM.politics, partner.word, SLOT.mood)));
    sums.mood += weight * support;
    world.support[index] = support;
  }
  setTo(situation, 'cohesion', sums.calm, calm);
  setTo(situation, 'cohesion', sums.drift, drift);
  setTo(situation, 'cohesion', sums.mandate, ofMandate);
  setTo(situation, 'cohesion', sums.bill, dear);
  setTo(situation, 'cohesion', sums.noExit, noExit);
  setTo(situation, 'cohesion', sums.wins, wins);
  setTo(situation, 'cohesion', sums.deaths, deaths);
  setTo(situation, 'cohesion', sums.burden, burden);
  setTo(situation, 'cohesion', sums.mood, mood);
}

/** What the exit costs at home a month: none declared wears support away, and so, less, does one that nobody can see coming. */
function exitDrift(situation: Situation, p: ParameterBook['partners']): number {
  const exit = SETTINGS.exit.options[inForce(situation, FIRST_SLOT.exit)];
  switch (exit) {
    case 'none':
      return p.noExitDrift;
    case 'fixedTerm':
      return -p.dateHelps;
    case 'finalStatus':
      return p.openEndDrift;
    default:
      return 0;
  }
}

/**
 * What other clauses earn or cost at home a month: capitals that keep control, contracts that stay in Europe, a fund that
 * each parliament has to vote for, lines of production that are paid for together, and asking Washington for much.
 */
function mandateAtHome(situation: Situation, p: ParameterBook['partners']): number {
  const of = (slot: number): number => inForce(situation, slot);
  const controls = 1 - of(FIRST_SLOT.authority) / 2;
  const european = 1 - of(FIRST_SLOT.supplier) / 2;
  return (
    p.control * controls +
    p.contracts * european -
    p.commonVotes * of(FIRST_SLOT.sustainment) -
    (p.dearBuying * of(FIRST_SLOT.procurement)) / 2 -
    (p.jointLines * of(FIRST_SLOT.industry)) / 2 -
    p.tightening * (of(FIRST_SLOT.sanctions) - 1) -
    (p.dependence * at(situation.world.backing, 0)) / 4 -
    p.goingEarly * of(FIRST_SLOT.timing) -
    p.openDebate * of(FIRST_SLOT.disclosure)
  );
}

/** How much of its own people a partner has in the theatre at this share of its pledge: full from a thousand troops. */
function contribution({ ground }: Partner, delivered: number): number {
  return share(0.3 + (ground * delivered) / 10);
}

/** Delivery moves towards what is possible; burdens grow with what is delivered; elections come nearer. */
export function partnersDeliver(situation: Situation): void {
  const { rules, world } = situation;
  const { partners: p, presence } = parametersOf(situation, 'partnersDeliver');
  const possible = share(
    p.deliverBase +
      p.deliverLaw * at(world.legitimacy, 0) +
      p.deliverPlan * planShare(situation) +
      (p.deliverBacking * at(world.backing, 0)) / 4,
  );
  const borne = p.burdenPace * (inForce(situation, FIRST_SLOT.sustainment) === 1 ? p.commonFund : 1);
  nearElections(situation, situation.month.index + 1);
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
  fillFootprint(situation, sum.ground * 100, { partners: p, presence });
}

/** How complete the plan is: clear triggers, a status of forces, an exit. Claim C39. */
export function planShare(situation: Situation): number {
  const exit = inForce(situation, FIRST_SLOT.exit) > 0 ? 1 : 0;
  return (inForce(situation, FIRST_SLOT.triggers) / 2 + inForce(situation, FIRST_SLOT.sofa) / 2 + exit) / 3;
}

/** Counts the months to each partner's next election, as they will be in a month of the campaign (from 0). */
export function nearElections({ rules, scenario, world }: Situation, month: number): void {
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
function fillFootprint(situation: Situation, available: number, { partners: p, presence }: Book): void {
  const { world } = situation;
  const first = situation.rules.sectors.length;
  let ordered = 0;
  for (let sector = 0; sector < first; sector += 1) ordered += footprint(situation, sector);
  const filled = ordered > 0 ? Math.min(1, available / ordered) : 0;
  const allowed = standingShare(situation, presence);
  const lifted = between(p.unlifted, 1, at(world.flow, AIRLIFT));
  const pace = Math.min(1, p.deployPace * lifted * (isEarly(situation) ? presence.earlyPace : 1));
  let strength = 0;
  for (let sector = 0; sector < first; sector += 1) {
    const now = at(world.troops, sector);
    const goal = goalOf(situation, sector, { standing: filled * allowed, deployAbove: presence.deployAbove });
    const step = now + pace * (goal - now);
    world.troops[sector] = Math.floor(step / 10 + 0.5) * 10;
    strength += at(world.troops, sector);
  }
  world.footprintReady[0] = ordered > 0 ? share(strength / ordered) : 1;
  setTo(situation, 'strength', strength, deployment);
}

/** Whether this is the first half-year of an early mission. Claim C31. */
function isEarly(situation: Situation): boolean {
  return inForce(situation, FIRST_SLOT.timing) === 1 && situation.month.index < 6;
}

/** Share of a footprint that stands: all of it, a part where teams rotate in and out, none where nobody may deploy. */
function standingShare(situation: Situation, { hybridShare }: Book['presence']): number {
  if (!mayDeploy(situation)) return 0;
  const isHybrid = SETTINGS.model.options[inForce(situation, FIRST_SLOT.model)] === 'hybrid';
  return isHybrid ? hybridShare : 1;
}

/** Troops a sector should have: a mission limited to after a ceasefire sends nobody further in while it fails. */
function goalOf(
  situation: Situation,
  sector: number,
  { standing, deployAbove }: { readonly standing: number; readonly deployAbove: number },
): number {
  const goal = footprint(situation, sector) * standing;
  const waits = inForce(situation, FIRST_SLOT.timing) === 0 && at(situation.world.ceasefire, 0) < deployAbove;
  return waits ? Math.min(goal, at(situation.world.troops, sector)) : goal;
}

function footprint(situation: Situation, sector: number): number {
  return inForceAt(situation, FIRST_SLOT.footprint, sector) * 100;
}
