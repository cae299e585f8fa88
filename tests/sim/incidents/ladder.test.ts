import { describe, expect, it } from 'vitest';
import { ENGAGEMENT_RUNGS, type Campaign } from '../../../sim/index.ts';
import { closedBecause, standingResponse } from '../../../sim/incidents/decision.ts';
import { settle } from '../../../sim/incidents/settle.ts';
import { rules } from '../setup.ts';
import { LUCK_GRID, aside, occurrenceOf, outcomeUnder, setInForce, withForce } from './cases.ts';

const SWARM = 'swarm-at-guarded-site';
const SITE = 'grid-kharkiv';

interface Tally {
  readonly hits: number;
  readonly heat: number;
  readonly darkened: number;
}

/** What a swarm at a guarded site does under standing orders on a rung, summed over the same luck for every rung. */
function swarmUnder(campaign: Campaign, rung: number): Tally {
  setInForce(campaign, 'roe', rung);
  const sum = { hits: 0, heat: 0, darkened: 0 };
  for (const severity of [0.4, 0.7, 0.9]) {
    for (const luck of LUCK_GRID) {
      const swarm = occurrenceOf(campaign, SWARM, { site: SITE, severity, luck });
      aside(campaign, () => {
        const before = campaign.world.escalation[0] ?? 0;
        const report = settle(campaign, swarm, outcomeUnder(campaign, swarm));
        sum.hits += report.hits;
        sum.darkened += report.darkened;
        sum.heat += (campaign.world.escalation[0] ?? 0) - before;
      });
    }
  }
  return sum;
}

function prepared(): Campaign {
  const campaign = withForce();
  const { world } = campaign;
  world.cover.fill(0.3);
  world.drones[0] = 4000;
  world.shortInterceptors[0] = 400;
  world.escalation[0] = 1;
  // So worn that a hit darkens somebody.
  world.health.fill(0.5);
  return campaign;
}

describe('a swarm at a guarded site', () => {
  const rungs = ['observe', 'selfDefence', 'defendSites', 'intercept'].map((name) => ENGAGEMENT_RUNGS.indexOf(name));
  const tallies = rungs.map((rung) => swarmUnder(prepared(), rung));

  it('does less damage on each higher rung of the rules of engagement, by the same luck', () => {
    tallies.slice(1).forEach((tally, index) => {
      expect(tally.hits).toBeLessThan(tallies[index]?.hits ?? 0);
      expect(tally.darkened).toBeLessThanOrEqual(tallies[index]?.darkened ?? 0);
    });
    expect(tallies.at(-1)?.darkened).toBeLessThan(tallies[0]?.darkened ?? 0);
  });

  it('heats more on each higher rung, by the same luck', () => {
    tallies.slice(1).forEach((tally, index) => expect(tally.heat).toBeGreaterThan(tallies[index]?.heat ?? Infinity));
  });

  it('is answered by standing orders as high as the rules of engagement go', () => {
    const campaign = prepared();
    const swarm = occurrenceOf(campaign, SWARM, { site: SITE });
    for (const rung of rungs) {
      setInForce(campaign, 'roe', rung);
      expect(standingResponse(campaign, swarm)).toMatchObject({ rung, refers: false });
    }
  });
});

describe('the rules of engagement', () => {
  const campaign = withForce();

  it.each(ENGAGEMENT_RUNGS)('of %s close exactly the answers above them', (name) => {
    const rung = ENGAGEMENT_RUNGS.indexOf(name);
    setInForce(campaign, 'roe', rung);
    for (const response of rules.data.responses) {
      expect(closedBecause(campaign, response)).toBe(response.rung > rung ? 'engagement' : null);
    }
  });

  it('leave force closed to a mission without troops', () => {
    const nobody = withForce();
    nobody.world.strength[0] = 0;
    setInForce(nobody, 'roe', 4);
    for (const response of rules.data.responses) {
      expect(closedBecause(nobody, response)).toBe(response.force ? 'capability' : null);
    }
  });

  it('leave an answer open to every incident on every rung, with troops or without', () => {
    for (const strength of [0, 5000]) {
      for (let rung = 0; rung <= 4; rung += 1) {
        campaign.world.strength[0] = strength;
        setInForce(campaign, 'roe', rung);
        for (const type of rules.incidents.filter(({ responses }) => responses.length > 0)) {
          const standing = standingResponse(campaign, occurrenceOf(campaign, type.id));
          expect(closedBecause(campaign, standing)).toBeNull();
        }
      }
    }
  });
});

