/** Months by name and days of a month. A month is written "2025-11" in data and "November 2025" for people. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function parts(month: string): { readonly year: number; readonly index: number } {
  return { year: Number(month.slice(0, 4)), index: Number(month.slice(5, 7)) - 1 };
}

/** The month with its year: "2025-11" is "November 2025". */
export function monthAndYear(month: string): string {
  const { year, index } = parts(month);
  return `${MONTHS[index] ?? month} ${year}`;
}

/** The month where there is little room: "2025-11" is "Nov 2025". */
export function monthShort(month: string): string {
  return `${monthName(month).slice(0, 3)} ${month.slice(0, 4)}`;
}

/** The month's name alone: "2025-11" is "November". */
export function monthName(month: string): string {
  return MONTHS[parts(month).index] ?? month;
}

/** The month that lies this many months later: ("2025-11", 2) is "2026-01". */
export function monthsAfter(month: string, count: number): string {
  const { year, index } = parts(month);
  const total = year * 12 + index + count;
  const number = (total % 12) + 1;
  return `${Math.floor(total / 12)}-${number < 10 ? '0' : ''}${number}`;
}

/** A day of a month: (18, "2026-05") is "18 May". */
export function dayOf(day: number, month: string): string {
  return `${day} ${monthName(month)}`;
}

const ORDINALS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'];

/** The edition of a document: 3 is "Third edition"; beyond the tenth "Edition 11". */
export function editionText(number: number): string {
  const ordinal = ORDINALS[number - 1];
  return ordinal === undefined ? `Edition ${number}` : `${ordinal} edition`;
}
