/**
 * Everything that happens, with its outcome in it. Screen, log, debrief, replay and tests read the same events.
 * Months count from 1 as `turn`; places and people go by id; the words live with the prose.
 */

import type { Axis, Backing, ReadingName } from './vocabulary.ts';
import type { SettingId } from './settings.ts';

/** How a campaign can end. The place in the list is the code that the world keeps; 0 goes on. */
export const ENDINGS = [
  'none',
  'exitAchieved',
  'horizonReached',
  'withdrawn',
  'lapsed',
  'ceasefireCollapsed',
  'widerWar',
] as const;
export type Ending = (typeof ENDINGS)[number];

/** Why an incident could happen: the rate before and after each factor, the chance that came of it, and the roll. */
export interface Explanation {
  /** Base rate a month for the subject (a chance for a scheduled type; 1 for what the calendar brings for certain). */
  readonly base: number;
  readonly modifiers: readonly { readonly reading: ReadingName; readonly factor: number }[];
  readonly chance: number;
  readonly roll: number;
}

/** Where an incident happened and whom it met; null where that means nothing. */
export interface Place {
  readonly sector: string | null;
  readonly site: string | null;
  readonly partner: string | null;
  readonly backing: Backing | null;
}

/** What came of an incident. */
export interface OutcomeReport {
  readonly launched: number;
  readonly stopped: number;
  readonly hits: number;
  readonly interceptors: number;
  readonly forceKilled: number;
  readonly civiliansKilled: number;
  /** Thousands of customers that lost power. */
  readonly darkened: number;
  /** The answer as it came out: 0 nothing, 1 in kind. */
  readonly answer: number;
  readonly late: boolean;
  /** What a named handler reports, such as "vetoed" or "text agreed"; null for most. */
  readonly result: string | null;
}

/** What a handler adds to the report of an incident. */
export type HandlerReport = { readonly result: string } & Partial<OutcomeReport>;

/** An option of a decision as the mandate leaves it. */
export interface DecisionOption {
  readonly response: string;
  /** Null where it may be chosen; else why it is closed. */
  readonly closed: null | 'engagement' | 'capability';
  /** Who authorises it. */
  readonly authority: 'onScene' | 'commander' | 'capitals';
  /** Share of contingents whose caveats let them act, 0 to 1. */
  readonly willing: number;
  /** Likely ranges, from the 10th to the 90th of a hundred. */
  readonly killed: readonly [number, number];
  readonly escalation: readonly [number, number];
  readonly legitimacy: readonly [number, number];
  readonly hits: readonly [number, number];
  /** The answer as Moscow will likely see it: 0 nothing, 1 in kind. */
  readonly answer: readonly [number, number];
}

/** One thing that happened. */
export type CampaignEvent =
  | { readonly kind: 'monthBegan'; readonly turn: number; readonly month: string }
  | {
      readonly kind: 'orderGiven' | 'orderInForce' | 'orderWithdrawn';
      readonly turn: number;
      readonly setting: SettingId;
      readonly sector: string | null;
      readonly from: string | number;
      readonly to: string | number;
      /** The turn in which it is in force. */
      readonly due: number;
    }
  | {
      readonly kind: 'moscowChose';
      readonly turn: number;
      readonly axis: Axis;
      readonly level: number;
      readonly before: number;
      /** The terms of the utility of the level chosen, against doing nothing; the luck of the draw is the last. */
      readonly terms: readonly { readonly term: string; readonly amount: number }[];
    }
  | {
      readonly kind: 'incidentOccurred';
      readonly turn: number;
      readonly number: number;
      readonly incident: string;
      readonly place: Place;
      readonly day: number;
      readonly severity: number;
      readonly explanation: Explanation;
    }
  | {
      readonly kind: 'decisionOpened';
      readonly turn: number;
      readonly number: number;
      readonly options: readonly DecisionOption[];
      /** What standing orders say. */
      readonly standing: string;
    }
  | {
      readonly kind: 'decisionMade';
      readonly turn: number;
      readonly number: number;
      readonly response: string;
      readonly by: 'team' | 'standingOrders';
    }
  | {
      readonly kind: 'incidentSettled';
      readonly turn: number;
      readonly number: number;
      readonly outcome: OutcomeReport;
    }
  | { readonly kind: 'rungChanged'; readonly turn: number; readonly from: number; readonly to: number }
  /** The ceasefire breaks: the chance that it had this month, and the roll. */
  | { readonly kind: 'ceasefireBroke'; readonly turn: number; readonly chance: number; readonly roll: number }
  /** Signs that the truce may break are seen for the first time, or are gone. */
  | { readonly kind: 'alarm'; readonly turn: number; readonly raised: boolean }
  | { readonly kind: 'consentChanged'; readonly turn: number; readonly given: boolean }
  /** A mandate by consensus lapsed since the rules of engagement go beyond it. */
  | { readonly kind: 'mandateLapsed'; readonly turn: number }
  | { readonly kind: 'termsSigned'; readonly turn: number; readonly binding: boolean }
  | { readonly kind: 'stockEmpty'; readonly turn: number; readonly tier: 'short' | 'medium' | 'long' }
  | { readonly kind: 'siteRestored'; readonly turn: number; readonly site: string }
  | { readonly kind: 'milestone'; readonly turn: number; readonly state: 'reached' | 'lost'; readonly exit: string }
  | { readonly kind: 'campaignEnded'; readonly turn: number; readonly ending: Ending };

/** The kinds of events that are Moscow's own business: shown in the debrief, hidden in play. */
export const HIDDEN_EVENTS: readonly CampaignEvent['kind'][] = ['moscowChose'];
