/**
 * One campaign in progress: the situation that its mechanisms see, and besides the month's incidents, what is open and
 * what it is played on. The rules change it in place; hosts see it only through the functions of `index.ts`.
 */

import type { Board } from './board.ts';
import type { Certain } from './incidents/certain.ts';
import type { Occurrence } from './incidents/occurrence.ts';
import type { OtherLuck } from './random/streams.ts';
import type { Rules } from './rules.ts';
import type { Month, Situation } from './situation.ts';

/** Where in the turn the campaign stands: orders may be given; a decision is open; or all is over. */
export type Phase = 'orders' | 'decision' | 'ended';

/** The month in hand, with its incidents. */
export interface MonthState extends Month {
  /** Incidents of the month in the order of their days. */
  queue: readonly Occurrence[];
}

/** A campaign in progress. */
export interface Campaign extends Situation {
  readonly rules: Rules;
  readonly seed: string;
  /** Luck that is another from a month on. */
  readonly otherLuck: readonly OtherLuck[];
  /** The board that it was started on; null for a world of its own. */
  readonly board: Board | null;
  /** What the calendar brings for certain. */
  readonly certain: readonly Certain[];
  readonly month: MonthState;
  phase: Phase;
  /** Declared objectives, most important first. */
  objectives: readonly string[];
}
