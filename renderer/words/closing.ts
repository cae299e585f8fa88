/** The last lines of a campaign: how it ended, the report card, what was hidden, turning points, the digest. */

import type { Ending, Indicator, LedgerRow, ReportLine } from '../../sim/index.ts';
import { monthAndYear } from './dates.ts';
import type { MonthRecord } from './gather.ts';
import { decimal } from './numbers.ts';
import { countIncidents, endingWords, reportLines, truthLines, turningLines } from './report.ts';
import { wrap } from './text.ts';

/** What the closing tells. */
export interface ClosingInput {
  readonly ending: Ending;
  readonly months: readonly MonthRecord[];
  readonly rows: readonly LedgerRow[];
  /** Indicators at the start and after each month, as they were. */
  readonly truth: readonly Readonly<Record<Indicator, number>>[];
  readonly card: readonly ReportLine[];
  readonly digest: string;
}

const COLUMNS = 90;
const INDENT = '  ';

/** The closing's lines. */
export function closingLines(input: ClosingInput): readonly string[] {
  const { ending, months, rows, truth, card, digest } = input;
  const { title, paragraph } = endingWords(ending, months.at(-1)?.before);
  const monthOf = (turn: number): string => months[turn - 1]?.month ?? '';
  const last = months.at(-1);
  return [
    '',
    `HOW IT ENDED: ${title}${last === undefined ? '' : `, ${monthAndYear(last.month)}`}`,
    ...wrap(`${paragraph} ${tally(months, truth)}`, COLUMNS, INDENT),
    '',
    'REPORT CARD, against what the team declared at the start',
    ...reportLines(card, months.length),
    '',
    'WHAT WAS HIDDEN',
    ...truthLines(months, truth),
    '',
    'TURNING POINTS, the months that moved the declared objectives most',
    ...turningLines(
      rows,
      card.map(({ objective }) => objective),
      monthOf,
    ),
    '',
    `Digest of the final state: ${digest}`,
  ];
}

function tally(months: ClosingInput['months'], truth: ClosingInput['truth']): string {
  const events = months.flatMap((month) => month.events);
  const { all, asked } = countIncidents(events);
  const end = truth.at(-1);
  const decisions = asked === 1 ? '1 asked for a decision' : `${decimal(asked)} asked for a decision`;
  return (
    `There were ${decimal(all)} incidents, of which ${decisions}; ${decimal(end?.forceKilled ?? 0)} of the force and ` +
    `${decimal(end?.civiliansKilled ?? 0)} civilians were killed.`
  );
}
