/**
 * Differences between two arms that met the same luck, with 99 % intervals.
 *
 * Means of paired differences: normal approximation, with hundreds of seeds. Ratios and rare events: the percentile
 * bootstrap over seeds with a generator of its own and a fixed seed, which keeps the pairing and assumes no shape.
 */

import type { Played } from './play.ts';

/** An effect with its 99 % interval. */
export interface Effect {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly seeds: number;
}

/** The 99.5th of a hundred of the standard normal distribution. */
const Z = 2.5758293035489004;
const RESAMPLES = 2000;

/** A figure of one campaign. */
export type Figure = (played: Played) => number;

/** A ratio of two sums over campaigns, such as deaths for each incident. */
export interface Ratio {
  readonly top: Figure;
  readonly bottom: Figure;
}

/** The mean of values, one for each seed, with its interval. */
export function meanOf(values: readonly number[]): Effect {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const half = Z * Math.sqrt(variance / n);
  return { mean, low: mean - half, high: mean + half, seeds: n };
}

/** Arm a less arm b, seed by seed. */
export function difference(a: readonly Played[], b: readonly Played[], figure: Figure): Effect {
  return meanOf(a.map((played, index) => figure(played) - figure(b[index] as Played)));
}

/** A small generator of uniforms in [0, 1) (mulberry32), for resampling only. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The interval of any figure of a list of seeds' rows, by resampling seeds. */
function bootstrap(rows: readonly Float64Array[], figure: (sums: Float64Array) => number): Effect {
  const draw = generator(20251101);
  const width = rows[0]?.length ?? 0;
  const sums = new Float64Array(width);
  const total = (pick: (index: number) => number): number => {
    sums.fill(0);
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[pick(index)] as Float64Array;
      for (let column = 0; column < width; column += 1)
        sums[column] = (sums[column] as number) + (row[column] as number);
    }
    return figure(sums);
  };
  const mean = total((index) => index);
  const spread = Array.from({ length: RESAMPLES }, () => total(() => Math.floor(draw() * rows.length)));
  const sorted = spread.filter((value) => !Number.isNaN(value)).toSorted((x, y) => x - y);
  const last = sorted.length - 1;
  const atShare = (share: number): number => sorted[Math.round(share * last)] ?? NaN;
  return { mean, low: atShare(0.005), high: atShare(0.995), seeds: rows.length };
}

/** A ratio of sums in one arm. */
export function ratioOf(a: readonly Played[], { top, bottom }: Ratio): Effect {
  return bootstrap(
    a.map((played) => Float64Array.of(top(played), bottom(played))),
    ([above = 0, below = 0]) => above / below,
  );
}

/** The ratio of sums in arm a less that in arm b. */
export function ratioDifference(a: readonly Played[], b: readonly Played[], { top, bottom }: Ratio): Effect {
  const rows = a.map((played, index) => {
    const other = b[index] as Played;
    return Float64Array.of(top(played), bottom(played), top(other), bottom(other));
  });
  return bootstrap(rows, ([topA = 0, bottomA = 0, topB = 0, bottomB = 0]) => topA / bottomA - topB / bottomB);
}

/** The ratio of two hazards: sums of events over sums of time, arm a over arm b. */
export function hazardRatio(a: readonly Played[], b: readonly Played[], { top, bottom }: Ratio): Effect {
  const rows = a.map((played, index) => {
    const other = b[index] as Played;
    return Float64Array.of(top(played), bottom(played), top(other), bottom(other));
  });
  return bootstrap(rows, ([topA = 0, timeA = 0, topB = 0, timeB = 0]) => topA / timeA / (topB / timeB));
}

/** The slope of a figure over ordered arms, by least squares for each seed, the arms standing one step apart. */
export function slope(arms: readonly (readonly Played[])[], figure: Figure): Effect {
  const middle = (arms.length - 1) / 2;
  const square = arms.reduce((sum, _, step) => sum + (step - middle) ** 2, 0);
  const seeds = arms[0]?.length ?? 0;
  return meanOf(
    Array.from({ length: seeds }, (_, seed) => {
      const moment = arms.reduce((sum, arm, step) => sum + (step - middle) * figure(arm[seed] as Played), 0);
      return moment / square;
    }),
  );
}
