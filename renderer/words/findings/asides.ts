/** What of a period stands in no fact of its tale, and has to be told in its place among them. */

import type { Edition } from '../../../seeds/edition.ts';
import { type MonthRecord, ofKind, type TalePeriod } from '../../../sim/index.ts';
import { monthAndYear } from '../dates.ts';
import { brokeText } from '../signs.ts';

/** A sentence of a month, to be told among the facts of the tale. */
export interface Aside {
  readonly turn: number;
  readonly text: string;
}

/** Signs of a break in these months: seen, and gone again where that was in these months too. */
function signsOf(edition: Edition, records: readonly MonthRecord[]): readonly Aside[] {
  const moves = records.flatMap(({ events, month }) => ofKind(events, 'alarm').map((move) => ({ ...move, month })));
  return moves.flatMap(({ turn, raised, month: at }, index) => {
    const month = monthAndYear(edition, at);
    const next = moves[index + 1];
    if (!raised) return index === 0 ? [{ turn, text: edition.say('news_signs-gone-in', { month }) }] : [];
    const text =
      next === undefined
        ? edition.say('news_signs-seen-in', { month })
        : edition.say('news_signs-seen-and-gone', { month, gone: monthAndYear(edition, next.month) });
    return [{ turn, text }];
  });
}

/** The asides of a period: signs, a mandate that lapsed, a truce that broke and was not the end. */
export function asidesOf(
  edition: Edition,
  months: readonly MonthRecord[],
  { first, last }: Pick<TalePeriod, 'first' | 'last'>,
): readonly Aside[] {
  const records = months.slice(first - 1, last);
  const lapsed = records.flatMap(({ events, month }) =>
    ofKind(events, 'mandateLapsed').map(({ turn }) => ({
      turn,
      text: edition.say('news_mandate-lapsed-in', { month: monthAndYear(edition, month) }),
    })),
  );
  const broke = records
    .flatMap(({ events }) => ofKind(events, 'ceasefireBroke'))
    .filter(({ turn }) => turn < months.length)
    .map(({ turn, chance }) => ({ turn, text: brokeText(edition, chance) }));
  return [...signsOf(edition, records), ...lapsed, ...broke].toSorted((a, b) => a.turn - b.turn);
}
