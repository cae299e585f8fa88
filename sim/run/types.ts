/**
 * The run file: what is needed to play a campaign again, and what came of it, so that it can verify itself and can
 * still be read where the rules have moved on.
 */

import type { Command } from '../commands/types.ts';

/** Version of the file's form. */
export const RUN_FORMAT_VERSION = 1;

/** Version of the rules: raised with every change that can alter a result; CHANGELOG.md says what changed. */
export const RULES_VERSION = 2;

/** A settled incident, compact: incident, place, day, response (or ""), force killed, civilians killed, hits. */
export type CompactIncident = readonly [string, string, number, string, number, number, number];

/** One month of the record. */
export interface RunMonth {
  /** Digest of the world at the end of the month. */
  readonly digest: string;
  /** Indicators in the order of `INDICATOR_NAMES`, in steps of 1/65536. */
  readonly indicators: readonly number[];
  readonly incidents: readonly CompactIncident[];
}

/** A run as it is stored. */
export interface RunFile {
  readonly format: 'reassurance-force-run';
  readonly formatVersion: number;
  readonly rulesVersion: number;
  /** Fingerprint of the catalogue it was played on. */
  readonly catalogue: string;
  readonly scenario: string;
  readonly seed: string;
  readonly horizon: number;
  /** Who decided: the name of a policy, or "team". */
  readonly playedBy: string;
  /** What the team declared, most important first. */
  readonly objectives: readonly string[];
  readonly commands: readonly Command[];
  /** Acts of a facilitator, each with a reason. None can be given yet. */
  readonly facilitator: readonly [];
  readonly months: readonly RunMonth[];
  readonly ending: string;
}

/** Where a replay parts from its file. */
export interface Divergence {
  /** Month, from 1; 0 before the first. */
  readonly turn: number;
  /** The first indicator that differs, or what else does: "digest", "incidents", "commands",
   * "objectives", "months", "ending". */
  readonly what: string;
  /** What today's rules give, and what the file says. */
  readonly computed: string;
  readonly stored: string;
}

/** What a replay found. */
export interface Verification {
  readonly verifiedTurns: number;
  readonly storedTurns: number;
  readonly divergence: Divergence | null;
  /** Whether file and program have the same rules and catalogue. */
  readonly sameRules: boolean;
  readonly sameCatalogue: boolean;
}
