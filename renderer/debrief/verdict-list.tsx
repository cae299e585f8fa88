/** The verdicts of a report card, one line an objective, in the order declared. */

import type { ReportLine } from '../../sim/index.ts';
import { objectiveTitle, resultText } from '../words/objectives.ts';
import { capital } from '../words/text.ts';
import { VerdictMark } from './verdict.tsx';

interface Props {
  readonly card: readonly ReportLine[];
  /** Months that were played. */
  readonly months: number;
}

/** The list. */
export function VerdictList({ card, months }: Props) {
  return (
    <ol className="verdict-list">
      {card.map((line, index) => (
        <li key={line.objective}>
          <span>{index + 1}</span>
          <span>
            {objectiveTitle(line.objective)}
            <small>{capital(resultText(line, months))}</small>
          </span>
          <VerdictMark verdict={line.verdict} />
        </li>
      ))}
    </ol>
  );
}
