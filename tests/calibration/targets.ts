/** The targets of calibration: for each the model's statistic over many seeds. The ranges come from the seeds. */

import {
  after,
  average,
  count,
  type Effect,
  type Figure,
  hazardRatio,
  meanOf,
  type PlayedMonth,
  type Played,
  ratioOf,
  thousandYears,
  type Change,
  whether,
} from '../../sim/study/index.ts';
import { play } from '../claims/setup/arms.ts';
import * as cases from './cases.ts';

/** At least 500 campaigns for each statistic. */
const SEEDS = 600;
const run = (variant: Change, seeds: number = SEEDS): readonly Played[] => play(variant, seeds);

/** One statistic of a target; `part` is its place where a target has several. */
export interface Statistic {
  readonly target: string;
  readonly part: number;
  readonly what: string;
  readonly measure: () => Effect;
}

const WAR = 750;
const broken = whether(({ ending }) => ending === 'ceasefireCollapsed');
const lived: Figure = ({ months }) => months.length;

/** The months until violations are back at four fifths of the level before the truce, within a month by a straight line. */
const monthsToReturn: Figure = ({ months }) => {
  const index = months.findIndex(({ violations }) => violations >= 0.8 * WAR);
  if (index < 0) return months.length;
  const before = months[index - 1]?.violations ?? 0;
  const now = months[index]?.violations ?? WAR;
  return index + Math.max(0, (0.8 * WAR - before) / (now - before));
};

const index =
  (from: number, to: number): Figure =>
  (played) =>
    average('violations', from, to)(played) / WAR;

const HOSTILE = ['patrol-under-fire', 'infiltration-probe', 'swarm-at-guarded-site', 'swarm-tests-the-line'];
/** A deliberate strike by a major power has no base rate: it is left out of the rate, as the target says. */
const STRIKE = 'forceKilled/incident:strike-on-the-force';
const killed: Figure = (played) => after('forceKilled', 24)(played) - (played.totals[STRIKE] ?? 0);
const killedByOthers: Figure = ({ totals }) =>
  HOSTILE.reduce((sum, id) => sum + (totals[`forceKilled/incident:${id}`] ?? 0), 0);

const deathRate = (variant: Change, figure: Figure) => (): Effect =>
  ratioOf(run(variant), { top: figure, bottom: thousandYears });

/** Months of one category's support that were lost. */
const monthsLost: Figure = ({ months }) => months.slice(1).reduce((sum, { backing }) => sum + 4 - backing, 0);

const renewals = count('consensus-renewal');
const lapses: Figure = ({ incidents }) => incidents.filter(({ result }) => result === 'lapsed').length;

/** The chance of a lapse in a year with two renewals. */
function yearlyLapse(): Effect {
  const each = ratioOf(run(cases.consensusInCalm), { top: lapses, bottom: renewals });
  const yearly = (chance: number): number => 1 - (1 - chance) ** 2;
  return { mean: yearly(each.mean), low: yearly(each.low), high: yearly(each.high), seeds: each.seeds };
}

/** The largest fall of violations in a month with a recommitment, by the strength of the ceasefire; 0 without one. */
const largestFall: Figure = ({ months, incidents }) => {
  const falls = incidents.flatMap(({ id, turn }) => {
    const before = months[turn - 2];
    const now = months[turn - 1];
    return id === 'recommitment' && before !== undefined && now !== undefined ? [fall(before, now)] : [];
  });
  return Math.max(0, ...falls);
};

function fall(before: PlayedMonth, now: PlayedMonth): number {
  return 1 - ((1 - now.ceasefire) / (1 - before.ceasefire)) ** 2;
}

function largestOfAll(): Effect {
  const falls = run(cases.recommitted)
    .map(largestFall)
    .toSorted((a, b) => a - b);
  const seen = falls.filter((value) => value > 0);
  const most = falls.at(-1) ?? 0;
  return { mean: most, low: seen[0] ?? 0, high: most, seeds: falls.length };
}

/** Months until fewer long-range interceptors are left than one target takes. */
const stockOut: Figure = ({ months }) => {
  const out = months.findIndex(({ longInterceptors }) => longInterceptors < 2);
  return out < 0 ? months.length + 1 : out + 1;
};

const meanIn = (variant: Change, figure: Figure) => (): Effect => meanOf(run(variant).map(figure));

/** All statistics, by target. */
export const STATISTICS: readonly Statistic[] = [
  {
    target: 'T01',
    part: 0,
    what: 'hazard of relapse, observers by consent against nobody',
    measure: () => hazardRatio(run(cases.observed), run(cases.alone), { top: broken, bottom: lived }),
  },
  {
    target: 'T03',
    part: 0,
    what: 'months until a bare truce is back at four fifths of the old level',
    measure: meanIn(cases.bareTruce, monthsToReturn),
  },
  {
    target: 'T04',
    part: 0,
    what: 'violations, month 1, share of those before',
    measure: meanIn(cases.verified, index(1, 1)),
  },
  { target: 'T04', part: 1, what: 'month 4', measure: meanIn(cases.verified, index(4, 4)) },
  { target: 'T04', part: 2, what: 'months 6 to 8', measure: meanIn(cases.verified, index(6, 8)) },
  { target: 'T04', part: 3, what: 'months 14 to 17', measure: meanIn(cases.verified, index(14, 17)) },
  {
    target: 'T05',
    part: 0,
    what: 'civilians killed a month along the line',
    measure: meanIn(
      cases.verified,
      ({ totals, months }) =>
        ((totals['civiliansKilled/civilians.line'] ?? 0) + (totals['civiliansKilled/incident:line-violations'] ?? 0)) /
        months.length,
    ),
  },
  {
    target: 'T11',
    part: 0,
    what: 'deaths for a thousand person-years with consent',
    measure: deathRate(cases.consensual, killed),
  },
  { target: 'T11', part: 1, what: 'of these by hostile acts', measure: deathRate(cases.consensual, killedByOthers) },
  {
    target: 'T11',
    part: 2,
    what: 'deaths for a thousand person-years, contested',
    measure: deathRate(cases.contested, killed),
  },
  { target: 'T11', part: 3, what: 'of these by hostile acts', measure: deathRate(cases.contested, killedByOthers) },
  {
    target: 'T14',
    part: 0,
    what: 'pauses of American support a month',
    measure: meanIn(cases.backed, (played) => count('aid-pause')(played) / played.months.length),
  },
  {
    target: 'T14',
    part: 1,
    what: 'months lost for each pause',
    measure: () => ratioOf(run(cases.backed), { top: monthsLost, bottom: count('aid-pause') }),
  },
  { target: 'T15', part: 0, what: 'chance of a lapse in a calm year', measure: yearlyLapse },
  {
    target: 'T15',
    part: 1,
    what: 'chance that a renewal fails once relations broke down',
    measure: () => ratioOf(run(cases.consensusBroken), { top: lapses, bottom: renewals }),
  },
  { target: 'T18', part: 0, what: 'largest fall of violations in a month by a recommitment', measure: largestOfAll },
  {
    target: 'T02',
    part: 0,
    what: 'hazard of relapse, a small force without consent against none',
    measure: () => hazardRatio(run(cases.tripwire), run(cases.alone), { top: broken, bottom: lived }),
  },
  {
    target: 'T10',
    part: 0,
    what: 'months until long-range interceptors are out, open war',
    measure: meanIn(cases.openWar, stockOut),
  },
  {
    target: 'T10',
    part: 1,
    what: 'the same under a ceasefire',
    measure: meanIn(cases.engagedUnderCeasefire, stockOut),
  },
];
