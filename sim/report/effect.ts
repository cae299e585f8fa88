/** What an incident did most, of what a staff can count. */

import type { LedgerRow } from '../schema/journal.ts';
import type { Indicator } from '../schema/columns.ts';
import { ESTIMATED } from '../view/estimates.ts';
import { telling } from './telling.ts';

/** A change of an indicator. */
export interface Effect {
  readonly indicator: Indicator;
  readonly amount: number;
}

/** The strongest effect of an incident, by its number in the month of these rows; null where it moved nothing counted. */
export function strongestEffect(incident: number, rows: readonly LedgerRow[]): Effect | null {
  const sums = new Map<Indicator, number>();
  for (const row of rows) {
    if (row.incident !== incident || ESTIMATED.includes(row.indicator)) continue;
    sums.set(row.indicator, (sums.get(row.indicator) ?? 0) + row.amount);
  }
  const [strongest] = Array.from(sums, ([indicator, amount]) => ({ indicator, amount })).toSorted(
    (a, b) => telling(b.indicator, b.amount) - telling(a.indicator, a.amount),
  );
  return strongest ?? null;
}
