/** The row on what answers decide over other futures, how often a month asks, and whether an answer is always right. */

import { levelForAll } from '../../../sim/study/index.ts';
import { askedIn, futuresOf, spreadOver, stopsOf, type Asked } from '../asked.ts';
import { apart, betterAt, WANTED } from '../figures.ts';
import { presetOf } from '../mandates.ts';
import { cardSum, type Game, type Job } from '../play.ts';
import { counted, exactly, least, most, seedsFor, within, type Court, type CritiqueRow, type Finding } from '../row.ts';

/** By how much of the card two answers have to lie apart. */
const APART = 0.1;

/** Decisions and futures of each for the card; of each type for what is always right. */
const SAMPLED = 60;
const FUTURES = 200;
const OF_A_TYPE = 3;
const FUTURES_OF_A_TYPE = 80;

/** Plays the futures of decisions and hands back each with the games of its answers. */
async function overFutures(
  { hands }: Court,
  decisions: readonly Asked[],
  count: number,
): Promise<readonly { readonly asked: Asked; readonly games: readonly (readonly Game[])[] }[]> {
  const jobs = decisions.map((asked) => futuresOf(asked, presetOf('balanced'), count));
  const games = await hands.play(jobs.flat());
  let next = 0;
  return decisions.map((asked) => {
    const own = games.slice(next, next + asked.answers.length);
    next += asked.answers.length;
    return { asked, games: own };
  });
}

/** Whether two of the answers are told apart by enough of the card, counted over all pairs. */
export function isToldApart(games: readonly (readonly Game[])[], by: number = APART): boolean {
  const pairs = games.flatMap((one, index) => games.slice(index + 1).map((other) => [one, other] as const));
  const level = levelForAll(pairs.length);
  return pairs.some(([one, other]) => {
    const { mean, low, high } = apart(one, other, cardSum, level);
    return Math.abs(mean) >= by && (low > 0 || high < 0);
  });
}

/** All decisions of some games by standing orders. */
async function allAsked({
  hands,
  ...court
}: Court): Promise<{ readonly asked: readonly Asked[]; readonly stops: readonly number[] }> {
  const job: Job = {
    mandate: presetOf('balanced'),
    decider: 'standing',
    seeds: seedsFor(court, 'asked', 200),
    probe: 'asks',
  };
  const [games = []] = await hands.play([job]);
  return {
    asked: games.flatMap(askedIn).filter(({ answers }) => answers.length > 1),
    stops: games.flatMap(stopsOf),
  };
}

/** How often a month stops. */
function stopping(stops: readonly number[]): readonly Finding[] {
  const idle = stops.filter((count) => count === 0).length;
  const all = stops.reduce((sum, count) => sum + count, 0);
  return [
    counted('months that ask for nothing, %', (100 * idle) / stops.length, most(8)),
    counted('things that stop a month', all / stops.length, within(1, 2)),
  ];
}

async function tellingApart(court: Court, asked: readonly Asked[]): Promise<readonly Finding[]> {
  const sampled = spreadOver(asked, Math.round(SAMPLED * court.scale));
  const played = await overFutures(court, sampled, FUTURES);
  const told = played.filter(({ games }) => isToldApart(games));
  const silent = played.filter((one) => !told.includes(one)).map(({ asked: { type } }) => type);
  const share = (100 * told.length) / Math.max(1, played.length);
  return [
    counted(`decisions of ${played.length} told apart by ${APART} of the card, %`, share, least(40), [
      `not: ${silent.toSorted().join(', ')}`,
    ]),
  ];
}

/** One answer against another, over decisions of one type. */
interface Duel {
  readonly wins: boolean;
  readonly loses: boolean;
}

function duel(mine: readonly Game[], other: readonly Game[]): Duel {
  return { wins: betterAt(mine, other, WANTED).length > 0, loses: betterAt(other, mine, WANTED).length > 0 };
}

/** The answers that are told apart as better at something than each other answer, and as worse at nothing. */
export function alwaysRight(byAnswer: ReadonlyMap<string, readonly Game[]>): readonly string[] {
  const all = [...byAnswer];
  return all
    .filter(([id, mine]) => {
      const duels = all.filter(([other]) => other !== id).map(([, games]) => duel(mine, games));
      return duels.length > 0 && duels.every(({ wins, loses }) => wins && !loses);
    })
    .map(([id]) => id);
}

/** The games of each answer over all decisions of a type in which the same answers were open. */
function gamesByAnswer(
  played: readonly { readonly asked: Asked; readonly games: readonly (readonly Game[])[] }[],
): ReadonlyMap<string, readonly Game[]> {
  const found = new Map<string, readonly Game[]>();
  const open = played[0]?.asked.answers ?? [];
  for (const { asked, games } of played) {
    if (asked.answers.join() !== open.join()) continue;
    open.forEach((id, index) => void found.set(id, [...(found.get(id) ?? []), ...(games[index] ?? [])]));
  }
  return found;
}

async function rightness(court: Court, asked: readonly Asked[]): Promise<readonly Finding[]> {
  const types = [...new Set(asked.map(({ type }) => type))].toSorted();
  const sampled = types.flatMap((type) =>
    spreadOver(
      asked.filter((one) => one.type === type),
      OF_A_TYPE,
    ),
  );
  const played = await overFutures(court, sampled, Math.max(20, Math.round(FUTURES_OF_A_TYPE * court.scale)));
  const right = types.flatMap((type) =>
    alwaysRight(gamesByAnswer(played.filter((one) => one.asked.type === type))).map((id) => `${type}: ${id}`),
  );
  return [
    counted(`answers of ${types.length} types that are better or equal on everything`, right.length, exactly(0), right),
  ];
}

async function measure(court: Court): Promise<readonly Finding[]> {
  const { asked, stops } = await allAsked(court);
  return [...stopping(stops), ...(await tellingApart(court, asked)), ...(await rightness(court, asked))];
}

/** What answers decide. */
export const answers: CritiqueRow = {
  id: 'answers',
  what: 'what answers decide over other futures; months that ask; whether an answer is always right',
  measure,
};
