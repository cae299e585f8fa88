/** What the texts of choices speak of, as figures of a campaign. Rates and sums are for each month played. */

import { compileRules, leadMonths, SETTINGS, valueOf } from '../../../sim/index.ts';
import { average, perMonth, whether, type Figure, type Played, type Ratio } from '../../../sim/study/index.ts';
import { base } from '../mandates.ts';
import type { Fact } from './stated.ts';

type Incident = Played['incidents'][number];
type Month = Played['months'][number];

const journalled = new Set<Figure>();

/** Whether a figure reads what only a journal holds: incidents, or totals by cause. */
export const readsJournal = (figure: Figure): boolean => journalled.has(figure);

function ofJournal(figure: Figure): Figure {
  journalled.add(figure);
  return figure;
}

// Means over the months.
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
export const verification = average('verification');
export const terms = average('signedTerms');
export const cover = average('cover');
export const dark = average('dark');
export const mined = average('mined');
export const backing = average('backing');
export const consented = average('consentGiven');
export const onTheLine = average('level:line');
export const probing = average('level:probing');
export const raiding = average('level:infrastructure');

// The first half-year.
export const legitimacyEarly = average('legitimacy', 1, 6);
export const cohesionEarly = average('cohesion', 1, 6);
export const hostilityEarly = average('hostility', 1, 6);
export const strengthEarly = average('strength', 1, 6);
const coverEarly = average('cover', 1, 6);
const coverLater = average('cover', 7);
/** Once what was ordered at the start stands everywhere. */
export const hostilityLater = average('hostility', 10);
/** Cover in the first half-year as a share of that in the rest. */
export const coverAtOnce: Figure = (played) => coverEarly(played) / coverLater(played);

export const killed = perMonth('forceKilled');
export const civilians = perMonth('civiliansKilled');
export const cost = perMonth('cost');
/** Hits on sites. */
export const hitsOnSites = perMonth('hits');

/** The scarcest of the stores, in interceptors. */
export const scarcest: Figure = ({ months }) =>
  months.reduce((sum, one) => sum + Math.min(one.shortInterceptors, one.mediumInterceptors, one.longInterceptors), 0) /
  months.length;

const shareOfMonths =
  (holds: (month: Month) => boolean): Figure =>
  ({ months }) =>
    months.filter(holds).length / months.length;

/** The share of months in which a mandate by consensus is in force. */
export const monthsByConsensus = shareOfMonths(({ consensusMonths }) => consensusMonths > 0);

/** Whether forces ever exchange fire in the open. */
export const openFire = whether(({ months }) => months.some(({ rung }) => rung >= 4));

/** The month in which terms of this worth are first signed; one more than were played where they never are. */
const signedBy = (worth: number): Figure => {
  return ({ months }) => {
    const place = months.findIndex(({ signedTerms }) => signedTerms >= worth);
    return (place < 0 ? months.length : place) + 1;
  };
};
export const signedAny = signedBy(0.1);
export const signedBinding = signedBy(0.9);

/** A sum over the incidents of these types, or of all. */
function sumOver(figure: (incident: Incident) => number, ...ids: readonly string[]): Figure {
  return ofJournal(
    ({ incidents, months }) =>
      incidents.reduce((sum, one) => sum + (ids.length === 0 || ids.includes(one.id) ? figure(one) : 0), 0) /
      months.length,
  );
}

const counting = (...ids: readonly string[]): Figure => sumOver(() => 1, ...ids);

/** Dead of the force, and dead civilians, in incidents of these types. */
export const killedIn = (...ids: readonly string[]): Figure => sumOver((one) => one.killed, ...ids);
export const civiliansIn = (...ids: readonly string[]): Figure => sumOver((one) => one.civilians, ...ids);
/** Dead civilians in raids from the air. */
export const civiliansInRaids = civiliansIn(
  'substation-hit',
  'swarm-at-guarded-site',
  'ballistic-raid',
  'mass-raid',
  'port-strike',
  'rail-hub-hit',
  'dam-alarm',
);
/** Dead of the force in patrols and posts that are attacked. */
export const killedAtPosts = killedIn('infiltration-probe', 'patrol-under-fire');
/** Hits in incidents of these types. */
export const hitsIn = (...ids: readonly string[]): Figure => sumOver((one) => one.hits, ...ids);
/** Interceptors fired. */
export const spent = sumOver((one) => one.spent);

