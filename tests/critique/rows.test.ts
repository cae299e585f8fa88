import { describe, expect, it } from 'vitest';
import { firstSeeds, levelForAll } from '../../sim/study/index.ts';
import { optionsOf } from './arguments.ts';
import { apart, betterAt, gain, WANTED } from './figures.ts';
import { drawsOf } from './luck.ts';
import type { Cell } from './mixed.ts';
import { OBJECTIVES, playJob, type Game } from './play.ts';
import { presetOf } from './mandates.ts';
import { finding, least, most, seedsFor } from './row.ts';
import { EXEMPT, failuresOf, type Standing } from './rows/choices.ts';
import { varianceShares } from './rows/decisions.ts';
import { binsOf, isForeseen, toldAt } from './rows/foresight.ts';
import { ROWS } from './rows/index.ts';

/** A game with one figure: the first objective. */
function gameWith(seed: string, value: number): Game {
  const card = OBJECTIVES.map((_, place) => (place === 0 ? value : 0));
  return { seed, card, judged: card, means: [], ends: [], ending: 'horizonReached', rung: 0, months: 24, extra: [] };
}

const [first] = WANTED.slice(0, 1);
const seeds = Array.from({ length: 100 }, (_, seed) => `s-${seed}`);
const luck = seeds.map((seed) => drawsOf(seed)());

describe('comparisons', () => {
  it('are made seed by seed, and refuse other seeds', () => {
    const one = seeds.map((seed, index) => gameWith(seed, luck[index] ?? 0));
    const more = seeds.map((seed, index) => gameWith(seed, (luck[index] ?? 0) + 0.01));
    const { low, high } = apart(more, one, ({ card }) => card[0] ?? 0);
    expect([low, high]).toEqual([expect.closeTo(0.01), expect.closeTo(0.01)]);
    expect(() => apart(more, one.toReversed(), () => 0)).toThrow(RangeError);
    expect(() => apart(more, one.slice(1), () => 0)).toThrow(RangeError);
  });

  it('tell less apart the more choices are looked at together', () => {
    const one = seeds.map((seed) => gameWith(seed, 0));
    const noisy = seeds.map((seed, index) => gameWith(seed, 0.1 + 0.75 * ((luck[index] ?? 0) - 0.5)));
    const figures = first === undefined ? [] : [first];
    expect(betterAt(noisy, one, figures)).toHaveLength(1);
    const narrow = gain(noisy, one, figures[0] ?? WANTED[0] ?? failed(), 0.99);
    const wide = gain(noisy, one, figures[0] ?? WANTED[0] ?? failed(), levelForAll(140));
    expect(wide.low).toBeLessThan(narrow.low);
  });
});

function failed(): never {
  throw new RangeError('nothing is wanted');
}

describe('what is wanted', () => {
  it('is met or missed by the figure, and neither where nothing was measured', () => {
    const effect = { mean: 2, low: 1, high: 3, seeds: 10 };
    expect(finding('a', effect, least(2)).met).toBe(true);
    expect(finding('a', effect, most(1.9)).met).toBe(false);
    expect(finding('a', effect, null).met).toBeNull();
    expect(finding('a', { ...effect, mean: NaN }, least(2)).met).toBeNull();
  });

  it('is measured over seeds of the word, fewer of them where it is small', () => {
    expect(seedsFor({ word: 'w', scale: 1 }, 'row', 300)).toEqual(firstSeeds('w-row', 300));
    expect(seedsFor({ word: 'w', scale: 1 / 6 }, 'row', 300)).toEqual(firstSeeds('w-row', 50));
  });
});

describe('choices', () => {
  const choice = (name: string) => ({ setting: 'venue' as const, choice: name });
  const others = [choice('austria'), choice('gulf')];
  const standing = (shift: number, better: string, worse: string): Standing => ({
    shift,
    indicator: 'x',
    better,
    cheaper: '',
    worse,
  });

  it('fail where they move nothing, or are better nowhere; a default has to beat each other choice', () => {
    const standings = new Map([
      ['venue austria', standing(0.1, 'talks', 'card')],
      ['venue gulf', standing(-0.3, '', '')],
    ]);
    const { unmoved, useless } = failuresOf(others, [choice('turkiye')], standings);
    expect(unmoved).toEqual([choice('austria')]);
    expect(useless).toEqual([choice('gulf'), choice('turkiye')]);
  });

  it('are exempt at most ten times, each with a reason', () => {
    expect(EXEMPT.length).toBeLessThanOrEqual(10);
    for (const { because } of EXEMPT) expect(because).not.toBe('');
  });
});

describe('foresight', () => {
  const game = (months: number, ...extra: readonly number[]) => ({ months, extra });

  it('reads what was told before the month of the collapse, not at its end', () => {
    expect(isForeseen(game(1, 0.2, 0, 0, 0))).toBe(true);
    expect(isForeseen(game(1, 0.05, 0, 0.9, 1))).toBe(false);
    expect(isForeseen(game(2, 0, 1, 0.05, 0, 0.9, 1))).toBe(true);
    expect(isForeseen(game(3, 0, 1, 0, 0, 0, 0, 1, 1))).toBe(false);
    expect(toldAt({ extra: [0.1, 1] }, -1)).toEqual({ stated: 0, sign: false });
  });

  it('tells a stated chance that is kept from one that is not', () => {
    const months = (stated: number, came: number) =>
      Array.from({ length: 1000 }, (_, month) => ({ stated, came: month < came }));
    expect(binsOf([...months(0.05, 52), ...months(0.35, 340)]).map(({ isKept }) => isKept)).toEqual([true, true]);
    expect(binsOf([...months(0.05, 150), ...months(0.35, 340)]).map(({ isKept }) => isKept)).toEqual([false, true]);
  });

  it('has what was told at the start and at each end of a month', () => {
    const games = playJob({
      mandate: presetOf('cautious'),
      decider: 'standing',
      seeds: firstSeeds('judge-test', 3),
      probe: 'foreseen',
    });
    // And last, whether the truce broke.
    for (const { extra, months } of games) expect(extra).toHaveLength(2 * (months + 1) + 1);
  });
});

describe('shares of variance', () => {
  it('give all to what alone makes a difference', () => {
    const cells = (value: (preset: number, seed: number) => number): readonly Cell[] =>
      (['cautious', 'balanced'] as const).flatMap((preset, index) =>
        (['standing', 'record'] as const).map((decider) => ({
          preset,
          decider,
          games: seeds.map((seed, place) => gameWith(seed, value(index, place))),
        })),
      );
    expect(varianceShares(cells((preset) => preset)).mandate).toBeCloseTo(100);
    expect(varianceShares(cells((_, seed) => seed)).seed).toBeCloseTo(100);
    expect(varianceShares(cells((_, seed) => seed)).decider).toBeCloseTo(0);
  });
});

describe('the command line', () => {
  const ids = ROWS.map(({ id }) => id);

  it('names rows, seeds and workers, and says what is wrong', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(optionsOf(['--only', 'rungs', '--seeds', 'fresh', '--workers', '1', '--small'], ids)).toEqual({
      only: 'rungs',
      word: 'fresh',
      workers: 1,
      isSmall: true,
      isList: false,
    });
    expect(optionsOf(['--only', 'nothing'], ids)).toContain('no row "nothing"');
    expect(optionsOf(['--workers', '0'], ids)).toContain('0 workers');
    expect(optionsOf(['--what'], ids)).toContain('--what');
  });
});
