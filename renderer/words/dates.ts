/** Months by name and days of a month. A month is written "2025-11" in data and "November 2025" for people. */

import type { Edition } from '../../seeds/edition.ts';
import { monthNumber, monthText } from '../../sim/index.ts';
import { monthFacts } from '../../seeds/months.ts';

/** The month with its year: "2025-11" is "November 2025". */
export function monthAndYear({ say }: Edition, month: string): string {
  return say('dates_month-and-year', monthFacts(month));
}

/** The month where there is little room: "2025-11" is "Nov 2025". */
export function monthShort({ say }: Edition, month: string): string {
  return say('dates_month-short', monthFacts(month));
}

/** The month's name alone: "2025-11" is "November". */
export function monthName({ say }: Edition, month: string): string {
  return say('dates_month', monthFacts(month));
}

/** The month that lies this many months later: ("2025-11", 2) is "2026-01". */
export function monthsAfter(month: string, count: number): string {
  return monthText(monthNumber(month) + count);
}

/** A day of a month: (18, "2026-05") is "18 May". */
export function dayOf({ say }: Edition, day: number, month: string): string {
  return say('dates_day', { day, ...monthFacts(month) });
}

/** The edition of a document: 3 is "Third edition"; beyond the tenth "Edition 11". */
export function editionText({ say }: Edition, number: number): string {
  return say('dates_edition', { number });
}
