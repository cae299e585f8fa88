/** An explanation step by step: the chance that each factor leaves behind, for a reader who wants to follow it. */

import type { Explanation } from '../schema/events.ts';
import { chanceOfRate } from '../numbers/elementary.ts';
import type { ReadingName } from '../schema/vocabulary.ts';

/** One factor, and the chance after it. */
export interface ChanceStep {
  readonly reading: ReadingName;
  readonly factor: number;
  readonly chance: number;
}

/**
 * The chance at the base rate, and after each factor in the order given. The last one is the chance that it had.
 * `scheduled` says that the base is a chance and no rate.
 */
export function chanceSteps(
  { base, modifiers, chance }: Explanation,
  scheduled: boolean,
): { readonly base: number; readonly steps: readonly ChanceStep[] } {
  const chanceAt = (rate: number): number => (scheduled ? Math.min(1, rate) : chanceOfRate(rate));
  let rate = base;
  const steps = modifiers.map(({ reading, factor }, index) => {
    rate *= factor;
    return { reading, factor, chance: index === modifiers.length - 1 ? chance : chanceAt(rate) };
  });
  return { base: modifiers.length === 0 ? chance : chanceAt(base), steps };
}
