/** What the staff believed at a month's end and, where the truth may be shown, how things were. */

import { useEdition } from '../store/store.ts';
import { ESTIMATED, type Indicator } from '../../sim/index.ts';
import { monthName } from '../words/dates.ts';
import { figure, span, unitText } from '../words/indicators.ts';
import type { MonthViews } from './film.ts';

const ROWS: readonly Indicator[] = [...ESTIMATED, 'ceasefire', 'dark', 'forceKilled', 'mediumInterceptors'];

function Missed() {
  return (
    <svg className="missed" viewBox="0 0 10 10" role="img" aria-label="The truth lay outside this range">
      <path d="M5 1 9.500 9h-9z" />
    </svg>
  );
}

function Row({ indicator, views, withTruth }: { readonly indicator: Indicator } & Omit<Props, 'month'>) {
  const edition = useEdition();
  const { low, high, confidence } = views.seen.measure(indicator);
  const truth = views.truth.measure(indicator).low;
  const hasMissed = withTruth && (truth < low || truth > high);
  return (
    <tr>
      <th scope="row">
        {edition.prose.names.indicators[indicator].name}
        {indicator === 'violations' ? ` ${unitText(edition, indicator)}` : ''}
      </th>
      {withTruth ? <td className="truth">{figure(indicator, truth)}</td> : null}
      <td>
        {span(indicator, low, high)}
        {confidence === 'counted' ? <span className="muted">, counted</span> : null}
      </td>
      <td className="sign-cell">{hasMissed ? <Missed /> : null}</td>
    </tr>
  );
}

interface Props {
  readonly month: string;
  readonly views: MonthViews;
  readonly withTruth: boolean;
}

/** The table. */
export function TruthTable({ month, views, withTruth }: Props) {
  const edition = useEdition();
  return (
    <section className="truth-table" aria-labelledby="truth-title">
      <h3 id="truth-title">{withTruth ? 'Truth against what the staff believed' : 'What the staff believed'}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">At the end of {monthName(edition, month)}</th>
            {withTruth ? <th scope="col">Truth</th> : null}
            <th scope="col">Seen then</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {ROWS.map((indicator) => (
            <Row key={indicator} indicator={indicator} views={views} withTruth={withTruth} />
          ))}
        </tbody>
      </table>
      {withTruth ? (
        <p className="muted">
          <svg className="missed" viewBox="0 0 10 10" aria-hidden="true">
            <path d="M5 1 9.500 9h-9z" />
          </svg>{' '}
          The truth lay outside the range the staff gave.
        </p>
      ) : null}
    </section>
  );
}
