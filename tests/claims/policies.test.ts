import { describe, expect, it } from 'vitest';
import { catalogue } from '../../seeds/index.ts';
import {
  compileRules,
  playCampaign,
  policies,
  startCampaign,
  viewFor,
  type Indicator,
  type PolicyId,
} from '../../sim/index.ts';

/** What a team could want, with the side that is better. Cost and deaths count by month, since campaigns end early. */
const WANTED: Readonly<Partial<Record<Indicator, 'more' | 'less'>>> = {
  ceasefire: 'more',
  escalation: 'less',
  confidence: 'more',
  hostility: 'less',
  neutrality: 'more',
  legitimacy: 'more',
  forceKilled: 'less',
  civiliansKilled: 'less',
  dark: 'less',
  cost: 'less',
};

const BY_MONTH: readonly Indicator[] = ['forceKilled', 'civiliansKilled', 'cost'];
const SEEDS = 300;
const NAMES = Object.keys(policies) as readonly PolicyId[];
const rules = compileRules(catalogue);

/** The last value of each indicator, or its mean a month, for each seed. */
function valuesOf(policy: PolicyId): ReadonlyMap<Indicator, readonly number[]> {
  const values = new Map<Indicator, number[]>();
  for (let seed = 0; seed < SEEDS; seed += 1) {
    const campaign = startCampaign(rules, { scenario: 'post-ceasefire', seed: `policy-${seed}`, record: false });
    playCampaign(campaign, policies[policy]);
    const view = viewFor(campaign, 'truth');
    for (const indicator of Object.keys(WANTED) as Indicator[]) {
      const value = view.measure(indicator).low / (BY_MONTH.includes(indicator) ? view.turn : 1);
      values.set(indicator, [...(values.get(indicator) ?? []), value]);
    }
  }
  return values;
}

const played = new Map(NAMES.map((name) => [name, valuesOf(name)]));

/** The mean difference of two policies over the same luck, and half of its 99 % interval. */
function difference(indicator: Indicator, one: PolicyId, other: PolicyId): { mean: number; half: number } {
  const a = played.get(one)?.get(indicator) ?? [];
  const b = played.get(other)?.get(indicator) ?? [];
  const differences = a.map((value, index) => value - (b[index] ?? 0));
  const mean = differences.reduce((sum, value) => sum + value, 0) / SEEDS;
  const variance = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (SEEDS - 1);
  return { mean, half: 2.576 * Math.sqrt(variance / SEEDS) };
}

/** Whether a policy is clearly better than another at what this indicator measures. */
function isBetter(indicator: Indicator, one: PolicyId, other: PolicyId): boolean {
  const { mean, half } = difference(indicator, one, other);
  return WANTED[indicator] === 'more' ? mean > half : mean < -half;
}

const PAIRS = NAMES.flatMap((one) => NAMES.filter((other) => other !== one).map((other) => [one, other] as const));

describe('the three policies, over the same luck', () => {
  it.each(PAIRS)('%s is clearly better than %s at something', (one, other) => {
    const better = (Object.keys(WANTED) as Indicator[]).filter((indicator) => isBetter(indicator, one, other));
    expect(better, `nothing at which ${one} beats ${other}`).not.toEqual([]);
  });
});
