import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { randomNumbers } from './chooser.ts';
import { isSound, keptCampaigns, planOf, playAtRandom, playKept, type Check } from './random-play.ts';

describe('campaigns that once failed', () => {
  it('are sound by now', () => {
    for (const played of keptCampaigns()) expect(() => playKept(played), played.seed).not.toThrow();
  });
});

describe('a campaign of random play that fails', () => {
  const folder = mkdtempSync(join(tmpdir(), 'random-play-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** An invariant that breaks in the third month. */
  const breaks: Check = (campaign) => {
    isSound(campaign);
    if ((campaign.world.month[0] ?? 0) >= 3) throw new RangeError('broken on purpose');
  };

  /** The first plan that lasts for three months. */
  const plan = Array.from({ length: 20 }, (_, number) => planOf(number, false)).find(
    (candidate) => playAtRandom(candidate).months >= 3,
  );

  it('says its seed, and is kept so that it fails again in the same way', () => {
    if (plan === undefined) throw new Error('no campaign of three months');
    expect(() => playAtRandom(plan, breaks, folder)).toThrow(`"${plan.seed}" fails`);
    const [kept] = keptCampaigns(folder);
    if (kept === undefined) throw new Error('nothing was kept');
    expect(kept).toMatchObject(plan);
    expect(() => playKept(kept, breaks)).toThrow('broken on purpose');
    expect(playKept(kept).world.month[0]).toBe(3);
  });
});

describe('the numbers of the random player', () => {
  it('are even, and the same for the same seed', () => {
    const random = randomNumbers('even');
    const numbers = Array.from({ length: 10_000 }, random);
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    expect(mean).toBeCloseTo(0.5, 1.5);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(new Set(numbers).size).toBeGreaterThan(9990);
    const again = randomNumbers('even');
    expect(Array.from({ length: 10 }, again)).toEqual(numbers.slice(0, 10));
  });
});
