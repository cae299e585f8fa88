/** Decisions as the judge samples them: what was asked in games, and each answer played on into other futures. */

import { firstSeeds, type Seeds } from '../../sim/study/index.ts';
import type { DeciderId } from './deciders.ts';
import type { Game, Job } from './play.ts';
import { ANSWERS, TYPES } from './probes.ts';

/** A decision that was asked for. */
export interface Asked {
  /** The game's seed, and which decision of the game it was, from 0. */
  readonly seed: string;
  readonly at: number;
  /** Month from 1. */
  readonly month: number;
  readonly type: string;
  /** The answers that were open, in order. */
  readonly answers: readonly string[];
}

/** What was asked in a game that was played with the probe `asks`. */
export function askedIn({ seed, extra }: Pick<Game, 'seed' | 'extra'>): readonly Asked[] {
  const found: Asked[] = [];
  let place = 1;
  while (place < extra.length) {
    const [month = 0, type = -1, count = 0] = extra.slice(place, place + 3);
    const answers = extra.slice(place + 3, place + 3 + count).map((answer) => ANSWERS[answer] ?? '');
    found.push({ seed, at: found.length, month, type: TYPES[type] ?? '', answers });
    place += 3 + count;
  }
  return found;
}

/** How many decisions each month of a game asked for, in order. */
export function stopsOf(game: Pick<Game, 'seed' | 'extra'>): readonly number[] {
  const stops = Array.from({ length: game.extra[0] ?? 0 }, () => 0);
  for (const { month } of askedIn(game)) stops[month - 1] = (stops[month - 1] ?? 0) + 1;
  return stops;
}

/** So many of a list, evenly spread over it. */
export function spreadOver<Item>(list: readonly Item[], count: number): readonly Item[] {
  if (list.length <= count) return list;
  return Array.from({ length: count }, (_, index) => list[Math.floor(((index + 0.5) * list.length) / count)] as Item);
}

/**
 * A job for each answer of a decision: the same past by standing orders up to the end of its month, then so many other
 * futures, the same for all answers.
 */
export function futuresOf({ seed, at, month, answers }: Asked, mandate: Job['mandate'], count: number): readonly Job[] {
  const seeds: Seeds = firstSeeds(`after-${seed}-${month}`, count);
  const past = { seed, until: month };
  return answers.map((_, option) => {
    const decider: DeciderId = `once:${at}:${option}`;
    return { mandate, decider, seeds, past };
  });
}
