import { describe, expect, it } from 'vitest';
import { meanOf } from '../../sim/study/index.ts';
import type { Candidate } from './candidates.ts';
import { drawsOf } from './luck.ts';
import {
  differencesOf,
  foundBefore,
  LINE,
  presetOf,
  PRESETS,
  SECTOR_IDS,
  toldAgainst,
  valueIn,
  withChoice,
  withForce,
  withinPools,
  withOwnChoice,
  withSectors,
} from './mandates.ts';
import { orderable } from './orders.ts';
import { leadOver, verdictOn } from './rows/dominates.ts';
import { against, dominates, nearness, search, type Cards, type Evaluate } from './search.ts';

const presets: readonly Candidate[] = PRESETS.map((name) => ({ mandate: presetOf(name) }));

/** How many of the planted choices a mandate has: two of the force, and monitors in Kharkiv. No preset has more than one. */
function planted({ mandate }: Candidate): number {
  const has = [
    mandate.force['venue'] === 'austria',
    mandate.force['exit'] === 'fixedTerm',
    valueIn(mandate, 'quickReaction', 'kharkiv') === 3,
  ];
  return has.filter(Boolean).length;
}

/** Cards out of nothing: each planted choice adds 0.1 to every objective, over noise that hangs on the seed alone. */
const stub: Evaluate = (candidates, { name, from, count }) => {
  const noise = Array.from({ length: count }, (_, seed) => drawsOf(`${name}-${from + seed}`)());
  return Promise.resolve(
    candidates.map((candidate) =>
      noise.map((part) => Array.from({ length: 10 }, () => 0.5 * part + 0.1 * planted(candidate))),
    ),
  );
};

/** The same with nothing planted: whatever is ordered, one objective is won where another is lost. */
const fair: Evaluate = (candidates, seeds) =>
  stub(
    candidates.map(() => presets[0] as Candidate),
    seeds,
  ).then((cards) =>
    cards.map((list, index) => {
      const shift = ((candidates[index]?.mandate.force['roe'] ?? '') === 'observe' ? 1 : -1) * 0.1;
      return list.map((card) => card.map((value, place) => value + (place % 2 === 0 ? shift : -shift)));
    }),
  );

const hunt = { word: 'test', tries: 900, presets, starts: [] };

async function verdictsOf(
  evaluate: Evaluate,
  see: (found: readonly Candidate[]) => void = () => undefined,
): Promise<readonly (number | null)[]> {
  const candidates = await search({ ...hunt, evaluate });
  see(candidates);
  const cards = await evaluate([...presets, ...candidates], { name: 'fresh', from: 0, count: 300 });
  const trials = candidates.map((candidate, index) => ({ candidate, cards: cards[presets.length + index] ?? [] }));
  return PRESETS.map((name, index) => verdictOn(name, cards[index] ?? [], trials).value);
}

describe('the search for what is best at everything', () => {
  it('finds a mandate that was planted', async () => {
    const verdicts = await verdictsOf(stub, (found) => expect(Math.max(...found.map(planted))).toBe(3));
    for (const found of verdicts) expect(found).toBeGreaterThan(0);
  });

  it('finds none where each win is paid for', async () => {
    expect(await verdictsOf(fair)).toEqual([0, 0, 0]);
  });

  it('makes the same search of the same word, and another of another', async () => {
    const told = async (word: string): Promise<string> => {
      const found = await search({ ...hunt, word, tries: 150, evaluate: stub });
      return found.map(({ mandate }) => toldAgainst(presetOf('balanced'), mandate)).join('\n');
    };
    expect(await told('one')).toBe(await told('one'));
    expect(await told('one')).not.toBe(await told('other'));
  });
});

describe('a mandate against another', () => {
  const luck = Array.from({ length: 200 }, (_, seed) => drawsOf(`luck ${seed}`)());
  const cards = (shift: number): Cards => luck.map((part) => Array.from({ length: 10 }, () => part + shift));

  it('is compared seed by seed: what both share is no noise', () => {
    for (const { low, high } of against(cards(0.04), cards(0))) expect(high - low).toBeLessThan(1e-9);
    expect(meanOf(luck).high - meanOf(luck).low).toBeGreaterThan(0.05);
  });

  it('dominates by bounds, not by means: none worse by more than 0.02, two better by 0.03', () => {
    const effect = (low: number) => ({ mean: low + 0.01, low, high: low + 0.02, seeds: 1000 });
    const level = Array.from({ length: 8 }, () => effect(-0.019));
    expect(dominates([...level, effect(0.031), effect(0.031)])).toBe(true);
    expect(dominates([...level, effect(0.031), effect(0.029)])).toBe(false);
    expect(dominates([...level.slice(1), effect(-0.021), effect(0.1), effect(0.1)])).toBe(false);
  });

  it('is nearer the less it loses', () => {
    expect(nearness([0.5, 0.5], [0.4, 0.4])).toBeGreaterThan(nearness([0.9, 0.35], [0.4, 0.4]));
  });

  it('leads where it is better than each of the others', () => {
    expect(leadOver(cards(0.1), [cards(0), cards(0.05)])).toBe(10);
    expect(leadOver(cards(0.1), [cards(0), cards(0.1)])).toBe(0);
  });
});

describe('mandates', () => {
  it('have no more batteries than there are', () => {
    const greedy = withinPools(withSectors(presetOf('robust'), LINE, { shortBatteries: 4, longBatteries: 2 }));
    const sum = (id: 'shortBatteries' | 'longBatteries'): number =>
      Object.keys(greedy.sectors).reduce((all, sector) => all + valueIn(greedy, id, sector), 0);
    expect(sum('shortBatteries')).toBeLessThanOrEqual(14);
    expect(sum('longBatteries')).toBeLessThanOrEqual(4);
    expect(withinPools(presetOf('robust'))).toEqual(presetOf('robust'));
  });

  it('have one choice of their own of each setting: what most sectors with troops say', () => {
    const balanced = presetOf('balanced');
    expect(withOwnChoice(balanced, 'venue')).toBe(balanced);
    expect(toldAgainst(balanced, withOwnChoice(balanced, 'training'))).toBe('training no (capital centre)');
    expect(valueIn(withOwnChoice(balanced, 'footprint'), 'footprint', 'capital')).toBe(15);
  });

  it('are ordered over a preset as a player would, and what is refused stays as it was', () => {
    const found = foundBefore();
    expect(differencesOf(orderable(found), found)).toEqual([]);
    for (const name of PRESETS) expect(differencesOf(orderable(presetOf(name)), presetOf(name))).toEqual([]);
    const greedy = withSectors(presetOf('balanced'), SECTOR_IDS, { longBatteries: 2 });
    const had = SECTOR_IDS.reduce((sum, id) => sum + valueIn(orderable(greedy), 'longBatteries', id), 0);
    expect(had).toBeLessThanOrEqual(4);
  });

  it('are told by what is different in them', () => {
    const balanced = presetOf('balanced');
    expect(toldAgainst(balanced, balanced)).toBe('nothing');
    expect(toldAgainst(balanced, withForce(balanced, { venue: 'none' }))).toBe('venue none');
    expect(toldAgainst(balanced, withChoice(balanced, 'monitoring', 'no'))).toBe('monitoring no (line)');
  });
});
