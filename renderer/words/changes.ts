/**
 * The line on what changed most in a month and why. Counted figures are given with their change; estimates as the
 * range that the staff has and a direction, because the team does not know the figure behind it.
 */

import { INDICATOR_NAMES, type Indicator } from '../../sim/index.ts';
import { pushesOn, pushText } from './causes.ts';
import type { MonthRecord } from './gather.ts';
import { changeOf, span, WORDING } from './indicators.ts';
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
  const { within } = WORDING[indicator];
  const moved =
    confidence === 'counted'
      ? `${span(indicator, low, high)} (${changeOf(indicator, amount)})`
      : `${span(indicator, low, high)}, ${amount < 0 ? 'falling' : 'rising'}`;
  const pushes = pushesOn(indicator, rows).filter((push) => Math.sign(push.amount) === Math.sign(amount));
  const why = pushes[0] === undefined ? '' : `: ${pushText(pushes[0])}`;
  return `${capital(within)} ${moved}${why}.`;
}
