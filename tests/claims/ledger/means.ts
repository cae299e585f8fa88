/** C26 to C29: stocks, sustainment, partners and American backing. */

import {
  after,
  also,
  average,
  count,
  perMonth,
  rate,
  ratioOf,
  whether,
  type Change,
  type Held,
  type Played,
} from '../../../sim/study/index.ts';
import { MORE_SEEDS, base } from '../setup/arms.ts';
import { less, lessOf, meanIn, SHIPPED, type Claim, type Comparison } from '../setup/comparison.ts';
import { backed, broke, PROBES, through } from '../setup/figures.ts';

const sustained: Change = {
  force: { doctrine: 'engageAll', procurement: 'none' },
  rates: { 'substation-hit': 5, 'rail-hub-hit': 5, 'port-strike': 5, 'ballistic-raid': 8, 'mass-raid': 5 },
};
const quiet: Change = { ...sustained, rates: { 'substation-hit': 0.2, 'rail-hub-hit': 0.2, 'ballistic-raid': 0.2 } };
const kept = (short: number, medium: number, long: number): readonly Held[] => [
  { column: 'shortInterceptors', value: short },
  { column: 'mediumInterceptors', value: medium },
  { column: 'longInterceptors', value: long },
];
const out: Change = { ...sustained, held: kept(0, 0, 0) };
const stocked: Change = { ...sustained, held: kept(500, 160, 60) };
const outLong: Change = { ...SHIPPED, held: kept(0, 0, 0) };
const stockedLong: Change = { ...SHIPPED, held: kept(500, 160, 60) };

const scarce: Claim = {
  id: 'C26',
  title: 'air defence and munitions are scarce',
  comparisons: [
    ...(['shortInterceptors', 'mediumInterceptors', 'longInterceptors'] as const).map((stock): Comparison => ({
      says: `${stock} after a year, sustained campaign less quiet`,
      arms: [sustained, quiet],
      measure: less(after(stock, 12)),
      wanted: { below: -5 },
    })),
    {
      says: 'interceptors of short range in a sustained campaign, month 12 less month 1',
      arms: [sustained],
      measure: meanIn((played) => after('shortInterceptors', 12)(played) - after('shortInterceptors', 1)(played)),
      wanted: { below: -50 },
    },
    {
      says: 'share of weapons that strike home in a sustained campaign, stocks out less stocks full',
      arms: [out, stocked],
      measure: lessOf(through),
      wanted: { above: 0.01 },
    },
    {
      says: 'thousand customers in the dark over two years from the shipped start, stocks out less stocks full',
      arms: [outLong, stockedLong],
      measure: less(average('dark')),
      wanted: { above: 40 },
    },
  ],
};

const two: Change = { horizon: 24 };
const small: Change = { everySector: { footprint: 4 }, inPlace: true };
const large: Change = { everySector: { footprint: 30 }, inPlace: true };
const gapsIn = ({ incidents }: Played, from: number, to: number): number =>
  incidents.filter(({ id, turn }) => (id === 'rotation-gap' || id === 'radar-gap') && turn >= from && turn <= to)
    .length;
const shipped: Change = { ...SHIPPED };
const gapsEarly: Change = { ...SHIPPED, horizon: 8 };

const sustainment: Claim = {
  id: 'C27',
  title: 'sustainment is the real bill',
  comparisons: [
    {
      says: 'share of upkeep of people alone in the cost of two years from the shipped start',
      arms: [shipped],
      measure: ([arm = []]) =>
        ratioOf(arm, { top: ({ totals }) => totals['cost/cost.people'] ?? 0, bottom: after('cost', 24) }),
      wanted: { above: 0.5 },
      neutral: { parameters: { 'price.headMonth': 0 } },
    },
    {
      says: 'rotation and radar gaps, second year less first',
      arms: [two],
      measure: meanIn((played) => gapsIn(played, 13, 24) - gapsIn(played, 1, 12)),
      wanted: { above: 0.1 },
      seeds: MORE_SEEDS,
    },
    {
      says: 'rotation and radar gaps in a year, 24,000 troops less 3,200',
      arms: [large, small],
      measure: less(count('rotation-gap', 'radar-gap')),
      wanted: { above: 0.5 },
    },
    {
      says: 'rotation and radar gaps a month from the shipped start, two years less eight months',
      arms: [shipped, gapsEarly],
      measure: less(rate('rotation-gap', 'radar-gap')),
      wanted: { above: 0.005 },
      seeds: MORE_SEEDS,
    },
  ],
};

const electing = (elections: readonly string[]): Change => ({
  horizon: 18,
  partners: Object.fromEntries(base.data.partners.map(({ id }) => [id, { elections }])),
});
const near = electing(['2026-02', '2026-07', '2026-12', '2027-05']);
const never = electing([]);
const burden = (pace: number): Change => ({ horizon: 18, parameters: { 'partners.burdenPace': pace } });
const heavy = burden(0.06);
const light = burden(0.01);
const withdrawals = count('partner-withdraws');
const leave = rate('partner-withdraws');
const heavyLong = also(SHIPPED, { parameters: { 'partners.burdenPace': 0.06 } });
const lightLong = also(SHIPPED, { parameters: { 'partners.burdenPace': 0.01 } });

const budgets: Claim = {
  id: 'C28',
  title: 'budgets stretch and elections loom',
  comparisons: [
    {
      says: 'withdrawals in 18 months, elections always near less none',
      arms: [near, never],
      measure: less(withdrawals),
      wanted: { above: 0.3 },
    },
    {
      says: 'withdrawals in 18 months, heavy burden less light',
      arms: [heavy, light],
      measure: less(withdrawals),
      wanted: { above: 0.1 },
      seeds: 480,
    },
    {
      says: 'withdrawals a month from the shipped start, heavy burden less light',
      arms: [heavyLong, lightLong],
      measure: less(leave),
      wanted: { above: 0.005 },
    },
  ],
};

const all: Change = { ...backed(true), inPlace: true };
const alone: Change = { ...backed(false), inPlace: true };
const allLong: Change = { ...SHIPPED, ...backed(true) };
const aloneLong: Change = { ...SHIPPED, ...backed(false) };
const calm: Change = { ...backed(true), rates: { 'aid-pause': 0, 'aid-resumed': 0 }, horizon: 9 };
const paused: Change = {
  ...calm,
  held: [
    { column: 'granted', value: 1 },
    { column: 'paused', of: 'missileDefence', value: 1, turn: 7 },
  ],
};

const american: Claim = {
  id: 'C29',
  title: 'American backing makes or breaks credibility',
  comparisons: [
    {
      says: 'probes a month against the force in place, four backed less none',
      arms: [all, alone],
      measure: less(rate(...PROBES)),
      wanted: { below: -0.2 },
    },
    {
      says: 'hostile acts a month against the force in place, four backed less none',
      arms: [all, alone],
      measure: less(perMonth('hostileActs')),
      wanted: { below: -0.2 },
    },
    {
      says: 'credibility two months into a pause of one category, paused less not',
      arms: [paused, calm],
      measure: less(after('credibility', 8)),
      wanted: { below: -0.01 },
    },
    {
      says: 'share of ceasefires that break in two years from the shipped start, four backed less none',
      arms: [allLong, aloneLong],
      measure: less(whether(broke)),
      wanted: { below: -0.1 },
    },
  ],
};

/** C26 to C29. */
export const MEANS: readonly Claim[] = [scarce, sustainment, budgets, american];
