/** What an incident did, in a word and a figure. */

import type { Edition } from '../../seeds/edition.ts';
import { senseOf, strongestEffect, type Indicator, type LedgerRow, type PlayedIncident } from '../../sim/index.ts';
import { changeOf } from './indicators.ts';

/** What a tile is called. */
export function tileName({ prose, say }: Edition, indicator: Indicator): string {
  return say('indicators_tile', { indicator, short: prose.names.indicators[indicator].short });
}

/** A change as it is shown: what moved, by how much, and whether that is good. */
export interface ShownEffect {
  readonly text: string;
  readonly up: boolean;
  readonly sense: ReturnType<typeof senseOf>;
}

/** The strongest thing that an incident changed; null where nothing that shows in a figure. */
export function effectOf(
  edition: Edition,
  { occurred }: PlayedIncident,
  rows: readonly LedgerRow[],
): ShownEffect | null {
  const effect = strongestEffect(occurred.number, rows);
  if (effect === null) return null;
  const { indicator, amount } = effect;
  const change = changeOf(indicator, amount);
  if (!/[1-9]/.test(change)) return null;
  return {
    text: `${tileName(edition, indicator)} ${change}`,
    up: amount > 0,
    sense: senseOf(indicator, amount),
  };
}
