import { beforeEach, describe, expect, it, vi } from 'vitest';
import { digestNumbers, policies } from '../../../sim/index.ts';
import { PURPOSES, createSlots, openLuck, type SlotCounts } from '../../../sim/random/streams.ts';
import { SLOTS_PER_SUBJECT } from '../../../sim/catalogue/incident-types.ts';
import { slotCounts } from '../../../sim/start.ts';
import { hasEnded, playMonths, rules, seedsOf, start } from '../setup.ts';

/** How often each stream has been asked, by the text that seeded it. */
const asked = vi.hoisted(() => new Map<string, number>());

vi.mock('seedrandom/lib/alea.js', async (original) => {
  const { default: alea } = await original<{ readonly default: (seed: string) => () => number }>();
  return {
    default: (seed: string) => {
      const draw = alea(seed);
      return () => {
        asked.set(seed, (asked.get(seed) ?? 0) + 1);
        return draw();
      };
    },
  };
});

/** Digests of the slots of every month of a campaign under a policy, as far as it lasts. */
function luckOf(seed: string, policy: keyof typeof policies): readonly string[] {
  const campaign = start(seed, { record: false });
  const months: string[] = [];
  while (!hasEnded(campaign)) {
    months.push(Object.values(campaign.luck.slots).map(digestNumbers).join(' '));
    playMonths(campaign, policies[policy], 1);
  }
  return months;
}

describe('the luck of a campaign', () => {
  it('is the same, slot by slot and month by month, under every policy', () => {
    for (const seed of seedsOf('same-luck', 5)) {
      const [cautious = [], balanced = [], robust = []] = (['cautious', 'balanced', 'robust'] as const).map((policy) =>
        luckOf(seed, policy),
      );
      const months = Math.min(cautious.length, balanced.length, robust.length);
      expect(months).toBeGreaterThan(0);
      expect(balanced.slice(0, months)).toEqual(cautious.slice(0, months));
      expect(robust.slice(0, months)).toEqual(cautious.slice(0, months));
    }
  });

  it('is another one for another seed and another month', () => {
    const months = seedsOf('other-luck', 4).flatMap((seed) => luckOf(seed, 'balanced'));
    expect(new Set(months).size).toBe(months.length);
  });

  describe('is drawn', () => {
    beforeEach(() => asked.clear());

    it.each(Object.keys(policies) as (keyof typeof policies)[])(
      'a fixed number of times a month under %s',
      (policy) => {
        const campaign = start('fixed', { record: false });
        const counts = slotCounts(rules);
        for (let month = 1; !hasEnded(campaign); month += 1) {
          const expected = [
            ...PURPOSES.filter((purpose) => purpose !== 'incidents').map((purpose) => [
              `fixed/${purpose}`,
              counts[purpose] * month,
            ]),
            ...rules.incidents.map(({ id, subjects }) => [
              `fixed/incidents/${id}`,
              subjects.length * SLOTS_PER_SUBJECT * month,
            ]),
          ];
          expect([...asked]).toEqual(expected);
          playMonths(campaign, policies[policy], 1);
        }
      },
    );
  });
});

describe('streams', () => {
  const counts = Object.fromEntries(PURPOSES.map((purpose) => [purpose, 4])) as SlotCounts;
  const WHOLE = [{ id: 'one', first: 0, count: 4 }];

  it('give each incident type luck of its own, which a new type leaves alone', () => {
    const before = openLuck('types', createSlots(counts), WHOLE);
    const after = openLuck('types', createSlots({ ...counts, incidents: 9 }), [
      { id: 'new', first: 0, count: 5 },
      { id: 'one', first: 5, count: 4 },
    ]);
    for (let month = 0; month < 24; month += 1) {
      before.drawMonth();
      after.drawMonth();
      expect([...after.slots.incidents.subarray(5)]).toEqual([...before.slots.incidents]);
    }
  });

  /** Many draws of one purpose. */
  function draws(seed: string, purpose: (typeof PURPOSES)[number], months: number): readonly number[] {
    const luck = openLuck(seed, createSlots(counts), WHOLE);
    return Array.from({ length: months }).flatMap(() => {
      luck.drawMonth();
      return [...luck.slots[purpose]];
    });
  }

  function correlation(one: readonly number[], other: readonly number[]): number {
    const middle = one.map((value, index) => (value - 0.5) * ((other[index] ?? 0.5) - 0.5));
    return (12 * middle.reduce((sum, value) => sum + value, 0)) / middle.length;
  }

  it('give numbers from 0 to below 1, evenly', () => {
    const all = draws('even', 'incidents', 5000);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...all)).toBeLessThan(1);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const inside = all.filter((u) => Math.floor(u * 10) === tenth).length;
      expect(inside / all.length).toBeCloseTo(0.1, 1.7);
    }
  });

  it('of different purposes, or of seeds that differ in a letter, do not follow one another', () => {
    const base = draws('letter-a', 'moscow', 5000);
    const others = [
      ...PURPOSES.filter((purpose) => purpose !== 'moscow').map((purpose) => draws('letter-a', purpose, 5000)),
      draws('letter-b', 'moscow', 5000),
      draws('letter-a0', 'moscow', 5000),
    ];
    for (const other of others) expect(Math.abs(correlation(base, other))).toBeLessThan(0.03);
  });

  it('come out the same from the same seed', () => {
    expect(draws('again', 'talks', 50)).toEqual(draws('again', 'talks', 50));
  });

  it('refuse an empty seed, which would be seeded by the clock', () => {
    expect(() => openLuck('', createSlots(counts), WHOLE)).toThrow(RangeError);
  });
});
