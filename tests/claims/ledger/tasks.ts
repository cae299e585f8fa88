/**
 * C13: five tasks. Each is taken out alone from a mandate that gives all of them to every sector with troops. What is
 * compared: how far each outcome falls behind, as a share of the full mandate's mean, since the units differ.
 */

import { average, meanOf, type Change, type Effect, type Figure, type Played } from '../../../sim/study/index.ts';
import { SHIPPED, type Claim, type Comparison } from '../setup/comparison.ts';
import { monthly, sum, sumOf } from '../setup/figures.ts';
import type { Neutral } from '../setup/neutral.ts';

// Violations differ widely from seed to seed: it takes many to tell them from an effect of a few in a hundred.
const SEEDS_HERE = 640;

const TASKS = ['monitoring', 'demining', 'guarding', 'training', 'airDefence'] as const;
type Task = (typeof TASKS)[number];

const full: Change = {
  everySector: { monitoring: 'yes', demining: 'yes', guarding: 'yes', training: 'yes', airDefence: 'yes' },
  inPlace: true,
};
const without = Object.fromEntries(
  TASKS.map((task) => [task, { ...full, everySector: { ...full.everySector, [task]: 'no' } }]),
) as Readonly<Record<Task, Change>>;

const AT_GUARDED = ['substation-hit', 'dam-alarm', 'rail-hub-hit'];

/** The outcome that each task is for; higher is worse. */
const OUTCOMES: Readonly<Record<Task, Figure>> = {
  monitoring: average('violations', 7, 12),
  demining: monthly(sumOf(['civilian-mine-accident'], ({ civilians }) => civilians)),
  guarding: monthly(sumOf(AT_GUARDED, () => 1)),
  training: (played) => 1 - average('confidence', 7, 12)(played),
  airDefence: (played) => {
    const launched = sum((incident) => incident.launched)(played);
    return launched > 0 ? sum(({ hits }) => hits)(played) / launched : 0;
  },
};

const MUTATIONS: Readonly<Record<Task, Neutral>> = {
  monitoring: {
    parameters: { 'ceasefire.monitorsSee': 0, 'neutrality.monitors': 0 },
    flat: { monitoredHere: 'everywhere' },
  },
  demining: {
    parameters: { 'tasks.clearance': 0, 'casualties.deminingRisk': 0 },
    flat: { deminingHere: 'everywhere' },
  },
  guarding: { flat: { guarded: 'everywhere', unguarded: 'everywhere', guardedHere: 'everywhere' }, prevents: 0 },
  training: { parameters: { 'confidence.trainingHelps': 0, 'casualties.trainingRisk': 0, 'hostility.training': 0 } },
  airDefence: {
    parameters: { 'air.untasked': 1, 'air.untaskedShots': 1, 'hostility.umbrella': 0 },
    flat: { thinCover: 'everywhere' },
  },
};

/** How much worse an outcome is in the second arm than in the first, as a share of its mean there, by seed. */
function worsening(arms: readonly (readonly Played[])[], outcome: Figure): readonly number[] {
  const [all = [], lacking = []] = arms;
  const scale = all.reduce((total, played) => total + outcome(played), 0) / all.length;
  return all.map((played, seed) => {
    const other = lacking[seed];
    return other === undefined ? NaN : (outcome(other) - outcome(played)) / scale;
  });
}

/** How much more one outcome worsens than another. */
const gap =
  (own: Figure, other: Figure) =>
  (arms: readonly (readonly Played[])[]): Effect => {
    const theirs = worsening(arms, other);
    return meanOf(worsening(arms, own).map((value, seed) => value - (theirs[seed] ?? NaN)));
  };

const comparisonsOf = (task: Task): readonly Comparison[] => {
  const common = { arms: [full, without[task]], neutral: MUTATIONS[task], seeds: SEEDS_HERE };
  const own: Comparison = {
    ...common,
    says: `${task} taken out: its own outcome is worse by a share`,
    measure: (arms) => meanOf(worsening(arms, OUTCOMES[task])),
    wanted: { above: 0.01 },
  };
  const others = TASKS.filter((name) => name !== task).map((name): Comparison => {
    const says = `${task} taken out: its own outcome is worse by more than that of ${name}`;
    const comparison = { ...common, says, measure: gap(OUTCOMES[task], OUTCOMES[name]), wanted: { above: 0 } };
    return task === 'airDefence' && name === 'monitoring'
      ? { ...comparison, disagrees: 'towns lose a hundredth more than violations rise, which is no more than chance' }
      : comparison;
  });
  return [own, ...others];
};

const monitored: Change = { ...SHIPPED };
const unmonitored: Change = { ...SHIPPED, everySector: { monitoring: 'no' } };

/** C13. */
export const FIVE_TASKS: readonly Claim[] = [
  {
    id: 'C13',
    title: 'five tasks',
    comparisons: [
      ...TASKS.flatMap(comparisonsOf),
      {
        says: 'violations a day over two years from the shipped start, without monitoring worse by a share',
        arms: [monitored, unmonitored],
        measure: (arms) => meanOf(worsening(arms, average('violations'))),
        wanted: { above: 0.1 },
        neutral: MUTATIONS.monitoring,
      },
    ],
  },
];
