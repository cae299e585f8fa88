/** The row on what decisions are worth: shares of variance, and the spread of the card over the answers of one decision. */

import { meanOf } from '../../../sim/study/index.ts';
import { presetOf } from '../mandates.ts';
import { mixedPlay, type Cell } from '../mixed.ts';
import { cardSum, type Game, type Job } from '../play.ts';
import { counted, finding, seedsFor, type Court, type CritiqueRow, type Finding } from '../row.ts';

const meanOfList = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The share of all squares that the means of a grouping account for. */
export function shareOfGroups(values: readonly number[], groups: readonly string[]): number {
  const middle = meanOfList(values);
  const sums = new Map<string, { sum: number; count: number }>();
  values.forEach((value, index) => {
    const key = groups[index] ?? '';
    const { sum, count } = sums.get(key) ?? { sum: 0, count: 0 };
    sums.set(key, { sum: sum + value, count: count + 1 });
  });
  const between = [...sums.values()].reduce((all, { sum, count }) => all + count * (sum / count - middle) ** 2, 0);
  return between / values.reduce((all, value) => all + (value - middle) ** 2, 0);
}

/** The shares of variance of the card's sum by mandate, decider and seed, in a hundred. */
export function varianceShares(cells: readonly Cell[]): Readonly<Record<'mandate' | 'decider' | 'seed', number>> {
  const list = cells.flatMap(({ preset, decider, games }) =>
    games.map((game) => ({ preset, decider, seed: game.seed, value: cardSum(game) })),
  );
  const values = list.map(({ value }) => value);
  return {
    mandate:
      100 *
      shareOfGroups(
        values,
        list.map(({ preset }) => preset),
      ),
    decider:
      100 *
      shareOfGroups(
        values,
        list.map(({ decider }) => decider),
      ),
    seed:
      100 *
      shareOfGroups(
        values,
        list.map(({ seed }) => seed),
      ),
  };
}

/** Of the decisions of a game each sixth, beginning elsewhere in each game, with each of its answers as a job of its own. */
function jobsOf({ extra: answers }: Game, job: Job, first: number): readonly (readonly Job[])[] {
  return answers.flatMap((count, at) =>
    (at + first) % 6 === 0 && count > 1
      ? [Array.from({ length: count }, (_, option): Job => ({ ...job, decider: `once:${at}:${option}` }))]
      : [],
  );
}

/** How far the card lies apart between the answers of each sampled decision. */
async function spreads(court: Court): Promise<readonly number[]> {
  const seeds = seedsFor(court, 'spread', 150);
  const start: Job = { mandate: presetOf('balanced'), decider: 'standing', seeds };
  const [games = []] = await court.hands.play([{ ...start, probe: 'answers' }]);
  const sampled = games.flatMap((game, index) =>
    jobsOf(game, { ...start, seeds: { ...seeds, from: seeds.from + index, count: 1 } }, index),
  );
  const played = await court.hands.play(sampled.flat());
  let next = 0;
  return sampled.map(({ length }) => {
    const cards = played.slice(next, next + length).flatMap((list) => list.map(cardSum));
    next += length;
    return Math.max(...cards) - Math.min(...cards);
  });
}

async function measure(court: Court): Promise<readonly Finding[]> {
  const shares = varianceShares(await mixedPlay(court, 'foreseen'));
  const spread = await spreads(court);
  const same = spread.filter((value) => value === 0).length;
  return [
    counted('variance of the card by mandate, %', shares.mandate, null),
    counted('variance of the card by decider, %', shares.decider, null),
    counted('variance of the card by seed, %', shares.seed, null),
    finding('spread of the card over the answers of a decision', meanOf(spread), null, [
      `${spread.length} decisions, ${((100 * same) / spread.length).toFixed(0)} % of them without any difference`,
    ]),
  ];
}

/** What decisions are worth. */
export const decisions: CritiqueRow = {
  id: 'decisions',
  what: 'variance of the card by mandate, decider and seed; spread over the answers of one decision',
  measure,
};
