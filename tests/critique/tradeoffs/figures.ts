/** What the texts of choices speak of, as figures of a campaign. */

import type { SettingId } from '../../../sim/index.ts';
import { compileRules, leadMonths, SETTINGS, valueOf } from '../../../sim/index.ts';
import { average, perMonth, rate, whether, type Figure, type Played, type Ratio } from '../../../sim/study/index.ts';
import { base } from '../mandates.ts';
import type { Fact } from './stated.ts';

export const ceasefire = average('ceasefire');
export const escalation = average('escalation');
export const credibility = average('credibility');
export const belief = average('belief');
export const hostility = average('hostility');
export const neutrality = average('neutrality');
export const legitimacy = average('legitimacy');
export const cohesion = average('cohesion');
export const confidence = average('confidence');
export const talks = average('talks');
export const strength = average('strength');
export const shortStock = average('shortInterceptors');
export const mediumStock = average('mediumInterceptors');
export const longStock = average('longInterceptors');
export const verification = average('verification');
export const terms = average('signedTerms');
export const cover = average('cover');
export const health = average('health');
export const dark = average('dark');
export const backing = average('backing');
export const consented = average('consentGiven');
export const byConsensus = whether(({ months }) => months.some(({ consensusMonths }) => consensusMonths > 0));
export const killed = perMonth('forceKilled');
export const civilians = perMonth('civiliansKilled');
export const cost = perMonth('cost');
export const onTheLine = average('level:line');
export const probing = average('level:probing');
export const raiding = average('level:infrastructure');

type Incident = Played['incidents'][number];

/** A sum over the incidents of these types, or of all, for each month. */
const sumOver = (figure: (incident: Incident) => number, ids: readonly string[]): Figure => {
  return ({ incidents, months }) =>
    incidents.reduce((sum, one) => sum + (ids.length === 0 || ids.includes(one.id) ? figure(one) : 0), 0) / months.length;
};

/** Of incidents of these types, or of all, for each month: dead of the force, dead civilians, hits, weapons, interceptors. */
export const killedIn = (...ids: readonly string[]): Figure => sumOver((one) => one.killed, ids);
export const civiliansIn = (...ids: readonly string[]): Figure => sumOver((one) => one.civilians, ids);
export const hits = sumOver((one) => one.hits, []);
export const hitsIn = (...ids: readonly string[]): Figure => sumOver((one) => one.hits, ids);
export const launched = sumOver((one) => one.launched, []);
export const spent = sumOver((one) => one.spent, []);

/** How many of a kind there are for each month: accusations before courts, disputes about status, vetoes and refusals. */
export const challenges = rate('legal-challenge');
export const disputes = rate('status-dispute');
export const disinformation = rate('disinformation');
export const refusals = sumOver(({ result }) => (result === 'vetoed' || result === 'refused' ? 1 : 0), [
  'council-vote',
  'consensus-vote',
]);

/** Of the weapons that are launched, the share that strikes home. */
export const through: Ratio = { top: hits, bottom: launched };

/** Incidents that the force may answer by force. */
const FOUGHT = [
  'infiltration-probe',
  'patrol-under-fire',
  'swarm-at-guarded-site',
  'swarm-tests-the-line',
  'strike-on-the-force',
];
const DRONES = ['swarm-at-guarded-site', 'swarm-tests-the-line'];
const SIEGES = ['infiltration-probe', 'patrol-under-fire'];

const lateIn = (ids: readonly string[]): Ratio => ({
  top: sumOver(({ late }) => (late ? 1 : 0), ids),
  bottom: sumOver(() => 1, ids),
});

/** The share of answers that come late: to all that is fought, to swarms of drones, to patrols and posts beset. */
export const late = lateIn(FOUGHT);
export const lateForDrones = lateIn(DRONES);
export const lateForSieges = lateIn(SIEGES);

/** The share of answers that come in time and are far too little, or more than in kind. */
const answers = (holds: (answer: number) => boolean): Ratio => ({
  top: sumOver((one) => (!one.late && holds(one.answer) ? 1 : 0), SIEGES),
  bottom: sumOver((one) => (one.late ? 0 : 1), SIEGES),
});
export const tooLittle = answers((answer) => answer < 0.6);
export const tooMuch = answers((answer) => answer > 1);

const swingIn = (ids: readonly string[]): Figure => {
  return ({ incidents }) => {
    const list = incidents.filter(({ id, late: came }) => ids.includes(id) && !came);
    const steps = ids.flatMap((id) => {
      const same = list.filter((one) => one.id === id);
      return same.slice(1).map(({ answer }, place) => Math.abs(answer - (same[place]?.answer ?? answer)));
    });
    return steps.reduce((sum, step) => sum + step, 0) / Math.max(1, steps.length);
  };
};

/** How far answers that come in time differ from one to the next of the same type; 0 where there are not two. */
export const swing = swingIn(SIEGES);
const graveSwing = swingIn(['strike-on-the-force']);
/** How much farther they differ where an incident is rare and grave. */
export const graveLessCommon: Figure = (played) => graveSwing(played) - swing(played);

