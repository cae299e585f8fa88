/** Causes of ledger rows in words, and what moved an indicator in a month. */

import { prose } from '../../seeds/index.ts';
import type { Indicator, LedgerRow } from '../../sim/index.ts';
import { titleInSentence } from './incidents.ts';
import { times } from './numbers.ts';

const FROM_INCIDENT = 'incident:';

/** The words of a cause: of an incident its title. A cause without words is shown by its id. */
export function causeText(id: string): string {
  if (id.startsWith(FROM_INCIDENT)) return titleInSentence(id.slice(FROM_INCIDENT.length));
  return prose.causes[id] ?? id;
}

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

/** A push in words: "shelling across the line, three times". What moves legitimacy is how an incident is answered. */
export function pushText({ cause, incidents }: Push, indicator: Indicator): string {
  if (indicator === 'legitimacy' && incidents > 0) return `how this was answered: ${causeText(cause)}`;
  return incidents > 1 ? `${causeText(cause)}, ${times(incidents)}` : causeText(cause);
}
