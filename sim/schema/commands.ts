/** What a player can do. A command is applied or refused with a code and data; it never half happens. */

import type { SettingId } from './settings.ts';

/** A player's command. */
export type Command =
  /** Before the first month: take one of the scenario's mandates whole. */
  | { readonly kind: 'adoptMandate'; readonly mandate: string }
  /** Before the first month: what the team wants, most important first. */
  | { readonly kind: 'declareObjectives'; readonly objectives: readonly string[] }
  /** Order a setting; it is in force after its lead time. `sector` only where each sector has its own. */
  | {
      readonly kind: 'order';
      readonly setting: SettingId;
      readonly sector?: string;
      readonly choice: string | number;
    }
  /** Take back an order that is not yet in force. */
  | { readonly kind: 'withdraw'; readonly setting: SettingId; readonly sector?: string }
  /** Answer the open decision. */
  | { readonly kind: 'decide'; readonly response: string }
  /** Answer it as standing orders say. */
  | { readonly kind: 'decideAsStanding' }
  /** End the month: actors choose, incidents fall, effects follow. */
  | { readonly kind: 'endMonth' };

/** Why a command was refused. */
export type RefusalCode =
  /** No such command; `detail` is what was called for. */
  | 'unknownCommand'
  | 'campaignOver'
  | 'alreadyBegun'
  | 'unknownMandate'
  | 'unknownObjective'
  | 'unknownSetting'
  | 'unknownSector'
  | 'unknownChoice'
  | 'alreadyInForce'
  | 'notOffered'
  /** The scenario has this choice locked; `detail` is the key of the reason in the scenario's words. */
  | 'locked'
  | 'nothingOrdered'
  | 'noDecisionOpen'
  | 'decisionOpen'
  | 'unknownResponse'
  | 'responseClosed';

/** A refused command: the code for programs, the data for words. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly command: Command;
  readonly detail: string;
}
