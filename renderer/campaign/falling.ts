/**
 * How a month is told: its incidents fall one after the other in the order of their days, each in its time, with a short
 * rest between two. Pure: the room's clock asks how long a moment lasts and which one follows.
 */

import { type CampaignEvent, incidentsOf } from '../../sim/index.ts';

/** How long one incident falls, and the rest before the next, in milliseconds. */
const FALL = 700;
const REST = 120;

/** A month is told in this time at most: where there are many incidents, each falls faster. */
const LONGEST = 5000;

/** A month that is being told. */
export interface Falling {
  /** From 1. */
  readonly turn: number;
  /** The incidents that fall, by number, in the order of their days. */
  readonly numbers: readonly number[];
  /** The moment, from 0: the even ones are falls, the odd ones the rest after a fall. −1 while it has not begun. */
  readonly moment: number;
}

/** How an incident stands while its month is told. */
export type FallState = 'before' | 'now' | 'settled';

/** The telling of what has just happened in a month; null where there is nothing to tell. */
export function fallingOf(events: readonly CampaignEvent[], turn: number): Falling | null {
  const numbers = incidentsOf(events.filter((event) => event.turn === turn)).map(({ occurred }) => occurred.number);
  return numbers.length === 0 ? null : { turn, numbers, moment: 0 };
}

/** How long the moment lasts, in milliseconds. */
export function lengthOf({ numbers, moment }: Falling): number {
  const pace = Math.min(1, LONGEST / (numbers.length * (FALL + REST) - REST));
  return pace * (moment % 2 === 0 ? FALL : REST);
}

/** The next moment; null once the last incident has fallen. */
export function afterMoment(falling: Falling): Falling | null {
  const moment = falling.moment + 1;
  return moment > 2 * (falling.numbers.length - 1) ? null : { ...falling, moment };
}

/** How an incident of the told month stands. What does not fall has been there before. */
export function fallStateOf(falling: Falling | null, number: number): FallState {
  const place = falling?.numbers.indexOf(number) ?? -1;
  if (falling === null || place < 0 || 2 * place < falling.moment) return 'settled';
  return 2 * place === falling.moment ? 'now' : 'before';
}
