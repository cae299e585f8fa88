import { assert, double, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviation, gumbel, poisson } from '../../../sim/numbers/distributions.ts';

const COUNT = 200_000;

/** Uniforms laid evenly over [0, 1), as exact quadrature instead of luck. */
const evenly: readonly number[] = Array.from({ length: COUNT }, (_, index) => (index + 0.5) / COUNT);

/** The smallest and the largest uniform that the generator can give. */
const ENDS = [0, (2 ** 32 - 1) / 2 ** 32];

function moments(values: readonly number[]): { readonly mean: number; readonly variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, variance };
}

describe('Gumbel noise', () => {
  it('has the mean and variance of the standard distribution', () => {
    const { mean, variance } = moments(evenly.map(gumbel));
    expect(mean).toBeCloseTo(0.577_215_664_9, 3);
    expect(variance).toBeCloseTo(Math.PI ** 2 / 6, 2);
  });

  it('makes the largest of utilities a logit choice', () => {
    const utilities = [0, 0.5, 1.2];
    const weights = utilities.map(Math.exp);
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    // Two independent uniforms from one grid by two strides that have no common divisor with it.
    const counts = utilities.map(() => 0);
    for (let index = 0; index < COUNT; index += 1) {
      const luck = [1, 7919, 104_729].map((stride) => (((index * stride) % COUNT) + 0.5) / COUNT);
      const values = utilities.map((utility, place) => utility + gumbel(luck[place] ?? 0));
      const best = values.indexOf(Math.max(...values));
      counts[best] = (counts[best] ?? 0) + 1;
    }
    counts.forEach((count, place) => expect(count / COUNT).toBeCloseTo((weights[place] ?? 0) / all, 2));
  });

  it('is finite for every uniform that the generator gives', () => {
    expect(ENDS.map(gumbel).every(Number.isFinite)).toBe(true);
  });

  it('rises with its luck', () => {
    const values = evenly.map(gumbel);
    expect(values.every((value, index) => index === 0 || value > (values[index - 1] ?? value))).toBe(true);
  });
});

describe('deviations', () => {
  it('have mean 0 and standard deviation 1', () => {
    const { mean, variance } = moments(evenly.map(deviation));
    expect(mean).toBeCloseTo(0, 4);
    expect(variance).toBeCloseTo(1, 2);
  });

  it('are as often high as low, by as much', () => {
    assert(
      property(integer({ min: 1, max: 2 ** 31 }), (step) => {
        const u = step / 2 ** 32;
        const mirrored = (2 ** 32 - 1 - step) / 2 ** 32;
        expect(deviation(u) + deviation(mirrored)).toBeCloseTo(0, 6);
      }),
    );
  });

  it('are finite for every uniform that the generator gives', () => {
    expect(ENDS.map(deviation).every(Number.isFinite)).toBe(true);
  });
});

describe('Poisson counts', () => {
  it.each([0.05, 0.7, 3, 12, 40, 60])('have the mean and the variance %s', (mean) => {
    const found = moments(evenly.map((u) => poisson(mean, u)));
    expect(Math.abs(found.mean - mean)).toBeLessThan(0.002 * mean + 0.001);
    expect(Math.abs(found.variance - mean)).toBeLessThan(0.01 * mean + 0.001);
  });

  it('have the chance exp(-mean) of nothing', () => {
    for (const mean of [0.1, 0.5, 2]) {
      const none = evenly.filter((u) => poisson(mean, u) === 0).length / COUNT;
      expect(none).toBeCloseTo(Math.exp(-mean), 4);
    }
  });

  it('are none where nothing is expected', () => {
    expect(poisson(0, 0.999)).toBe(0);
    expect(poisson(-2, 0.999)).toBe(0);
  });

  it('never fall where more is expected of the same luck', () => {
    const uniform = integer({ min: 0, max: 2 ** 32 - 1 }).map((step) => step / 2 ** 32);
    const mean = double({ min: 0, max: 59, noNaN: true });
    assert(
      property(uniform, mean, double({ min: 0, max: 1, noNaN: true }), (u, less, more) => {
        expect(poisson(less + more, u)).toBeGreaterThanOrEqual(poisson(less, u));
      }),
      { numRuns: 2000 },
    );
  });

  it('are whole numbers that end, whatever is expected', () => {
    for (const u of ENDS) {
      for (const mean of [1e-9, 1, 60, 1e6]) {
        expect(Number.isInteger(poisson(mean, u))).toBe(true);
        expect(poisson(mean, u)).toBeLessThanOrEqual(200);
      }
    }
  });
});
