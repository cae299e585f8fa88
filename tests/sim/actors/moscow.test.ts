import { describe, expect, it } from 'vitest';
import type { Campaign, CampaignEvent } from '../../../sim/index.ts';
import { moscowChooses, termsOf, utility, type Terms } from '../../../sim/actors/moscow.ts';
import { moscowLearns } from '../../../sim/incidents/learn.ts';
import { AXES } from '../../../sim/schema/vocabulary.ts';
import { gumbel } from '../../../sim/numbers/distributions.ts';
import { setInForce, withForce } from '../incidents/cases.ts';
import { indexIn, journalOf, nth, rules, start } from '../setup.ts';
import { luckFor, STREAM } from '../../../sim/random/slots.ts';
import { wordOf } from '../../../sim/random/words.ts';

const PROBING = AXES.indexOf('probing');

/** A force of this size in one sector of the country under robust rules of engagement, with all backing, against this belief. */
function facing(belief: number, strength: number): Campaign {
  const campaign = withForce();
  campaign.world.belief[0] = belief;
  campaign.world.strength[0] = strength;
  campaign.world.troops.fill(0);
  campaign.world.troops[indexIn(rules.sectors, 'kharkiv')] = strength;
  campaign.world.backing[0] = 4;
  campaign.world.left.fill(0);
  campaign.world.delivered.fill(0.5);
  setInForce(campaign, 'roe', 3);
  return campaign;
}

function worthOfProbing(belief: number, strength: number): number {
  return utility(termsOf(facing(belief, strength), 'probing'), 3, 0);
}

describe('the tripwire', () => {
  it('invites where Moscow expects no answer: the larger the presence, the more there is to test', () => {
    expect(worthOfProbing(0.05, 3000)).toBeGreaterThan(worthOfProbing(0.05, 0));
  });

  it('deters where Moscow is sure of an answer: the larger the presence, the less a test is worth', () => {
    expect(worthOfProbing(0.95, 3000)).toBeLessThan(worthOfProbing(0.95, 0));
  });

  it('turns from one to the other once, as belief grows', () => {
    const gains = Array.from({ length: 21 }, (_, step) => step / 20).map(
      (belief) => worthOfProbing(belief, 3000) - worthOfProbing(belief, 0),
    );
    gains.slice(1).forEach((gain, index) => expect(gain).toBeLessThan(gains[index] ?? Infinity));
  });

  it('exposes nothing where nobody stands and nobody could answer', () => {
    const alone = facing(0.3, 0);
    alone.world.sky[0] = 0;
    alone.world.sea[0] = 0;
    expect(termsOf(alone, 'probing').tripwire).toBe(0);
  });

  it('plays on no other axis', () => {
    for (const axis of AXES.filter((name) => name !== 'probing')) {
      expect(termsOf(facing(0.05, 3000), axis).tripwire).toBe(0);
    }
  });
});

describe('the worth of a level', () => {
  const terms: Terms = { gain: 3, diplomacy: -1, grievance: 0.5, stores: 0, tripwire: 0, answer: -2, memory: 0.4 };

  it('is nothing for doing nothing, but for habit', () => {
    expect(utility(terms, 0, 2)).toBe(0);
    expect(utility(terms, 0, 0)).toBe(0.4);
  });

  it('rises with the level by what it gains, and falls with its square by the answer feared', () => {
    expect(utility(terms, 3, 0)).toBeCloseTo(2.5 - 2, 12);
    expect(utility(terms, 1, 0)).toBeCloseTo(2.5 / 3 - 2 / 9, 12);
  });

  it('is larger by habit for the level that is held already', () => {
    expect(utility(terms, 2, 2) - utility(terms, 2, 1)).toBeCloseTo(0.4, 12);
  });
});

