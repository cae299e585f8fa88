/** Months as the messages on dates take them. */

import { monthNumber } from '../sim/index.ts';
import type { Facts } from './messages.ts';

/** The facts of a month that is written "2025-11": `$month` from 1, and `$year`. */
export function monthFacts(month: string): Facts {
  const number = monthNumber(month);
  return { month: (number % 12) + 1, year: String(Math.floor(number / 12)) };
}
