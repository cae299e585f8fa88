/**
 * Digits as they are written in English. By hand, because what a locale library prints differs from machine to machine,
 * and the same seed has to give the same bytes everywhere.
 */

/** The sign in front of what is below nothing. */
export const MINUS = '−';

function withCommas(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A number with this many decimals, thousands with a comma, and a true minus: -1240.6 is "−1,241". */
export function decimal(value: number, places = 0): string {
  const [whole, fraction] = Math.abs(value).toFixed(places).split('.') as [string, string?];
  const digits = fraction === undefined ? withCommas(whole) : `${withCommas(whole)}.${fraction}`;
  return value < 0 && /[1-9]/.test(digits) ? `${MINUS}${digits}` : digits;
}
