import { describe, expect, it } from 'vitest';
import { firstSeeds } from '../../sim/study/index.ts';
import { askedIn, futuresOf, spreadOver, stopsOf } from './asked.ts';
import { presetOf } from './mandates.ts';
import { OBJECTIVES, playJob, type Game, type Job } from './play.ts';
import { ANSWERS, TYPES } from './probes.ts';
import { alwaysRight, isToldApart } from './rows/answers.ts';
import { sharesWithin } from './rows/deciders.ts';

/** Games of the same seeds with these sums of the card. */
function gamesOf(cards: readonly number[]): readonly Game[] {
  return cards.map((value, index) => {
    const card = OBJECTIVES.map((_, place) => (place === 0 ? value : 0));
    return { seed: `s-${index}`, card, judged: card, means: [], ends: [], ending: '', rung: 0, months: 24, extra: [] };
  });
}

const luck = Array.from({ length: 100 }, (_, index) => (index % 7) / 7);

const standing: Job = {
  mandate: presetOf('balanced'),
  decider: 'standing',
  seeds: firstSeeds('judge-asked', 6),
  probe: 'asks',
};

describe('what is asked', () => {
  const games = playJob(standing);
  const asked = games.flatMap(askedIn);

  it('is read with its month, its type and the answers that were open', () => {
    expect(asked.length).toBeGreaterThan(20);
    for (const { month, type, answers } of asked) {
      expect(month).toBeGreaterThan(0);
      expect(TYPES).toContain(type);
      for (const answer of answers) expect(ANSWERS).toContain(answer);
    }
  });

  it('stops months that are all counted', () => {
    for (const game of games) {
      const stops = stopsOf(game);
      expect(stops).toHaveLength(game.months);
      expect(stops.reduce((sum, count) => sum + count, 0)).toBe(askedIn(game).length);
    }
  });

  it('is sampled evenly', () => {
    expect(spreadOver([1, 2, 3], 5)).toEqual([1, 2, 3]);
    expect(spreadOver([0, 1, 2, 3, 4, 5], 3)).toEqual([1, 3, 5]);
  });

  it('has futures that share a past, and differ in luck and answer from then on', () => {
    const late = asked.find(({ month, answers }) => month >= 6 && answers.length > 1);
    if (late === undefined) throw new Error('nothing was asked so late');
    const [first, second] = futuresOf(late, presetOf('balanced'), 8).map((job) => playJob({ ...job, probe: 'asks' }));
    const before = (game: Game) => askedIn(game).filter(({ month }) => month < late.month);
    const means = (list: readonly Game[] = []) => list.map((game) => game.means.join());
    for (const game of [...(first ?? []), ...(second ?? [])]) {
      const told = before(game).map(({ type, answers }) => ({ type, answers }));
      const own = asked.filter(({ seed, month }) => seed === late.seed && month < late.month);
      expect(told).toEqual(own.map(({ type, answers }) => ({ type, answers })));
    }
    expect(new Set(means(first)).size).toBeGreaterThan(1);
    expect(means(first)).not.toEqual(means(second));
  });
});

describe('answers', () => {
  const plain = gamesOf(luck);

  it('are told apart by enough of the card, and not by a hair or by luck', () => {
    const more = (by: number) => gamesOf(luck.map((value) => value + by));
    const unsure = gamesOf(luck.map((value, index) => value + (index % 2 === 0 ? 5 : -4.7)));
    expect(isToldApart([plain, more(0.11)])).toBe(true);
    expect(isToldApart([plain, more(0.09)])).toBe(false);
    expect(isToldApart([plain, unsure])).toBe(false);
  });

  it('are always right where they are better at something and worse at nothing', () => {
    const better = gamesOf(luck.map((value) => value + 0.2));
    const all = (one: readonly Game[], other: readonly Game[]) =>
      new Map([['one', one] as const, ['other', other] as const]);
    expect(alwaysRight(all(plain, better))).toEqual(['other']);
    expect(alwaysRight(all(plain, plain))).toEqual([]);
    const trade = better.map((game) => ({ ...game, ending: 'ceasefireCollapsed' }));
    expect(alwaysRight(all(plain, trade))).toEqual([]);
  });
});

describe('the share that deciders explain', () => {
  it('is all where they alone differ, and none where luck alone does', () => {
    const list = (value: (decider: number, seed: number) => number) =>
      [0, 1, 2].map((decider) => ({
        decider: `${decider}`,
        games: gamesOf(luck.map((_, seed) => value(decider, seed))),
      }));
    expect(sharesWithin(list((decider) => decider)).decider).toBeCloseTo(100);
    expect(sharesWithin(list((_, seed) => seed)).decider).toBeCloseTo(0);
    expect(sharesWithin(list((_, seed) => seed)).all).toBeCloseTo(0);
  });
});

describe('a considered answer', () => {
  it('is worth more than standing orders', () => {
    const seeds = firstSeeds('judge-considered', 60);
    const sums = (['standing', 'considered'] as const).map((decider) =>
      playJob({ mandate: presetOf('balanced'), decider, seeds }).reduce(
        (sum, { card }) => sum + card.reduce((all, value) => all + value, 0),
        0,
      ),
    );
    expect((sums[1] ?? 0) - (sums[0] ?? 0)).toBeGreaterThan(0.5 * seeds.count);
  });
});