// How many of a kind there are.
export const challenges = counting('legal-challenge');
export const disputes = counting('status-dispute');
export const disinformation = counting('disinformation');
export const radarGaps = counting('radar-gap');
export const rotationGaps = counting('rotation-gap');
export const footage = counting('footage-posted');
export const roundsHeld = counting('talks-round');
/** Terms that Washington names, and pauses of what it grants. */
export const termsNamed = counting('washington-terms');
export const pauses = counting('aid-pause');
/** Partners that ask for relief, waver or leave. */
export const burdened = counting('partner-asks', 'partner-wavers', 'partner-withdraws');
/** Drones that stray into a partner's country without a warning. */
export const unwarned = counting('stray-drones');
/** Offers of Moscow that ask for a concession. */
export const offers = counting('trust-us-offer');
/** Votes that a mandate does not pass. */
export const refusals = sumOver(
  ({ result }) => (result === 'vetoed' || result === 'refused' ? 1 : 0),
  'council-vote',
  'consensus-vote',
);

/** The share of votes on a mandate by consensus that adopt it. */
export const adopted: Ratio = {
  top: sumOver(({ result }) => (result === 'adopted' ? 1 : 0), 'consensus-vote'),
  bottom: counting('consensus-vote'),
};

const DRONES = ['swarm-at-guarded-site', 'swarm-tests-the-line'];
const SIEGE = 'patrol-under-fire';

// Of the weapons that are launched, the share that strikes home.
const passing = (...ids: readonly string[]): Ratio => ({
  top: hitsIn(...ids),
  bottom: sumOver((one) => one.launched, ...ids),
});
export const through = passing();
export const throughSwarms = passing(...DRONES);
export const throughMissiles = passing('ballistic-raid');
/** The same of all weapons, campaign by campaign. */
export const throughShare = ofJournal((played) => through.top(played) / Math.max(1e-9, through.bottom(played)));

/** Interceptors fired for each drone that comes to a guarded site. */
export const spentPerDrone: Ratio = {
  top: sumOver((one) => one.spent, 'swarm-at-guarded-site'),
  bottom: sumOver((one) => one.launched, 'swarm-at-guarded-site'),
};

/** Weapons in a large raid. */
export const perNight: Ratio = { top: sumOver((one) => one.launched, 'mass-raid'), bottom: counting('mass-raid') };

const lateIn = (...ids: readonly string[]): Ratio => ({
  top: sumOver(({ late: isLate }) => (isLate ? 1 : 0), ...ids),
  bottom: counting(...ids),
});
/** The share of answers by force that come late: of all, and of those where a patrol is beset. */
export const late = lateIn(SIEGE, ...DRONES, 'strike-on-the-force');
export const lateForSieges = lateIn(SIEGE);

const lateShare = (ids: readonly string[], { incidents }: Played): number => {
  const list = incidents.filter(({ id }) => ids.includes(id));
  return list.filter((one) => one.late).length / Math.max(1, list.length);
};
/** How much more often an answer to drones comes late than one to a siege. */
export const laterForDrones = ofJournal((played) => lateShare(DRONES, played) - lateShare([SIEGE], played));

const answers = (holds: (answer: number) => boolean): Ratio => ({
  top: sumOver((one) => (!one.late && holds(one.answer) ? 1 : 0), SIEGE),
  bottom: sumOver((one) => (one.late ? 0 : 1), SIEGE),
});
/** Of the answers to a siege that come in time, the share that is far too little, and that is more than in kind. */
export const tooLittle = answers((answer) => answer < 0.6);
export const tooMuch = answers((answer) => answer > 1);

