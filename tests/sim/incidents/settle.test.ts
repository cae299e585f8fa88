import { describe, expect, it } from 'vitest';
import type { Campaign, OutcomeReport } from '../../../sim/index.ts';
import { settle } from '../../../sim/incidents/settle.ts';
import { outcomeOf, prospectOf } from '../../../sim/incidents/outcome.ts';
import { indexIn, journalOf, nth, rules } from '../setup.ts';
import { occurrenceOf, outcomeUnder, withForce, type Made } from './cases.ts';

/** Settles an incident by standing orders, or without an answer where none is asked for. */
function happens(campaign: Campaign, type: string, made: Made & { readonly subject?: number } = {}): OutcomeReport {
  const usual = occurrenceOf(campaign, type, made);
  const occurrence = { ...usual, subject: made.subject ?? usual.subject };
  const outcome =
    occurrence.type.responses.length > 0
      ? outcomeUnder(campaign, occurrence)
      : outcomeOf(prospectOf(campaign, occurrence, null), occurrence.luck);
  return settle(campaign, occurrence, outcome);
}

function prepared(): Campaign {
  const campaign = withForce();
  const { world } = campaign;
  world.health.fill(1);
  world.dark[0] = 0;
  world.drones[0] = 3000;
  world.cruise[0] = 300;
  world.ballistic[0] = 200;
  world.left.fill(0);
  world.paused.fill(0);
  for (const mark of ['footage', 'rotationGap', 'radarGap', 'blocked'] as const) world[mark].fill(0);
  return campaign;
}

const killed = ({ world }: Campaign): number => nth(world.forceKilled, 0);

describe('a raid that is settled', () => {
  it('uses up what Moscow launched and what was fired at it, and counts both', () => {
    const campaign = prepared();
    const { world } = campaign;
    const [drones, stock, launched] = [nth(world.drones, 0), nth(world.shortInterceptors, 0), nth(world.launched, 0)];
    const report = happens(campaign, 'substation-hit', { site: 'grid-dnipro', severity: 0.8 });
    expect(report.launched).toBeGreaterThan(0);
    expect(nth(world.drones, 0)).toBe(drones - report.launched);
    expect(nth(world.shortInterceptors, 0)).toBe(stock - report.interceptors);
    expect(nth(world.launched, 0)).toBe(launched + report.launched);
    expect(report.stopped + report.hits).toBeLessThanOrEqual(report.launched);
  });

  it('damages the site by its hits, and darkens who hangs on it', () => {
    const campaign = prepared();
    campaign.world.cover.fill(0);
    const report = happens(campaign, 'substation-hit', { site: 'grid-dnipro', severity: 1, luck: { rounding: 0.99 } });
    const site = indexIn(rules.sites, 'grid-dnipro');
    expect(report.hits).toBeGreaterThan(0);
    expect(nth(campaign.world.health, site)).toBeLessThan(1);
    expect(nth(campaign.world.hits, site)).toBeGreaterThanOrEqual(report.hits);
    expect(nth(campaign.world.dark, 0)).toBe(report.darkened);
  });

  it('on many sites at once strikes the damaged ones first', () => {
    const campaign = prepared();
    campaign.world.hits.fill(0);
    campaign.world.cover.fill(0);
    campaign.world.health.fill(0.6);
    const site = indexIn(rules.sites, 'grid-odesa');
    campaign.world.hits[site] = 5;
    const report = happens(campaign, 'mass-raid', { severity: 0.8, luck: { rounding: 0.99 } });
    expect(Number(report.result)).toBeGreaterThan(1);
    expect(nth(campaign.world.hits, site)).toBeGreaterThan(5);
    expect(report.launched).toBeGreaterThan(100);
    expect(report.darkened).toBeGreaterThan(0);
  });

  it('of the whole store empties no store below nothing', () => {
    const campaign = prepared();
    campaign.world.drones[0] = 3;
    const report = happens(campaign, 'substation-hit', { site: 'grid-dnipro', severity: 1 });
    expect(report.launched).toBe(3);
    expect(nth(campaign.world.drones, 0)).toBe(0);
  });
});

