import { assert, double, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policies } from '../../../sim/index.ts';
import { rungAfter } from '../../../sim/dynamics/escalation.ts';
import { hasEnded, journalOf, nth, playMonths, rules, seedsOf, start } from '../setup.ts';

/** Up at n + 0.6, down at n - 0.4. */
const book = { rungUp: 0.6, rungDown: 0.4 };

describe('the rung', () => {
  it.each([
    // From rung 0: up at 0.6 and not before.
    [0, 0, 0],
    [0.59, 0, 0],
    [0.6, 0, 1],
    [1.59, 0, 1],
    [1.6, 0, 2],
    [3.7, 0, 4],
    [6, 0, 6],
    // From rung 2: stays from 1.6 to below 2.6.
    [2.59, 2, 2],
    [2.6, 2, 3],
    [1.6, 2, 2],
    [1.59, 2, 1],
    [0.6, 2, 1],
    [0.59, 2, 0],
    // From the top it comes down like any other.
    [6, 6, 6],
    [5.6, 6, 6],
    [5.59, 6, 5],
    [0, 6, 0],
  ])('at heat %d, coming from %d, is %d', (heat, from, to) => {
    expect(rungAfter(heat, from, book)).toBe(to);
  });

  it('does not follow heat that swings inside its band', () => {
    assert(
      property(integer({ min: 0, max: 6 }), double({ min: 0, max: 1, noNaN: true }), (rung, swing) => {
        const heat = Math.max(0, rung - book.rungDown + swing * 0.999 * (book.rungUp + book.rungDown));
        expect(rungAfter(Math.min(6, heat), rung, book)).toBe(rung);
      }),
    );
  });

  it('settles: asked again at the same heat, it stays', () => {
    assert(
      property(double({ min: 0, max: 6, noNaN: true }), integer({ min: 0, max: 6 }), (heat, rung) => {
        const first = rungAfter(heat, rung, book);
        expect(rungAfter(heat, first, book)).toBe(first);
      }),
    );
  });

  it('is never lower for more heat from the same rung', () => {
    const heat = double({ min: 0, max: 3, noNaN: true });
    assert(
      property(heat, heat, integer({ min: 0, max: 6 }), (less, more, rung) => {
        expect(rungAfter(less + more, rung, book)).toBeGreaterThanOrEqual(rungAfter(less, rung, book));
      }),
    );
  });

  it('has a band of its own in the shipped book, so that one event crosses no rung twice', () => {
    const { rungUp, rungDown } = rules.p.heat;
    expect(rungUp).toBeGreaterThan(0.5);
    expect(rungUp + rungDown).toBeGreaterThan(0);
    expect(rungUp - 1).toBeLessThanOrEqual(-rungDown + 1e-12);
  });

  it('of a campaign follows heat at the end of each month, and every change of it is told', () => {
    for (const seed of seedsOf('rung', 5)) {
      const campaign = start(seed);
      let rung = nth(campaign.world.rung, 0);
      while (!hasEnded(campaign)) {
        const turn = campaign.month.index + 1;
        playMonths(campaign, policies.robust, 1);
        const now = nth(campaign.world.rung, 0);
        expect(now).toBe(rungAfter(nth(campaign.world.escalation, 0), rung, rules.p.heat));
        const told = journalOf(campaign).events.filter((event) => event.kind === 'rungChanged' && event.turn === turn);
        expect(told).toEqual(now === rung ? [] : [{ kind: 'rungChanged', turn, from: rung, to: now }]);
        expect(campaign.world.rungBefore[0]).toBe(rung);
        rung = now;
      }
    }
  });
});
