import { assert, double, integer, property, array, constantFrom } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, clamp, onGrid, saturation, share, toSteps } from '../../../sim/numbers/grid.ts';

const STEP = 1 / 65536;

/** Figures as large as the model's largest indicator. */
const figure = double({ min: -1e9, max: 1e9, noNaN: true });
const steps = integer({ min: -1e9 * 65536, max: 1e9 * 65536 });

describe('the grid', () => {
  it('takes each number to its nearest point', () => {
    const near = double({ min: -0.499, max: 0.499, noNaN: true });
    assert(
      property(integer({ min: -1e9, max: 1e9 }), near, (step, aside) => {
        expect(onGrid((step + aside) * STEP)).toBe(step * STEP);
      }),
      { numRuns: 1000 },
    );
    assert(
      property(figure, (value) => {
        expect(Number.isInteger(onGrid(value) * 65536)).toBe(true);
        expect(Math.abs(onGrid(value) - value)).toBeLessThanOrEqual(STEP / 2);
      }),
    );
  });

  it('leaves its own points alone', () => {
    assert(
      property(steps, (step) => {
        expect(onGrid(step * STEP)).toBe(step * STEP);
        expect(toSteps(step * STEP)).toBe(step);
      }),
    );
  });

  it('has no negative zero', () => {
    assert(
      property(double({ min: -STEP / 2, max: STEP / 4, noNaN: true }), (value) => {
        expect(Object.is(onGrid(value), -0)).toBe(false);
      }),
    );
    expect(Object.is(onGrid(-0), 0)).toBe(true);
  });

  it('adds and subtracts without any loss, in whatever order', () => {
    assert(
      property(array(figure, { maxLength: 40 }), (amounts) => {
        const points = amounts.map(onGrid);
        const forwards = points.reduce((sum, point) => sum + point, 0);
        const backwards = points.reduceRight((sum, point) => sum + point, 0);
        const exactly = points.reduce((sum, point) => sum + BigInt(point * 65536), 0n);
        expect(forwards).toBe(backwards);
        expect(BigInt(forwards * 65536)).toBe(exactly);
      }),
    );
  });

  it('tells a change of one step apart', () => {
    assert(
      property(steps, (step) => {
        expect(onGrid((step + 1) * STEP) - onGrid(step * STEP)).toBe(STEP);
      }),
    );
  });

  it('passes on what is no number, so that the ledger can refuse it', () => {
    expect(onGrid(Number.NaN)).toBeNaN();
  });
});

describe('holding a value between bounds', () => {
  it('changes it only where it lies outside', () => {
    assert(
      property(figure, figure, figure, (value, one, other) => {
        const low = Math.min(one, other);
        const high = Math.max(one, other);
        const held = clamp(value, low, high);
        expect(held).toBe(value < low ? low : Math.min(value, high));
      }),
    );
  });

  it('as a share means 0 to 1', () => {
    assert(
      property(figure, (value) => {
        expect(share(value)).toBe(clamp(value, 0, 1));
      }),
    );
  });
});

describe('the value between two ends', () => {
  it('is each end at its end and half way in the middle', () => {
    assert(
      property(integer({ min: -1000, max: 1000 }), integer({ min: -1000, max: 1000 }), (from, to) => {
        expect(between(from, to, 0)).toBe(from);
        expect(between(from, to, 1)).toBe(to);
        expect(between(from, to, 0.5)).toBe((from + to) / 2);
      }),
    );
  });
});

describe('saturation', () => {
  const half = constantFrom(0.5, 1, 40, 2500);

  it('is nothing at nothing, one half at its half, and never whole', () => {
    assert(
      property(half, integer({ min: 1, max: 1e6 }), (at, amount) => {
        expect(saturation(0, at)).toBe(0);
        expect(saturation(-amount, at)).toBe(0);
        expect(saturation(at, at)).toBe(0.5);
        expect(saturation(amount, at)).toBeLessThan(1);
      }),
    );
  });

  it('rises with shrinking steps', () => {
    assert(
      property(half, integer({ min: 0, max: 10_000 }), (at, amount) => {
        const first = saturation(amount + 1, at) - saturation(amount, at);
        const second = saturation(amount + 2, at) - saturation(amount + 1, at);
        expect(first).toBeGreaterThan(0);
        expect(second).toBeLessThan(first);
      }),
    );
  });
});
