/**
 * Every indicator lives on a grid of 1/65536, so that adding and subtracting changes is exact and ledger rows sum
 * to the change to the last bit. Refused: a tolerance in the balance test, which would hide a lost row.
 */

const STEPS = 65536;

/** The nearest point of the grid; -0 becomes 0. Exact for magnitudes below 2^36. */
export function onGrid(value: number): number {
  return Math.floor(value * STEPS + 0.5) / STEPS + 0;
}

/** A grid value as a whole number of steps, as run files store it. */
export function toSteps(value: number): number {
  return value * STEPS;
}

/** value held between low and high. */
export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

/** value held between 0 and 1. */
export function share(value: number): number {
  return value < 0 ? 0 : value > 1 ? 1 : value;
}

/** The value at position x (0 to 1) between from and to. */
export function between(from: number, to: number, x: number): number {
  return from + (to - from) * x;
}

/** How far a growing amount has gone towards saturation: amount / (amount + half). Half is where it reaches 0.5. */
export function saturation(amount: number, half: number): number {
  return amount <= 0 ? 0 : amount / (amount + half);
}
