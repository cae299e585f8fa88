/**
 * Exponential, logarithm, logistic and power from + - * / alone.
 *
 * Why our own: the engines' Math.exp, Math.log and Math.pow differ in the last bits between Node, Chromium and
 * QuickJS, and one bit is enough to flip a draw. IEEE 754 fixes + - * / exactly, so these agree everywhere. Both are quick
 * by a small table, worked out once by the long series, and a short one for what the table leaves.
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

/** e to the r for |r| below 1, by the plain series. */
function expBySeries(r: number): number {
  let sum = 1;
  for (let n = 24; n >= 1; n -= 1) sum = 1 + (sum * r) / n;
  return sum;
}

/** Parts into which the table of the exponential cuts a doubling. */
const PARTS = 64;

/** One part, as a number whose multiples up to 2^17 are exact, and what is missing to the true one. */
const PART_HIGH = Math.floor((LN2 / PARTS) * LEAP * 16) / (LEAP * 16);
const PART_LOW = (LN2 - PART_HIGH * PARTS + 2.3190468138462996e-17) / PARTS;

/** e to the j parts: 2^(j/64). */
const exponentials = Float64Array.from({ length: PARTS }, (_, j) => expBySeries((j * LN2) / PARTS));

/** e to the x, for any finite x; held between exp(-700) and exp(700). Relative error below 1e-15. */
export function exp(x: number): number {
  const held = x > LARGEST ? LARGEST : x < -LARGEST ? -LARGEST : x;
  const parts = Math.floor(held * (PARTS / LN2) + 0.5);
  const r = held - parts * PART_HIGH - parts * PART_LOW;
  // |r| is at most half a part, 0.0055: the sixth term would be below 4e-17.
  const rest = r + r * r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120))));
  const doublings = Math.floor(parts / PARTS);
  const step = exponentials[parts - doublings * PARTS] as number;
  return scaleByPowerOfTwo(step + step * rest, doublings);
}

/** 1/31, 1/29 and so on to 1: the coefficients of the long series, from the smallest. */
const SERIES: readonly number[] = Array.from({ length: 16 }, (_, n) => 1 / (31 - 2 * n));

/** Logarithm for m between 0.7 and 1.5, by the series of the inverse hyperbolic tangent. */
function logBySeries(m: number): number {
  const s = (m - 1) / (m + 1);
  const square = s * s;
  let sum = 0;
  for (let n = 0; n < SERIES.length; n += 1) sum = sum * square + (SERIES[n] as number);
  return 2 * s * sum;
}

/** Centres of the logarithm's table between 1 and 2. */
const CENTRES = 32;
const ROOT_TWO = 1.4142135623730951;

/** Logarithms of 0/32, 1/32 and so on to 46/32; those from 22/32 on are read. */
const logarithms = Float64Array.from({ length: 47 }, (_, j) => (j < 22 ? 0 : logBySeries(j / CENTRES)));

/** Natural logarithm of x > 0. Throws a RangeError for anything else. */
export function log(x: number): number {
  if (!(x > 0) || x > 1e300) throw new RangeError(`log needs a finite number above 0, got ${x}`);
  let mantissa = x;
  let exponent = 0;
  // Steps by powers of two are exact, whatever their number.
  for (; mantissa >= LEAP; exponent += 32) mantissa /= LEAP;
  for (; mantissa < 1 / LEAP; exponent -= 32) mantissa *= LEAP;
  for (; mantissa > ROOT_TWO; exponent += 1) mantissa *= 0.5;
  for (; mantissa < ROOT_TWO / 2; exponent -= 1) mantissa *= 2;
  const place = Math.floor(mantissa * CENTRES + 0.5);
  const centre = place / CENTRES;
  // |s| is at most 0.011: the next term would be below 3e-17 of the whole. Around 1 the centre is 1, and nothing cancels.
  const s = (mantissa - centre) / (mantissa + centre);
  const square = s * s;
  return (
    exponent * LN2 + ((logarithms[place] as number) + s * (2 + square * (2 / 3 + square * (2 / 5 + (square * 2) / 7))))
  );
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
