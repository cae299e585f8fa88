/** What Moscow believed when, against the range that the staff had: a line of the truth over a band of estimates. */

import type { Session } from '../store/session.ts';
import { monthAndYear } from '../words/dates.ts';
import { figure, span } from '../words/indicators.ts';
import { journalOf } from '../words/record.ts';

const WIDTH = 640;
const HEIGHT = 150;

/** The figure, with its table behind it. */
export function BeliefFigure({ session }: { readonly session: Session }) {
  const { indicators } = journalOf(session.campaign);
  const truth = session.months.map((_, index) => indicators[index + 1]?.belief ?? 0);
  const x = (index: number): number => 4 + (index * (WIDTH - 8)) / Math.max(1, session.months.length - 1);
  const y = (value: number): number => HEIGHT - 4 - value * (HEIGHT - 8);
  const point = (value: number, index: number): string => `${x(index).toFixed(1)},${y(value).toFixed(1)}`;
  const band = [
    ...session.months.map(({ seen }, index) => point(seen.belief.high, index)),
    ...session.months.map(({ seen }, index) => point(seen.belief.low, index)).toReversed(),
  ];
  const missed = session.months.filter(
    ({ seen }, index) => (truth[index] ?? 0) < seen.belief.low || (truth[index] ?? 0) > seen.belief.high,
  ).length;
  return (
    <section aria-labelledby="belief">
      <h3 id="belief">What Moscow believed</h3>
      <p className="muted">
        Its belief that the coalition answers in kind, of 100. The line is the truth, the band what the staff gave; the
        truth lay outside the band in {missed} of {session.months.length} months.
      </p>
      <svg className="belief" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {[0.25, 0.5, 0.75].map((level) => (
          <line key={level} className="belief-grid" x1="0" x2={WIDTH} y1={y(level)} y2={y(level)} />
        ))}
        <polygon className="belief-band" points={band.join(' ')} />
        <polyline className="belief-line" points={truth.map(point).join(' ')} />
      </svg>
      <details>
        <summary>Show as table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">Truth</th>
              <th scope="col">The staff said</th>
            </tr>
          </thead>
          <tbody>
            {session.months.map(({ month, seen }, index) => (
              <tr key={month}>
                <th scope="row">{monthAndYear(month)}</th>
                <td>{figure('belief', truth[index] ?? 0)}</td>
                <td>{span('belief', seen.belief.low, seen.belief.high)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
