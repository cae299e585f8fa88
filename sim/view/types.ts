/** What a seat at the table may see: counts where a staff counts, estimates where it guesses. Plain copies. */

import type { Phase } from '../campaign.ts';
import type { Backing } from '../schema/vocabulary.ts';
import type { DecisionOption, Ending, Place } from '../schema/events.ts';
import type { SettingId } from '../schema/settings.ts';
import type { Indicator } from '../schema/columns.ts';

/** A seat: the team plays; the debrief shows the truth. */
export type Seat = 'team' | 'truth';

/** A figure as the seat sees it. Counted figures have low = high = value. */
export interface Measure {
  readonly low: number;
  readonly high: number;
  readonly confidence: 'counted' | 'high' | 'medium' | 'low';
}

/** A setting as it stands. */
export interface SettingView {
  readonly setting: SettingId;
  readonly sector: string | null;
  readonly inForce: string | number;
  /** Null where nothing is ordered. */
  readonly ordered: string | number | null;
  /** Months until the order is in force. */
  readonly monthsLeft: number;
}

/** The decision that is open. */
export interface DecisionView {
  readonly number: number;
  readonly incident: string;
  readonly place: Place;
  readonly day: number;
  readonly options: readonly DecisionOption[];
  readonly standing: string;
  /** Drones or missiles counted on their way; 0 where none fly. */
  readonly launched: number;
}

/** What an answer would likely move, apart from what its option tells. Ranges from the 10th to the 90th of a hundred. */
export interface Rehearsal {
  /** The change of each indicator, in its own unit. */
  readonly moves: Readonly<Record<Indicator, readonly [number, number]>>;
  /** Thousands of customers that lose power. */
  readonly darkened: readonly [number, number];
  /** The chance that nothing strikes home; NaN where nothing flies. */
  readonly spared: number;
}

/** A sector as the staff knows it. */
export interface SectorView {
  readonly id: string;
  readonly troops: number;
  readonly guardedSites: number;
  /** Air-defence cover, 0 to 1. */
  readonly cover: number;
}

/** A site as the staff knows it. */
export interface SiteView {
  readonly id: string;
  readonly guarded: boolean;
  /** Share of normal function. */
  readonly health: number;
}

/** Homes and firms as the staff knows them. */
export interface SettlementView {
  readonly id: string;
  /** Share of demand that is met. */
  readonly supply: number;
}

/** A partner as the staff knows it. */
export interface PartnerView {
  readonly id: string;
  readonly support: Measure;
  readonly delivered: number;
  readonly hasLeft: boolean;
  readonly monthsToElection: number;
}

/** A category of American support as the staff knows it. */
export interface BackingView {
  readonly backing: Backing;
  /** Share of it that flows this month. */
  readonly flow: number;
  readonly paused: boolean;
  /** Whether it is asked for. */
  readonly sought: boolean;
  /** Whether Washington has agreed to give it. */
  readonly granted: boolean;
}

/** All that a seat sees. Lists are made when they are asked for. */
export interface View {
  readonly seat: Seat;
  readonly scenario: string;
  readonly seed: string;
  /** Month in hand, from 1. */
  readonly turn: number;
  /** The same as a date, "2025-11". */
  readonly month: string;
  readonly horizon: number;
  readonly phase: Phase;
  readonly rung: number;
  /** Months since signs were first seen that the truce may break; 0 while there are none. */
  readonly alarm: number;
  /** The chance that the truce breaks this month, as it stands; 0 without signs, and in the first month of them. */
  readonly breakChance: number;
  readonly ending: Ending;
  readonly decision: DecisionView | null;
  readonly incidentsLastMonth: number;
  /** Declared objectives, most important first. */
  readonly objectives: readonly string[];
  measure(indicator: Indicator): Measure;
  settings(): readonly SettingView[];
  sectors(): readonly SectorView[];
  sites(): readonly SiteView[];
  settlements(): readonly SettlementView[];
  partners(): readonly PartnerView[];
  backings(): readonly BackingView[];
  /** What an answer to the open decision would likely move. Throws a RangeError where it is not asked for. */
  rehearsal(answer: string): Rehearsal;
}
