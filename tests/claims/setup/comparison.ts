/**
 * A claim as data: comparisons of arms, each with the side of a mark on which its whole 99 % interval has to lie. The same
 * list is played twice: as the model is, where it has to hold, and without the claim's mechanism, where it has to fail.
 */

import {
  also,
  difference,
  firstSeeds,
  NO_EARLY_END,
  openPlayer,
  ratioDifference,
  ratioOf,
  type Arm,
  type Change,
  type Effect,
  type Figure,
  type Played,
  type Ratio,
} from '../../../sim/study/index.ts';
import { base, SEEDS, shippedEndings } from './arms.ts';
import { baseWithout, type Neutral } from './neutral.ts';

type Arms = readonly (readonly Played[])[];

/** What a comparison asks of its arms. The mark is the least effect, in the unit of the figure, with its sign. */
export interface Comparison {
  readonly says: string;
  readonly arms: readonly Change[];
  readonly measure: (arms: Arms) => Effect;
  readonly wanted: { readonly above: number } | { readonly below: number };
  readonly seeds?: number;
  /** What is made neutral for this comparison, where that differs from the rest of its claim. */
  readonly neutral?: Neutral;
  /** Why it holds by definition: then it has no mechanism that could be taken out. */
  readonly byDefinition?: string;
  /** What the model says instead, where it disagrees. Such a comparison is expected to fail. */
  readonly disagrees?: string;
}

/** A claim of the ledger with all that is asked of the model for it. */
export interface Claim {
  readonly id: string;
  readonly title: string;
  readonly comparisons: readonly Comparison[];
}

const armAt = (arms: Arms, place: number): readonly Played[] => arms[place] ?? [];

/** The first arm less the second in a figure. */
export const less =
  (figure: Figure) =>
  (arms: Arms): Effect =>
    difference(armAt(arms, 0), armAt(arms, 1), figure);

/** A ratio of sums in the first arm less that in the second. */
export const lessOf =
  (ratio: Ratio) =>
  (arms: Arms): Effect =>
    ratioDifference(armAt(arms, 0), armAt(arms, 1), ratio);

/** The mean of a figure in the only arm. */
export const meanIn =
  (figure: Figure) =>
  (arms: Arms): Effect =>
    ratioOf(armAt(arms, 0), { top: figure, bottom: () => 1 });

const COMMON: Arm = { mandate: 'balanced', horizon: 12, parameters: NO_EARLY_END, record: true };

/** As shipped: two years, with the endings as they are. */
export const SHIPPED: Change = { parameters: shippedEndings(), horizon: 24 };

/** Whether an arm is played from the shipped start with the shipped endings. */
export function isShipped({ parameters = {}, initial = {}, inPlace = false }: Change): boolean {
  const endings = Object.entries(SHIPPED.parameters ?? {});
  return Object.keys(initial).length === 0 && !inPlace && endings.every(([path, value]) => parameters[path] === value);
}

/** Plays the comparisons of a claim, each arm once. */
export type Table = (comparison: Comparison) => Effect;

/** Opens a claim for playing: as the model is, or without a mechanism. */
export function openTable(neutral: Neutral = {}): Table {
  const without = baseWithout(base, neutral);
  const kept = new Map<Change, readonly Played[]>();
  const play = (change: Change, seeds: number): readonly Played[] => {
    const before = kept.get(change);
    if (before !== undefined && before.length >= seeds) return before.slice(0, seeds);
    const arm = also(also(COMMON, change), { parameters: { ...neutral.parameters } });
    const played = openPlayer(without, arm).play(firstSeeds('claim', seeds));
    kept.set(change, played);
    return played;
  };
  return ({ arms, measure, seeds = SEEDS }) => measure(arms.map((arm) => play(arm, seeds)));
}

/** Whether the whole interval lies beyond the mark. */
export function isMet({ low, high }: Effect, wanted: Comparison['wanted']): boolean {
  return 'above' in wanted ? low > wanted.above : high < wanted.below;
}

function shown(value: number): string {
  const size = Math.abs(value);
  return size >= 100 ? value.toFixed(0) : size >= 1 ? value.toFixed(2) : value.toFixed(4);
}

/** An effect beside what is wanted of it, as one line. */
export function inWords({ mean, low, high, seeds }: Effect, wanted: Comparison['wanted']): string {
  const mark = 'above' in wanted ? `above ${wanted.above}` : `below ${wanted.below}`;
  return `${shown(mean)} [${shown(low)}, ${shown(high)}] over ${seeds} seeds, wanted ${mark}`;
}
