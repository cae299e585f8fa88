/** Ledger rows as a table in plain text: what an indicator was, what moved it, what it became. */

import { prose } from '../../seeds/index.ts';
import { INDICATORS, type Indicator, type LedgerRow } from '../../sim/index.ts';
import { causeText } from './causes.ts';
import { dayOf, monthAndYear } from './dates.ts';
import { ofKind, type MonthRecord } from './gather.ts';
import { exactChangeOf, exactFigure, WORDING } from './indicators.ts';
import { placeName } from './names.ts';
import { width, wrap } from './text.ts';

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
  input: LedgerInput,
  { turn, month, horizon, events }: Omit<MonthRecord, 'seen'>,
): readonly string[] {
  const { indicator, before, after, rows } = input;
  const incidents = new Map(ofKind(events, 'incidentOccurred').map((event) => [event.number, event]));
  const labelled = rows.map((row) => {
    const event = row.incident === undefined ? undefined : incidents.get(row.incident);
    const place =
      event === undefined ? '' : [dayOf(event.day, month), placeName(event.place)].filter(Boolean).join(', ');
    const basis = [row.cause.claim === undefined ? '' : `claim ${row.cause.claim}`, row.cause.parameter ?? ''];
    const notes = [place, ...basis].filter((note) => note !== '');
    const text = `${causeText(row.cause.id)}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
    return line(text, exactChangeOf(indicator, row.amount));
  });
  const sum = rows.reduce((total, row) => total + row.amount, 0);
  const fits = before + sum === after;
  return [
    `${prose.names.indicators[indicator].name} in ${monthAndYear(month)}, month ${turn} of ${horizon}`,
    ...wrap(`${INDICATORS[indicator].meaning}${WORDING[indicator].unit === 'of 100' ? ' Shown of 100.' : ''}`, COLUMNS),
    '',
    ...line('At the start of the month', exactFigure(indicator, before)),
    ...labelled.flat(),
    ...line('At the end of the month', exactFigure(indicator, after)),
    '',
    fits
      ? `The ${rows.length === 1 ? 'row sums' : `${rows.length} rows sum`} to the change exactly: ${exactChangeOf(indicator, after - before)}.`
      : 'The rows do not sum to the change: please report this.',
  ];
}

/** A text with a figure at the right edge of its last line. */
function line(text: string, shown: string): readonly string[] {
  const lines = wrap(text, COLUMNS - FIGURES, '  ', '    ');
  const last = lines.at(-1) ?? '';
  const gap = ' '.repeat(Math.max(1, COLUMNS - width(last) - width(shown)));
  return [...lines.slice(0, -1), `${last}${gap}${shown}`];
}
