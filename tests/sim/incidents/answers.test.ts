import { describe, expect, it } from 'vitest';
import { playMonth, policies, type Campaign, type OutcomeReport } from '../../../sim/index.ts';
import { verificationNow } from '../../../sim/dynamics/ceasefire.ts';
import type { Occurrence } from '../../../sim/incidents/occurrence.ts';
import { outcomeOf, prospectOf, type Outcome } from '../../../sim/incidents/outcome.ts';
import { settle } from '../../../sim/incidents/settle.ts';
import { nth, rules } from '../setup.ts';
import { aside, LUCK_GRID, occurrenceOf, outcomeUnder, setInForce, withForce, type Made } from './cases.ts';

function prepared(): Campaign {
  const campaign = withForce();
  const { world } = campaign;
  world.drones[0] = 3000;
  world.cruise[0] = 300;
  world.ballistic[0] = 200;
  world.shortInterceptors[0] = 300;
  world.mediumInterceptors[0] = 100;
  world.longInterceptors[0] = 40;
  world.cover.fill(0.5);
  world.health.fill(0.7);
  world.unwatched[0] = 0;
  world.blocked.fill(0);
  return campaign;
}

function answer(campaign: Campaign, type: string, response: string, made: Made = {}): OutcomeReport {
  const occurrence = occurrenceOf(campaign, type, { luck: { lateness: 0.999 }, ...made });
  return settle(campaign, occurrence, outcomeUnder(campaign, occurrence, response));
}

/** What comes of it by standing orders, or without an answer where none is asked for. */
function usualOutcome(campaign: Campaign, occurrence: Occurrence): Outcome {
  if (occurrence.type.responses.length > 0) return outcomeUnder(campaign, occurrence);
  return outcomeOf(prospectOf(campaign, occurrence, null), occurrence.luck);
}

describe('a large raid', () => {
  it('is a breach: the truce falls by its size, heat rises, and Kyiv trusts less', () => {
    const costs = [0.1, 0.9].map((severity) => {
      const campaign = prepared();
      campaign.world.ceasefire[0] = 0.8;
      const before = [nth(campaign.world.ceasefire, 0), nth(campaign.world.escalation, 0)];
      const trusted = nth(campaign.world.confidence, 0);
      const report = answer(campaign, 'mass-raid', 'record-and-report', { severity });
      expect(nth(campaign.world.confidence, 0)).toBeLessThan(trusted);
      expect(report.launched).toBeGreaterThan(0);
      return {
        truce: nth(before, 0) - nth(campaign.world.ceasefire, 0),
        heat: nth(campaign.world.escalation, 0) - nth(before, 1),
      };
    });
    expect(costs[0]?.truce).toBeGreaterThan(0);
    expect(costs[0]?.heat).toBeGreaterThan(0);
    expect(costs[1]?.truce).toBeGreaterThan(costs[0]?.truce ?? Infinity);
    expect(costs[1]?.heat).toBeGreaterThan(costs[0]?.heat ?? Infinity);
  });

  it('asks, and who opens the stores spends more and lets less through than who records it', () => {
    const campaign = prepared();
    const over = (response: string): { readonly spent: number; readonly hits: number } =>
      LUCK_GRID.map((luck) =>
        aside(campaign, () => answer(campaign, 'mass-raid', response, { luck: { ...luck, lateness: 0.999 } })),
      ).reduce((sum, { interceptors, hits }) => ({ spent: sum.spent + interceptors, hits: sum.hits + hits }), {
        spent: 0,
        hits: 0,
      });
    const opened = over('open-the-stores');
    const recorded = over('record-and-report');
    expect(opened.spent).toBeGreaterThan(recorded.spent);
    expect(opened.hits).toBeLessThan(recorded.hits);
  });
});

describe('what is stopped', () => {
  const raids = rules.incidents.filter(({ id, raid }) => raid !== null || id === 'mass-raid');

  it.each(raids.map(({ id }) => id))(
    'by %s and what passes make up what was launched, and a miss is no stop',
    (type) => {
      for (const rounding of [0, 0.5, 0.999]) {
        const campaign = prepared();
        const made = { site: 'grid-dnipro', severity: 0.8, luck: { rounding } };
        const before = nth(campaign.world.stopped, 0);
        const occurrence = occurrenceOf(campaign, type, made);
        const report = settle(campaign, occurrence, usualOutcome(campaign, occurrence));
        const passed = report.launched - report.stopped;
        expect(Number.isInteger(report.stopped)).toBe(true);
        expect(report.stopped).toBeGreaterThanOrEqual(0);
        expect(passed).toBeGreaterThanOrEqual(report.hits);
        expect(nth(campaign.world.stopped, 0) - before).toBe(report.stopped);
      }
    },
  );

  it('of ballistic missiles is what the month allows, not what missed', () => {
    const campaign = prepared();
    campaign.world.ballisticRate[0] = rules.p.air.ballisticLeast;
    const made = { site: 'grid-dnipro', severity: 1 };
    const raid = occurrenceOf(campaign, 'ballistic-raid', made);
    const { launched, stopped } = settle(campaign, raid, usualOutcome(campaign, raid));
    expect(launched).toBeGreaterThan(4);
    expect(stopped / launched).toBeLessThan(0.3);
  });
});

describe('the offer to do without monitors', () => {
  it('is taken by who accepts in full only', () => {
    for (const [response, result] of [
      ['accept-terms', 'accepted'],
      ['offer-part', 'declined'],
      ['refer-to-capitals', 'declined'],
      ['decline', 'declined'],
    ] as const) {
      const campaign = prepared();
      expect(answer(campaign, 'trust-us-offer', response).result).toBe(result);
      expect(nth(campaign.world.unwatched, 0) > 0).toBe(result === 'accepted');
    }
  });

  it('sends monitors home for its months, and they come back', () => {
    const campaign = prepared();
    campaign.world.alarm[0] = 0;
    campaign.world.collapseRisk[0] = 0;
    for (let sector = 0; sector < rules.sectors.length; sector += 1) setInForce(campaign, 'monitoring', 1, sector);
    const watched = verificationNow(campaign);
    answer(campaign, 'trust-us-offer', 'accept-terms');
    expect(verificationNow(campaign)).toBeLessThan(watched);
    const months: number[] = [];
    while (nth(campaign.world.unwatched, 0) > 0 && months.length < 20) {
      months.push(nth(campaign.world.unwatched, 0));
      playMonth(campaign, policies.robust);
    }
    expect(months.length).toBe(rules.p.talks.unwatchedMonths);
    campaign.world.blocked.fill(0);
    const back = verificationNow(campaign);
    campaign.world.unwatched[0] = 1;
    expect(back).toBeGreaterThan(verificationNow(campaign));
  });

  it('helps the truce and calms Moscow at once, and Kyiv trusts less', () => {
    const campaign = prepared();
    campaign.world.ceasefire[0] = 0.5;
    campaign.world.hostility[0] = 0.5;
    campaign.world.confidence[0] = 0.5;
    answer(campaign, 'trust-us-offer', 'accept-terms');
    expect(nth(campaign.world.ceasefire, 0)).toBeGreaterThan(0.5);
    expect(nth(campaign.world.hostility, 0)).toBeLessThan(0.5);
    expect(nth(campaign.world.confidence, 0)).toBeLessThan(0.5);
  });
});
