import { describe, expect, it } from 'vitest';
import { stakeOf } from '../../renderer/ops/stakes.ts';
import { journalOf, playCampaign, policies, startCampaign, type Indicator } from '../../sim/index.ts';
import { edition } from '../setup/edition.ts';

const SEEDS = Array.from({ length: 8 }, (_, index) => `usual-${index}`);

/** How far an indicator moved in each month of some campaigns of each policy. */
function movesOf(indicator: Indicator): readonly number[] {
  return Object.values(policies).flatMap((policy) =>
    SEEDS.flatMap((seed) => {
      const campaign = startCampaign(edition.rules, { scenario: 'post-ceasefire', seed, record: true });
      playCampaign(campaign, policy);
      const { indicators } = journalOf(campaign);
      return indicators
        .slice(1)
        .map((month, index) => Math.abs(month[indicator] - (indicators[index]?.[indicator] ?? 0)));
    }),
  );
}

describe('what a usual month moves', () => {
  it.each([
    ['escalation', 'escalation'],
    ['law', 'legitimacy'],
    ['home', 'cohesion'],
    ['kyiv', 'confidence'],
    ['truce', 'ceasefire'],
    ['hostility', 'hostility'],
    ['spent', 'shortInterceptors'],
  ] as const)('is what four months in five stay within: %s', (stake, indicator) => {
    const moves = movesOf(indicator).toSorted((a, b) => a - b);
    const measured = moves[Math.floor(moves.length * 0.8)] ?? NaN;
    expect(stakeOf(stake).usual / measured).toBeGreaterThan(0.6);
    expect(stakeOf(stake).usual / measured).toBeLessThan(1.6);
  });
});
