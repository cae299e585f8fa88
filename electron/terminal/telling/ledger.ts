/** Ledger rows as a table in plain text: what an indicator was, what moved it, what it became. */

import type { Edition } from '../../../seeds/edition.ts';
import { type Indicator, type LedgerRow, type MonthRecord, ofKind } from '../../../sim/index.ts';
import { causeText } from '../../../renderer/words/causes.ts';
import { dayOf, monthAndYear } from '../../../renderer/words/dates.ts';
import { meaningText } from '../../../renderer/words/indicators.ts';
import { placeName } from '../../../renderer/words/names.ts';
import { decimal, signed } from '../../../renderer/words/numbers.ts';
import { width, wrap } from '../../../renderer/words/text.ts';
import { inHundredths, shownAmounts } from '../../../sim/index.ts';

/** What the table is made from. */
export interface LedgerInput {
  readonly indicator: Indicator;
  readonly before: number;
  readonly after: number;
  readonly rows: readonly LedgerRow[];
}

const COLUMNS = 90;
const FIGURES = 12;

/** The table's lines. */
export function ledgerTable(
  edition: Edition,
  input: LedgerInput,
  record: Omit<MonthRecord, 'seen'>,
): readonly string[] {
  const { indicator, before, after, rows } = input;
  const { turn, month, horizon } = record;
  const amounts = shownAmounts(
    indicator,
    before,
    rows.map(({ amount }) => amount),
  );
  const start = inHundredths(indicator, before);
  const end = inHundredths(indicator, after);
  const change = signed((end - start) / 100, 2);
  const sum = rows.reduce((total, row) => total + row.amount, before);
  return [
    `${edition.prose.names.indicators[indicator].name} in ${monthAndYear(edition, month)}, month ${turn} of ${horizon}`,
    ...wrap(meaningText(indicator), COLUMNS),
    '',
    ...line('At the start of the month', decimal(start / 100, 2)),
    ...rows.flatMap((row, index) => line(rowText(edition, row, record), signed((amounts[index] ?? 0) / 100, 2))),
    ...line('At the end of the month', decimal(end / 100, 2)),
    '',
    sum === after
      ? `The ${rows.length === 1 ? 'row sums' : `${rows.length} rows sum`} to the change exactly: ${change}.`
      : 'The rows do not sum to the change: please report this.',
  ];
}

function rowText(
  edition: Edition,
  { incident, cause }: LedgerRow,
  { month, events }: Omit<MonthRecord, 'seen'>,
): string {
  const event = ofKind(events, 'incidentOccurred').find(({ number }) => number === incident);
  const notes = [
    event === undefined ? '' : dayOf(edition, event.day, month),
    event === undefined ? '' : placeName(edition, event.place),
    cause.claim === undefined ? '' : `claim ${cause.claim}`,
    cause.parameter ?? '',
  ].filter((note) => note !== '');
  return `${causeText(edition, cause.id)}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
}

/** A text with a figure at the right edge of its last line. */
function line(text: string, shown: string): readonly string[] {
  const lines = wrap(text, COLUMNS - FIGURES, '  ', '    ');
  const last = lines.at(-1) ?? '';
  const gap = ' '.repeat(Math.max(1, COLUMNS - width(last) - width(shown)));
  return [...lines.slice(0, -1), `${last}${gap}${shown}`];
}
