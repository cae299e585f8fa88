/** C36, C37 and C39: offshore and hybrid as settings of the one scenario, and pledges. */

import { after, also, average, count, rate, thousandYears, whether, type Change } from '../../../sim/study/index.ts';
import { less, lessOf, SHIPPED, type Claim } from '../setup/comparison.ts';
import { backed, broke } from '../setup/figures.ts';
import { MORE_SEEDS } from '../setup/arms.ts';

const model = (name: string): Change => ({ force: { model: name } });
const [offshore, hybrid, ashore] = [model('offshore'), model('hybrid'), model('postCeasefire')];
const long = (name: string): Change => ({ ...SHIPPED, ...model(name) });
const [offshoreLong, hybridLong, ashoreLong] = [long('offshore'), long('hybrid'), long('postCeasefire')];
const deaths = after('forceKilled', 12);
const violations = average('violations', 7, 12);
const breaks = whether(broke);

/** What the presence of troops on the line does for a truce, taken out. */
const PRESENCE_OUT = {
  parameters: {
    'ceasefire.presenceHolds': 0,
    'ceasefire.answerHolds': 0,
    'ceasefire.monitorsSee': 0,
    'ceasefire.breachCosts': 0,
    'ceasefire.pressCosts': 0,
    'endings.collapseBase': 0,
  },
  without: ['*/shift/ceasefire'],
};

const overTheHorizon: Claim = {
  id: 'C36',
  title: 'offshore and over the horizon',
  comparisons: [
    {
      says: 'deaths in the force in a year, offshore less hybrid',
      arms: [offshore, hybrid],
      measure: less(deaths),
      wanted: { below: -0.5 },
      byDefinition: 'whoever is not there cannot be killed there',
    },
    {
      says: 'violations a day, months 7 to 12, offshore less hybrid',
      arms: [offshore, hybrid],
      measure: less(violations),
      wanted: { above: 50 },
      neutral: PRESENCE_OUT,
    },
    {
      says: 'violations a day, months 7 to 12, offshore less post-ceasefire',
      arms: [offshore, ashore],
      measure: less(violations),
      wanted: { above: 80 },
      neutral: PRESENCE_OUT,
    },
    {
      says: 'share of ceasefires that break in two years from the shipped start, offshore less post-ceasefire',
      arms: [offshoreLong, ashoreLong],
      measure: less(breaks),
      wanted: { above: 0.2 },
      neutral: PRESENCE_OUT,
    },
  ],
};

const HALF_HYBRID = { parameters: { 'presence.hybridShare': 1 } };

const inAndOut: Claim = {
  id: 'C37',
  title: 'hybrid',
  comparisons: [
    {
      says: 'deaths in the force in a year, hybrid less post-ceasefire',
      arms: [hybrid, ashore],
      measure: less(deaths),
      wanted: { below: -2 },
      neutral: HALF_HYBRID,
    },
    {
      says: 'violations a day, months 7 to 12, hybrid less offshore',
      arms: [hybrid, offshore],
      measure: less(violations),
      wanted: { below: -50 },
      neutral: PRESENCE_OUT,
    },
    {
      says: 'violations a day, months 7 to 12, hybrid less post-ceasefire',
      arms: [hybrid, ashore],
      measure: less(violations),
      wanted: { above: 20 },
      neutral: HALF_HYBRID,
    },
    {
      says: 'rotation gaps for a thousand person-years, hybrid less post-ceasefire',
      arms: [hybrid, ashore],
      measure: lessOf({ top: count('rotation-gap'), bottom: thousandYears }),
      wanted: { above: 0.005 },
      seeds: MORE_SEEDS,
      neutral: HALF_HYBRID,
    },
    {
      says: 'share of ceasefires that break in two years from the shipped start, hybrid less offshore',
      arms: [hybridLong, offshoreLong],
      measure: less(breaks),
      wanted: { below: -0.1 },
      neutral: PRESENCE_OUT,
    },
  ],
};

// A pledge of the balanced force with nothing behind it, and the same with law and plan.
const bare = {
  force: { ...backed(false).force, triggers: 'vague', sofa: 'none', exit: 'none' },
  horizon: 18,
} satisfies Change;
const loud = also<Change>(bare, { initial: { credibility: 0.75 } });
const silent = also<Change>(bare, { initial: { credibility: 0.35 } });
const founded = {
  force: { ...backed(false).force, triggers: 'codified', sofa: 'full', exit: 'withdrawal' },
  horizon: 18,
} satisfies Change;
const bareLong: Change = { ...SHIPPED, force: bare.force };
const foundedLong: Change = { ...SHIPPED, force: founded.force };

const pledge: Claim = {
  id: 'C39',
  title: 'a pledge without law and plan is messaging',
  comparisons: [
    {
      says: 'credibility left after nine months of a pledge with nothing behind it, pledged less silent',
      arms: [loud, silent],
      measure: less(after('credibility', 9)),
      wanted: { below: 0.05 },
      neutral: { parameters: { 'credibility.pace': 0.01, 'credibility.pledgePace': 0.01 } },
    },
    {
      says: 'troops that stand after 18 months of the same pledge, with law and plan less without',
      arms: [founded, bare],
      measure: less(after('strength', 18)),
      wanted: { above: 1500 },
    },
    {
      says: 'credibility after 18 months of the same pledge, with law and plan less without',
      arms: [founded, bare],
      measure: less(after('credibility', 18)),
      wanted: { above: 0.05 },
    },
    {
      says: 'swarms and infiltrations a month from the shipped start, with law and plan less without',
      arms: [foundedLong, bareLong],
      measure: less(rate('swarm-tests-the-line', 'infiltration-probe', 'stray-drones')),
      wanted: { below: -0.02 },
    },
  ],
};

/** C36, C37 and C39. */
export const MODELS: readonly Claim[] = [overTheHorizon, inAndOut, pledge];
