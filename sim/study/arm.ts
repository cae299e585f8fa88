/**
 * An arm of a study: what one side of a comparison changes in a catalogue and one of its scenarios. An arm changes what it
 * names and nothing else, so two arms that differ in one thing differ in that thing alone. Arms are plain JSON: a page, its
 * workers and a terminal read the same ones.
 */

import type { CatalogueData, COLUMNS, Indicator, MandateData, PolicyId, ScenarioData, SettingId } from '../index.ts';

/** What a study plays on: a catalogue, and the id of one of its scenarios. */
export interface Base {
  readonly data: CatalogueData;
  readonly scenario: string;
}

/** Choices of a mandate for the force or for one sector: options by name, counts as numbers. */
export type Choices = Readonly<Partial<Record<SettingId, string | number>>>;

/** What changes in one partner, in the units of the catalogue. */
export interface PartnerChange {
  readonly ground?: number;
  readonly sky?: number;
  readonly sea?: number;
  readonly support?: number;
  readonly ceiling?: number;
  /** Months of national elections, "2026-09", in place of its own. */
  readonly elections?: readonly string[];
}

/**
 * A value of the world that is set by hand: a state that no scenario can state. It is written past the ledger, so the
 * account of an indicator that is held does not sum.
 */
export interface Held {
  readonly column: keyof typeof COLUMNS;
  /** The id of the sector, site, settlement, partner, backing, axis or pillar; all of the column where absent. */
  readonly of?: string;
  readonly value: number;
  /** The month, from 1, before whose orders it is set; before those of every month where absent. */
  readonly turn?: number;
}

/** One side of a comparison. */
export interface Arm {
  /** The mandate to start from: by its name in the scenario, or by value. */
  readonly mandate: string | MandateData;
  readonly force?: Choices;
  /** Laid over every sector in which the mandate has a footprint. */
  readonly everySector?: Choices;
  /** In place of all sectors of the mandate. */
  readonly sectors?: MandateData['sectors'];
  readonly initial?: Readonly<Partial<Record<Indicator, number>>>;
  readonly signedTerms?: number;
  readonly compliance?: number;
  /** A factor on all of Moscow's stocks at the start. */
  readonly arsenal?: number;
  /** Values of parameters by "group.name". They may lie outside their ranges: a reference case may do so on purpose. */
  readonly parameters?: Readonly<Record<string, number>>;
  /** Factors on the base rates of incidents by id; 0 takes an incident out. */
  readonly rates?: Readonly<Record<string, number>>;
  /** Changes of partners by id. */
  readonly partners?: Readonly<Record<string, PartnerChange>>;
  readonly offered?: ScenarioData['offered'];
  /** Who gives orders and answers; standing orders alone where absent, so that nobody reacts and blurs what is compared. */
  readonly policy?: PolicyId;
  /** True where the whole force stands from the first month, as if it had been there all along. */
  readonly inPlace?: boolean;
  readonly held?: readonly Held[];
  /** Months to play; the scenario's own horizon where absent. */
  readonly horizon?: number;
  /** True where incidents and causes are asked for: keeps a journal. The figures are the same without. */
  readonly record?: boolean;
}

/** What an arm is changed by. */
export type Change = Partial<Arm>;

/** A change laid over an arm, or over another change: tables entry by entry, all else whole. */
export function also<Under extends Change>(under: Under, change: Partial<NoInfer<Under>>): Under {
  return {
    ...under,
    ...change,
    force: { ...under.force, ...change.force },
    everySector: { ...under.everySector, ...change.everySector },
    initial: { ...under.initial, ...change.initial },
    parameters: { ...under.parameters, ...change.parameters },
    rates: { ...under.rates, ...change.rates },
    partners: { ...under.partners, ...change.partners },
  };
}

/**
 * Parameters under which no campaign ends early but by wider war: all arms are then measured over the same months. For
 * studies in which an early end would hide what is measured; an arm has them only where it names them.
 */
export const NO_EARLY_END: Readonly<Record<string, number>> = {
  'endings.collapseBase': 0,
  'endings.invitationEnds': 0,
  'endings.withdrawBelow': 0,
  'exit.monthsHeld': 999,
  'exit.fixedTerm': 999,
};
