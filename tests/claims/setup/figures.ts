/** Figures that several claims are measured by. */

import type { Month, Played } from './play.ts';
import type { Figure } from './statistics.ts';

/** The mean of a monthly figure over the months from `from` to `to` (from 1) as far as they were played. */
export function average(name: keyof Month, from: number = 1, to: number = Infinity): Figure {
  return ({ months }) => {
    const seen = months.slice(from - 1, to);
    return seen.reduce((sum, month) => sum + month[name], 0) / Math.max(1, seen.length);
  };
}

/** A monthly figure at the end of a month (from 1); the last one where the campaign ended before. */
export function after(name: keyof Month, month: number): Figure {
  return ({ months }) => months[Math.min(month, months.length) - 1]?.[name] ?? NaN;
}

/** A running total for each month played, so that a campaign cut short by wider war counts as one that went on. */
export function perMonth(name: keyof Month): Figure {
  return ({ months }) => (months.at(-1)?.[name] ?? NaN) / months.length;
}

/** How many incidents of these types there were for each month played. */
export function rate(...ids: readonly string[]): Figure {
  return ({ incidents, months }) => incidents.filter(({ id }) => ids.includes(id)).length / months.length;
}

/** How many incidents of these types there were. */
export function count(...ids: readonly string[]): Figure {
  return ({ incidents }) => incidents.filter(({ id }) => ids.includes(id)).length;
}

/** The months until something first holds; one more than were played where it never does. */
export function firstMonth(holds: (month: Month) => boolean): Figure {
  return ({ months }) => {
    const index = months.findIndex(holds);
    return (index < 0 ? months.length : index) + 1;
  };
}

/** 1 where something holds of the campaign, else 0. */
export function whether(holds: (played: Played) => boolean): Figure {
  return (played) => (holds(played) ? 1 : 0);
}

/** Legal incidents: challenges to the mandate and disputes about the status of forces. */
export const LEGAL = ['legal-challenge', 'status-dispute'] as const;

/** Incidents by which Moscow probes the force. */
export const PROBES = [
  'infiltration-probe',
  'reconnaissance-drone',
  'swarm-at-guarded-site',
  'swarm-tests-the-line',
  'jamming-of-the-force',
  'patrol-under-fire',
] as const;

/** Person-years of the force in thousands. */
export const thousandYears: Figure = ({ months }) => months.reduce((sum, month) => sum + month.strength, 0) / 12_000;
