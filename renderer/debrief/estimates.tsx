/** Where the staff's estimates were off. */

import { useEdition } from '../store/store.ts';
import type { Debrief } from '../../sim/index.ts';
import { missFinding, missRows } from '../words/findings/misjudged.ts';
import { HIDDEN_PANELS } from '../words/findings/panels.ts';
import { Multiples } from './indicators.tsx';
import { Section } from './section.tsx';

const HEAD = ['Month', 'Measure', 'The staff said', 'The truth', 'The range was'];

/** The section. */
export function Estimates({ debrief }: { readonly debrief: Debrief }) {
  const edition = useEdition();
  const rows = missRows(edition, debrief);
  return (
    <Section
      id="estimates"
      title={missFinding(edition, debrief)}
      lead="Of violations, Moscow's belief, Moscow's hostility and deterrence the team only ever saw a range. American intelligence and monitors on the line make it narrower; chance decides how well it lies."
    >
      <Multiples debrief={debrief} indicators={HIDDEN_PANELS} />
      {rows.length === 0 ? null : (
        <table className="report-table misses">
          <thead>
            <tr>
              {HEAD.map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([month, measure, ...cells]) => (
              <tr key={`${month} ${measure}`}>
                <th scope="row">{month}</th>
                <td>{measure}</td>
                {cells.map((text, index) => (
                  <td key={HEAD[index + 2]}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
