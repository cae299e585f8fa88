/** C07 to C12: infrastructure and the economic war. */

import { after, also, average, count, perMonth, rate, whether, type Change } from '../../../sim/study/index.ts';
import { less, lessOf, SHIPPED, type Claim } from '../setup/comparison.ts';
import { broke, monthly, sum, sumOf } from '../setup/figures.ts';
import { settlementsDarkened } from '../setup/network.ts';

const plain: Change = {};
/** A year in which Moscow strikes power sites five times as often as by the book. */
const struck: Change = { rates: { 'substation-hit': 5 } };
const dark = average('dark');
const repair = (share: number): Change => also(struck, { parameters: { 'grid.repair': share } });
const spares = (start: number, monthlyOnes: number): Change =>
  also(struck, { parameters: { 'grid.sparesAtStart': start, 'grid.sparesDelivered': monthlyOnes } });
const hardened = (hardening: number): Change => also(struck, { everySector: { hardening } });
const spared: Change = { ...SHIPPED, rates: { 'substation-hit': 0 } };
const shipped: Change = { ...SHIPPED };

const outages: Claim = {
  id: 'C07',
  title: 'one hit darkens many',
  comparisons: [
    {
      says: 'settlements that lose power with any one grid site, the least of all sites',
      arms: [],
      measure: settlementsDarkened,
      wanted: { above: 1 },
      byDefinition: 'the network of the theatre ties several settlements to each site',
    },
    {
      says: 'thousand customers in the dark, five times the strikes less the book',
      arms: [struck, plain],
      measure: less(dark),
      wanted: { above: 200 },
    },
    {
      says: 'thousand customers in the dark, quick repair less slow',
      arms: [repair(0.2), repair(0.1)],
      measure: less(dark),
      wanted: { below: -150 },
    },
    {
      says: 'thousand customers in the dark, spares less none',
      arms: [spares(12, 1), spares(0, 0)],
      measure: less(dark),
      wanted: { below: -150 },
    },
    {
      says: 'thousand customers in the dark, hardened sites less bare ones',
      arms: [hardened(3), hardened(0)],
      measure: less(dark),
      wanted: { below: -100 },
    },
    {
      says: 'thousand customers in the dark over two years from the shipped start, with strikes on substations less without',
      arms: [shipped, spared],
      measure: less(dark),
      wanted: { above: 15 },
    },
  ],
};

const few: Change = { parameters: { 'kyiv.strikeBase': 0.1 } };
const many: Change = { parameters: { 'kyiv.strikeBase': 0.4 } };
const fewLong: Change = also(SHIPPED, few);
const manyLong: Change = also(SHIPPED, many);

const deepStrikes: Claim = {
  id: 'C08',
  title: 'deep strikes press Russia, and the ceasefire',
  comparisons: [
    {
      says: 'ceasefire strength over a year, high tempo less low',
      arms: [many, few],
      measure: less(average('ceasefire')),
      wanted: { below: -0.01 },
    },
    {
      says: 'escalation rung over a year, high tempo less low',
      arms: [many, few],
      measure: less(average('rung')),
      wanted: { above: 0.03 },
    },
    {
      says: 'share of ceasefires that break in two years from the shipped start, high tempo less low',
      arms: [manyLong, fewLong],
      measure: less(whether(broke)),
      wanted: { above: 0.02 },
    },
  ],
};

const open: Change = { force: { disclosure: 'open' } };
const controlled: Change = { force: { disclosure: 'controlled' } };
const shown: Change = { rates: { 'footage-posted': 60 } };
const unseen: Change = { rates: { 'footage-posted': 0 } };
const openLong: Change = { ...SHIPPED, ...open };
const controlledLong: Change = { ...SHIPPED, ...controlled };
const DRONES = ['substation-hit', 'dam-alarm', 'rail-hub-hit', 'port-strike', 'swarm-at-guarded-site'];
const passing = { top: sumOf(DRONES, ({ hits }) => hits), bottom: sumOf(DRONES, ({ launched }) => launched) };

const footage: Claim = {
  id: 'C09',
  title: 'footage of air defence is a security problem',
  comparisons: [
    {
      says: 'footage incidents a month, open less controlled',
      arms: [open, controlled],
      measure: less(rate('footage-posted')),
      wanted: { above: 0.05 },
    },
    {
      says: 'share of weapons that strike home, much footage less none',
      arms: [shown, unseen],
      measure: lessOf(passing),
      wanted: { above: 0.002 },
    },
    {
      says: 'footage incidents a month from the shipped start, open less controlled',
      arms: [openLong, controlledLong],
      measure: less(rate('footage-posted')),
      wanted: { above: 0.05 },
    },
  ],
};

