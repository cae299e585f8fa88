/**
 * One campaign in progress: the catalogue it runs on, the world as it stands, its luck and what is open.
 * The rules change it in place; hosts see it only through the functions of `index.ts`.
 */

import type { Board } from './board.ts';
import type { Rules, ScenarioRules } from './rules.ts';
import type { Journal } from './ledger/journal.ts';
import type { ParameterReader } from './parameters/reader.ts';
import type { Luck } from './random/streams.ts';
import type { World } from './world/world.ts';
import type { Occurrence } from './incidents/occurrence.ts';
import type { OtherLuck } from './random/streams.ts';

/** Where in the turn the campaign stands: orders may be given; a decision is open; or all is over. */
export type Phase = 'orders' | 'decision' | 'ended';

/** What holds for the month in hand; worked out once when it begins. */
export interface MonthState {
  /** Months since the start, from 0. */
  index: number;
  /** 1 to 12. */
  calendarMonth: number;
  year: number;
  /** 1 in a year in which Washington is unsettled, else 0. */
  unsettledYear: number;
  /** Interceptor stocks as a share of a full store, the scarcest tier. */
  stockShare: number;
  /** Share of sectors with troops whose rotation came late. */
  gapShare: number;
  /** Force deaths this month. */
  forceKilled: number;
  /** American backing and cohesion when the month began. */
  backingBefore: number;
  cohesionBefore: number;
  /** Whether American support in this category is sought and on offer (1 or 0). */
  sought(category: number): number;
  /** Incidents of the month in the order of their days. */
  queue: Occurrence[];
  /** How many of the queue are settled. */
  settled: number;
  /** How many decisions have been asked for. */
  asked: number;
}

/** A campaign in progress. */
export interface Campaign {
  readonly rules: Rules;
  readonly scenario: ScenarioRules;
  readonly seed: string;
  /** Luck that is another from a month on. */
  readonly otherLuck: readonly OtherLuck[];
  /** Months to be played. */
  readonly horizon: number;
  readonly world: World;
  readonly luck: Luck;
  /** Who hands out the parameters; null where the rules' own book is read. */
  readonly reader: ParameterReader | null;
  /** The board that it was started on; null for a world of its own. */
  readonly board: Board | null;
  readonly month: MonthState;
  /** The record of what happened and why; null in a sweep, which only wants the figures. */
  readonly journal: Journal | null;
  phase: Phase;
  /** Declared objectives, most important first. */
  objectives: readonly string[];
}