describe('deaths in the force', () => {
  it('are counted for the campaign and for the month', () => {
    const campaign = prepared();
    const before = killed(campaign);
    const month = campaign.month.forceKilled;
    const report = happens(campaign, 'strike-on-the-force', {
      sector: 'kharkiv',
      severity: 1,
      luck: { force: 0.99, lateness: 0, rounding: 0.99 },
    });
    expect(report.forceKilled).toBeGreaterThan(0);
    expect(killed(campaign)).toBe(before + report.forceKilled);
    expect(campaign.month.forceKilled).toBe(month + report.forceKilled);
  });

  it('are none where nobody stands', () => {
    const campaign = prepared();
    campaign.world.troops.fill(0);
    const report = happens(campaign, 'strike-on-the-force', { sector: 'kharkiv', severity: 1, luck: { force: 0.999 } });
    expect(report.forceKilled).toBe(0);
  });

  it('make it a hostile act, and heat', () => {
    const campaign = prepared();
    const before = nth(campaign.world.hostileActs, 0);
    happens(campaign, 'patrol-under-fire', { sector: 'kharkiv' });
    expect(nth(campaign.world.hostileActs, 0)).toBe(before + 1);
    const rows = journalOf(campaign).rows.filter(({ cause }) => cause.id === 'incident:patrol-under-fire');
    expect(rows.some(({ indicator, amount }) => indicator === 'escalation' && amount > 0)).toBe(true);
  });
});

describe('a mark', () => {
  it.each([
    ['footage-posted', 'footage'],
    ['rotation-gap', 'rotationGap'],
    ['radar-gap', 'radarGap'],
    ['monitors-blocked', 'blocked'],
  ] as const)('of %s stays on its sector', (type, mark) => {
    const campaign = prepared();
    happens(campaign, type, { sector: 'kharkiv' });
    const sector = indexIn(rules.sectors, 'kharkiv');
    expect([...campaign.world[mark]]).toEqual(rules.sectors.map((_, index) => (index === sector ? 1 : 0)));
  });

  it('of a pause stops the flow of its category, and of a resumption starts it again', () => {
    const campaign = prepared();
    campaign.world.flow.fill(1);
    campaign.world.granted.fill(1);
    happens(campaign, 'aid-pause', { subject: 2, severity: 1 });
    expect([...campaign.world.paused]).toEqual([0, 0, 1, 0]);
    expect(nth(campaign.world.flow, 2)).toBe(0);
    expect(nth(campaign.world.backing, 0)).toBe(3);
    happens(campaign, 'aid-resumed', { subject: 2, severity: 0 });
    expect([...campaign.world.paused]).toEqual([0, 0, 0, 0]);
    expect(nth(campaign.world.backing, 0)).toBe(4);
  });

  it('of a withdrawal takes the partner out', () => {
    const campaign = prepared();
    const before = nth(campaign.world.cohesion, 0);
    happens(campaign, 'partner-withdraws', { subject: 3 });
    expect(nth(campaign.world.left, 3)).toBe(1);
    expect(nth(campaign.world.delivered, 3)).toBe(0);
    expect(nth(campaign.world.cohesion, 0)).toBeLessThan(before);
  });
});

describe('a warning', () => {
  it('unsettles partners near the fence more than firm ones', () => {
    const campaign = prepared();
    campaign.world.support.fill(0.9);
    campaign.world.support[0] = 0.45;
    happens(campaign, 'red-line-warning', { severity: 1 });
    const [fence, firm] = [0.45 - nth(campaign.world.support, 0), 0.9 - nth(campaign.world.support, 1)];
    expect(fence).toBeGreaterThan(firm);
    expect(firm).toBeGreaterThan(0);
  });
});

describe('an election', () => {
  it('moves support either way by its luck', () => {
    const swings = [0.1, 0.9].map((size) => {
      const campaign = prepared();
      campaign.world.support[4] = 0.5;
      const report = happens(campaign, 'partner-election', { subject: 4, luck: { size } });
      return { result: report.result, swing: nth(campaign.world.support, 4) - 0.5 };
    });
    expect(swings[0]).toMatchObject({ result: 'lessWilling' });
    expect(swings[0]?.swing).toBeLessThan(0);
    expect(swings[1]).toMatchObject({ result: 'moreWilling' });
    expect(swings[1]?.swing).toBeGreaterThan(0);
  });
});

describe('a recommitment', () => {
  it('cuts violations by ninety to ninety-nine in a hundred of what they were', () => {
    for (const size of [0, 0.5, 1]) {
      const campaign = prepared();
      campaign.world.ceasefire[0] = 0.3;
      happens(campaign, 'recommitment', { luck: { size } });
      const left = ((1 - nth(campaign.world.ceasefire, 0)) / 0.7) ** rules.p.ceasefire.violationsPower;
      expect(Math.round(left * 100)).toBeLessThanOrEqual(10);
      expect(Math.round(left * 100)).toBeGreaterThanOrEqual(1);
    }
  });
});
