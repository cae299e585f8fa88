/**
 * The run file, format 2: what is needed to play a campaign again, and what came of it, so that it can verify itself
 * and can still be told where the rules have moved on. `seeds/schema/run-file.md` says what each part means.
 */

import type { MandateData, ScenarioData } from '../catalogue/scenario-types.ts';
import type { OtherLuck } from '../random/streams.ts';
import type { RunAct } from './acts.ts';

/** Version of the file's form. */
export const RUN_FORMAT_VERSION = 2;

/** Version of the rules: raised with every change that can alter a result; CHANGELOG.md says what changed. */
export const RULES_VERSION = 5;

/** Where a run branched off: the run, the last month that both share (0: none), and the digest of its end. */
export interface RunParent {
  readonly id: string;
  readonly month: number;
  /** "" where no month is shared. */
  readonly digest: string;
}

/** A seat at the table. Names are optional, and no digest covers them. */
export interface RunSeat {
  readonly seat: string;
  readonly role: string;
  readonly name?: string;
}

/** The scenario: by id and fingerprint where the program ships it, by value where it does not. */
export type ScenarioOfRun =
  /** The fingerprint is null in files of a form that did not keep it. */
  { readonly id: string; readonly hash: string | null } | { readonly id: string; readonly value: ScenarioData };

/** The mandate that was adopted: by id where the scenario has it, by value where it does not. */
export type MandateOfRun = { readonly id: string } | { readonly id: string; readonly value: MandateData };

/** A number of the parameter book that the table disputed and played with another value. */
export interface ContestedValue {
  /** "group.name" of the parameter book. */
  readonly path: string;
  readonly value: number;
  readonly by: string;
  readonly reason: string;
}

/** The edition of the data: the fingerprint of the shipped catalogue, and what was contested in it. */
export interface RunEdition {
  readonly catalogue: string;
  readonly contested: readonly ContestedValue[];
}

/** What is written on a run and changes nothing in it. */
export interface RunLabel {
  /** Given by the host, random; never changes. */
  readonly id: string;
  readonly parent: RunParent | null;
  readonly title: string;
  readonly note: string;
  readonly tags: readonly string[];
  /** What is locked for who plays it: "rewind", "fork", "seed" and the like. */
  readonly locks: readonly string[];
  readonly seats: readonly RunSeat[];
  /** Who decided: the name of a policy, or "team". A label that nothing can verify. */
  readonly playedBy: string;
}

/**
 * A settled incident, compact: incident, place (an id, or ""), day, response (or ""), who answered, force killed,
 * civilians killed, hits, weapons launched, interceptors spent, thousands of customers darkened, whether the answer
 * came late (0 or 1), and what it reported (or ""). Null where a file of an older form did not keep it.
 */
export type CompactIncident = readonly [
  incident: string,
  place: string,
  day: number,
  response: string,
  answeredBy: 'team' | 'standingOrders' | '' | null,
  forceKilled: number,
  civiliansKilled: number,
  hits: number,
  launched: number | null,
  interceptors: number | null,
  darkened: number | null,
  late: number | null,
  result: string | null,
];

/** One month of the record. */
export interface RunMonth {
  /** Digest of what can change the world, at the end of the month. */
  readonly digest: string;
  /** By how much each indicator moved in the month: in the order of the file's `indicators`, in steps of 1/65536. */
  readonly changes: readonly number[];
  /**
   * For each indicator its largest causes, at most three: place in the file's `causes` and amount in steps to two
   * digits, by turns. The last has no amount where these are all: it made up the rest of the month's change. Empty as a
   * whole where a file of an older form did not keep them.
   */
  readonly causes: readonly (readonly number[])[];
  readonly incidents: readonly CompactIncident[];
}

/** A run as it is stored. */
export interface RunFile extends RunLabel {
  readonly format: 'reassurance-force-run';
  readonly formatVersion: number;
  readonly rulesVersion: number;
  readonly scenario: ScenarioOfRun;
  readonly edition: RunEdition;
  /** Null before one was adopted. */
  readonly mandate: MandateOfRun | null;
  readonly seed: string;
  readonly otherLuck: readonly OtherLuck[];
  readonly horizon: number;
  /** What the team declared, most important first. */
  readonly objectives: readonly string[];
  /** The names of the indicators, in the order of the months' changes. */
  readonly indicators: readonly string[];
  /** Their figures before the first month, in steps; empty, and counted from 0, where an older form did not keep them. */
  readonly start: readonly number[];
  /** The ids of all causes that the months name. */
  readonly causes: readonly string[];
  readonly acts: readonly RunAct[];
  readonly months: readonly RunMonth[];
  readonly ending: string;
}

/** Where a replay parts from its file. */
export interface Divergence {
  /** Month, from 1; 0 before the first. */
  readonly turn: number;
  /**
   * The first indicator that differs, or what else does: "digest", "incidents", "causes", "acts", "edition",
   * "objectives", "months", "ending".
   */
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

/**
 * Whether a run has to be told from its record: it was played by other rules or on other data, and today's come to
 * something else. To show what today's give would show another history.
 */
export function isToldFromRecord({ divergence, sameRules, sameCatalogue }: Verification): boolean {
  return divergence !== null && !(sameRules && sameCatalogue);
}
