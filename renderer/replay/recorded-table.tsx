/** The figures that a record holds for the end of a month, with their largest causes where it holds those. */

import { useEdition } from '../store/store.ts';
import type { Indicator, RecordedMonth, RunFile } from '../../sim/index.ts';
import { changeOf } from '../words/indicators.ts';
import { causesText, headingOfMonth, knownIndicators, recordedFigure } from '../words/recorded.ts';

interface Props {
  readonly run: RunFile;
  readonly month: RecordedMonth;
  /** The month before; undefined for the first. */
  readonly before: RecordedMonth | undefined;
}

function changeText(indicator: Indicator, month: RecordedMonth, before: RecordedMonth | undefined): string {
  const [from, to] = [before?.figures.get(indicator), month.figures.get(indicator)];
  return from === undefined || to === undefined ? '' : changeOf(indicator, to - from);
}

/** The table. */
export function RecordedTable({ run, month, before }: Props) {
  const edition = useEdition();
  return (
    <section className="truth-table" aria-labelledby="record-title">
      <h3 id="record-title">What the record holds</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">At the end of {headingOfMonth(edition, run, month.turn)}</th>
            <th scope="col">Truth</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {knownIndicators(run).map((indicator) => {
            const causes = causesText(edition, month, indicator);
            return (
              <tr key={indicator}>
                <th scope="row">
                  {edition.prose.names.indicators[indicator].name}
                  {causes === '' ? null : <small className="muted recorded-causes">{causes}</small>}
                </th>
                <td className="truth">{recordedFigure(month, indicator)}</td>
                <td>{changeText(indicator, month, before)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="muted">
        {month.causes.size === 0
          ? 'This form of the file kept no causes. They need the rules of then.'
          : 'Each figure with its largest causes, at most three; the smaller ones are not in the record.'}
      </p>
    </section>
  );
}
