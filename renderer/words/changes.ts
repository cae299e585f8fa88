/**
 * The line on what changed most in a month and why. Counted figures are given with their change; estimates as the
 * range that the staff has and a direction, because the team does not know the figure behind it.
 */

import type { Edition } from '../../seeds/edition.ts';
import { type Indicator, INDICATOR_NAMES, type MonthRecord, type Push, pushesOn, telling } from '../../sim/index.ts';
import { pushText } from './causes.ts';
import { figure, hasScale, sizeOf, span, unitText, withinSentence } from './indicators.ts';
import { capital } from './text.ts';

/** What the closing line tells anyway, what only moves upwards, and what lies in Moscow's head. */
const TOLD_ELSEWHERE: readonly Indicator[] = ['forceKilled', 'civiliansKilled', 'cost', 'belief', 'violations'];

/** How many measures a month's line names. */
const MOST = 3;

interface Change {
  readonly indicator: Indicator;
  readonly amount: number;
  /** In units of what is worth a word. */
  readonly size: number;
}

function changesOf({ rows }: MonthRecord): readonly Change[] {
  return INDICATOR_NAMES.filter((indicator) => !TOLD_ELSEWHERE.includes(indicator))
    .map((indicator) => {
      const amount = rows.reduce((sum, row) => (row.indicator === indicator ? sum + row.amount : sum), 0);
      return { indicator, amount, size: telling(indicator, amount) };
    })
    .filter(({ size }) => size >= 1)
    .toSorted((a, b) => b.size - a.size)
    .slice(0, MOST);
}

/** What changed most, one sentence for each measure. */
export function changeSentences(edition: Edition, record: MonthRecord): readonly string[] {
  const changes = changesOf(record);
  return changes.length === 0
    ? ['The measures hardly moved.']
    : changes.map((change) => changeText(edition, change, record));
}

function changeText(edition: Edition, change: Change, record: MonthRecord): string {
  const { indicator, amount } = change;
  const { rows, seen } = record;
  const moved =
    seen[indicator].confidence === 'counted'
      ? countedMove(edition, change, record)
      : estimatedMove(edition, change, record);
  return `${capital(withinSentence(edition, indicator))} ${moved}${whyText(edition, indicator, pushesOn(indicator, rows), amount)}.`;
}

function countedMove(edition: Edition, { indicator, amount }: Change, { before, seen }: MonthRecord): string {
  const from = figure(indicator, before[indicator]);
  const to = figure(indicator, seen[indicator].high);
  if (from === '0') return `rose from none to ${to}${scaleOf(edition, indicator)}`;
  const size = sizeOf(indicator, amount);
  if (amount > 0) return `rose by ${size} to ${to}${scaleOf(edition, indicator)}`;
  return `fell by ${size} to ${to === '0' ? 'none' : `${to}${scaleOf(edition, indicator)}`}`;
}

function estimatedMove(edition: Edition, { indicator, amount }: Change, { seen }: MonthRecord): string {
  const { low, high } = seen[indicator];
  return `${amount < 0 ? 'is falling' : 'is rising'}, now put at ${span(indicator, low, high)}${scaleOf(edition, indicator)}`;
}

/** " of 100" and the like, where a figure would mean nothing without it. */
function scaleOf(edition: Edition, indicator: Indicator): string {
  return hasScale(indicator) ? ` ${unitText(edition, indicator)}` : '';
}

/** The strongest push in the direction of the change, and the second where it counts as well. */
function whyText(edition: Edition, indicator: Indicator, pushes: readonly Push[], amount: number): string {
  const [first, second] = pushes.filter((push) => Math.sign(push.amount) === Math.sign(amount));
  if (first === undefined) return '';
  const counts = second !== undefined && Math.abs(second.amount) >= 0.4 * Math.abs(first.amount);
  return `: ${pushText(edition, first, indicator)}${counts ? `; ${pushText(edition, second, indicator)}` : ''}`;
}
