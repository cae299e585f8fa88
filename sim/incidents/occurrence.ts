/** An incident that has come about: its type, whom it meets, and the luck that goes with it. */

import type { IncidentType } from './incident-types.ts';

/** An incident in this month's queue. */
export interface Occurrence {
  readonly type: IncidentType;
  /** Index of the sector, site, partner or category; 0 for once. */
  readonly subject: number;
  /** Index of the sector where it happens, or -1 where there is no place. */
  readonly sector: number;
  /** Index of the site, or -1. */
  readonly site: number;
  /** Day of the month, 1 to 28. */
  readonly day: number;
  /** The chance that it had, 0 to 1. */
  readonly chance: number;
  /** The roll it met: it happened because the roll was below the chance. */
  readonly roll: number;
  /** Whether the calendar brought it, whatever its rate. */
  readonly isCertain: boolean;
  /** What its modifiers were when it was drawn, in their order; empty where no record is kept. */
  readonly factors: readonly number[];
  /** How grave it is, 0 to 1. */
  readonly severity: number;
  /** Uniform luck for what follows. */
  readonly luck: OutcomeLuck;
}

/** The luck of an incident's course, uniforms in [0, 1). */
export interface OutcomeLuck {
  /** How vague triggers turn out. */
  readonly clarity: number;
  /** Whether the answer comes late. */
  readonly lateness: number;
  /** Whether a part of a hit becomes a whole one. */
  readonly rounding: number;
  /** How Moscow's view of the answer is blurred. */
  readonly blur: number;
  /** How far an incident with a mechanism of its own goes. */
  readonly size: number;
  /** Who dies, in the force and among civilians. */
  readonly force: number;
  readonly civilians: number;
}
