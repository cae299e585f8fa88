/** Figures that campaigns are measured by: functions of one campaign. */

import type { Played, PlayedMonth } from './played.ts';

/** A figure of one campaign. */
export type Figure = (played: Played) => number;

/** The mean of a monthly figure over the months from `from` to `to` (from 1) as far as they were played. */
export function average(name: keyof PlayedMonth, from: number = 1, to: number = Infinity): Figure {
  return ({ months }) => {
    const seen = months.slice(from - 1, to);
    return seen.reduce((sum, month) => sum + month[name], 0) / Math.max(1, seen.length);
  };
}

/** A monthly figure at the end of a month (from 1); the last one where the campaign ended before. */
export function after(name: keyof PlayedMonth, month: number): Figure {
  return ({ months }) => months[Math.min(month, months.length) - 1]?.[name] ?? NaN;
}

/** A running total for each month played, so that a campaign cut short by wider war counts as one that went on. */
export function perMonth(name: keyof PlayedMonth): Figure {
  return ({ months }) => (months.at(-1)?.[name] ?? NaN) / months.length;
}

/** How many incidents of these types there were for each month played. Needs a record. */
export function rate(...ids: readonly string[]): Figure {
  return ({ incidents, months }) => incidents.filter(({ id }) => ids.includes(id)).length / months.length;
}

/** How many incidents of these types there were. Needs a record. */
export function count(...ids: readonly string[]): Figure {
  return ({ incidents }) => incidents.filter(({ id }) => ids.includes(id)).length;
}

/** The months until something first holds; one more than were played where it never does. */
export function firstMonth(holds: (month: PlayedMonth) => boolean): Figure {
  return ({ months }) => {
    const index = months.findIndex(holds);
    return (index < 0 ? months.length : index) + 1;
  };
}

/** 1 where something holds of the campaign, else 0. */
export function whether(holds: (played: Played) => boolean): Figure {
  return (played) => (holds(played) ? 1 : 0);
}

/** How many of these objectives were met. */
export function objectivesMet(...ids: readonly string[]): Figure {
  return ({ card }) => card.filter(({ objective, verdict }) => verdict === 'met' && ids.includes(objective)).length;
}

/** What an objective was judged by, in its own measure; NaN for one that the catalogue does not have. */
export function objectiveValue(id: string): Figure {
  return ({ card }) => card.find(({ objective }) => objective === id)?.value ?? NaN;
}

/** Person-years of the force in thousands. */
export const thousandYears: Figure = ({ months }) => months.reduce((sum, month) => sum + month.strength, 0) / 12_000;
