/** What the catalogue is made of: the parts that the rules read, as plain validated objects. */

import type { Quantity } from '../schema/quantity.ts';
import type { Indicator } from '../schema/columns.ts';
import type {
  Exposure,
  Family,
  HandlerName,
  Mark,
  ReadingName,
  Scale,
  SectorKind,
  SiteKind,
  Weapon,
} from '../schema/vocabulary.ts';

/** A part of the theatre, as a list of oblasts (ISO 3166-2) or of countries. */
export interface SectorData {
  readonly id: string;
  readonly kind: SectorKind;
  readonly oblasts: readonly string[];
  /** Share of the line of contact that runs through it; the shares add up to 1. */
  readonly lineShare: Quantity;
  /** Share of the land suspected of mines; the shares add up to 1. */
  readonly minedShare: Quantity;
}

/** A named public site. Coordinates stay in the map data: the rules have no use for them. */
export interface SiteData {
  readonly id: string;
  readonly kind: SiteKind;
  readonly sector: string;
  /** False for sites under occupation, destroyed, or outside Ukraine's reach: incidents leave them alone. */
  readonly exposed: boolean;
  /** Generating capacity in GW; 0 for what does not generate. */
  readonly capacityGw: Quantity;
}

/** Homes and firms that hang on grid sites. */
export interface SettlementData {
  readonly id: string;
  readonly oblast: string;
  /** The city of the map that it lies around, if one is named there. */
  readonly city?: string;
  /** Customers in thousands. */
  readonly customers: Quantity;
  /** How many towns and villages the entry stands for. */
  readonly settlements: number;
  /** Grid sites that feed it, with the share of its demand each carries; shares add up to 1. */
  readonly fedBy: readonly { readonly site: string; readonly share: number }[];
}

/** A pledging country. All values are illustrative unless sourced. */
export interface PartnerData {
  readonly id: string;
  /** Pledged troops on the ground, in hundreds. */
  readonly ground: Quantity;
  /** Pledged contribution in the sky: 0 none, 1 a small share, up to 3. */
  readonly sky: Quantity;
  /** Pledged contribution at sea: 0 none, 1 a small share, up to 3. */
  readonly sea: Quantity;
  /** Public support for taking part, 0 to 1. */
  readonly support: Quantity;
  /** The highest rung of the rules of engagement at which its contingent may act, 0 to 4. */
  readonly ceiling: Quantity;
  /** Months of national elections, "2026-09". */
  readonly elections: readonly string[];
}

/** One factor on an incident's rate: `none` where the reading is 0, `full` where it is 1, straight between. */
export interface ModifierData {
  readonly reading: ReadingName;
  readonly none: number;
  readonly full: number;
  readonly low: number;
  readonly high: number;
  readonly source: string;
}

/** A raid that comes with an incident: between `least` and `most` weapons of one class. */
export interface RaidData {
  readonly weapon: Weapon;
  readonly least: number;
  readonly most: number;
  readonly source: string;
}

/** A figure that an incident moves directly. */
export interface ShiftData {
  readonly kind: 'shift';
  readonly indicator: Indicator;
  readonly by: Scale;
  readonly amount: Quantity;
}

/** A change that an incident makes. */
export type EffectData =
  | ShiftData
  | {
      readonly kind: 'support';
      readonly who: 'subject' | 'all';
      readonly by: Scale;
      readonly amount: Quantity;
    }
  /** Support shaken most where it is near the fence: amount * 4 s (1 - s). */
  | { readonly kind: 'unsettle'; readonly by: Scale; readonly amount: Quantity }
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'handler'; readonly handler: HandlerName };

/** One incident type: the rules' half. Its words live apart. */
export interface IncidentData {
  readonly id: string;
  readonly family: Family;
  readonly claims: readonly string[];
  readonly exposure: Exposure;
  readonly sectorKinds?: readonly SectorKind[];
  readonly siteKinds?: readonly SiteKind[];
  /** True where it comes when something is due: the base is then a chance, not a rate. */
  readonly scheduled?: boolean;
  /** Rate a month for each subject, before modifiers. */
  readonly base: Quantity;
  readonly modifiers: readonly ModifierData[];
  /** How grave it is, from 0 to 1. */
  readonly severity: { readonly least: number; readonly most: number; readonly source: string };
  /** How strong a provocation it is at full severity; absent where nobody is provoked. */
  readonly provokes?: Quantity;
  readonly raid?: RaidData;
  /** Share of a site's health that one hit takes. */
  readonly damage?: Quantity;
  /** Expected deaths in the force: for each hit where there is a raid, else for the incident at full severity. */
  readonly forceDeaths?: Quantity;
  /** Expected civilian deaths, in the same way. */
  readonly civilianDeaths?: Quantity;
  /** The answers that may be considered; absent where nothing is asked. */
  readonly responses?: readonly string[];
  readonly effects: readonly EffectData[];
}

/** One way of answering an incident. */
export interface ResponseData {
  readonly id: string;
  /** The rung of the rules of engagement that it needs, 0 to 4. */
  readonly rung: number;
  /** Whether it is a use of force, which has to be authorised as the mandate says. */
  readonly force: boolean;
  /** True for asking capitals first, whatever the mandate says. */
  readonly refers: boolean;
  /** The answer in Moscow's eyes: 0 nothing, 1 in kind, above 1 harder. */
  readonly answer: Quantity;
  /** Share of the harm that it prevents when it comes in time. */
  readonly prevents: Quantity;
  /** Factor on deaths in the force. */
  readonly exposes: Quantity;
  /** Factor on interceptors spent. */
  readonly spends: Quantity;
  readonly legitimacy: Quantity;
  readonly hostility: Quantity;
  /** Change of support in all partners. */
  readonly support: Quantity;
}

/** What a team can declare that it wants, with its yardstick. */
export interface ObjectiveData {
  readonly id: string;
  /** The indicator it is measured on. */
  readonly indicator: Indicator;
  /** What of the indicator counts. */
  readonly measure: 'last' | 'lowest' | 'highest' | 'mean' | 'monthsAbove';
  /** For monthsAbove: the level that a month has to reach. */
  readonly level?: Quantity;
  /** For monthsAbove, and for limits on what adds up: of how many months they are meant; another horizon takes them in proportion. */
  readonly ofMonths?: number;
  /** Met at this value or better. */
  readonly met: Quantity;
  /** Partly met at this value or better. */
  readonly partly: Quantity;
  readonly better: 'higher' | 'lower';
}
