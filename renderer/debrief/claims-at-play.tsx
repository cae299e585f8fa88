/** The claims of the source that this run touched, with the modest sentence. */

import { useEdition } from '../store/store.ts';
import type { Debrief } from '../../sim/index.ts';
import { claimsAtPlay, claimsFinding, type ClaimAtPlay } from '../words/findings/claims.ts';
import { counted } from '../words/numbers.ts';
import { Section } from './section.tsx';

/** Claims that are shown at once. */
const SHOWN = 8;

function ClaimTable({ claims, caption }: { readonly claims: readonly ClaimAtPlay[]; readonly caption: string }) {
  return (
    <table className="report-table claims-table">
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Claim</th>
          <th scope="col">In plain words</th>
          <th scope="col">Evidence in this run</th>
        </tr>
      </thead>
      <tbody>
        {claims.map(({ id, group, claim, evidence }) => (
          <tr key={id}>
            <td>
              <span className="claim-tag">{id}</span>
            </td>
            <th scope="row">
              {claim}
              <small>{group}</small>
            </th>
            <td>{evidence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The section. */
export function ClaimsAtPlay({ debrief }: { readonly debrief: Debrief }) {
  const edition = useEdition();
  const claims = claimsAtPlay(edition, debrief);
  const rest = claims.slice(SHOWN);
  return (
    <Section
      id="claims"
      title={claimsFinding(edition, claims.length)}
      lead="The claims of the source are numbered and told in our words. The table says how often this run touched each, not whether it is true: that takes hundreds of runs."
    >
      <ClaimTable claims={claims.slice(0, SHOWN)} caption="Claims that this run touched most" />
      {rest.length === 0 ? null : (
        <details className="more-claims">
          <summary>Show {counted(rest.length, 'other claim')}</summary>
          <ClaimTable claims={rest} caption="Claims that this run touched less" />
        </details>
      )}
    </Section>
  );
}