const rounds = (...results: readonly string[]): Figure =>
  sumOver(({ result }) => (results.includes(result ?? '') ? 1 : 0), ['talks-round']);

/** Rounds of talks for each month, the share of them to which somebody does not come, and the share of those held that yield text. */
export const roundsHeld = rate('talks-round');
export const absent: Ratio = { top: rounds('absent'), bottom: roundsHeld };
export const absentPerMonth = rounds('absent');
export const text: Ratio = { top: rounds('text'), bottom: rounds('text', 'noText') };

/** The month in which terms of this worth are first signed; one more than were played where they never are. */
export const signedBy = (worth: number): Figure => {
  return ({ months }) => {
    const place = months.findIndex(({ signedTerms }) => signedTerms >= worth);
    return (place < 0 ? months.length : place) + 1;
  };
};

/** What is spent on something, in million euros for each month, by the causes of the ledger. */
export const spentOn = (...causes: readonly string[]): Figure => {
  return ({ totals, months }) => causes.reduce((sum, id) => sum + (totals[`cost/${id}`] ?? 0), 0) / months.length;
};

/** What a thousand people cost a year, in million euros. */
export const perHead: Ratio = {
  top: ({ totals }) => totals['cost/cost.people'] ?? 0,
  bottom: ({ months }) => months.reduce((sum, month) => sum + month.strength, 0) / 12_000,
};

/** Dead of the force for a thousand person-years. */
export const deathRate: Ratio = {
  top: ({ months }) => months.at(-1)?.forceKilled ?? 0,
  bottom: perHead.bottom,
};

export const exited = whether(({ ending }) => ending === 'exitAchieved');

/** A figure at the end of the campaigns that reach their exit. */
const atExit = (figure: (month: Played['months'][number]) => number): Ratio => ({
  top: (played) => (exited(played) === 1 ? figure(played.months.at(-1) ?? failed()) : 0),
  bottom: exited,
});
export const truceAtExit = atExit((month) => month.ceasefire);
export const talksAtExit = atExit((month) => month.talks);

function failed(): never {
  throw new RangeError('a campaign has no month');
}

const rules = compileRules(base.data, { catalogue: '', scenarios: {} });

/** The months that an order of a choice takes from this one; 0 where it is the same. */
export const monthsFrom = (from: string | number): Fact => ({
  fact: (id: SettingId, choice) => {
    const [before, after] = [valueOf(SETTINGS[id], from), valueOf(SETTINGS[id], choice)];
    if (before === undefined || after === undefined) throw new RangeError(`${id} has no ${choice} or no ${from}`);
    return before === after ? 0 : leadMonths(rules.p, id, before, after);
  },
});

export const civiliansOnLine: Figure = ({ totals, months }) =>
  (totals['civiliansKilled/civilians.line'] ?? 0) / months.length;
export const routineDeaths: Figure = ({ totals, months }) =>
  (totals['forceKilled/force.routine'] ?? 0) / months.length;
export const mined = average('mined');
export const hitsOnSites: Figure = ({ months }) => (months.at(-1)?.hits ?? 0) / months.length;
export const legitimacyEarly = average('legitimacy', 1, 6);
export const cohesionEarly = average('cohesion', 1, 6);
export const strengthEarly = average('strength', 1, 6);
export const monthsByConsensus: Figure = ({ months }) =>
  months.filter(({ consensusMonths }) => consensusMonths > 0).length / months.length;
export const spentPerSwarm: Ratio = {
  top: sumOver((one) => one.spent, ['swarm-at-guarded-site']),
  bottom: sumOver((one) => one.launched, ['swarm-at-guarded-site']),
};
export const throughSwarms: Ratio = {
  top: sumOver((one) => one.hits, DRONES),
  bottom: sumOver((one) => one.launched, DRONES),
};
export const throughMissiles: Ratio = {
  top: sumOver((one) => one.hits, ['ballistic-raid']),
  bottom: sumOver((one) => one.launched, ['ballistic-raid']),
};
/** Whether forces exchange fire in the open. */
export const openFire = whether(({ months }) => months.some(({ rung }) => rung >= 4));
/** How much cover grows from the first half-year to the rest. */
export const coverGained: Figure = (played) => average('cover', 7)(played) - average('cover', 1, 6)(played);
export const radarGaps = rate('radar-gap');
export const rotationGaps = rate('rotation-gap');
/** Partners that ask for relief, waver or leave. */
export const burdened = rate('partner-asks', 'partner-wavers', 'partner-withdraws');
/** The scarcest of the stores, as interceptors. */
export const scarcest: Figure = (played) => Math.min(longStock(played), mediumStock(played), shortStock(played));
/** Cover for each thousand million euros. */
export const coverForMoney: Figure = (played) => (1000 * cover(played)) / cost(played);
export const terms_ = rate('washington-terms');
export const pauses = rate('aid-pause');
/** Drones that nobody warned of. */
export const unwarned = rate('stray-drones');
/** Offers of Moscow that ask for a concession. */
export const offers = rate('trust-us-offer');
export const footage = rate('footage-posted');
