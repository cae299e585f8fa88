import { describe, expect, it } from 'vitest';
import { edition } from '../setup/edition.ts';
import { CLAIMS } from './ledger/index.ts';
import { MUTATIONS } from './mutations.ts';
import { REGISTRY } from './registry.ts';
import { isShipped } from './setup/comparison.ts';

const { claims } = edition;

const comparisons = CLAIMS.flatMap((claim) => claim.comparisons.map((comparison) => ({ claim: claim.id, comparison })));

describe('the registry of claims', () => {
  it('lists every claim of the ledger once, in order', () => {
    expect(REGISTRY.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
    expect(REGISTRY).toHaveLength(40);
  });

  it('has comparisons for each claim that it calls tested, and for no other', () => {
    const tested = REGISTRY.filter(({ status }) => status === 'tested').map(({ id }) => id);
    expect(CLAIMS.map(({ id }) => id)).toEqual(tested);
    expect(CLAIMS.filter((claim) => claim.comparisons.length === 0)).toEqual([]);
  });

  it('says why a claim waits for another scenario', () => {
    const silent = REGISTRY.filter((entry) => entry.status !== 'tested' && entry.reason.length < 20);
    expect(silent).toEqual([]);
  });
});

/** What Moscow believes is what C25 is about: its arms start from other beliefs, and are else as shipped. */
const AT_ANOTHER_START = ['C25'];

describe('the comparisons of the claims', () => {
  it('name the mechanism that each fails without, or say that they hold by definition', () => {
    const unnamed = comparisons.filter(
      ({ claim, comparison: { neutral, byDefinition } }) => (neutral ?? MUTATIONS[claim] ?? byDefinition) === undefined,
    );
    expect(unnamed).toEqual([]);
  });

  it('hold by definition in four claims at most', () => {
    const defined = comparisons.filter(({ comparison: { byDefinition } }) => byDefinition !== undefined);
    expect(new Set(defined.map(({ claim }) => claim)).size).toBeLessThanOrEqual(4);
  });

  it('play each claim once at least as shipped, with endings as they are', () => {
    const never = CLAIMS.filter((claim) => !claim.comparisons.some(({ arms }) => arms.some(isShipped)));
    expect(never.map(({ id }) => id)).toEqual(AT_ANOTHER_START);
  });
});