describe('the choice', () => {
  it('takes on each axis the level that is worth most with the luck of the month', () => {
    const campaign = facing(0.4, 3000);
    const before = campaign.world.level.slice();
    const expected = AXES.map((axis, index) => {
      const worths = [0, 1, 2, 3].map(
        (level) =>
          utility(termsOf(campaign, axis), level, nth(before, index)) +
          rules.p.moscow.temperature * gumbel(luckFor(campaign, STREAM.moscow, wordOf(axis), level)),
      );
      return worths.indexOf(Math.max(...worths));
    });
    moscowChooses(campaign);
    expect([...campaign.world.level]).toEqual(expected);
  });

  it('is recorded with the terms that add up to the worth of the level', () => {
    const campaign = facing(0.4, 3000);
    const { events } = journalOf(campaign);
    const first = events.length;
    const worths = AXES.map((axis, index) => {
      const before = nth(campaign.world.level, index);
      return (level: number) => utility(termsOf(campaign, axis), level, before);
    });
    moscowChooses(campaign);
    const chosen = events.slice(first) as Extract<CampaignEvent, { readonly kind: 'moscowChose' }>[];
    expect(chosen.map(({ axis }) => axis)).toEqual(AXES);
    chosen.forEach(({ level, terms }, index) => {
      const sum = terms.reduce((all, { amount }) => all + amount, 0);
      expect(sum).toBeCloseTo(worths[index]?.(level) ?? Number.NaN, 9);
    });
  });

  it('presses the force no harder where nobody stands to be pressed', () => {
    const alone = termsOf(facing(0.4, 0), 'force');
    const standing = termsOf(facing(0.4, 5000), 'force');
    expect(alone.gain + alone.grievance).toBe(0);
    expect(standing.gain + standing.grievance).toBeGreaterThan(0);
    expect(AXES[PROBING]).toBe('probing');
  });
});

describe('what Moscow learns', () => {
  const cause = { id: 'test' };

  /** Belief after one test of this gravity, answered so; without blur, since luck is in the middle. */
  function beliefAfter(belief: number, answer: number, severity = 0.5): number {
    const campaign = start('learns');
    campaign.world.belief[0] = belief;
    moscowLearns(campaign, { severity, answer, luck: 0.5 }, cause);
    return nth(campaign.world.belief, 0);
  }

  it('is to believe more after an answer above its belief, and less after one below', () => {
    expect(beliefAfter(0.4, 1)).toBeGreaterThan(0.4);
    expect(beliefAfter(0.4, 0)).toBeLessThan(0.4);
  });

  it('is nothing from an answer that it expected', () => {
    expect(beliefAfter(0.5, 0.5)).toBe(0.5);
  });

  it('is more from a missed answer than from a given one that surprised as much', () => {
    expect(0.5 - beliefAfter(0.5, 0)).toBeGreaterThan(beliefAfter(0.5, 1) - 0.5);
  });

  it('is more from a grave test than from a slight one', () => {
    expect(beliefAfter(0.4, 1, 0.9)).toBeGreaterThan(beliefAfter(0.4, 1, 0.2));
    expect(beliefAfter(0.4, 0, 0.9)).toBeLessThan(beliefAfter(0.4, 0, 0.2));
  });

  it('is no more from an answer beyond in kind than from one in kind', () => {
    expect(beliefAfter(0.4, 1.6)).toBe(beliefAfter(0.4, 1));
  });

  it('stays between 0 and 1 however often it is taught', () => {
    for (const answer of [0, 2]) {
      const campaign = start('taught');
      for (let test = 0; test < 200; test += 1) {
        moscowLearns(campaign, { severity: 1, answer, luck: test % 2 === 0 ? 0 : 0.999 }, cause);
      }
      const belief = nth(campaign.world.belief, 0);
      expect(belief).toBeGreaterThanOrEqual(0);
      expect(belief).toBeLessThanOrEqual(1);
      expect(Math.abs(belief - Math.min(1, answer))).toBeLessThan(0.3);
    }
  });
});