/** How far answers in time to incidents of a type differ from one to the next; 0 where there are not two. */
function swingIn(id: string, { incidents }: Played): number {
  const list = incidents.filter((one) => one.id === id && !one.late);
  const steps = list.slice(1).map(({ answer }, place) => Math.abs(answer - (list[place]?.answer ?? answer)));
  return steps.reduce((sum, step) => sum + step, 0) / Math.max(1, steps.length);
}
export const swing = ofJournal((played) => swingIn(SIEGE, played));
/** How much farther they differ where an incident is rare and grave than where it is common. */
export const graveLessCommon = ofJournal((played) => swingIn('strike-on-the-force', played) - swingIn(SIEGE, played));

const rounds = (...results: readonly string[]): Figure =>
  sumOver(({ result }) => (results.includes(result ?? '') ? 1 : 0), 'talks-round');
/** Rounds to which somebody does not come: their number, and their share; and the share of rounds held that yield text. */
export const absentRounds = rounds('absent');
export const absent: Ratio = { top: absentRounds, bottom: roundsHeld };
export const text: Ratio = { top: rounds('text'), bottom: rounds('text', 'noText') };

type Moved = 'confidence' | 'neutrality' | 'legitimacy' | 'ceasefire' | 'talks';

/** How far an indicator moves in a month in which a round yields text; the first month has nothing before it. */
export function perText(name: Moved): Ratio {
  const monthsOf = ({ incidents }: Played): readonly number[] =>
    incidents.flatMap(({ id, result, turn }) => (id === 'talks-round' && result === 'text' && turn > 1 ? [turn] : []));
  const step = ({ months }: Played, turn: number): number =>
    (months[turn - 1]?.[name] ?? NaN) - (months[turn - 2]?.[name] ?? NaN);
  return {
    top: ofJournal((played) => monthsOf(played).reduce((sum, turn) => sum + step(played, turn), 0)),
    bottom: ofJournal((played) => monthsOf(played).length),
  };
}

const totalOf = (...causes: readonly string[]): Figure =>
  ofJournal(({ totals, months }) => causes.reduce((sum, id) => sum + (totals[id] ?? 0), 0) / months.length);
export const civiliansOnLine = totalOf('civiliansKilled/civilians.line');
export const routineDeaths = totalOf('forceKilled/force.routine');
/** Million euros for people, and for what Washington grants and asks for. */
export const paidForPeople = totalOf('cost/cost.people');
export const paidToWashington = totalOf('cost/cost.backing', 'cost/incident:washington-terms');

/** Thousands of people, as a mean over the months. */
const thousands: Figure = (played) => strength(played) / 1000;
/** What a thousand people cost a month, in million euros. */
export const perHead: Ratio = { top: paidForPeople, bottom: thousands };
/** Dead of the force a month for each thousand people. */
export const deathRate: Ratio = { top: killed, bottom: thousands };

export const exited = whether(({ ending }) => ending === 'exitAchieved');
const atExit = (name: 'ceasefire' | 'talks'): Ratio => ({
  top: (played) => (exited(played) === 1 ? (played.months.at(-1)?.[name] ?? NaN) : 0),
  bottom: exited,
});
/** The ceasefire, and the talks, at the end of campaigns that reach their exit. */
export const truceAtExit = atExit('ceasefire');
export const talksAtExit = atExit('talks');

const rules = compileRules(base.data, { catalogue: '', scenarios: {} });

/** The months that an order of a choice takes from this one; 0 where it is the same. */
export const monthsFrom = (from: string): Fact => ({
  fact: ({ setting, choice }) => {
    const [before, after] = [valueOf(SETTINGS[setting], from), valueOf(SETTINGS[setting], choice)];
    if (before === undefined || after === undefined) throw new RangeError(`${setting} has no ${choice} or no ${from}`);
    return before === after ? 0 : leadMonths(rules.p, setting, before, after);
  },
});

/** Million euros a month for as many batteries of a tier as would give full cover. */
export const priceOfCover: Fact = {
  fact: ({ setting }) => {
    const { price, air } = rules.p;
    if (setting === 'shortBatteries') return price.shortBatteries / air.shortCover;
    if (setting === 'mediumBatteries') return price.mediumBatteries / air.mediumCover;
    if (setting === 'longBatteries') return price.longBatteries / air.longCover;
    throw new RangeError(`${setting} gives no cover`);
  },
};
