/**
 * Numbers as they are written in English: "1,240", "9%", "€38 M", a true minus. Spelt out by hand, because what a
 * locale library prints differs from machine to machine, and the same seed has to give the same bytes everywhere.
 */

import { decimal, MINUS } from '../../seeds/numerals.ts';

export { decimal, MINUS };

/** A number with its sign, "+3" or "−2"; "0" without one. */
export function signed(value: number, places = 0): string {
  const written = decimal(value, places);
  return value > 0 && /[1-9]/.test(written) ? `+${written}` : written;
}

/** Decimals that a share needs to be told from nothing: none from 1% up, then one or two. */
function placesOf(percentage: number): number {
  if (percentage >= 0.95 || percentage === 0) return 0;
  return percentage >= 0.095 ? 1 : 2;
}

/** A share of one as a percentage, with at least so many decimals: 0.09 is "9%", 0.004 is "0.4%". */
export function percent(share: number, least = 0): string {
  const percentage = share * 100;
  return `${decimal(percentage, Math.max(least, placesOf(Math.abs(percentage))))}%`;
}

/** What is less likely than this is not said as a chance: nobody can tell it from nothing. */
const LEAST_CHANCE = 1 / 500;

/** Whether a chance is large enough to be said. */
export function isTellingChance(chance: number): boolean {
  return chance >= LEAST_CHANCE;
}

/** A share of one as points of a hundred, without a sign of its own: 0.34 is "34". */
export function points(share: number): string {
  return decimal(share * 100);
}

/** A chance and the roll that met it, with as many decimals as show which of the two was lower, and at least so many. */
export function chanceAndRoll(
  chance: number,
  roll: number,
  least = 0,
): { readonly chance: string; readonly roll: string } {
  for (let places = Math.max(least, placesOf(chance * 100)); places < 4; places += 1) {
    const shown = { chance: (chance * 100).toFixed(places), roll: downTo(roll * 100, places) };
    if (Number(shown.roll) < Number(shown.chance)) return { chance: `${shown.chance}%`, roll: shown.roll };
  }
  return { chance: percent(chance), roll: decimal(roll * 100, 2) };
}

function downTo(value: number, places: number): string {
  const scale = Number(`1e${places}`);
  return (Math.floor(value * scale) / scale).toFixed(places);
}

/** Millions of euros as "€38 M", from a thousand on as "€2.3 bn". */
export function euros(millions: number): string {
  const sign = millions < 0 ? MINUS : '';
  const amount = Math.abs(millions);
  return amount >= 999.5 ? `${sign}€${decimal(amount / 1000, 1)} bn` : `${sign}€${decimal(amount)} M`;
}

/** Thousands of customers in full: 41.2 is "41,000"; below a thousand "400"; nobody is "0". */
export function customers(thousands: number): string {
  const step = thousands >= 1 ? 1000 : 100;
  return decimal(Math.round((thousands * 1000) / step) * step);
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A count in words up to twelve, in digits beyond: "no", "three", "14". */
export function inWords(count: number): string {
  return WORDS[count] ?? decimal(count);
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** A place in a row: 1 is "first", 11 is "number 11". */
export function ordinal(place: number): string {
  return ORDINALS[place - 1] ?? `number ${place}`;
}

/** A count with its noun: "one month", "three months", "no months". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${inWords(count)} ${count === 1 ? one : many}`;
}

/** How often: "once", "twice", "three times". */
export function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${inWords(count)} times`;
}
