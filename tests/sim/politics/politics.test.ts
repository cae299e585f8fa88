import { describe, expect, it } from 'vitest';
import { monthNumber, type Campaign } from '../../../sim/index.ts';
import { lawMoves, renewConsensus, voteByConsensus, voteInCouncil } from '../../../sim/politics/law.ts';
import { planShare } from '../../../sim/politics/partners.ts';
import {
  cohesionNow,
  shiftAll,
  shiftSupport,
  unsettleSupport,
  withdrawPartner,
} from '../../../sim/politics/support.ts';
import { holdRound, talksMove } from '../../../sim/politics/talks.ts';
import { setInForce } from '../incidents/cases.ts';
import { catalogue, endMonth, hasEnded, indexIn, nth, rules, start, startWith, setLuck } from '../setup.ts';
import type { SLOT } from '../../../sim/random/slots.ts';

const cause = { id: 'test' };

function withLuck(campaign: Campaign, slot: keyof typeof SLOT, luck: number): Campaign {
  return setLuck(campaign, 'law', slot, luck);
}

describe('the Council', () => {
  it('adopts less than two in a hundred mandates to which Moscow does not consent', () => {
    const votes = Array.from({ length: 1000 }, (_, index) =>
      voteInCouncil(withLuck(start('vote'), 'vote', index / 1000)),
    );
    expect(votes.filter((vote) => vote === 'adopted').length).toBeLessThan(20);
  });

  it('adopts most mandates to which it does', () => {
    const votes = Array.from({ length: 100 }, (_, index) => {
      const campaign = withLuck(start('vote'), 'vote', index / 100);
      campaign.world.consentGiven[0] = 1;
      return voteInCouncil(campaign);
    });
    expect(votes.filter((vote) => vote === 'adopted').length).toBeGreaterThan(50);
  });

  it('does not vote again before its time', () => {
    const campaign = withLuck(start('vote'), 'vote', 0.9);
    voteInCouncil(campaign);
    expect(nth(campaign.world.councilWait, 0)).toBe(rules.p.law.monthsBetweenVotes);
    expect(nth(campaign.world.councilMandate, 0)).toBe(0);
  });

  it('takes its mandate along when the basis is given up', () => {
    const campaign = start('vote');
    campaign.world.councilMandate[0] = 1;
    setInForce(campaign, 'basis', 2);
    lawMoves(campaign);
    expect(nth(campaign.world.councilMandate, 0)).toBe(1);
    setInForce(campaign, 'basis', 0);
    lawMoves(campaign);
    expect(nth(campaign.world.councilMandate, 0)).toBe(0);
  });
});

describe('a consensus mandate', () => {
  /** How many of a hundred renewals lapse on this rung with this hostility. */
  function lapses(rung: number, hostility: number): number {
    return Array.from({ length: 100 }, (_, index) => {
      const campaign = withLuck(start('renewal'), 'renewal', index / 100);
      campaign.world.rung[0] = rung;
      campaign.world.hostility[0] = hostility;
      return renewConsensus(campaign);
    }).filter((result) => result === 'lapsed').length;
  }

  it('lapses more often the higher the rung and the hostility', () => {
    expect(lapses(3, 0.5)).toBeGreaterThan(lapses(0, 0.5));
    expect(lapses(1, 1)).toBeGreaterThan(lapses(1, 0));
  });

  it('that lapses leaves a bare invitation', () => {
    const campaign = withLuck(start('renewal'), 'renewal', 0);
    setInForce(campaign, 'basis', 1);
    campaign.world.rung[0] = 6;
    expect(renewConsensus(campaign)).toBe('lapsed');
    lawMoves(campaign);
    expect(nth(campaign.world.consensusMonths, 0)).toBe(0);
  });

  it('runs for its term, and waits at its last month for the renewal', () => {
    const campaign = start('term');
    setInForce(campaign, 'basis', 1);
    setInForce(campaign, 'roe', 1);
    campaign.world.consentGiven[0] = 1;
    withLuck(campaign, 'consensus', 0);
    const { consensusTerm } = rules.p.law;
    expect(voteByConsensus(campaign)).toBe('adopted');
    const months = Array.from({ length: consensusTerm + 2 }, () => {
      lawMoves(campaign);
      return nth(campaign.world.consensusMonths, 0);
    });
    const countdown = Array.from({ length: consensusTerm - 1 }, (_, index) => consensusTerm - 1 - index);
    expect(months).toEqual([...countdown, 1, 1, 1]);
  });
});

