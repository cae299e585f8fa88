/** Months as numbers and as text. */

/** "2025-11" as months since year 0. Throws a RangeError for anything else. */
export function monthNumber(text: string): number {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  const month = Number(match?.[2]);
  if (match === null || month < 1 || month > 12) throw new RangeError(`"${text}" is no month such as "2025-11"`);
  return Number(match[1]) * 12 + month - 1;
}

/** Months since year 0 as "2025-11". */
export function monthText(month: number): string {
  const year = Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}
