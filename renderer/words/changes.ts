/**
 * The line on what changed most in a month and why. Counted figures are given with their change; estimates as the
 * range that the staff has and a direction, because the team does not know the figure behind it.
 */

import { INDICATOR_NAMES, type Indicator } from '../../sim/index.ts';
import { pushesOn, pushText, type Push } from './causes.ts';
import type { MonthRecord } from './gather.ts';
import { sizeOf, span, WORDING } from './indicators.ts';
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
      return { indicator, amount, size: Math.abs(amount) / WORDING[indicator].notable };
    })
    .filter(({ size }) => size >= 1)
    .toSorted((a, b) => b.size - a.size)
    .slice(0, MOST);
}

/** What changed most, one sentence for each measure. */
export function changeSentences(record: MonthRecord): readonly string[] {
  const changes = changesOf(record);
  return changes.length === 0 ? ['The measures hardly moved.'] : changes.map((change) => changeText(change, record));
}

function changeText({ indicator, amount }: Change, { rows, seen }: MonthRecord): string {
  const { low, high, confidence } = seen[indicator];
  const { within, unit } = WORDING[indicator];
  const level = `${span(indicator, low, high)}${unit === 'of 100' || unit === 'of 6' || unit === 'of 4' ? ` ${unit}` : ''}`;
  const moved =
    confidence === 'counted'
      ? `${amount < 0 ? 'fell' : 'rose'} by ${sizeOf(indicator, amount)} to ${level}`
      : `${amount < 0 ? 'is falling' : 'is rising'}, now put at ${level}`;
  return `${capital(within)} ${moved}${whyText(pushesOn(indicator, rows), amount)}.`;
}

/** The strongest push in the direction of the change, and the second where it counts as well. */
function whyText(pushes: readonly Push[], amount: number): string {
  const [first, second] = pushes.filter((push) => Math.sign(push.amount) === Math.sign(amount));
  if (first === undefined) return '';
  const counts = second !== undefined && Math.abs(second.amount) >= 0.4 * Math.abs(first.amount);
  return `: ${pushText(first)}${counts ? `; ${pushText(second)}` : ''}`;
}
