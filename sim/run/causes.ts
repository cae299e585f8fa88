/**
 * What moved each indicator in a month, in short: its three largest causes. Kept in the run file, so that a run can
 * still be told when its rules are gone. Refused: all rows, which would make files three times as long, and amounts to
 * the last digit, of which a reader sees two.
 */

import type { LedgerRow } from '../schema/journal.ts';
import { toSteps } from '../numbers/grid.ts';
import { INDICATOR_NAMES, type Indicator } from '../schema/columns.ts';

/** The most causes that are kept of an indicator's change in a month. */
export const CAUSES_KEPT = 3;

/** A cause with what it did in the month, in steps of 1/65536. */
type Amount = readonly [cause: string, steps: number];

/** Sums by cause of one indicator, the largest first; among equals the one that came first. */
function ranked(sums: ReadonlyMap<string, number>): readonly Amount[] {
  return Array.from(sums)
    .filter(([, steps]) => steps !== 0)
    .toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a));
}

/** A whole number to two significant digits. */
export function inTwoDigits(steps: number): number {
  let unit = 1;
  while (Math.abs(steps) / unit >= 100) unit *= 10;
  return Math.floor(steps / unit + 0.5) * unit + 0;
}

/** Place and amount by turns. Where these are all the causes, the last has no amount: it made up the rest. */
function written(causes: readonly Amount[], placeOf: (cause: string) => number): readonly number[] {
  const kept = causes.slice(0, CAUSES_KEPT).flatMap(([cause, steps]) => [placeOf(cause), inTwoDigits(steps)]);
  return causes.length > CAUSES_KEPT ? kept : kept.slice(0, -1);
}

function sumsOf(rows: readonly LedgerRow[]): ReadonlyMap<Indicator, ReadonlyMap<string, number>> {
  const all = new Map<Indicator, Map<string, number>>();
  for (const { indicator, cause, amount } of rows) {
    const sums = all.get(indicator) ?? new Map<string, number>();
    sums.set(cause.id, (sums.get(cause.id) ?? 0) + toSteps(amount));
    all.set(indicator, sums);
  }
  return all;
}

/** The causes of many months with one list of their ids: for each month and indicator place and steps by turns. */
export interface CausesKept {
  readonly causes: readonly string[];
  /** By month, then by indicator in the order of `INDICATOR_NAMES`. */
  readonly months: readonly (readonly (readonly number[])[])[];
}

/** The causes to keep of rows, for so many months. */
export function causesKept(rows: readonly LedgerRow[], months: number): CausesKept {
  const places = new Map<string, number>();
  const placeOf = (cause: string): number => {
    const known = places.get(cause) ?? places.size;
    places.set(cause, known);
    return known;
  };
  const byMonth = Array.from({ length: months }, (): LedgerRow[] => []);
  for (const row of rows) byMonth[row.turn - 1]?.push(row);
  const kept = byMonth.map((ofMonth) => {
    const sums = sumsOf(ofMonth);
    return INDICATOR_NAMES.map((name) => written(ranked(sums.get(name) ?? new Map()), placeOf));
  });
  return { causes: Array.from(places.keys()), months: kept };
}
