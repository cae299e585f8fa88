/** The row on how much of the card within a mandate hangs on who answers. */

import { presetOf, PRESETS } from '../mandates.ts';
import { cardSum, type Game, type Job } from '../play.ts';
import { counted, least, seedsFor, type Court, type CritiqueRow, type Finding } from '../row.ts';
import { shareOfGroups } from './decisions.ts';

/** The deciders that differ by their answers alone. */
const DECIDERS = ['standing', 'record', 'refer', 'cautious', 'balanced', 'considered'] as const;

/** The shares of the card's squares that deciders, and that deciders and their luck together, account for; in a hundred. */
export function sharesWithin(list: readonly { readonly decider: string; readonly games: readonly Game[] }[]): {
  readonly decider: number;
  readonly all: number;
} {
  const each = list.flatMap(({ decider, games }) =>
    games.map((game) => ({ decider, seed: game.seed, card: cardSum(game) })),
  );
  const cards = each.map(({ card }) => card);
  const byDecider = shareOfGroups(
    cards,
    each.map(({ decider }) => decider),
  );
  const bySeed = shareOfGroups(
    cards,
    each.map(({ seed }) => seed),
  );
  return { decider: 100 * byDecider, all: 100 * (1 - bySeed) };
}

async function measure({ hands, ...court }: Court): Promise<readonly Finding[]> {
  const seeds = seedsFor(court, 'answers', 200);
  const jobs = PRESETS.flatMap((preset) =>
    DECIDERS.map((decider): Job => ({ mandate: presetOf(preset), decider, seeds })),
  );
  const games = await hands.play(jobs);
  return PRESETS.flatMap((preset, index) => {
    const list = DECIDERS.map((decider, place) => ({ decider, games: games[index * DECIDERS.length + place] ?? [] }));
    const { decider, all } = sharesWithin(list);
    const means = list.map(
      ({ decider: name, games: own }) =>
        `${name} ${(own.reduce((sum, game) => sum + cardSum(game), 0) / own.length).toFixed(2)}`,
    );
    return [
      counted(
        `variance of the card within ${preset} by decider, %`,
        decider,
        preset === 'balanced' ? least(12) : null,
        [means.join(', ')],
      ),
      counted(`variance within ${preset} by decider and luck with it, %`, all, null),
    ];
  });
}

/** What answers explain of the card within a mandate. */
export const deciders: CritiqueRow = {
  id: 'deciders',
  what: 'the variance of the card within a mandate that six ways of answering explain',
  measure,
};
