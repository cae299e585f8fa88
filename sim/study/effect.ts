/** Effects: differences between arms that met the same luck, seed by seed, with their intervals (99 in 100 by default). */

import type { Figure } from './figure.ts';
import { bootstrap, LEVEL, meanOf, pairedMean, type Effect } from './interval.ts';
import type { Played } from './played.ts';

/** A ratio of two sums over campaigns, such as deaths for each incident. */
export interface Ratio {
  readonly top: Figure;
  readonly bottom: Figure;
}

/** Throws a RangeError where two arms were not played over the same seeds. */
function assertPaired(a: readonly Played[], b: readonly Played[]): void {
  if (a.length !== b.length) throw new RangeError(`${a.length} seeds cannot be paired with ${b.length}`);
  const stray = a.findIndex(({ seed }, index) => seed !== b[index]?.seed);
  if (stray >= 0) throw new RangeError(`seed "${a[stray]?.seed}" cannot be paired with "${b[stray]?.seed}"`);
}

/** Arm a less arm b in a figure. Throws a RangeError where they were not played over the same seeds. */
export function difference(a: readonly Played[], b: readonly Played[], figure: Figure, level: number = LEVEL): Effect {
  assertPaired(a, b);
  return pairedMean(a.map(figure), b.map(figure), level);
}

/** A ratio of sums in one arm. */
export function ratioOf(a: readonly Played[], { top, bottom }: Ratio, level: number = LEVEL): Effect {
  return bootstrap(
    a.map((played) => Float64Array.of(top(played), bottom(played))),
    ([above = 0, below = 0]) => above / below,
    level,
  );
}

/** The sums of both arms by seed: top and bottom of a, then of b. */
function pairedRows(a: readonly Played[], b: readonly Played[], { top, bottom }: Ratio): readonly Float64Array[] {
  assertPaired(a, b);
  return a.map((played, index) => {
    const other = b[index] as Played;
    return Float64Array.of(top(played), bottom(played), top(other), bottom(other));
  });
}

/** The ratio of sums in arm a less that in arm b. Throws a RangeError where they were not played over the same seeds. */
export function ratioDifference(
  a: readonly Played[],
  b: readonly Played[],
  ratio: Ratio,
  level: number = LEVEL,
): Effect {
  return bootstrap(
    pairedRows(a, b, ratio),
    ([topA = 0, bottomA = 0, topB = 0, bottomB = 0]) => topA / bottomA - topB / bottomB,
    level,
  );
}

/**
 * The ratio of two hazards: sums of events over sums of time, arm a over arm b. Throws a RangeError where they were not
 * played over the same seeds.
 */
export function hazardRatio(a: readonly Played[], b: readonly Played[], ratio: Ratio, level: number = LEVEL): Effect {
  return bootstrap(
    pairedRows(a, b, ratio),
    ([topA = 0, timeA = 0, topB = 0, timeB = 0]) => topA / timeA / (topB / timeB),
    level,
  );
}

/**
 * The slope of a figure over ordered arms, by least squares for each seed, the arms standing one step apart. Throws a
 * RangeError where they were not played over the same seeds.
 */
export function slope(arms: readonly (readonly Played[])[], figure: Figure, level: number = LEVEL): Effect {
  const [first = []] = arms;
  for (const arm of arms) assertPaired(first, arm);
  const middle = (arms.length - 1) / 2;
  const square = arms.reduce((sum, _, step) => sum + (step - middle) * (step - middle), 0);
  const slopes = first.map((_, seed) => {
    const moment = arms.reduce((sum, arm, step) => sum + (step - middle) * figure(arm[seed] as Played), 0);
    return moment / square;
  });
  return meanOf(slopes, level);
}
