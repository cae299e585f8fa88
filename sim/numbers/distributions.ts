/**
 * Draws from a distribution by inversion of one uniform number, so that each needs exactly one slot and a larger
 * mean never gives a smaller draw from the same luck.
 */

import { exp, log } from './elementary.ts';

const HALF_STEP = 1 / 8589934592;

/** Standard Gumbel noise from a uniform u in [0, 1): -log(-log u). Adding it to utilities makes a logit choice. */
export function gumbel(u: number): number {
  return -log(-log(u + HALF_STEP));
}

/** A whole number from the Poisson distribution with this mean, from a uniform u. Means above 60 are cut to 60. */
export function poisson(mean: number, u: number): number {
  if (!(mean > 0)) return 0;
  // The chance of none is never below 1 - mean, so most draws are settled without an exponential.
  if (u <= 1 - mean) return 0;
  const held = mean > 60 ? 60 : mean;
  let chance = exp(-held);
  let cumulative = chance;
  let count = 0;
  while (u > cumulative && count < 200) {
    count += 1;
    chance = (chance * held) / count;
    cumulative += chance;
  }
  return count;
}

/**
 * A bell-shaped deviation with mean 0 and standard deviation 1 from a uniform u: the logistic distribution scaled,
 * close to the normal one and cheap to invert.
 */
export function deviation(u: number): number {
  const p = u + HALF_STEP;
  return 0.5513288954217921 * log(p / (1 - p));
}
