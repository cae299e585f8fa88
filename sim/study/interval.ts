/**
 * Effects with their intervals. Means: the normal approximation, for fifty seeds and more. Shares: Wilson's interval.
 * Anything else: the percentile bootstrap over seeds with a generator of its own and a fixed seed, which keeps the pairing
 * and assumes no shape.
 */

import { normalQuantile } from './normal.ts';

/** An effect with its interval, over so many seeds. */
export interface Effect {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly seeds: number;
}

/** The level of intervals unless another is asked for: 99 in 100. */
export const LEVEL = 0.99;

/** The half width of an interval of 99 in 100, in standard errors, written out so that it is the same everywhere. */
const Z99 = 2.5758293035489004;

/**
 * The half width of an interval in standard errors: 1.96 for a level of 0.95. Throws a RangeError for a level that does not
 * lie between 0 and 1.
 */
export function halfWidth(level: number = LEVEL): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`an interval has no level of ${level}`);
  return level === LEVEL ? Z99 : normalQuantile(0.5 + level / 2);
}

/**
 * The level that each of several intervals needs so that all of them hold together at `level` (Bonferroni). Throws a
 * RangeError for less than one interval.
 */
export function levelForAll(count: number, level: number = LEVEL): number {
  if (!(count >= 1)) throw new RangeError(`${count} intervals cannot be looked at together`);
  return 1 - (1 - level) / count;
}

/** The mean of values, one for each seed. Of a single value the interval is NaN, and of none all is. */
export function meanOf(values: readonly number[], level: number = LEVEL): Effect {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (n - 1);
  const half = halfWidth(level) * Math.sqrt(variance / n);
  return { mean, low: mean - half, high: mean + half, seeds: n };
}

/** The mean of a less b, seed by seed. Throws a RangeError where the lists are not of one length. */
export function pairedMean(a: readonly number[], b: readonly number[], level: number = LEVEL): Effect {
  if (a.length !== b.length) throw new RangeError(`${a.length} seeds cannot be paired with ${b.length}`);
  return meanOf(
    a.map((value, index) => value - (b[index] as number)),
    level,
  );
}

/** How often something holds, as a share of the seeds, with Wilson's interval. Throws a RangeError for no seeds. */
export function shareOf(holds: readonly boolean[], level: number = LEVEL): Effect {
  const n = holds.length;
  if (n === 0) throw new RangeError('there is no share of no seeds');
  const mean = holds.filter(Boolean).length / n;
  const z = halfWidth(level);
  const square = (z * z) / n;
  const middle = (mean + square / 2) / (1 + square);
  const half = (z / (1 + square)) * Math.sqrt((mean * (1 - mean)) / n + square / (4 * n));
  return { mean, low: Math.max(0, middle - half), high: Math.min(1, middle + half), seeds: n };
}

/** Values at these shares of the sorted list (0.1 for the lowest tenth), each the nearest of the list; NaN of none. */
export function quantilesOf(values: readonly number[], shares: readonly number[]): readonly number[] {
  const sorted = values.toSorted((x, y) => x - y);
  return shares.map((share) => sorted[Math.round(share * (sorted.length - 1))] ?? NaN);
}

/** In how many seeds a lies above b, level with it, and below. */
export interface Wins {
  readonly above: number;
  readonly level: number;
  readonly below: number;
}

/** Counts seed by seed. Throws a RangeError where the lists are not of one length. */
export function winsOf(a: readonly number[], b: readonly number[]): Wins {
  if (a.length !== b.length) throw new RangeError(`${a.length} seeds cannot be paired with ${b.length}`);
  const gaps = a.map((value, index) => value - (b[index] as number));
  const above = gaps.filter((gap) => gap > 0).length;
  const below = gaps.filter((gap) => gap < 0).length;
  return { above, level: gaps.length - above - below, below };
}

const RESAMPLES = 2000;

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

/**
 * Any figure of sums over seeds, with the interval that resampling seeds gives it. `rows` has the terms of each seed, all
 * of one length; `figure` makes of their sums what is asked. Samples in which it is NaN are left out.
 */
export function bootstrap(
  rows: readonly Float64Array[],
  figure: (sums: Float64Array) => number,
  level: number = LEVEL,
): Effect {
  const draw = generator(20251101);
  const width = rows[0]?.length ?? 0;
  const sums = new Float64Array(width);
  const total = (pick: (index: number) => number): number => {
    sums.fill(0);
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[pick(index)] as Float64Array;
      for (let column = 0; column < width; column += 1) {
        sums[column] = (sums[column] as number) + (row[column] as number);
      }
    }
    return figure(sums);
  };
  const mean = total((index) => index);
  const spread = Array.from({ length: RESAMPLES }, () => total(() => Math.floor(draw() * rows.length)));
  // The tail is rounded to a millionth, so that 0.99 asks for 0.005 and not for a hair less.
  const tail = Math.round(((1 - level) / 2) * 1e6) / 1e6;
  const known = spread.filter((value) => !Number.isNaN(value));
  const [low = NaN, high = NaN] = quantilesOf(known, [tail, 1 - tail]);
  return { mean, low, high, seeds: rows.length };
}
