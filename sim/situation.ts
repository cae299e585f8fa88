/**
 * What a mechanism may read and change: the rules of the theatre, the scenario, the world, the month in hand, luck and
 * journal. It knows of no incident, no queue and no player's turn; `Campaign` adds those. Refused: handing the whole
 * campaign to each mechanism, which ties the catalogue of incidents to everything that incidents read.
 */

import type { ScenarioRules } from './catalogue/scenario.ts';
import type { Partner, Sector, Settlement, Site } from './catalogue/theatre.ts';
import type { Luck } from './random/streams.ts';
import type { Journal } from './schema/journal.ts';
import type { ParameterReader } from './schema/mechanisms.ts';
import type { ParameterBook } from './schema/parameters.ts';
import type { World } from './world/world.ts';

/** The rules below incidents: the parameter book and the theatre, compiled. */
export interface GroundRules {
  readonly p: ParameterBook;
  readonly sectors: readonly Sector[];
  readonly sites: readonly Site[];
  /** By sector: the sites that can be guarded, most wanted first. */
  readonly guardable: readonly (readonly number[])[];
  readonly settlements: readonly Settlement[];
  readonly partners: readonly Partner[];
  /** What is pledged in the sky and at sea, all partners together. */
  readonly pledged: { readonly sky: number; readonly sea: number };
}

/** What holds for the month in hand; worked out once when it begins. */
export interface Month {
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
  /** How many incidents of the month are settled. */
  settled: number;
}

/** A campaign as its mechanisms see it. They change `world` and `month` in place. */
export interface Situation {
  readonly rules: GroundRules;
  readonly scenario: ScenarioRules;
  /** Months to be played. */
  readonly horizon: number;
  readonly world: World;
  readonly luck: Luck;
  /** Who hands out the parameters; null where the rules' own book is read. */
  readonly reader: ParameterReader | null;
  readonly month: Month;
  /** The record of what happened and why; null in a sweep, which only wants the figures. */
  readonly journal: Journal | null;
}
