import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  CAUSES_KEPT,
  INDICATOR_NAMES,
  plainLabel,
  playCampaign,
  policies,
  recordedMonths,
  toRunFile,
  type Campaign,
  type Indicator,
  type PolicyId,
} from '../../../sim/index.ts';
import { inTwoDigits } from '../../../sim/run/causes.ts';
import { journalOf, seedsOf, start } from '../setup.ts';

function played(policy: PolicyId, seed: string): Campaign {
  const campaign = start(seed);
  playCampaign(campaign, policies[policy]);
  return campaign;
}

const ids = Object.keys(policies) as readonly PolicyId[];

/** What each cause did to an indicator in a month, the largest first, by the ledger itself. */
function ledgerSums(campaign: Campaign, turn: number, indicator: Indicator): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const { turn: month, indicator: moved, cause, amount } of journalOf(campaign).rows) {
    if (month === turn && moved === indicator) sums.set(cause.id, (sums.get(cause.id) ?? 0) + amount);
  }
  return Array.from(sums)
    .filter(([, amount]) => amount !== 0)
    .toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a));
}

describe('the causes that a run file keeps', () => {
  it.each(ids)('are for each indicator and month the three that did most, to two digits: %s', (policy) => {
    const campaign = played(policy, 'causes');
    const months = recordedMonths(toRunFile(campaign, { label: plainLabel('causes', policy) }));
    const pairs = months.flatMap((month) => INDICATOR_NAMES.map((indicator) => [month, indicator] as const));
    for (const [{ turn, causes }, indicator] of pairs) {
      const wanted = ledgerSums(campaign, turn, indicator).slice(0, CAUSES_KEPT);
      const kept = causes.get(indicator) ?? [];
      expect(kept.map(({ cause }) => cause)).toEqual(wanted.map(([cause]) => cause));
      // The last of a whole list takes up what the others were rounded by.
      const most = 0.15 * Math.abs(wanted[0]?.[1] ?? 0) + 1 / 65536;
      const misses = kept.map(({ amount }, index) => Math.abs((amount ?? NaN) - (wanted[index]?.[1] ?? NaN)));
      expect(misses.every((miss) => miss <= most)).toBe(true);
    }
  });

  it('make up the whole change where there are no others', () => {
    const campaign = played('balanced', 'whole');
    const run = toRunFile(campaign, { label: plainLabel('whole', 'balanced') });
    const months = recordedMonths(run);
    let whole = 0;
    run.months.forEach(({ causes }, index) =>
      causes.forEach((kept, place) => {
        if (kept.length % 2 === 0) return;
        const name = INDICATOR_NAMES[place] ?? 'ceasefire';
        const before = index === 0 ? (run.start[place] ?? 0) / 65536 : (months[index - 1]?.figures.get(name) ?? NaN);
        const sum = (months[index]?.causes.get(name) ?? []).reduce(
          (total, { amount }) => total + (amount ?? NaN),
          before,
        );
        expect(sum).toBe(months[index]?.figures.get(name));
        whole += 1;
      }),
    );
    expect(whole).toBeGreaterThan(50);
  });

  it.each([
    [0, 0],
    [99, 99],
    [-99, -99],
    [-104, -100],
    [1250, 1300],
    [-7_340_032, -7_300_000],
  ])('rounds %d to %d', (steps, rounded) => {
    expect(inTwoDigits(steps)).toBe(rounded);
  });
});

describe('a run file of 24 months', () => {
  it.each(ids)('takes at most 10 kB gzipped: %s', (policy) => {
    const sizes = seedsOf('size', 25).flatMap((seed) => {
      const campaign = played(policy, seed);
      const run = toRunFile(campaign, { label: plainLabel('3f0c2a7e-9f6b-4f0e-8f55-0d3c7d0f9a11', policy) });
      return run.months.length < 24 ? [] : [gzipSync(JSON.stringify(run)).length];
    });
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(10_000);
  });
});
