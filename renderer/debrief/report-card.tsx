/** The report card: each objective against its threshold and its floor, with the evidence. */

import { useEdition } from '../store/store.ts';
import { BulletBar } from '../charts/bullet.tsx';
import { ClaimLink } from '../frame/claims.tsx';
import type { Debrief } from '../../sim/index.ts';
import { cardFinding } from '../words/findings/finding.ts';
import { cardLead, objectiveRows, type ObjectiveRow } from '../words/findings/objective-rows.ts';
import { Section } from './section.tsx';
import { VerdictMark } from './verdict.tsx';

function Row({ row, rank }: { readonly row: ObjectiveRow; readonly rank: number }) {
  return (
    <tr>
      <td className="rank">{rank}</td>
      <th scope="row">
        {row.title}
        <small>{row.declared}</small>
      </th>
      <td>
        <VerdictMark verdict={row.verdict} />
      </td>
      <td>{row.bullet === null ? null : <BulletBar bullet={row.bullet} />}</td>
      <td>
        <strong>{row.result}</strong> {row.evidence}{' '}
        {row.claims.map((id) => (
          <span key={id} className="claim-tag">
            <ClaimLink id={id} />
          </span>
        ))}
      </td>
    </tr>
  );
}

/** The section. */
export function ReportCard({ debrief }: { readonly debrief: Debrief }) {
  const edition = useEdition();
  return (
    <Section id="card" title={cardFinding(debrief.card)} lead={cardLead(debrief)}>
      <table className="report-table card-table">
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden">Rank</span>
            </th>
            <th scope="col">Objective, in your order</th>
            <th scope="col">Result</th>
            <th scope="col">Against threshold and floor</th>
            <th scope="col">Evidence, and the claims behind what moved it</th>
          </tr>
        </thead>
        <tbody>
          {objectiveRows(edition, debrief).map((row, index) => (
            <Row key={row.id} row={row} rank={index + 1} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}