describe('an answer', () => {
  const answered = (campaign: Campaign, answer: string, luck: { clarity?: number; lateness?: number } = {}) =>
    outcomeUnder(
      campaign,
      occurrenceOf(campaign, SWARM, { site: SITE, luck: { lateness: 0.999, rounding: 0.999, ...luck } }),
      answer,
    );

  it('comes out as ordered where triggers are codified', () => {
    const campaign = prepared();
    setInForce(campaign, 'triggers', 2);
    setInForce(campaign, 'authority', 1);
    const strengths = [0, 0.5, 0.99].map((clarity) => answered(campaign, 'intercept', { clarity }).answer);
    expect(new Set(strengths).size).toBe(1);
  });

  it('comes out between half and one and a half of it where triggers are vague', () => {
    const campaign = prepared();
    setInForce(campaign, 'triggers', 2);
    setInForce(campaign, 'authority', 1);
    const ordered = answered(campaign, 'intercept').answer;
    setInForce(campaign, 'triggers', 0);
    const { vagueSpread } = rules.p.engagement;
    expect(answered(campaign, 'intercept', { clarity: 0 }).answer).toBeCloseTo(ordered * (1 - vagueSpread), 12);
    expect(answered(campaign, 'intercept', { clarity: 0.5 }).answer).toBeCloseTo(ordered, 12);
    expect(answered(campaign, 'intercept', { clarity: 1 }).answer).toBeCloseTo(ordered * (1 + vagueSpread), 12);
  });

  it('comes late the more often, the further away it has to be authorised', () => {
    const campaign = prepared();
    const lates = ['capitals', 'commander', 'onScene'].map((_, authority) => {
      setInForce(campaign, 'authority', authority);
      const latenesses = Array.from({ length: 100 }, (__, index) => index / 100);
      return latenesses.filter((lateness) => answered(campaign, 'intercept', { lateness }).late).length;
    });
    expect(lates[0]).toBeGreaterThan(lates[1] ?? Infinity);
    expect(lates[1]).toBeGreaterThan(lates[2] ?? Infinity);
  });

  it('comes late more often where the status of forces is unsettled', () => {
    const campaign = prepared();
    setInForce(campaign, 'authority', 1);
    const lates = [0, 2].map((status) => {
      setInForce(campaign, 'sofa', status);
      const latenesses = Array.from({ length: 200 }, (__, index) => index / 200);
      return latenesses.filter((lateness) => answered(campaign, 'intercept', { lateness }).late).length;
    });
    expect(lates[0]).toBeGreaterThan(lates[1] ?? Infinity);
  });

  it('that comes late counts for less and prevents less', () => {
    const campaign = prepared();
    setInForce(campaign, 'triggers', 2);
    setInForce(campaign, 'sofa', 2);
    const swarm = occurrenceOf(campaign, SWARM, { site: SITE, severity: 0.9, luck: { lateness: 0.3, rounding: 0.3 } });
    const [late, inTime] = [0, 2].map((authority) => {
      setInForce(campaign, 'authority', authority);
      return outcomeUnder(campaign, swarm, 'intercept');
    });
    expect(late?.late).toBe(true);
    expect(inTime?.late).toBe(false);
    expect(late?.answer).toBeCloseTo((inTime?.answer ?? 0) * rules.p.engagement.lateAnswer, 12);
    expect(late?.hits).toBeGreaterThan(inTime?.hits ?? Infinity);
  });

  it('is weaker the more contingents hold back', () => {
    const campaign = prepared();
    const ceiling = (partner: number): number => rules.partners[partner]?.ceiling ?? 0;
    campaign.world.left.fill(0);
    const strengths = [true, false].map((willing) => {
      rules.partners.forEach((_, partner) => {
        campaign.world.delivered[partner] = ceiling(partner) >= 3 === willing ? 0.5 : 0;
      });
      return answered(campaign, 'intercept').answer;
    });
    expect(strengths[1]).toBeCloseTo((strengths[0] ?? 0) * rules.p.engagement.caveatFloor, 12);
  });
});
