/**
 * The journal of a campaign: every event, and every ledger row. Kept only where somebody will read it.
 */

import type { Command } from './commands.ts';
import type { CampaignEvent } from './events.ts';
import type { Indicator } from './columns.ts';

/** Why an indicator changed. `id` names the cause; the words for it live with the prose. */
export interface Cause {
  readonly id: string;
  /** The claim of the source that the mechanism plays. */
  readonly claim?: string;
  /** The parameter whose value the amount hangs on, as group.name. */
  readonly parameter?: string;
}

/** One row of the causal ledger. Amounts lie on the grid, so rows sum to the change exactly. */
export interface LedgerRow {
  /** Month of the campaign, from 1. */
  readonly turn: number;
  readonly indicator: Indicator;
  readonly cause: Cause;
  readonly amount: number;
  /** For changes that an incident made: its number in the month, from 1. */
  readonly incident?: number;
}

/** All that happened and why. */
export interface Journal {
  /** Commands that were applied, in order. */
  readonly commands: Command[];
  readonly events: CampaignEvent[];
  readonly rows: LedgerRow[];
  /** Indicators at the start and after each month. */
  readonly indicators: Readonly<Record<Indicator, number>>[];
  /** The digest after each month: of the world, of the luck in force and of contested assumptions. */
  readonly digests: string[];
}
