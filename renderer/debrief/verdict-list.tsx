/** The verdicts of a report card, one line an objective, in the order declared. */

import { useEdition } from '../store/store.ts';
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
  const edition = useEdition();
  return (
    <ol className="verdict-list">
      {card.map((line, index) => (
        <li key={line.objective}>
          <span>{index + 1}</span>
          <span>
            {objectiveTitle(edition, line.objective)}
            <small>{capital(resultText(edition, line, months))}</small>
          </span>
          <VerdictMark verdict={line.verdict} />
        </li>
      ))}
    </ol>
  );
}
