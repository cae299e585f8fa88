/** What an incident changed, in a word or two, and what a measure's tile is called. */

import type { Edition } from '../../seeds/edition.ts';
import { ESTIMATED, type Indicator, type LedgerRow, type PlayedIncident, telling } from '../../sim/index.ts';
import { senseOf, type Sense } from '../campaign/told.ts';
import { changeOf } from '../words/indicators.ts';

const NAMES: Readonly<Partial<Record<Indicator, string>>> = {
  confidence: 'Kyiv’s trust',
  forceKilled: 'Force killed',
  civiliansKilled: 'Civilians killed',
  dark: 'No power',
  mediumInterceptors: 'Interceptors',
  backing: 'US backing',
  cost: 'Cost so far',
};

/** What a tile is called. */
export function tileName(edition: Edition, indicator: Indicator): string {
  return NAMES[indicator] ?? edition.prose.names.indicators[indicator].short;
}

/** A change as it is shown: what moved, by how much, and whether that is good. */
export interface ShownEffect {
  readonly text: string;
  readonly up: boolean;
  readonly sense: Sense;
}

/** The strongest thing that an incident changed, of what a staff can count; null where nothing worth a word. */
export function effectOf(
  edition: Edition,
  { occurred }: PlayedIncident,
  rows: readonly LedgerRow[],
): ShownEffect | null {
  const sums = new Map<Indicator, number>();
  for (const { incident, indicator, amount } of rows) {
    if (incident !== occurred.number || ESTIMATED.includes(indicator)) continue;
    sums.set(indicator, (sums.get(indicator) ?? 0) + amount);
  }
  const ranked = Array.from(sums, ([indicator, amount]) => ({
    indicator,
    amount,
    size: telling(indicator, amount),
  })).toSorted((a, b) => b.size - a.size);
  const [first] = ranked;
  if (first === undefined || !/[1-9]/.test(changeOf(first.indicator, first.amount))) return null;
  const { indicator, amount } = first;
  return {
    text: `${tileName(edition, indicator)} ${changeOf(indicator, amount)}`,
    up: amount > 0,
    sense: senseOf(edition, indicator, amount),
  };
}