const guarded: Change = { everySector: { guarding: 'yes' } };
const left: Change = { everySector: { guarding: 'no' } };
const guardedLong: Change = { ...SHIPPED, ...guarded };
const leftLong: Change = { ...SHIPPED, ...left };
// Grid, dam, power and rail sites can be guarded; what is struck there counts whoever stands by.
const AT_SITES = ['substation-hit', 'dam-alarm', 'rail-hub-hit', 'swarm-at-guarded-site', 'ballistic-raid'];
const losses = monthly(sumOf(AT_SITES, ({ hits }) => hits));

const guarding: Claim = {
  id: 'C10',
  title: 'guarding turns technical work into front-line duty',
  comparisons: [
    {
      says: 'hits on sites a month, guarded less not',
      arms: [guarded, left],
      measure: less(losses),
      wanted: { below: -0.05 },
    },
    {
      says: 'hostile acts against the force a month, guarded less not',
      arms: [guarded, left],
      measure: less(perMonth('hostileActs')),
      wanted: { above: 0.1 },
    },
    {
      says: 'deaths in the force a month, guarded less not',
      arms: [guarded, left],
      measure: less(perMonth('forceKilled')),
      wanted: { above: 0.1 },
      seeds: 480,
    },
    {
      says: 'hits on sites a month from the shipped start, guarded less not',
      arms: [guardedLong, leftLong],
      measure: less(losses),
      wanted: { below: -0.15 },
    },
  ],
};

const offshore: Change = { force: { model: 'offshore' } };
const hits = { 'substation-hit': 5, 'rail-hub-hit': 5, 'ballistic-raid': 3 };
const none = { 'substation-hit': 0, 'rail-hub-hit': 0, 'ballistic-raid': 0, 'mass-raid': 0 };
const hitOften: Change = { ...offshore, rates: hits };
const hitNever: Change = { ...offshore, rates: none };
const noDeal: Change = { force: { model: 'noDeal' } };
const hitOftenLong: Change = { ...SHIPPED, ...noDeal, rates: hits };
const hitNeverLong: Change = { ...SHIPPED, ...noDeal, rates: none };

const waiting: Claim = {
  id: 'C11',
  title: 'each hit raises the price of waiting',
  comparisons: [
    {
      says: "Kyiv's requests in a year offshore, many hits less none",
      arms: [hitOften, hitNever],
      measure: less(count('kyiv-asks-for-more')),
      wanted: { above: 0.5 },
    },
    {
      says: 'cohesion of those that could deploy after a year offshore, many hits less none',
      arms: [hitOften, hitNever],
      measure: less(after('cohesion', 12)),
      wanted: { above: 0.01 },
    },
    {
      says: "Kyiv's requests a month without a deal from the shipped start, many hits less none",
      arms: [hitOftenLong, hitNeverLong],
      measure: less(rate('kyiv-asks-for-more')),
      wanted: { above: 0.04 },
    },
  ],
};

const often: Change = {
  rates: { 'substation-hit': 3, 'rail-hub-hit': 3, 'port-strike': 3, 'ballistic-raid': 3, 'mass-raid': 3 },
};
const attended = {
  top: sum(({ id, result }) => (id === 'talks-round' && result !== 'absent' ? 1 : 0)),
  bottom: sum(({ id }) => (id === 'talks-round' ? 1 : 0)),
};
const strikesOff: Change = { parameters: { 'kyiv.strikeBase': 0 }, horizon: 24 };
const strikesFull: Change = { parameters: { 'kyiv.strikeBase': 1 }, horizon: 24 };

const neutrality: Claim = {
  id: 'C12',
  title: 'strikes make neutrality hard to sustain',
  comparisons: [
    {
      says: "neutrality as seen over a year, Kyiv's tempo high less low",
      arms: [many, few],
      measure: less(average('neutrality')),
      wanted: { below: -0.005 },
    },
    {
      says: "neutrality as seen over a year, Russia's strikes threefold less the book",
      arms: [often, plain],
      measure: less(average('neutrality')),
      wanted: { below: -0.005 },
    },
    {
      says: "neutrality as seen over two years from the shipped start, Kyiv's tempo high less low",
      arms: [manyLong, fewLong],
      measure: less(average('neutrality')),
      wanted: { below: -0.005 },
    },
    {
      says: 'share of rounds of talks attended in two years, Kyiv strikes with all it has less not at all',
      arms: [strikesFull, strikesOff],
      measure: lessOf(attended),
      wanted: { below: -0.01 },
      neutral: {
        parameters: {
          'neutrality.strikes': 0,
          'talks.attendNeutral': 0,
          'hostility.strikes': 0,
          'talks.attendHostility': 0,
          'talks.alarmKeepsAway': 0,
        },
      },
    },
  ],
};

/** C07 to C12. */
export const INFRASTRUCTURE: readonly Claim[] = [outages, deepStrikes, footage, guarding, waiting, neutrality];
