/**
 * The only way an indicator changes: by an amount, for a cause. What is written down is what took effect, after the
 * bounds: a row never claims more than the indicator moved.
 */

import type { Situation } from '../situation.ts';
import { clamp, onGrid } from '../numbers/grid.ts';
import { INDICATORS, INDICATOR_NAMES, type Indicator } from '../schema/columns.ts';
import { at } from '../world/world.ts';
import type { Cause } from '../schema/journal.ts';

/**
 * Place and bounds of each indicator. The block of the world begins with the indicators, one number each; a look-up by
 * name in this small table is several times as fast as among all columns, and there are a hundred a month.
 */
const FIGURES = Object.fromEntries(
  INDICATOR_NAMES.map((name, place) => [name, { place, low: INDICATORS[name].low, high: INDICATORS[name].high }]),
) as Readonly<Record<Indicator, { readonly place: number; readonly low: number; readonly high: number }>>;

/** Changes an indicator by an amount in its own unit and returns what took effect. */
export function change(situation: Situation, indicator: Indicator, amount: number, cause: Cause): number {
  const { place } = FIGURES[indicator];
  return setTo(situation, indicator, at(situation.world.block, place) + amount, cause);
}

/** Sets an indicator that follows from others, with the difference as one row. Returns the difference. */
export function setTo(situation: Situation, indicator: Indicator, value: number, cause: Cause): number {
  const { block } = situation.world;
  const { place, low, high } = FIGURES[indicator];
  const before = at(block, place);
  const after = clamp(onGrid(value), low, high);
  if (!(after >= low)) throw new RangeError(`${indicator} became ${value} by ${cause.id}`);
  block[place] = after;
  if (situation.journal !== null && after !== before) record(situation, indicator, after - before, cause);
  return after - before;
}

function record(situation: Situation, indicator: Indicator, amount: number, cause: Cause): void {
  const { month, journal } = situation;
  const turn = month.index + 1;
  const fromIncident = cause.id.startsWith('incident:');
  journal?.rows.push(
    fromIncident ? { turn, indicator, cause, amount, incident: month.settled + 1 } : { turn, indicator, cause, amount },
  );
}
