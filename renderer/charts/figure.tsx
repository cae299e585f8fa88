/** The frame of every chart: a figure with a one-sentence name, and the table behind it. */

import type { ReactNode } from 'react';

/** What a chart shows, in words and figures. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface Props {
  /** One sentence for readers: what is shown, over what time, and what it says. */
  readonly name: string;
  /** What the table is called beside the others of the page. */
  readonly short: string;
  readonly table: ChartTable;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A chart with its table. */
export function ChartFigure({ name, short, table, className = '', children }: Props) {
  return (
    <figure className={`chart ${className}`} aria-label={name}>
      {children}
      <details className="chart-table">
        <summary>
          Show as table<span className="hidden">: {short}</span>
        </summary>
        <table>
          <thead>
            <tr>
              {table.head.map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([first, ...cells], row) => (
              <tr key={`${row} ${first}`}>
                <th scope="row">{first}</th>
                {cells.map((text, index) => (
                  <td key={table.head[index + 1]}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
