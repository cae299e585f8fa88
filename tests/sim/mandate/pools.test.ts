import { describe, expect, it } from 'vitest';
import { viewFor, type Campaign, type SettingId } from '../../../sim/index.ts';
import { codeOf, endMonth, hasEnded, must, rules, seedsOf, start } from '../setup.ts';
import { randomCommand, randomNumbers } from '../play/chooser.ts';

const TIERS = { shortBatteries: 'short', mediumBatteries: 'medium', longBatteries: 'long' } as const;
type Pool = keyof typeof TIERS;
const POOLS = Object.keys(TIERS) as readonly Pool[];

function poolOf(campaign: Campaign, pool: Pool): number {
  return campaign.scenario.data.batteries[TIERS[pool]].value;
}

function batteries(campaign: Campaign, pool: SettingId): readonly { inForce: number; final: number }[] {
  return viewFor(campaign, 'team')
    .settings()
    .filter(({ setting }) => setting === pool)
    .map(({ inForce, ordered }) => ({ inForce: Number(inForce), final: Number(ordered ?? inForce) }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

/** Fills a pool to the last battery and returns the sectors that got some. */
function fill(campaign: Campaign, pool: Pool): readonly string[] {
  let left = poolOf(campaign, pool);
  return rules.sectors.flatMap(({ id }) => {
    const choice = Math.min(left, 2);
    if (choice === 0) return [];
    must(campaign, { kind: 'order', setting: pool, sector: id, choice });
    left -= choice;
    return [id];
  });
}

describe.each(POOLS)('the pool of %s', (pool) => {
  it('can be given out to the last, and no further', () => {
    const campaign = start('pool');
    const filled = fill(campaign, pool);
    expect(sum(batteries(campaign, pool).map(({ final }) => final))).toBe(poolOf(campaign, pool));
    const other = rules.sectors.find(({ id }) => !filled.includes(id))?.id ?? '';
    expect(codeOf(campaign, { kind: 'order', setting: pool, sector: other, choice: 1 })).toBe('notOffered');
  });

  it('gets back what is sent home or not sent at all', () => {
    const campaign = start('pool');
    const filled = fill(campaign, pool);
    const [first = ''] = filled;
    const other = rules.sectors.find(({ id }) => !filled.includes(id))?.id ?? '';
    must(campaign, { kind: 'withdraw', setting: pool, sector: first });
    expect(codeOf(campaign, { kind: 'order', setting: pool, sector: other, choice: 1 })).toBe('taken');
  });

  it('does not grow when an order to send batteries home is taken back', () => {
    const campaign = start('home-pool');
    const filled = fill(campaign, pool);
    while (batteries(campaign, pool).some(({ inForce, final }) => inForce !== final)) endMonth(campaign);
    const [first = ''] = filled;
    const other = rules.sectors.find(({ id }) => !filled.includes(id))?.id ?? '';
    must(campaign, { kind: 'order', setting: pool, sector: first, choice: 0 });
    must(campaign, { kind: 'order', setting: pool, sector: other, choice: 1 });
    expect(codeOf(campaign, { kind: 'withdraw', setting: pool, sector: first })).toBe('notOffered');
    must(campaign, { kind: 'withdraw', setting: pool, sector: other });
    expect(codeOf(campaign, { kind: 'withdraw', setting: pool, sector: first })).toBe('taken');
  });
});

describe('random orders', () => {
  it.each(seedsOf('pools', 30))('never send more batteries than there are: %s', (seed) => {
    const campaign = start(seed, { record: false });
    const random = randomNumbers(seed);
    while (!hasEnded(campaign)) {
      must(campaign, randomCommand(campaign, random));
      for (const pool of POOLS) {
        const sent = batteries(campaign, pool);
        expect(sum(sent.map(({ final }) => final))).toBeLessThanOrEqual(poolOf(campaign, pool));
        expect(sum(sent.map(({ inForce }) => inForce))).toBeLessThanOrEqual(poolOf(campaign, pool));
      }
    }
  });
});
