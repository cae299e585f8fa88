/** The row on whether a collapse is foreseen, and whether stated chances are kept. */

import { levelForAll, shareOf } from '../../../sim/study/index.ts';
import { shareWhere } from '../figures.ts';
import { gamesOf, mixedPlay } from '../mixed.ts';
import type { Game } from '../play.ts';
import { counted, exactly, finding, least, most, type Court, type CritiqueRow, type Finding } from '../row.ts';

/** A stated chance from which a collapse counts as foreseen. */
const ENOUGH = 0.1;

/** What was stated and whether there was a sign, at the end of so many months of a game. */
export function toldAt(
  { extra }: Pick<Game, 'extra'>,
  months: number,
): { readonly stated: number; readonly sign: boolean } {
  if (months < 0) return { stated: 0, sign: false };
  return { stated: extra[2 * months] ?? 0, sign: extra[2 * months + 1] === 1 };
}

/** Whether the end of a game was foreseen: a large stated chance the month before, or a sign in the two months before. */
export function isForeseen(game: Pick<Game, 'extra' | 'months'>): boolean {
  const before = toldAt(game, game.months - 1);
  return before.stated >= ENOUGH || before.sign || toldAt(game, game.months - 2).sign;
}

/** Whether the truce broke in the last month of a game, even if that led to something graver yet. */
function brokeIn({ extra }: Pick<Game, 'extra'>): boolean {
  return extra.at(-1) === 1;
}

/** A month that was played, with what was stated before it and whether the ceasefire collapsed in it. */
interface Stated {
  readonly stated: number;
  readonly came: boolean;
}

function statedMonths(game: Game): readonly Stated[] {
  return Array.from({ length: game.months }, (_, month) => ({
    stated: toldAt(game, month).stated,
    came: month === game.months - 1 && brokeIn(game),
  }));
}

interface Bin {
  readonly told: string;
  readonly isKept: boolean;
}

/** Stated chances by tens, each with how often it came. The intervals hold for all tens together. */
export function binsOf(months: readonly Stated[]): readonly Bin[] {
  const tens = Array.from({ length: 10 }, (_, ten) =>
    months.filter(({ stated }) => Math.min(9, Math.floor(stated * 10 + 1e-9)) === ten),
  );
  const seen = tens.filter((list) => list.length > 0).length;
  return tens.flatMap((list, ten) => {
    if (list.length === 0) return [];
    const mean = list.reduce((sum, { stated }) => sum + stated, 0) / list.length;
    const often = shareOf(
      list.map(({ came }) => came),
      levelForAll(seen),
    );
    const isKept = mean >= often.low && mean <= often.high;
    const percent = (share: number): string => (100 * share).toFixed(1);
    const told = `${ten * 10} to ${ten * 10 + 10} %: stated ${percent(mean)}, came ${percent(often.mean)} [${percent(often.low)}, ${percent(often.high)}], ${list.length} months${isKept ? '' : ', NOT KEPT'}`;
    return [{ told, isKept }];
  });
}

async function measure(court: Court): Promise<readonly Finding[]> {
  const games = gamesOf(await mixedPlay(court, 'foreseen'));
  const lost = games.filter(brokeIn);
  const kept = games.filter((game) => !brokeIn(game));
  const quiet = kept.flatMap((game) => Array.from({ length: game.months }, (_, month) => toldAt(game, month + 1)));
  const bins = binsOf(games.flatMap(statedMonths));
  const foreseen =
    lost.length === 0
      ? counted('collapses that were foreseen, in a hundred', NaN, least(98), ['no collapse'])
      : finding('collapses that were foreseen, share', shareWhere(lost, isForeseen), least(0.98), [
          `${lost.length} collapses in ${games.length} campaigns`,
        ]);
  return [
    foreseen,
    finding('months with a sign where nothing collapses, share', shareOf(quiet.map(({ sign }) => sign)), most(0.2)),
    finding(
      'months with a sign or a large stated chance there, share',
      shareOf(quiet.map(({ sign, stated }) => sign || stated >= ENOUGH)),
      null,
    ),
    counted(
      'stated chances, by tens, that are not kept',
      bins.filter(({ isKept }) => !isKept).length,
      exactly(0),
      bins.map(({ told }) => told),
    ),
  ];
}

/** Whether a collapse can be seen coming. */
export const foreseen: CritiqueRow = {
  id: 'foreseen',
  what: 'collapses that were foreseen; signs that were none; stated chances against what came',
  measure,
};
