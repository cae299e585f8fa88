/**
 * The yardstick of an objective in a campaign: the catalogue's, with what the scenario says otherwise, counted of the months
 * that are played. The report card and the words both ask here, so that they agree.
 */

import type { ObjectiveData } from '../catalogue/types.ts';
import type { Rules } from '../rules.ts';
import type { Quantity } from '../schema/quantity.ts';

/** What a campaign plays, as far as a yardstick hangs on it. */
export interface Measured {
  /** The scenario's id. */
  readonly scenario: string;
  /** Months to be played. */
  readonly horizon: number;
}

/** A number of months as it is for other months to be played: in proportion, in whole months, at least 1. */
function inProportion(months: Quantity, times: number): Quantity {
  const scaled = (value: number): number => Math.max(1, Math.floor(value * times + 0.5));
  return { ...months, value: scaled(months.value), low: scaled(months.low), high: scaled(months.high) };
}

/**
 * The yardstick that a campaign is held against, with its level, what meets it and what meets it partly. What is counted in
 * months, or adds up over them, goes with the horizon: 18 of 24 months are 9 of 12, and so are 18 million of a budget. Undefined for an objective that the catalogue does not have.
 */
export function yardstickOf(
  { objectives, scenarios }: Pick<Rules, 'objectives' | 'scenarios'>,
  { scenario, horizon }: Measured,
  id: string,
): ObjectiveData | undefined {
  const shipped = objectives.get(id);
  if (shipped === undefined) return undefined;
  const played = scenarios.get(scenario)?.data;
  const own = played?.yardsticks?.[id];
  const merged = { ...shipped, ...own };
  if (merged.ofMonths === undefined) return merged;
  // A scenario's own months are counted of its own horizon.
  const of = own?.met === undefined ? shipped.ofMonths : played?.horizon;
  const times = horizon / (of ?? horizon);
  return {
    ...merged,
    ofMonths: horizon,
    met: inProportion(merged.met, times),
    partly: inProportion(merged.partly, times),
  };
}
