/** Where the staff's estimates were off: months in which the truth lay outside the range that the team was given. */

import type { Indicator } from '../schema/columns.ts';
import { ESTIMATED } from '../view/estimates.ts';
import type { Measure } from '../view/types.ts';
import { trueValue, type Debrief } from './debrief.ts';

/** A month in which an estimate missed. */
export interface Miss {
  readonly turn: number;
  readonly indicator: Indicator;
  readonly seen: Measure;
  readonly truth: number;
  /** By how much the range lay too low (above 0) or too high (below 0). */
  readonly by: number;
}

/** By how much the truth lies above the range (above 0) or under it (below 0); 0 within. */
export function outsideBy({ low, high }: Pick<Measure, 'low' | 'high'>, truth: number): number {
  if (truth > high) return truth - high;
  return truth < low ? truth - low : 0;
}

/** Every miss of the campaign, in the order of time. */
export function missesOf(debrief: Debrief): readonly Miss[] {
  return debrief.months.flatMap(({ turn, seen }) =>
    ESTIMATED.flatMap((indicator) => {
      const truth = trueValue(debrief, indicator, turn);
      const by = outsideBy(seen[indicator], truth);
      return by === 0 ? [] : [{ turn, indicator, seen: seen[indicator], truth, by }];
    }),
  );
}

/** How grave a miss is: in widths of the range that missed. */
function gravity({ seen, by }: Miss): number {
  return Math.abs(by) / Math.max(seen.high - seen.low, 1e-9);
}

/** A miss by less than this is not worth a sentence. */
const LEAST_TOLD = 0.2;

/** The misses that are worth a sentence, the gravest first. */
export function tellingMisses(debrief: Debrief): readonly Miss[] {
  return missesOf(debrief)
    .filter((miss) => gravity(miss) >= LEAST_TOLD)
    .toSorted((a, b) => gravity(b) - gravity(a));
}
