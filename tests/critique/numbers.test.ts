import { describe, expect, it } from 'vitest';
import { firstSeeds } from '../../sim/study/index.ts';
import { drawsOf } from './luck.ts';
import { base, presetOf } from './mandates.ts';
import { OBJECTIVES, playJob, type Game, type Job } from './play.ts';
import { endsOf, isOpen, isPublic, moveOf, shiftsOf, type Shift } from './rows/numbers.ts';

/** Games that differ in the figure behind the first objective alone. */
function gamesWith(values: readonly number[]): readonly Game[] {
  return values.map((value, index) => {
    const judged = OBJECTIVES.map((_, place) => (place === 0 ? value : 0));
    const seed = `s-${index}`;
    return { seed, card: [], judged, means: [], ends: [], ending: 'horizonReached', rung: 0, months: 24, extra: [] };
  });
}

const luck = Array.from({ length: 100 }, (_, index) => drawsOf(`${index}`)());
const plain = gamesWith(luck);

const shift = (mean: number, half: number): Shift => ({ objective: 'x', mean, low: mean - half, high: mean + half });

describe('a source', () => {
  it.each([
    ['assumption', false],
    ['C27', false],
    ['C27 C08', false],
    ['fr.64k', true],
    ['C27 fr.64k', true],
  ])('"%s" is public: %s', (source, expected) => {
    expect(isPublic(source)).toBe(expected);
  });
});

describe('the ends of the ranges', () => {
  it('lie inside the book, and are other than the values', () => {
    const ends = endsOf(base.data.parameters);
    expect(new Set(ends.map(({ path }) => path)).size).toBeGreaterThan(400);
    const { pace } = base.data.parameters.belief;
    expect(ends.filter(({ path }) => path === 'belief.pace').map(({ value }) => value)).toEqual([pace.low, pace.high]);
    const { freely } = base.data.parameters.washington;
    expect(freely.low).toBe(freely.value);
    expect(ends.filter(({ path }) => path === 'washington.freely')).toHaveLength(1);
  });
});

describe('a shift', () => {
  it('is told in standard deviations between seeds', () => {
    const sd = Math.sqrt(luck.reduce((sum, value) => sum + (value - 0.5) ** 2, 0) / luck.length);
    const [first, second] = shiftsOf(gamesWith(luck.map((value) => value + sd / 2)), plain);
    expect(first?.mean).toBeCloseTo(0.5, 1);
    expect(first?.low).toBeCloseTo(first?.mean ?? NaN);
    expect(second?.mean).toBe(0);
  });

  it('is beyond measure where nothing varied before', () => {
    const [first] = shiftsOf(gamesWith([1, 1, 1]), gamesWith([0, 0, 0]));
    expect(first?.mean).toBeCloseTo(99);
  });

  it('counts where it is large enough and told apart from none', () => {
    expect(moveOf([shift(0.3, 0.4), shift(0.05, 0.01)])).toBeNull();
    expect(moveOf([shift(0.2, 0.1), shift(-0.4, 0.2)])?.mean).toBe(-0.4);
  });

  it('is looked at again where it could be either side of the bound', () => {
    expect(isOpen([shift(0, 0.05), shift(0.3, 0.1)])).toBe(false);
    expect(isOpen([shift(0, 0.05), shift(0.02, 0.05)])).toBe(false);
    expect(isOpen([shift(0, 0.05), shift(0.15, 0.1)])).toBe(true);
  });
});

describe('rules of another book', () => {
  it('play as rules that were compiled for it', () => {
    const job = (change: Job['change']): readonly Game[] =>
      playJob({
        mandate: presetOf('balanced'),
        decider: 'standing',
        seeds: firstSeeds('book-test', 4),
        ...(change && { change }),
      });
    const parameters = { 'ceasefire.wear': 0.6, 'air.massSites': 4, 'lead.sofa': 5 };
    const quick = job({ parameters });
    expect(quick).toEqual(job({ parameters, rates: {} }));
    expect(quick).not.toEqual(job({}));
  });
});
