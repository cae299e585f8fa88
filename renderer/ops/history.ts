/** A measure over the campaign as the team saw it, and how it changed lately. */

import type { Edition } from '../../seeds/edition.ts';
import { ESTIMATED, type Indicator, journalOf, type LedgerRow, type Measure } from '../../sim/index.ts';
import type { Session } from '../campaign/session.ts';
import { monthName } from '../words/dates.ts';

/** The team's figures at the start, at the end of each month, and now where a month is in hand. */
export function historyOf({ campaign, months, view }: Session, indicator: Indicator): readonly Measure[] {
  const start = journalOf(campaign).indicators[0]?.[indicator];
  const seen = months.map((month) => month.seen[indicator]);
  const first: readonly Measure[] =
    start === undefined || ESTIMATED.includes(indicator) ? [] : [{ low: start, high: start, confidence: 'counted' }];
  const now = view.phase === 'decision' || months.length === 0 ? [view.measure(indicator)] : [];
  return [...first, ...seen, ...now];
}

/** The month whose changes are shown: the one in hand while it is being played out, else the last that ended. */
export function changesSince(
  edition: Edition,
  { view, months }: Session,
): { readonly turn: number; readonly text: string } {
  if (view.phase === 'decision') return { turn: view.turn, text: `So far in ${monthName(edition, view.month)}` };
  const last = months.at(-1);
  return last === undefined
    ? { turn: 0, text: 'As it stands' }
    : { turn: last.turn, text: `In ${monthName(edition, last.month)}` };
}

/** The rows of a measure in one month, or in all of them. */
export function rowsOf({ campaign }: Session, indicator: Indicator, turn: number | 'all'): readonly LedgerRow[] {
  const { rows } = journalOf(campaign);
  // The ledger is written month by month, and what is asked for is mostly the last.
  const from = turn === 'all' ? 0 : rows.findLastIndex((row) => row.turn < turn) + 1;
  return rows.slice(from).filter((row) => row.indicator === indicator && (turn === 'all' || row.turn === turn));
}

/** What the rows of a month sum up to. */
export function changeIn(session: Session, indicator: Indicator, turn: number): number {
  return rowsOf(session, indicator, turn).reduce((sum, { amount }) => sum + amount, 0);
}
