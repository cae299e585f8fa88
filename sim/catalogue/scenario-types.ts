/** A scenario as data: how it begins, and what it changes of the catalogue. */

import type { Indicator, StartColumn } from '../schema/columns.ts';
import type { Ending } from '../schema/events.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { SettingId } from '../schema/settings.ts';
import type { Axis, Backing, CalendarKind, SiteKind, Temper, WarPhase, Weapon } from '../schema/vocabulary.ts';
import type { EffectData, ObjectiveData, PartnerData } from './types.ts';

/** A mandate written down: options by name for the force and for each sector; counts as numbers. */
export interface MandateData {
  /** How much it dares; absent for one that a table wrote itself. */
  readonly temper?: Temper;
  readonly force: Readonly<Partial<Record<SettingId, string | number>>>;
  readonly sectors: Readonly<Record<string, Readonly<Partial<Record<SettingId, string | number>>>>>;
}

/** How a scenario's list of partners differs from the catalogue's; each by id. */
export interface PartnerChanges {
  readonly add?: readonly PartnerData[];
  readonly remove?: readonly string[];
  /** Fields that take the place of the catalogue's. */
  readonly replace?: Readonly<Record<string, Partial<Omit<PartnerData, 'id'>>>>;
}

/** The choices of a setting that may be ordered, and why no other may: a key into the scenario's words. */
export interface OpenChoices {
  readonly choices: readonly (string | number)[];
  readonly because: string;
}

/** A change that the calendar makes: the plain amount, on no subject. */
export type CalendarEffect = Extract<EffectData, { readonly kind: 'shift' | 'support' | 'unsettle' }>;

/** A dated thing that all know beforehand, and what it does in its month. */
export interface CalendarEntry {
  readonly month: string;
  readonly kind: CalendarKind;
  /** An incident type that comes for certain; and whom it meets, by id, where it is drawn over several. */
  readonly incident?: string;
  readonly at?: string;
  readonly effects?: readonly CalendarEffect[];
}

/** How the world stands at the start, beyond indicators. What is not named is as in any start. */
export interface StateData {
  /** Columns of the whole world. */
  readonly world?: Readonly<Partial<Record<StartColumn, Quantity>>>;
  /** By sector: troops that stand there, and the share of its suspected land still to be cleared. */
  readonly sectors?: Readonly<Record<string, { readonly troops?: Quantity; readonly mined?: Quantity }>>;
  /** Health of all sites of a kind, 0 to 1. */
  readonly sites?: Readonly<Partial<Record<SiteKind, Quantity>>>;
  /** How hard Moscow presses on an axis, 0 to 3. */
  readonly axes?: Readonly<Partial<Record<Axis, Quantity>>>;
  /** Share of each partner's pledge that is delivered. */
  readonly delivered?: Quantity;
}

/** What a scenario holds an objective against, where it is not what the catalogue says. */
export type Yardstick = Partial<Pick<ObjectiveData, 'level' | 'met' | 'partly'>>;

/** A scenario: where the story starts, for how long, and what may be asked for. */
export interface ScenarioData {
  readonly id: string;
  /** First month, "2025-11". */
  readonly start: string;
  /** Months to play unless the run says otherwise. */
  readonly horizon: number;
  /** Where the war stands at the start; a truce unless said otherwise. */
  readonly phase?: WarPhase;
  /** What a ceasefire that collapses leads to: the end, unless said otherwise, or open war in which the campaign goes on. */
  readonly onCollapse?: 'ends' | 'war';
  /** Coefficients that are other here than in the book, by "group.name". */
  readonly parameters?: Readonly<Record<string, Quantity>>;
  readonly partners?: PartnerChanges;
  /** The incident types that can come about: only these, or all but these. All, where nothing is said. */
  readonly incidents?: { readonly only: readonly string[] } | { readonly without: readonly string[] };
  /** Settings of which only some choices may be ordered. */
  readonly open?: Readonly<Partial<Record<SettingId, OpenChoices>>>;
  /** The ways in which the campaign can end; all, where nothing is said. */
  readonly endings?: readonly Ending[];
  readonly initial: Readonly<Partial<Record<Indicator, Quantity>>>;
  readonly state?: StateData;
  /** How binding the terms at the start are: 0 verbal, 1 written and binding. */
  readonly signedTerms: Quantity;
  /** How far both sides have been seen to comply so far, 0 to 1. */
  readonly compliance: Quantity;
  /** Moscow's stocks at the start, by class of weapon. */
  readonly arsenal: Readonly<Record<Weapon, Quantity>>;
  /** Batteries that partners could spare, by tier. */
  readonly batteries: Readonly<Record<'short' | 'medium' | 'long', Quantity>>;
  /** Mandates to start from, by name. */
  readonly mandates: Readonly<Record<string, MandateData>>;
  /** Objectives declared unless the team declares its own, most important first. */
  readonly objectives: readonly string[];
  /** Yardsticks of its own, by objective. Where months are counted, they are those of the scenario's horizon. */
  readonly yardsticks?: Readonly<Record<string, Yardstick>>;
  readonly calendar: readonly CalendarEntry[];
  /** American support that is on offer, by category. */
  readonly offered: Readonly<Record<Backing, boolean>>;
}
