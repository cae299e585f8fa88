import { describe, expect, it } from 'vitest';
import { chanceOfRate, exp, log, logistic, power } from '../../../sim/numbers/elementary.ts';

/** The relative error that the model's own functions may have against the engine's. */
const TOLERANCE = 1e-15;
/** And that of a power, whose exponent is a product that was rounded. */
const POWER_TOLERANCE = 2e-14;

function relativeError(ours: number, theirs: number): number {
  return ours === theirs ? 0 : Math.abs(ours - theirs) / Math.abs(theirs);
}

function grid(from: number, to: number, steps: number): readonly number[] {
  return Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps);
}

/** Numbers of every magnitude from 10^least to 10^most. */
function magnitudes(least: number, most: number, steps: number): readonly number[] {
  return grid(least, most, steps).map((exponent) => 10 ** exponent);
}

function worst(xs: readonly number[], ours: (x: number) => number, theirs: (x: number) => number): number {
  return Math.max(...xs.map((x) => relativeError(ours(x), theirs(x))));
}

function isRising(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value >= (values[index - 1] ?? value));
}

describe('the exponential', () => {
  it('agrees with Math.exp wherever the model could go', () => {
    expect(worst(grid(-30, 30, 60_000), exp, Math.exp)).toBeLessThan(TOLERANCE);
  });

  it('agrees with Math.exp up to the ends of its range', () => {
    expect(worst(grid(-700, 700, 20_000), exp, Math.exp)).toBeLessThan(TOLERANCE);
  });

  it('is within three units of the last place near 0, where rates become chances', () => {
    expect(worst(grid(-1, 1, 20_000), exp, Math.exp)).toBeLessThan(6e-16);
  });

  it('rises from step to step where one part of its table gives way to the next', () => {
    const parts = Array.from({ length: 2001 }, (_, place) => ((place - 1000.5) * Math.LN2) / 64);
    for (const edge of parts) expect(isRising([-2, -1, 0, 1, 2].map((step) => exp(edge + step * 1e-13)))).toBe(true);
  });

  it('never falls where its argument rises', () => {
    expect(isRising(grid(-20, 20, 100_000).map(exp))).toBe(true);
  });

  it('gives the plain values exactly', () => {
    expect(exp(0)).toBe(1);
  });

  it('is held at its ends instead of overflowing', () => {
    expect(exp(5000)).toBe(exp(700));
    expect(exp(-5000)).toBe(exp(-700));
  });
});

describe('the logarithm', () => {
  it('agrees with Math.log over all magnitudes', () => {
    expect(worst(magnitudes(-300, 299, 50_000), log, Math.log)).toBeLessThan(TOLERANCE);
  });

  it('agrees with Math.log on both sides of 1, where it vanishes', () => {
    expect(worst(grid(0.5, 1.5, 50_000), log, Math.log)).toBeLessThan(TOLERANCE);
    const close = magnitudes(-15, -1, 2000).flatMap((x) => [1 + x, 1 - x]);
    expect(worst(close, log, Math.log)).toBeLessThan(TOLERANCE);
  });

  it('rises from step to step where one centre of its table gives way to the next', () => {
    const edges = Array.from({ length: 48 }, (_, place) => (place + 22.5) / 32);
    for (const edge of edges) expect(isRising([-2, -1, 0, 1, 2].map((step) => log(edge + step * 1e-13)))).toBe(true);
  });

  it('is 0 at 1', () => {
    expect(log(1)).toBe(0);
  });

  it('never falls where its argument rises', () => {
    expect(isRising(grid(0.001, 10, 100_000).map(log))).toBe(true);
  });

  it('takes back the exponential', () => {
    expect(
      worst(
        grid(0.5, 50, 5000),
        (x) => log(exp(x)),
        (x) => x,
      ),
    ).toBeLessThan(TOLERANCE);
  });

  it.each([0, -1, Number.NaN, Infinity])('throws for %s', (x) => {
    expect(() => log(x)).toThrow(RangeError);
  });
});

describe('the logistic function', () => {
  it('agrees with its definition by Math.exp', () => {
    expect(worst(grid(-30, 30, 20_000), logistic, (x) => 1 / (1 + Math.exp(-x)))).toBeLessThan(TOLERANCE);
  });

  it('rises from 0 to 1 through one half', () => {
    const values = grid(-30, 30, 20_000).map(logistic);
    expect(isRising(values)).toBe(true);
    expect(Math.min(...values)).toBeGreaterThan(0);
    expect(Math.max(...values)).toBeLessThanOrEqual(1);
    expect(logistic(0)).toBe(0.5);
  });
});

describe('the power', () => {
  it.each([0.3, 0.46, 0.7, 1, 1.8, 3, -0.5])('agrees with Math.pow for the exponent %s', (exponent) => {
    const bases = magnitudes(-9, 9, 10_000);
    expect(
      worst(
        bases,
        (base) => power(base, exponent),
        (base) => base ** exponent,
      ),
    ).toBeLessThan(POWER_TOLERANCE);
  });

  it('never falls where base and exponent are above 0 and the base rises', () => {
    expect(isRising(grid(0.001, 3000, 100_000).map((base) => power(base, 0.46)))).toBe(true);
  });

  it('of nothing is nothing', () => {
    expect(power(0, 0.46)).toBe(0);
    expect(power(-1, 2)).toBe(0);
  });
});

describe('the chance of a rate', () => {
  it('agrees with its definition by Math.expm1', () => {
    // 1 - exp(-x) loses digits for small x: what is left is good to 1e-15 of a whole.
    const rates = grid(0.0001, 20, 20_000);
    expect(Math.max(...rates.map((rate) => Math.abs(chanceOfRate(rate) + Math.expm1(-rate))))).toBeLessThan(1e-15);
  });

  it('is never above the rate, and is a chance', () => {
    for (const rate of magnitudes(-6, 3, 1000)) {
      const chance = chanceOfRate(rate);
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThanOrEqual(Math.min(1, rate) + 1e-15);
    }
  });

  it('is 0 for no rate', () => {
    expect(chanceOfRate(0)).toBe(0);
    expect(chanceOfRate(-3)).toBe(0);
  });
});
