/**
 * The only way an indicator changes: by an amount, for a cause. What is written down is what took effect, after the
 * bounds: a row never claims more than the indicator moved.
 */

import type { Campaign } from '../campaign.ts';
import { clamp, onGrid } from '../numbers/grid.ts';
import { INDICATORS, type Indicator } from '../world/schema.ts';
import type { Cause } from './journal.ts';

/** Changes an indicator by an amount in its own unit and returns what took effect. */
export function change(campaign: Campaign, indicator: Indicator, amount: number, cause: Cause): number {
  const column = campaign.world[indicator];
  return setTo(campaign, indicator, (column[0] as number) + amount, cause);
}

/** Sets an indicator that follows from others, with the difference as one row. Returns the difference. */
export function setTo(campaign: Campaign, indicator: Indicator, value: number, cause: Cause): number {
  const column = campaign.world[indicator];
  const before = column[0] as number;
  const { low, high } = INDICATORS[indicator];
  const after = clamp(onGrid(value), low, high);
  if (!(after >= low)) throw new RangeError(`${indicator} became ${value} by ${cause.id}`);
  column[0] = after;
  if (campaign.journal !== null && after !== before) record(campaign, indicator, after - before, cause);
  return after - before;
}

function record(campaign: Campaign, indicator: Indicator, amount: number, cause: Cause): void {
  const { month, journal } = campaign;
  const turn = month.index + 1;
  const fromIncident = cause.id.startsWith('incident:');
  journal?.rows.push(
    fromIncident ? { turn, indicator, cause, amount, incident: month.settled + 1 } : { turn, indicator, cause, amount },
  );
}
