/** What moved an indicator, cause by cause. */

import type { LedgerRow } from '../schema/journal.ts';
import type { Indicator } from '../schema/columns.ts';

/** All rows of one cause together. */
export interface Push {
  readonly cause: string;
  readonly amount: number;
  /** How many incidents are in it; 0 for what is no incident. */
  readonly incidents: number;
}

/** What moved an indicator, the strongest first. */
export function pushesOn(indicator: Indicator, rows: readonly LedgerRow[]): readonly Push[] {
  const pushes = new Map<string, Push & { readonly numbers: ReadonlySet<number> }>();
  for (const row of rows) {
    if (row.indicator !== indicator) continue;
    const known = pushes.get(row.cause.id) ?? { cause: row.cause.id, amount: 0, incidents: 0, numbers: new Set() };
    const numbers = new Set([...known.numbers, ...(row.incident === undefined ? [] : [row.incident])]);
    pushes.set(row.cause.id, { ...known, amount: known.amount + row.amount, incidents: numbers.size, numbers });
  }
  return Array.from(pushes.values()).toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}
