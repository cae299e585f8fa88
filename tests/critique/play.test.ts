import { describe, expect, it } from 'vitest';
import { firstSeeds, NO_EARLY_END } from '../../sim/study/index.ts';
import { MIXED } from './deciders.ts';
import { ownHands, piecesOf, together } from './hands.ts';
import { foundBefore, presetOf, PRESETS, withForce } from './mandates.ts';
import { cardSum, OBJECTIVES, playJob, type Job } from './play.ts';
import { seedsFor } from './row.ts';

const jobs: readonly Job[] = [
  ...MIXED.map((decider): Job => ({ mandate: presetOf('robust'), decider, seeds: firstSeeds('judge-test', 4) })),
  { mandate: foundBefore(), orderedOver: 'balanced', decider: 'standing', seeds: firstSeeds('judge-test', 5) },
  {
    mandate: presetOf('cautious'),
    decider: 'standing',
    seeds: firstSeeds('judge-test', 4),
    change: { parameters: NO_EARLY_END, held: [{ column: 'consentGiven', value: 1 }] },
    from: 13,
    probe: 'foreseen',
  },
];

describe('the harness', () => {
  it('gives the same games however the work is cut', async () => {
    const whole = await ownHands().play(jobs);
    for (const size of [2, 100]) {
      const pieces = piecesOf(jobs, size);
      // Played from the last to the first, as some worker might.
      const games = pieces
        .toReversed()
        .map(({ job }) => playJob(job))
        .toReversed();
      expect(together(jobs, pieces, games)).toEqual(whole);
    }
  });

  it('plays other luck under another word', () => {
    const playWith = (word: string): readonly string[] => {
      const seeds = seedsFor({ word, scale: 1 }, 'row', 6);
      const games = playJob({ mandate: presetOf('balanced'), decider: 'standing', seeds });
      return games.map(({ means }) => means.join());
    };
    expect(playWith('one')).toEqual(playWith('one'));
    expect(playWith('one').filter((means, index) => means === playWith('other')[index])).toEqual([]);
  });

  it('judges every objective, and lets each decider of mixed play end its campaigns', () => {
    for (const [index, job] of jobs.entries()) {
      for (const game of playJob(job)) {
        expect(game.card, MIXED[index]).toHaveLength(OBJECTIVES.length);
        expect(cardSum(game)).toBeLessThanOrEqual(OBJECTIVES.length);
        expect(game.ending).not.toBe('none');
        expect(game.means.every(Number.isFinite)).toBe(true);
      }
    }
  });

  it('plays a mandate by value as the scenario plays its own', () => {
    for (const name of PRESETS) {
      const seeds = firstSeeds('judge-test', 3);
      const byValue = playJob({ mandate: presetOf(name), decider: 'standing', seeds });
      const ordered = playJob({ mandate: presetOf(name), orderedOver: name, decider: 'standing', seeds });
      expect(byValue).toEqual(ordered);
    }
    const [game] = playJob({
      mandate: withForce(presetOf('balanced'), { venue: 'none' }),
      decider: 'standing',
      seeds: firstSeeds('judge-test', 1),
    });
    const [other] = playJob({ mandate: presetOf('balanced'), decider: 'standing', seeds: firstSeeds('judge-test', 1) });
    expect(game?.means).not.toEqual(other?.means);
  });

  it('gives one decision another answer, and leaves the months before it as they were', () => {
    const job: Job = {
      mandate: presetOf('balanced'),
      decider: 'standing',
      seeds: firstSeeds('judge-test', 12),
      probe: 'answers',
    };
    const answers = playJob(job).map(({ extra }) => extra);
    const index = answers.findIndex((counts) => counts.length > 1 && (counts[1] ?? 0) > 1);
    expect(index).toBeGreaterThanOrEqual(0);
    const seeds = { ...job.seeds, from: index, count: 1 };
    const options = Array.from({ length: answers[index]?.[1] ?? 0 }, (_, option) => option);
    const told = options.map((option) => playJob({ ...job, seeds, decider: `once:1:${option}` })[0]?.means.join());
    expect(new Set(told).size).toBeGreaterThan(1);
  });

  it('refuses a decider that nobody knows', () => {
    const seeds = firstSeeds('judge-test', 1);
    expect(() => playJob({ mandate: presetOf('balanced'), decider: 'policy:balanced', seeds })).not.toThrow();
    expect(() =>
      playJob({ mandate: presetOf('balanced'), decider: 'policy:toString' as 'policy:robust', seeds }),
    ).toThrow(RangeError);
  });
});
