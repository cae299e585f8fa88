import { describe, expect, it } from 'vitest';
import type { Campaign } from '../../../sim/index.ts';
import { ceasefireMoves, verificationNow, violationsAt } from '../../../sim/dynamics/ceasefire.ts';
import { heatMoves } from '../../../sim/dynamics/escalation.ts';
import { setInForce } from '../incidents/cases.ts';
import { indexIn, nth, rules, start, setLuck } from '../setup.ts';

const LINE = 0;

/** A quiet ceasefire of this strength: no pressure on the line, no strikes, no talks. */
function quiet(strength = 0.8): Campaign {
  const campaign = start('quiet');
  const { world } = campaign;
  world.ceasefire[0] = strength;
  world.deepStrikes[0] = 0;
  world.talks[0] = 0;
  world.compliance[0] = 0;
  world.level.fill(0);
  return campaign;
}

/** By how much a month changes the ceasefire. */
function moved(prepare: (campaign: Campaign) => void = () => undefined, strength = 0.8): number {
  const campaign = quiet(strength);
  prepare(campaign);
  ceasefireMoves(campaign);
  return nth(campaign.world.ceasefire, 0) - strength;
}

/** Monitors with troops in every sector. */
function monitored(campaign: Campaign): void {
  rules.sectors.forEach((_, sector) => {
    campaign.world.troops[sector] = 1000;
    setInForce(campaign, 'monitoring', 1, sector);
  });
}

describe('violations', () => {
  it('fall as the ceasefire grows firmer, from open war to silence', () => {
    const campaign = quiet();
    const counts = [0, 0.25, 0.5, 0.75, 1].map((strength) => violationsAt(campaign, strength));
    expect(counts[0]).toBeCloseTo(rules.p.ceasefire.violationsAtWar, 9);
    counts.slice(1).forEach((count, index) => expect(count).toBeLessThan(counts[index] ?? 0));
    expect(counts.at(-1)).toBe(0);
  });

  it('swing by the luck of the month around what strength calls for', () => {
    const counts = [0.1, 0.5, 0.9].map((luck) => {
      const campaign = quiet();
      setLuck(campaign, 'force', 'violations', luck);
      ceasefireMoves(campaign);
      return nth(campaign.world.violations, 0);
    });
    expect(counts[1]).toBeGreaterThan(counts[0] ?? Infinity);
    expect(counts[2]).toBeGreaterThan(counts[1] ?? Infinity);
  });
});

describe('a bare truce', () => {
  it('wears down although nobody presses', () => {
    expect(moved()).toBeLessThan(0);
  });

  it('wears down less when it is verified, and less still under binding terms', () => {
    const verified = moved(monitored);
    const bound = moved((campaign) => {
      monitored(campaign);
      campaign.world.signedTerms[0] = 1;
    });
    expect(verified).toBeGreaterThan(moved());
    expect(bound).toBeGreaterThan(verified);
  });

  it('never falls below nothing', () => {
    expect(moved((campaign) => campaign.world.level.fill(3), 0)).toBe(0);
  });
});

describe('a ceasefire', () => {
  it('suffers from each level of pressure on the line', () => {
    const losses = [0, 1, 2, 3].map((level) => moved((campaign) => void (campaign.world.level[LINE] = level)));
    losses.slice(1).forEach((loss, index) => expect(loss).toBeLessThan(losses[index] ?? -Infinity));
  });

  it('suffers from deep strikes', () => {
    expect(moved((campaign) => void (campaign.world.deepStrikes[0] = 0.5))).toBeLessThan(moved());
  });

  it('gains by talks, and by compliance that is seen', () => {
    expect(moved((campaign) => void (campaign.world.talks[0] = 0.5))).toBeGreaterThan(moved());
    const complied = (campaign: Campaign): void => void (campaign.world.compliance[0] = 1);
    expect(moved(complied, 0.4)).toBeGreaterThan(moved(undefined, 0.4));
  });
});

describe('verification', () => {
  it('grows with monitors where the line runs, and nowhere else', () => {
    const campaign = quiet();
    const bare = verificationNow(campaign);
    const west = indexIn(rules.sectors, 'west');
    campaign.world.troops[west] = 4000;
    setInForce(campaign, 'monitoring', 1, west);
    expect(verificationNow(campaign)).toBe(bare);
    monitored(campaign);
    expect(verificationNow(campaign)).toBeGreaterThan(bare);
  });

  it('is lost where monitors are kept out', () => {
    const campaign = quiet();
    monitored(campaign);
    const open = verificationNow(campaign);
    campaign.world.blocked.fill(1);
    expect(verificationNow(campaign)).toBeLessThan(open);
  });

  it('grows with American intelligence and with a consensus mission', () => {
    const campaign = quiet();
    campaign.world.flow.fill(0);
    const bare = verificationNow(campaign);
    campaign.world.flow[1] = 1;
    const informed = verificationNow(campaign);
    campaign.world.consensusMonths[0] = 6;
    expect(informed).toBeGreaterThan(bare);
    expect(verificationNow(campaign)).toBeGreaterThan(informed);
  });
});

describe('heat', () => {
  /** Heat after a month of nothing but this. */
  function heatAfter(prepare: (campaign: Campaign) => void = () => undefined): number {
    const campaign = quiet();
    campaign.world.escalation[0] = 3;
    campaign.world.consentGiven[0] = 0;
    campaign.world.strength[0] = 0;
    setInForce(campaign, 'venue', 0);
    prepare(campaign);
    heatMoves(campaign);
    return nth(campaign.world.escalation, 0);
  }

  it('cools in a quiet month', () => {
    expect(heatAfter()).toBeLessThan(3);
  });

  it('cools faster with consent and with talks under way', () => {
    expect(heatAfter((campaign) => void (campaign.world.consentGiven[0] = 1))).toBeLessThan(heatAfter());
    expect(heatAfter((campaign) => setInForce(campaign, 'venue', 2))).toBeLessThan(heatAfter());
  });

  it('rises with deep strikes', () => {
    expect(heatAfter((campaign) => void (campaign.world.deepStrikes[0] = 1))).toBeGreaterThan(heatAfter());
  });
});
