import { describe, expect, it } from 'vitest';
import type { Campaign, Weapon } from '../../../sim/index.ts';
import { meetRaid, raidSize } from '../../../sim/incidents/raid.ts';
import { rules } from '../setup.ts';
import { setInForce, withForce } from './cases.ts';

const WEAPONS: readonly Weapon[] = ['drone', 'cruise', 'ballistic'];
const SIZES = [5, 10, 20, 40, 80, 160, 320, 640];

/** A sector under this cover, with stores that nothing can empty unless told otherwise. */
function defended(cover: number, stock = 1e6): Campaign {
  const campaign = withForce();
  const { world } = campaign;
  world.cover.fill(cover);
  world.ballisticRate[0] = 0.3;
  for (const tier of ['short', 'medium', 'long'] as const) world[`${tier}Interceptors`][0] = stock;
  setInForce(campaign, 'doctrine', 1);
  setInForce(campaign, 'longBatteries', 1);
  return campaign;
}

const meet = (campaign: Campaign, weapon: Weapon, launched: number) =>
  meetRaid(campaign, { weapon, launched, sector: 0 }, 1);

const isRising = (values: readonly number[]): boolean =>
  values.every((value, index) => index === 0 || value >= (values[index - 1] ?? value));

describe('a raid of drones', () => {
  it('gets more through the larger it is, while the share stopped does not fall', () => {
    for (const cover of [0, 0.3, 0.6, 0.9]) {
      const campaign = defended(cover);
      const leakers = SIZES.map((launched) => meet(campaign, 'drone', launched).leakers);
      const stopped = SIZES.map((launched, index) => 1 - (leakers[index] ?? 0) / launched);
      expect(isRising(leakers)).toBe(true);
      expect(leakers.at(-1)).toBeGreaterThan(leakers[0] ?? 0);
      expect(isRising(stopped)).toBe(true);
      expect(stopped.at(-1)).toBeGreaterThan(stopped[0] ?? 0);
    }
  });

  it('gets through as its size to the power of the book', () => {
    const campaign = defended(0.5);
    const { leakExponent } = rules.p.air;
    expect(leakExponent).toBeGreaterThanOrEqual(0.3);
    expect(leakExponent).toBeLessThanOrEqual(0.7);
    const doubled = meet(campaign, 'drone', 400).leakers / meet(campaign, 'drone', 200).leakers;
    expect(doubled).toBeCloseTo(2 ** leakExponent, 12);
  });

  it('never gets more through than were launched', () => {
    const campaign = defended(0);
    for (const launched of [0, 1, 2, 3]) {
      expect(meet(campaign, 'drone', launched).leakers).toBeLessThanOrEqual(launched);
    }
  });
});

describe.each(WEAPONS)('a raid of %s weapons', (weapon) => {
  it('gets less through the better the cover', () => {
    const leakers = [0.9, 0.6, 0.3, 0].map((cover) => meet(defended(cover), weapon, 100).leakers);
    expect(isRising(leakers)).toBe(true);
    expect(leakers.at(-1)).toBeGreaterThan(leakers[0] ?? Infinity);
  });

  it('gets more through where stocks run out, and spends no more than is at hand', () => {
    const stocks = [1e6, 100, 40, 10, 0];
    const raids = stocks.map((stock) => meet(defended(0.6, stock), weapon, 100));
    const leakers = raids.map((raid) => raid.leakers);
    expect(isRising(leakers)).toBe(true);
    expect(leakers.at(-1)).toBeGreaterThan((leakers[0] ?? Infinity) * 1.02);
    raids.forEach(({ spent }, index) => expect(spent).toBeLessThanOrEqual(stocks[index] ?? 0));
    expect(raids.at(-1)?.spent).toBe(0);
  });

  it('meets a rationed defence: fewer interceptors spent, more through', () => {
    const free = defended(0.6);
    const rationed = defended(0.6);
    setInForce(rationed, 'doctrine', 0);
    expect(meet(rationed, weapon, 100).spent).toBeLessThan(meet(free, weapon, 100).spent);
    expect(meet(rationed, weapon, 100).leakers).toBeGreaterThan(meet(free, weapon, 100).leakers);
  });

  it('changes nothing in the world', () => {
    const campaign = defended(0.6);
    const before = campaign.world.block.slice();
    meet(campaign, weapon, 100);
    expect(campaign.world.block).toEqual(before);
  });
});

describe('a raid of ballistic missiles', () => {
  it('is stopped only as far as the month allows, whatever the cover', () => {
    const campaign = defended(1);
    for (const rate of [0.03, 0.2, 0.35]) {
      campaign.world.ballisticRate[0] = rate;
      expect(meet(campaign, 'ballistic', 100).leakers).toBeCloseTo(100 * (1 - rate), 9);
    }
  });

  it('takes two interceptors a missile', () => {
    expect(meet(defended(0.6), 'ballistic', 50).spent).toBe(50 * rules.p.air.shotsBallistic);
    expect(rules.p.air.shotsBallistic).toBeGreaterThanOrEqual(2);
  });

  it('meets less where no long-range battery stands', () => {
    const without = defended(0.6);
    setInForce(without, 'longBatteries', 0);
    expect(meet(without, 'ballistic', 50).leakers).toBeGreaterThan(meet(defended(0.6), 'ballistic', 50).leakers);
  });
});

describe('the size of a raid', () => {
  const raid = { weapon: 'drone', least: 10, most: 110, source: 'assumption' } as const;

  it('grows with severity from the least to the most', () => {
    const campaign = defended(0.6);
    campaign.world.drones[0] = 5000;
    expect([0, 0.5, 1].map((severity) => raidSize(campaign, raid, severity))).toEqual([10, 60, 110]);
  });

  it('is never above what Moscow has in store', () => {
    const campaign = defended(0.6);
    for (const stored of [0, 7, 60]) {
      campaign.world.drones[0] = stored;
      expect(raidSize(campaign, raid, 1)).toBe(stored);
    }
  });
});