describe("Moscow's consent", () => {
  /** Whether consent stands after a month with this much of everything. */
  function consentAfter(given: number, talks: number, hostility: number): number {
    const campaign = start('consent');
    withLuck(campaign, 'consentGiven', 0.000_001);
    withLuck(campaign, 'consentWithdrawn', 0.000_001);
    campaign.world.consentGiven[0] = given;
    campaign.world.talks[0] = talks;
    campaign.world.hostility[0] = hostility;
    campaign.world.rung[0] = 3;
    lawMoves(campaign);
    return nth(campaign.world.consentGiven, 0);
  }

  it('comes with talks and without hostility only', () => {
    expect(consentAfter(0, 0.9, 0.1)).toBe(1);
    expect(consentAfter(0, 0, 0.1)).toBe(0);
    expect(consentAfter(0, 0.9, 1)).toBe(0);
  });

  it('can be taken back where it is hostile', () => {
    expect(consentAfter(1, 0.9, 1)).toBe(0);
    expect(consentAfter(1, 0.9, 0)).toBe(1);
  });
});

describe('support', () => {
  it('is shaken most near the fence', () => {
    const campaign = start('fence');
    const before = [0.05, 0.3, 0.5, 0.7, 0.95];
    before.forEach((support, partner) => void (campaign.world.support[partner] = support));
    unsettleSupport(campaign, -0.1, cause);
    const losses = before.map((support, partner) => support - nth(campaign.world.support, partner));
    expect(losses.indexOf(Math.max(...losses))).toBe(2);
    expect(losses[1]).toBeCloseTo(losses[3] ?? 0, 12);
    expect(losses[0]).toBeLessThan((losses[2] ?? 0) / 4);
  });

  it('of one partner moves cohesion by its weight', () => {
    const campaign = start('weight');
    const before = cohesionNow(campaign);
    campaign.world.support[3] = 0.5;
    const middle = cohesionNow(campaign);
    shiftSupport(campaign, 3, 0.2, cause);
    expect(before).toBeGreaterThan(0);
    expect(cohesionNow(campaign) - middle).toBeCloseTo(0.2 * (rules.partners[3]?.weight ?? 0), 12);
    expect(nth(campaign.world.cohesion, 0)).toBeCloseTo(cohesionNow(campaign), 4);
  });

  it('stays between 0 and 1', () => {
    const campaign = start('bounds');
    shiftAll(campaign, 5, cause);
    expect(campaign.world.support.every((support) => support === 1)).toBe(true);
    shiftAll(campaign, -5, cause);
    expect(campaign.world.support.every((support) => support === 0)).toBe(true);
    expect(nth(campaign.world.cohesion, 0)).toBe(0);
  });

  it('of one that left counts as none', () => {
    const campaign = start('left');
    const before = cohesionNow(campaign);
    const share = (rules.partners[0]?.weight ?? 0) * nth(campaign.world.support, 0);
    withdrawPartner(campaign, 0, cause);
    expect(before - cohesionNow(campaign)).toBeCloseTo(share, 12);
    expect(nth(campaign.world.delivered, 0)).toBe(0);
  });

  it('has weights that make a whole', () => {
    expect(rules.partners.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  });
});

describe('the plan', () => {
  it('is complete with codified triggers, full status and an exit, and nothing without', () => {
    const campaign = start('plan');
    expect(planShare(campaign)).toBe(0);
    setInForce(campaign, 'triggers', 2);
    setInForce(campaign, 'sofa', 2);
    setInForce(campaign, 'exit', 1);
    expect(planShare(campaign)).toBe(1);
  });
});

describe('months to the next election', () => {
  it('are those of the calendar, from the first month on', () => {
    const campaign = startWith('balanced', 'elections');
    for (let month = 0; month < 12 && !hasEnded(campaign); month += 1) {
      const now = campaign.scenario.firstMonth + month;
      const expected = catalogue.partners.map(({ elections }) => {
        const ahead = elections.map((election) => monthNumber(election) - now).filter((months) => months >= 0);
        return Math.min(99, ...ahead);
      });
      expect([...campaign.world.toElection]).toEqual(expected);
      expect(new Set(expected).size).toBeGreaterThan(5);
      endMonth(campaign);
    }
  });
});

describe('a round of talks', () => {
  /** A round with this luck of attendance and text, at a venue with an agenda and terms. */
  function round(attendance: number, text: number, prepare: (campaign: Campaign) => void = () => undefined) {
    const campaign = start('talks');
    setInForce(campaign, 'venue', 2);
    setInForce(campaign, 'agenda', 1);
    setLuck(campaign, 'talks', 'attendance', attendance);
    setLuck(campaign, 'talks', 'text', text);
    prepare(campaign);
    const before = nth(campaign.world.talks, 0);
    const result = holdRound(campaign, cause);
    return { result, gained: nth(campaign.world.talks, 0) - before, campaign };
  }

  it('yields text where both attend and agree', () => {
    const { result, gained, campaign } = round(0, 0);
    expect(result).toBe('text');
    expect(gained).toBeGreaterThan(0);
    expect(nth(campaign.world.talksWait, 0)).toBe(rules.p.talks.monthsBetween);
  });

  it('yields nothing where they do not agree, and costs where one stays away', () => {
    expect(round(0, 0.999)).toMatchObject({ result: 'noText', gained: 0 });
    const away = round(0.999, 0);
    expect(away.result).toBe('absent');
    expect(away.gained).toBeLessThan(0);
  });

  it('goes more slowly where terms are to be binding', () => {
    const bound = round(0, 0, (campaign) => setInForce(campaign, 'terms', 1));
    const verbal = round(0, 0, (campaign) => setInForce(campaign, 'terms', 0));
    expect(bound.gained).toBeLessThan(verbal.gained);
  });

  it('yields text less often with troops on the ground', () => {
    const texts = (strength: number): number =>
      Array.from({ length: 100 }, (_, index) =>
        round(0, index / 100, (campaign) => void (campaign.world.troops[indexIn(rules.sectors, 'kharkiv')] = strength)),
      ).filter(({ result }) => result === 'text').length;
    expect(texts(20_000)).toBeLessThan(texts(0));
  });

  it('is attended less often the more hostile Moscow is', () => {
    const absences = (hostility: number): number =>
      Array.from({ length: 100 }, (_, index) =>
        round(index / 100, 0, (campaign) => void (campaign.world.hostility[0] = hostility)),
      ).filter(({ result }) => result === 'absent').length;
    expect(absences(1)).toBeGreaterThan(absences(0));
  });

  it('that yields enough text becomes signed terms, verbal ones sooner and worth less', () => {
    const { signVerbal, signBinding, verbalWorth } = rules.p.talks;
    expect(signVerbal).toBeLessThan(signBinding);
    const signed = (terms: number): number => {
      const campaign = start('terms');
      setInForce(campaign, 'terms', terms);
      setInForce(campaign, 'venue', 3);
      campaign.world.signedTerms[0] = 0;
      campaign.world.talks[0] = 1;
      talksMove(campaign);
      return nth(campaign.world.signedTerms, 0);
    };
    expect(signed(1)).toBe(1);
    expect(signed(0)).toBe(verbalWorth);
  });

  it('is forgotten by and by', () => {
    const campaign = start('decay');
    campaign.world.talks[0] = 0.4;
    talksMove(campaign);
    expect(nth(campaign.world.talks, 0)).toBeLessThan(0.4);
  });
});
