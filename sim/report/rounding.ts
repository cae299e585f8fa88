/** How a ledger is printed: in whole hundredths that add up to the last digit. */

import { INDICATORS, type Indicator } from '../schema/columns.ts';

/** A share is shown in points of a hundred, all else in its own unit. */
const POINTS = 100;

/** Hundredths of the unit in which the indicator is shown: what a ledger counts in. */
export function inHundredths(indicator: Indicator, value: number): number {
  return Math.round(value * (INDICATORS[indicator].unit === 'share' ? 100 * POINTS : 100));
}

/** The amounts in hundredths, rounded along the running total, so that what is printed adds up to the last digit. */
export function shownAmounts(indicator: Indicator, before: number, amounts: readonly number[]): readonly number[] {
  let total = before;
  return amounts.map((amount) => {
    const from = inHundredths(indicator, total);
    total += amount;
    return inHundredths(indicator, total) - from;
  });
}
