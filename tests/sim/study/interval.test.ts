import { describe, expect, it } from 'vitest';
import {
  bootstrap,
  halfWidth,
  levelForAll,
  meanOf,
  normalQuantile,
  pairedMean,
  quantilesOf,
  shareOf,
  winsOf,
} from '../../../sim/study/index.ts';

describe('quantiles of the normal distribution', () => {
  it.each([
    [0.5, 0],
    [0.75, 0.6744897501960817],
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489],
    [0.999, 3.090232306167813],
    [0.9999, 3.719016485455709],
    [1e-10, -6.361340902404057],
    [1e-20, -9.262340089798409],
  ])('at %s is %s', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 13);
  });

  it('mirror each other', () => {
    for (const p of [0.001, 0.01, 0.07, 0.2, 0.4]) expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 12);
  });

  it('exist between 0 and 1 only', () => {
    for (const p of [0, 1, -1, 2, NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});

describe('the level of an interval', () => {
  it('is 99 in 100 unless another is asked for', () => {
    expect(halfWidth()).toBe(2.5758293035489004);
    expect(halfWidth(0.95)).toBeCloseTo(1.959963984540054, 13);
    expect(() => halfWidth(1)).toThrow('an interval has no level of 1');
  });

  it('is shared out over all that are looked at', () => {
    expect(levelForAll(1)).toBe(0.99);
    expect(halfWidth(levelForAll(146))).toBeCloseTo(3.98, 2);
    expect(() => levelForAll(0)).toThrow(RangeError);
  });
});

describe('a mean', () => {
  it('has the interval of the normal approximation', () => {
    const { mean, low, high, seeds } = meanOf([1, 2, 3, 4, 5]);
    expect([mean, seeds]).toEqual([3, 5]);
    expect(high - mean).toBeCloseTo(2.5758293035489004 * Math.sqrt(2.5 / 5), 14);
    expect(mean - low).toBeCloseTo(high - mean, 14);
    expect(meanOf([1, 2, 3, 4, 5], 0.95).high).toBeCloseTo(3 + 1.959963984540054 * Math.sqrt(0.5), 13);
  });

  it('of equal values has no width, and of one value no interval', () => {
    expect(meanOf([2, 2, 2])).toEqual({ mean: 2, low: 2, high: 2, seeds: 3 });
    expect(meanOf([2])).toEqual({ mean: 2, low: NaN, high: NaN, seeds: 1 });
  });

  it('is narrower where pairs share their luck', () => {
    const luck = Array.from({ length: 60 }, (_, seed) => (seed * 37) % 60);
    const paired = pairedMean(
      luck.map((value) => value + 1),
      luck,
    );
    expect(paired).toEqual({ mean: 1, low: 1, high: 1, seeds: 60 });
    expect(() => pairedMean([1, 2], [1])).toThrow('2 seeds cannot be paired with 1');
  });
});

describe("a share has Wilson's interval", () => {
  // Newcombe 1998, table I, method 3, at 95 in 100.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%s of %s', (holding, of, low, high) => {
    const share = shareOf(
      Array.from({ length: of }, (_, seed) => seed < holding),
      0.95,
    );
    expect(share.mean).toBe(holding / of);
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });

  it('but not of no seeds', () => {
    expect(() => shareOf([])).toThrow('there is no share of no seeds');
  });
});

describe('resampling', () => {
  const rows = Array.from({ length: 200 }, (_, seed) => Float64Array.of(((seed * 73) % 200) / 200, 1));
  const ratio = ([top = 0, bottom = 0]: Float64Array): number => top / bottom;

  it('gives about the interval of a mean where it is one', () => {
    const drawn = bootstrap(rows, ratio);
    const known = meanOf(rows.map(([value = NaN]) => value));
    expect(drawn.mean).toBeCloseTo(known.mean, 12);
    expect(Math.abs(drawn.low - known.low)).toBeLessThan(0.01);
    expect(Math.abs(drawn.high - known.high)).toBeLessThan(0.01);
  });

  it('comes out the same each time, and wider for a higher level', () => {
    expect(bootstrap(rows, ratio)).toEqual(bootstrap(rows, ratio));
    const [narrow, wide] = [bootstrap(rows, ratio, 0.8), bootstrap(rows, ratio, 0.999)];
    expect(wide.low).toBeLessThan(narrow.low);
    expect(wide.high).toBeGreaterThan(narrow.high);
  });

  it('gives a certain ratio no width', () => {
    const certain = rows.map(([value = 0]) => Float64Array.of(2 * value, value));
    expect(bootstrap(certain, ratio)).toEqual({ mean: 2, low: 2, high: 2, seeds: 200 });
  });
});

describe('counting', () => {
  it('finds quantiles', () => {
    expect(quantilesOf([5, 1, 4, 2, 3], [0, 0.5, 1])).toEqual([1, 3, 5]);
    expect(quantilesOf([], [0.5])).toEqual([NaN]);
  });

  it('finds who wins how often', () => {
    expect(winsOf([3, 2, 1, 5], [1, 2, 3, 4])).toEqual({ above: 2, level: 1, below: 1 });
    expect(() => winsOf([1], [])).toThrow(RangeError);
  });
});
