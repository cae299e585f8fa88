/** Reading the ledger: why an indicator changed, in one month or over the campaign. */

import type { Journal, LedgerRow } from '../schema/journal.ts';
import type { Indicator } from '../schema/columns.ts';

/** The account of an indicator: its value before, the rows, its value after. The rows sum to the difference exactly. */
export interface Account {
  readonly before: number;
  readonly rows: readonly LedgerRow[];
  readonly after: number;
}

/** The account of one month (from 1). Throws a RangeError for a month that has not been played. */
export function ledgerFor(journal: Journal, indicator: Indicator, turn: number): Account {
  return accountOf(journal, indicator, { from: turn, to: turn });
}

/** The account of several months, both included. Throws a RangeError where one has not been played. */
export function accountOf(journal: Journal, indicator: Indicator, months: { from: number; to: number }): Account {
  const before = journal.indicators[months.from - 1];
  const after = journal.indicators[months.to];
  if (before === undefined || after === undefined || months.to < months.from) {
    throw new RangeError(`months ${months.from} to ${months.to} have not been played`);
  }
  const rows = journal.rows.filter(
    (row) => row.indicator === indicator && row.turn >= months.from && row.turn <= months.to,
  );
  return { before: before[indicator], rows, after: after[indicator] };
}

/** What the rows of an account leave unexplained: exactly 0, or the ledger is broken. */
export function imbalance({ before, rows, after }: Account): number {
  return rows.reduce((sum, row) => sum - row.amount, after - before);
}
