/**
 * Exponential, logarithm, logistic and power from + - * / alone.
 *
 * Why our own: the engines' Math.exp, Math.log and Math.pow differ in the last bits between Node, Chromium and
 * QuickJS, and one bit is enough to flip a draw. IEEE 754 fixes + - * / exactly, so these agree everywhere.
 * Refused: rounding the engines' results, which only makes the drift rarer.
 */

const LN2 = 0.6931471805599453;
const LARGEST = 700;
const LEAP = 4294967296;

/** Two to the power of k for k from 0 to 1010, each one exact. */
const powersOfTwo: readonly number[] = Array.from({ length: 1011 }).reduce<number[]>((powers) => {
  powers.push(powers.length === 0 ? 1 : (powers[powers.length - 1] as number) * 2);
  return powers;
}, []);

function scaleByPowerOfTwo(value: number, k: number): number {
  return k >= 0 ? value * (powersOfTwo[k] as number) : value / (powersOfTwo[-k] as number);
}

/** e to the x, for any finite x; held between exp(-700) and exp(700). Relative error about 1e-15 near 0, below 1e-13 at the ends. */
export function exp(x: number): number {
  const held = x > LARGEST ? LARGEST : x < -LARGEST ? -LARGEST : x;
  const k = Math.floor(held / LN2 + 0.5);
  const r = held - k * LN2;
  let sum = 1;
  for (let n = 14; n >= 1; n -= 1) sum = 1 + (sum * r) / n;
  return scaleByPowerOfTwo(sum, k);
}

/** Natural logarithm of x > 0. Throws a RangeError for anything else. */
export function log(x: number): number {
  if (!(x > 0) || x > 1e300) throw new RangeError(`log needs a finite number above 0, got ${x}`);
  let mantissa = x;
  let exponent = 0;
  // Steps by powers of two are exact, whatever their number.
  for (; mantissa >= LEAP; exponent += 32) mantissa /= LEAP;
  for (; mantissa < 1 / LEAP; exponent -= 32) mantissa *= LEAP;
  for (; mantissa >= 2; exponent += 1) mantissa *= 0.5;
  for (; mantissa < 1; exponent -= 1) mantissa *= 2;
  if (mantissa > 1.4142135623730951) {
    mantissa /= 2;
    exponent += 1;
  }
  return exponent * LN2 + logNearOne(mantissa);
}

/** 1/23, 1/21 and so on to 1: the coefficients of the series, from the smallest. */
const SERIES: readonly number[] = Array.from({ length: 12 }, (_, n) => 1 / (23 - 2 * n));

/** Logarithm for m between 0.7 and 1.5, by the series of the inverse hyperbolic tangent. */
function logNearOne(m: number): number {
  const s = (m - 1) / (m + 1);
  const square = s * s;
  let sum = 0;
  for (let n = 0; n < SERIES.length; n += 1) sum = sum * square + (SERIES[n] as number);
  return 2 * s * sum;
}

/** 1 / (1 + exp(-x)): turns any number into a share between 0 and 1. */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}

/** base to the exponent, for base >= 0; zero stays zero. */
export function power(base: number, exponent: number): number {
  return base > 0 ? exp(exponent * log(base)) : 0;
}

/** The chance that something with this rate happens at least once: 1 - exp(-rate). Rate in events a month. */
export function chanceOfRate(ratePerMonth: number): number {
  return ratePerMonth > 0 ? 1 - exp(-ratePerMonth) : 0;
}
