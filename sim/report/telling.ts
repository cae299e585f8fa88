/** What is worth telling of a change of an indicator. */

import { TELLING, type Indicator } from '../schema/columns.ts';

/** How large a change is, in the smallest changes worth a word. */
export function telling(indicator: Indicator, amount: number): number {
  return Math.abs(amount) / TELLING[indicator].notable;
}

/** Whether a change of an indicator is for the better. */
export function senseOf(indicator: Indicator, amount: number): 'better' | 'worse' | 'neither' {
  const { better } = TELLING[indicator];
  if (better === 'neither' || amount === 0) return 'neither';
  return amount > 0 === (better === 'higher') ? 'better' : 'worse';
}
