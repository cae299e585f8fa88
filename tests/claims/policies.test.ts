import { describe, expect, it } from 'vitest';
import { policies, type Indicator, type PolicyId } from '../../sim/index.ts';
import { after, difference, firstSeeds, openPlayer, perMonth, type Figure } from '../../sim/study/index.ts';
import { base } from './setup/arms.ts';

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
const SEEDS = firstSeeds('policy', 300);
const NAMES = Object.keys(policies) as readonly PolicyId[];
const INDICATORS = Object.keys(WANTED) as readonly Indicator[];

/** Each policy plays its own mandate, with endings as they are shipped. */
const played = new Map(NAMES.map((policy) => [policy, openPlayer(base, { mandate: policy, policy }).play(SEEDS)]));

/** The last value of an indicator, or its mean a month. */
function valueOf(indicator: Indicator): Figure {
  return BY_MONTH.includes(indicator) ? perMonth(indicator) : after(indicator, Infinity);
}

/** Whether a policy is clearly better than another at what this indicator measures, over the same luck. */
function isBetter(indicator: Indicator, one: PolicyId, other: PolicyId): boolean {
  const { low, high } = difference(played.get(one) ?? [], played.get(other) ?? [], valueOf(indicator));
  return WANTED[indicator] === 'more' ? low > 0 : high < 0;
}

const PAIRS = NAMES.flatMap((one) => NAMES.filter((other) => other !== one).map((other) => [one, other] as const));

describe('the three policies, over the same luck', () => {
  it.each(PAIRS)('%s is clearly better than %s at something', (one, other) => {
    const better = INDICATORS.filter((indicator) => isBetter(indicator, one, other));
    expect(better, `nothing at which ${one} beats ${other}`).not.toEqual([]);
  });
});
