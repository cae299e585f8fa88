/** The end of a campaign at a terminal: the report card, what Moscow believed, turning points. */

import type { Edition } from '../../../seeds/edition.ts';
import { AXES, ofKind, turningPoints, type Indicator, type LedgerRow, type MonthRecord } from '../../../sim/index.ts';
import { causeText } from '../../../renderer/words/causes.ts';
import { monthAndYear } from '../../../renderer/words/dates.ts';
import { figure, span } from '../../../renderer/words/indicators.ts';
import { counted, inWords } from '../../../renderer/words/numbers.ts';
import { movedText } from '../../../renderer/words/endings.ts';
import { list, wrap } from '../../../renderer/words/text.ts';

const COLUMNS = 90;
const INDENT = '  ';

/** Turning points that are told at a terminal. */
const MOST_TOLD = 3;

/** What Moscow believed and did, against what the team saw; only for the debrief. */
export function truthLines(
  edition: Edition,
  months: readonly MonthRecord[],
  truth: readonly Readonly<Record<Indicator, number>>[],
): readonly string[] {
  const last = months.at(-1);
  if (last === undefined) return [];
  const looks = Array.from(new Set([0, Math.floor((months.length - 1) / 2), months.length - 1]));
  const belief = looks.map((index) => {
    const record = months[index] ?? last;
    const { low, high } = record.seen.belief;
    const real = truth[index + 1]?.belief ?? 0;
    const verdict = real < low ? ', too high' : real > high ? ', too low' : '';
    const team = `the team thought ${span('belief', low, high)}${verdict}`;
    return `${figure('belief', real)} in ${monthAndYear(edition, record.month)} (${team})`;
  });
  const sure = `How sure Moscow was, of 100, that the coalition would answer in kind: ${belief.join(', ')}.`;
  return [...wrap(sure, COLUMNS, INDENT), ...wrap(pressureSentence(edition, months), COLUMNS, INDENT)];
}

function pressureSentence(edition: Edition, months: readonly MonthRecord[]): string {
  const chosen = months.flatMap(({ events }) => ofKind(events, 'moscowChose'));
  const pressed = AXES.map((axis) => ({
    axis,
    count: new Set(chosen.filter((event) => event.axis === axis && event.level > 0).map(({ turn }) => turn)).size,
  })).filter(({ count }) => count > 0);
  if (pressed.length === 0) return 'In no month did Moscow choose to press.';
  const parts = pressed
    .toSorted((a, b) => b.count - a.count)
    .map(({ axis, count }) => `${edition.prose.names.axes[axis]} in ${inWords(count)}`);
  return `What Moscow chose to press on, of ${counted(months.length, 'month')}: ${list(parts)}.`;
}

/** The turning points in words, with what each month moved. */
export function turningLines(
  edition: Edition,
  rows: readonly LedgerRow[],
  indicators: readonly Indicator[],
  monthOf: (turn: number) => string,
): readonly string[] {
  const points = turningPoints(rows, indicators, MOST_TOLD);
  if (points.length === 0) return [`${INDENT}No month moved them much.`];
  return points.flatMap(({ turn, lead, amounts }, index) => {
    const text = `${index + 1}. ${monthAndYear(edition, monthOf(turn))}: ${causeText(edition, lead.cause)}. In the month: ${movedText(edition, amounts)}.`;
    return wrap(text, COLUMNS, INDENT, `${INDENT}   `);
  });
}
