import { describe, expect, it } from 'vitest';
import {
  after,
  also,
  average,
  count,
  difference,
  firstMonth,
  hazardRatio,
  objectivesMet,
  objectiveValue,
  perMonth,
  rate,
  ratioDifference,
  ratioOf,
  slope,
  thousandYears,
  whether,
  type Played,
  type PlayedIncident,
  type PlayedMonth,
} from '../../../sim/study/index.ts';
import { nth } from '../setup.ts';
import { plain, playArm } from './cases.ts';

/** A campaign made by hand: its cost at the ends of its months, and the months of its incidents. */
function made(seed: number, costs: readonly number[], incidents: readonly string[] = []): Played {
  return {
    seed: `hand-${seed}`,
    months: costs.map((cost) => ({ cost, strength: 6000 }) as PlayedMonth),
    incidents: incidents.map((id, index) => ({ id, turn: index + 1 }) as PlayedIncident),
    ending: costs.length < 3 ? 'widerWar' : 'horizonReached',
    milestones: [],
    totals: {},
    card: [
      { objective: 'cheap', verdict: (costs.at(-1) ?? 0) < 10 ? 'met' : 'missed', value: costs.at(-1) ?? 0 },
      { objective: 'short', verdict: 'met', value: costs.length },
    ],
    support: {},
  };
}

const dear = [made(0, [4, 8, 12], ['raid']), made(1, [2, 4], ['raid', 'storm']), made(2, [6, 6, 9])];
const cheap = [made(0, [1, 2, 3]), made(1, [1, 2]), made(2, [3, 3, 3], ['storm'])];

describe('a paired effect', () => {
  it('is the mean of differences seed by seed', () => {
    const effect = difference(dear, cheap, after('cost', 3));
    // 9, 2 and 6: mean 17/3, variance 37/3.
    expect(effect.mean).toBeCloseTo(17 / 3, 14);
    expect(effect.high - effect.mean).toBeCloseTo(2.5758293035489004 * Math.sqrt(37 / 9), 13);
    expect(effect.seeds).toBe(3);
  });

  it('is nothing where the arms do not differ', () => {
    expect(difference(dear, dear, after('cost', 3))).toEqual({ mean: 0, low: 0, high: 0, seeds: 3 });
    expect(ratioDifference(dear, dear, { top: count('raid'), bottom: () => 1 }).mean).toBe(0);
  });

  it('is refused for arms that met other luck', () => {
    const short = dear.slice(1);
    expect(() => difference(dear, short, after('cost', 3))).toThrow('3 seeds cannot be paired with 2');
    expect(() => difference(short, cheap.slice(0, 2), after('cost', 3))).toThrow(
      'seed "hand-1" cannot be paired with "hand-0"',
    );
    expect(() => hazardRatio(dear, short, { top: () => 1, bottom: () => 1 })).toThrow(RangeError);
    expect(() => slope([dear, short], () => 1)).toThrow(RangeError);
  });

  it('of an arm made by hand is what was put in', () => {
    const arm = { ...plain, horizon: 1 };
    const richer = also(arm, { initial: { cost: 250 } });
    expect(difference(playArm(richer, 5), playArm(arm, 5), after('cost', 1))).toEqual({
      mean: 250,
      low: 250,
      high: 250,
      seeds: 5,
    });
  });
});

describe('ratios and slopes', () => {
  const storms = { top: count('storm'), bottom: ({ months }: Played) => months.length };

  it('are of sums over all campaigns', () => {
    expect(ratioOf(dear, storms).mean).toBe(1 / 8);
    expect(ratioDifference(dear, cheap, { ...storms, top: count('raid') }).mean).toBe(2 / 8);
    expect(hazardRatio(dear, cheap, storms).mean).toBe(1);
  });

  it('give the slope of a straight line over ordered arms', () => {
    const arms = [1, 3, 5].map((cost) => [made(0, [cost]), made(1, [cost + 7])]);
    expect(slope(arms, after('cost', 1))).toEqual({ mean: 2, low: 2, high: 2, seeds: 2 });
  });
});

describe('figures', () => {
  const [whole, cut] = [nth(dear, 0), nth(dear, 1)];

  it('of the months', () => {
    expect(average('cost')(whole)).toBe(8);
    expect(average('cost', 2, 9)(whole)).toBe(10);
    expect(average('cost', 3, 9)(cut)).toBe(0);
    expect(after('cost', 9)(cut)).toBe(4);
    expect(perMonth('cost')(cut)).toBe(2);
    expect(thousandYears(cut)).toBe(1);
    expect(firstMonth(({ cost }) => cost > 5)(whole)).toBe(2);
    expect(firstMonth(({ cost }) => cost > 50)(whole)).toBe(4);
  });

  it('of incidents, endings and objectives', () => {
    expect(count('raid', 'storm')(cut)).toBe(2);
    expect(rate('storm')(cut)).toBe(0.5);
    expect(whether(({ ending }) => ending === 'widerWar')(cut)).toBe(1);
    expect([objectivesMet('cheap', 'short')(whole), objectivesMet('cheap', 'short')(cut)]).toEqual([1, 2]);
    expect([objectiveValue('cheap')(whole), objectiveValue('happy')(whole)]).toEqual([12, NaN]);
  });
});
