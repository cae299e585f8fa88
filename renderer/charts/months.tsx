/** The scale of months that all charts of a page share, and its axis. */

import { useEdition } from '../store/store.ts';
import { monthShort } from '../words/dates.ts';

/** A short campaign gets no wider months than this many would have. */
const LEAST_MONTHS = 6;

/** Where the months stand. Turns count from 1. */
export interface MonthScale {
  readonly left: number;
  readonly right: number;
  readonly cell: number;
  /** The middle of a month. */
  readonly at: (turn: number) => number;
}

/** Months side by side between two edges. */
export function monthScale(count: number, left: number, right: number): MonthScale {
  const cell = (right - left) / Math.max(count, LEAST_MONTHS);
  return { left, right, cell, at: (turn) => left + (turn - 0.5) * cell };
}

/** The months that an axis of little room names: the first, the one a year later, the last. */
function named(months: readonly string[]): readonly number[] {
  const last = months.length - 1;
  const year = 12;
  return last >= year + 6 ? [0, year, last] : last >= 3 ? [0, last] : [0];
}

/** The axis: first month, a year later, last month. */
export function MonthAxis({
  months,
  scale,
  y,
}: {
  readonly months: readonly string[];
  readonly scale: MonthScale;
  readonly y: number;
}) {
  const edition = useEdition();
  return named(months).map((index, place, all) => (
    <text
      key={index}
      className="axis"
      x={scale.at(index + 1)}
      y={y}
      textAnchor={place === 0 ? 'start' : place === all.length - 1 ? 'end' : 'middle'}
    >
      {monthShort(edition, months[index] ?? '')}
    </text>
  ));
}
