import { describe, expect, it } from 'vitest';
import type { Campaign, SettingId } from '../../../sim/index.ts';
import { spreadCover } from '../../../sim/theatre/cover.ts';
import { drawDeaths, protectionFactor } from '../../../sim/theatre/protection.ts';
import { setInForce } from '../incidents/cases.ts';
import { nth, start } from '../setup.ts';

const LAYERS: readonly SettingId[] = ['hardening', 'evacuation', 'quickReaction', 'electronicWarfare'];

function factorWith(levels: Partial<Record<SettingId, number>>): number {
  const campaign = start('layers');
  for (const [id, level] of Object.entries(levels)) setInForce(campaign, id as SettingId, level);
  return protectionFactor(campaign, 0);
}

function coverWith(prepare: (campaign: Campaign) => void): number {
  const campaign = start('cover');
  prepare(campaign);
  spreadCover(campaign);
  return nth(campaign.world.cover, 0);
}

describe('a layer of protection', () => {
  it('is missed: without any, nobody is saved', () => {
    expect(factorWith({})).toBe(1);
  });

  it.each(LAYERS)('saves lives on each level: %s', (layer) => {
    const factors = [0, 1, 2, 3].map((level) => factorWith({ [layer]: level }));
    factors.slice(1).forEach((factor, index) => expect(factor).toBeLessThan(factors[index] ?? 0));
  });

  it('adds less the more layers there are, in whatever order', () => {
    for (const order of [LAYERS, LAYERS.toReversed()]) {
      for (const layer of LAYERS) {
        const others = order.filter((other) => other !== layer);
        const gains = others.map((_, count) => {
          const held = Object.fromEntries(others.slice(0, count).map((other) => [other, 3]));
          return factorWith(held) - factorWith({ ...held, [layer]: 3 });
        });
        gains.slice(1).forEach((gain, index) => expect(gain).toBeLessThan(gains[index] ?? 0));
      }
    }
  });

  it('protects its own sector only', () => {
    const campaign = start('layers');
    setInForce(campaign, 'hardening', 3, 1);
    expect(protectionFactor(campaign, 0)).toBe(1);
    expect(protectionFactor(campaign, 1)).toBeLessThan(1);
  });
});

describe('cover', () => {
  const batteries = (count: number) => (campaign: Campaign) => {
    setInForce(campaign, 'airDefence', 1);
    setInForce(campaign, 'crews', 1);
    setInForce(campaign, 'shortBatteries', count);
  };

  it('grows with each battery, and with each by less', () => {
    const covers = [0, 1, 2, 3, 4].map((count) => coverWith(batteries(count)));
    const gains = covers.slice(1).map((cover, index) => cover - (covers[index] ?? 0));
    gains.forEach((gain) => expect(gain).toBeGreaterThan(0));
    gains.slice(1).forEach((gain, index) => expect(gain).toBeLessThan(gains[index] ?? 0));
  });

  it.each<SettingId>(['mediumBatteries', 'longBatteries', 'electronicWarfare', 'airDefence', 'crews'])(
    'is better with %s',
    (id) => {
      const without = coverWith((campaign) => {
        batteries(2)(campaign);
        setInForce(campaign, id, 0);
      });
      const having = coverWith((campaign) => {
        batteries(2)(campaign);
        setInForce(campaign, id, 1);
      });
      expect(having).toBeGreaterThan(without);
    },
  );

  it.each(['footage', 'radarGap'] as const)('is worse after %s', (mark) => {
    const marked = coverWith((campaign) => {
      batteries(2)(campaign);
      campaign.world[mark][0] = 1;
    });
    expect(marked).toBeLessThan(coverWith(batteries(2)));
  });

  it('never reaches certainty', () => {
    const cover = coverWith((campaign) => {
      batteries(4)(campaign);
      setInForce(campaign, 'mediumBatteries', 3);
      setInForce(campaign, 'longBatteries', 2);
      setInForce(campaign, 'electronicWarfare', 3);
    });
    expect(cover).toBeGreaterThan(0.7);
    expect(cover).toBeLessThan(1);
  });
});

describe('deaths', () => {
  it('are never more than the troops that are there', () => {
    expect(drawDeaths(50, 0.999, 10)).toBe(10);
  });

  it('are none where none are expected', () => {
    expect(drawDeaths(0, 0.999, 1000)).toBe(0);
  });
});
