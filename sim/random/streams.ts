/**
 * Randomness by named slots. Each purpose has one stream, seeded by (seed, purpose), and draws a fixed number of
 * uniforms every month, one slot for each (what, whom), drawn whether needed or not. So the luck of a slot depends on
 * seed, month, purpose and subject alone: another mandate meets the same luck (common random numbers).
 * Refused: drawing on demand, where one more draw early on shifts all that follow.
 */

import alea from 'seedrandom/lib/alea.js';

/** What luck is drawn for. The order is part of the rules: it never changes the numbers, only how they are listed. */
export const PURPOSES = [
  'moscow',
  'kyiv',
  'politics',
  'law',
  'talks',
  'air',
  'force',
  'estimates',
  'incidents',
] as const;

/** The name of a stream. */
export type Purpose = (typeof PURPOSES)[number];

/** How many slots a month each purpose has. */
export type SlotCounts = Readonly<Record<Purpose, number>>;

/** This month's luck: for each purpose its slots, uniforms in [0, 1). */
export type Slots = Readonly<Record<Purpose, Float64Array>>;

/** The luck of one campaign, drawn month by month. */
export interface Luck {
  /** The slots of the month drawn last. */
  readonly slots: Slots;
  /** Draws the next month's slots in place. */
  drawMonth(): void;
}

/** Room for a month of slots, to be used by one campaign after the other. */
export function createSlots(counts: SlotCounts): Slots {
  const entries = PURPOSES.map((purpose) => [purpose, new Float64Array(counts[purpose])] as const);
  return Object.fromEntries(entries) as Slots;
}

/** The slots of one incident type among all of them. */
export interface IncidentSlots {
  readonly id: string;
  readonly first: number;
  readonly count: number;
}

/**
 * Opens the streams of a seed: one for each purpose, and for incidents one for each type, so that a new type leaves the
 * luck of all others alone. Throws a RangeError for an empty seed, which would seed itself from the clock.
 */
export function openLuck(seed: string, slots: Slots, incidents: readonly IncidentSlots[]): Luck {
  if (seed.length === 0) throw new RangeError('a seed needs at least one character');
  const purposes = PURPOSES.filter((purpose) => purpose !== 'incidents').map((purpose) => ({
    draw: alea(`${seed}/${purpose}`),
    into: slots[purpose],
    first: 0,
    end: slots[purpose].length,
  }));
  const types = incidents.map(({ id, first, count }) => ({
    draw: alea(`${seed}/incidents/${id}`),
    into: slots.incidents,
    first,
    end: first + count,
  }));
  const streams = [...purposes, ...types];
  return {
    slots,
    drawMonth() {
      for (const { draw, into, first, end } of streams) {
        for (let slot = first; slot < end; slot += 1) into[slot] = draw();
      }
    },
  };
}
