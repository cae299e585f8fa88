/**
 * What a claim test says: an effect whose whole 99 % interval has to lie on one side of a mark. Each prints its effect,
 * met or not. Tests use it softly, so that a claim with several directions shows all of them.
 */

import { expect } from 'vitest';
import type { Effect } from '../../../sim/study/index.ts';

declare module 'vitest' {
  interface Matchers<T> {
    /** The whole interval lies above the mark. */
    toLieAbove: (mark: number, what: string) => T;
    /** The whole interval lies below the mark. */
    toLieBelow: (mark: number, what: string) => T;
  }
}

function shown(value: number): string {
  const size = Math.abs(value);
  return size >= 100 ? value.toFixed(0) : size >= 1 ? value.toFixed(2) : value.toFixed(4);
}

/** An effect as text: mean and interval. */
export function inWords({ mean, low, high, seeds }: Effect): string {
  return `${shown(mean)} [${shown(low)}, ${shown(high)}] over ${seeds} seeds`;
}

function verdict(
  what: string,
  effect: Effect,
  isMet: boolean,
  wanted: string,
): { pass: boolean; message: () => string } {
  const line = `${isMet ? 'holds' : 'FAILS'} ${what}: ${inWords(effect)}, wanted ${wanted}`;
  console.log(line);
  return { pass: isMet, message: () => line };
}

expect.extend({
  toLieAbove: (effect: Effect, mark: number, what: string) => verdict(what, effect, effect.low > mark, `above ${mark}`),
  toLieBelow: (effect: Effect, mark: number, what: string) =>
    verdict(what, effect, effect.high < mark, `below ${mark}`),
});

export { expect };
