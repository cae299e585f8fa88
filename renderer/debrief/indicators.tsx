/** The indicators over time, small and alike, so that months can be compared across them. */

import { useEdition } from '../store/store.ts';
import type { Debrief, Indicator } from '../../sim/index.ts';
import { SmallMultiple } from '../charts/small-multiple.tsx';
import { panelOf, PANELS, panelsFinding } from '../words/findings/panels.ts';
import { ChartKey } from './chart-key.tsx';
import { Section } from './section.tsx';

/** Small charts of these indicators. */
export function Multiples({
  debrief,
  indicators,
}: {
  readonly debrief: Debrief;
  readonly indicators: readonly Indicator[];
}) {
  const edition = useEdition();
  const months = debrief.months.map(({ month }) => month);
  const turned = debrief.points.map(({ turn }) => turn);
  return (
    <div className="multiples">
      {indicators.map((indicator) => (
        <SmallMultiple key={indicator} panel={panelOf(edition, debrief, indicator)} months={months} turned={turned} />
      ))}
    </div>
  );
}

/** The section. */
export function Indicators({ debrief }: { readonly debrief: Debrief }) {
  const edition = useEdition();
  return (
    <Section
      id="indicators"
      title={panelsFinding(edition, debrief)}
      lead="One scale of months for all. The turning points stand as dotted lines. The staff only estimates violations, and their chart carries the range that it gave at the time; what carries no range was known or counted."
      aside={<ChartKey />}
    >
      <Multiples debrief={debrief} indicators={PANELS} />
    </Section>
  );
}
