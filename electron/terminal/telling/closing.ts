/** The last lines of a campaign: how it ended, the report card, what was hidden, turning points, the digest. */

import type { Edition } from '../../../seeds/edition.ts';
import type { Ending, Indicator, LedgerRow, MonthRecord, ReportLine } from '../../../sim/index.ts';
import { monthAndYear } from '../../../renderer/words/dates.ts';
import { decimal } from '../../../renderer/words/numbers.ts';
import { countIncidents, endingWords, reportLines } from '../../../renderer/words/endings.ts';
import { wrap } from '../../../renderer/words/text.ts';
import { truthLines, turningLines } from './verdicts.ts';

/** What the closing tells. */
export interface ClosingInput {
  readonly ending: Ending;
  readonly months: readonly MonthRecord[];
  readonly rows: readonly LedgerRow[];
  /** Indicators at the start and after each month, as they were. */
  readonly truth: readonly Readonly<Record<Indicator, number>>[];
  readonly card: readonly ReportLine[];
  /** The indicators that the declared objectives are judged by. */
  readonly indicators: readonly Indicator[];
  readonly digest: string;
}

const COLUMNS = 90;
const INDENT = '  ';

/** The closing's lines. */
export function closingLines(edition: Edition, input: ClosingInput): readonly string[] {
  const { ending, months, rows, truth, card, indicators, digest } = input;
  const { title, paragraph } = endingWords(edition, ending, months.at(-1)?.before);
  const monthOf = (turn: number): string => months[turn - 1]?.month ?? '';
  const last = months.at(-1);
  return [
    '',
    `HOW IT ENDED: ${title}${last === undefined ? '' : `, ${monthAndYear(edition, last.month)}`}`,
    ...wrap(`${paragraph} ${tally(months, truth)}`, COLUMNS, INDENT),
    '',
    'REPORT CARD, against what the team declared at the start',
    ...reportLines(edition, card, months.length),
    '',
    'WHAT WAS HIDDEN',
    ...truthLines(edition, months, truth),
    '',
    'TURNING POINTS, the months that moved the declared objectives most',
    ...turningLines(edition, rows, indicators, monthOf),
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
