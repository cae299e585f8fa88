/**
 * All that was done in a run, in one ordered list: what the team ordered, answered and took back, what it predicted
 * and noted, and what a facilitator did. Only orders and the acts of a facilitator that touch the world change it; the
 * rest is kept for the debrief.
 */

import type { Command } from '../schema/commands.ts';
import type { Indicator } from '../schema/columns.ts';

/** The last `count` acts that changed the world and still stand are taken back. */
interface TakeBack {
  readonly kind: 'takeBack';
  readonly count: number;
}

/** Something that can be found true or false at a month's end. */
export type Predicate =
  | {
      readonly about: 'indicator';
      readonly id: Indicator;
      readonly measure: 'last' | 'lowest' | 'highest' | 'mean' | 'monthsAbove';
      readonly level?: number;
      readonly is: 'atLeast' | 'atMost';
      readonly value: number;
    }
  | { readonly about: 'incident' | 'ending'; readonly id: string };

/** A chance from 0 to 1, sealed until the end of month `until`. */
interface Predict {
  readonly kind: 'predict';
  readonly question: string;
  readonly predicate?: Predicate;
  readonly value: number;
  readonly until: number;
}

/** A note on a month (0: before the first), or on one of its incidents. */
interface Note {
  readonly kind: 'note';
  readonly month: number;
  readonly incident?: number;
  readonly text: string;
}

/** Acts of a facilitator that leave the world alone. */
type RoomAct =
  | { readonly kind: 'openStep' | 'closeStep'; readonly step: number }
  | { readonly kind: 'pause' | 'resume' }
  | { readonly kind: 'extend'; readonly seconds: number }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'unlock'; readonly lock: string }
  | { readonly kind: 'reveal'; readonly what: string };

/** Acts of a facilitator that touch the world. */
export type EffectAct =
  /** The incident happens at this place this month. */
  | { readonly kind: 'stage'; readonly incident: string; readonly place: string }
  /** Something that events could bring about is so from now on. */
  | { readonly kind: 'condition'; readonly name: string; readonly value: string | number }
  /** An indicator is moved by an amount in its own unit. */
  | { readonly kind: 'override'; readonly indicator: string; readonly amount: number };

/** One thing done. */
export type Act = Command | TakeBack | Predict | Note | RoomAct | EffectAct;

/** An act with who did it and, where they said so, why. */
export interface RunAct {
  /** A seat, a policy, "team" or "facilitator". */
  readonly by: string;
  readonly act: Act;
  readonly reason?: string;
  /** For a facilitator: milliseconds since the step was opened. */
  readonly at?: number;
}

/** What changes the world. */
export type WorldAct = Command | EffectAct;

const WORLD_ACTS = {
  adoptMandate: true,
  declareObjectives: true,
  order: true,
  withdraw: true,
  decide: true,
  decideAsStanding: true,
  endMonth: true,
  stage: false,
  condition: false,
  override: false,
} as const satisfies Record<WorldAct['kind'], boolean>;

const OTHER_ACTS = {
  takeBack: true,
  predict: true,
  note: true,
  openStep: true,
  closeStep: true,
  pause: true,
  resume: true,
  extend: true,
  message: true,
  unlock: true,
  reveal: true,
} as const satisfies Record<Exclude<Act['kind'], WorldAct['kind']>, true>;

/** The kinds of all acts. */
export const ACT_KINDS: ReadonlySet<string> = new Set([...Object.keys(WORLD_ACTS), ...Object.keys(OTHER_ACTS)]);

function isWorldAct(act: Act): act is WorldAct {
  return Object.hasOwn(WORLD_ACTS, act.kind);
}

/** Whether an act is a command of the team, and not a facilitator's. */
export function isCommand(act: Act): act is Command {
  return isWorldAct(act) && WORLD_ACTS[act.kind];
}

/** An act that changes the world, with who did it. */
export type WorldEntry = RunAct & { readonly act: WorldAct };

function isWorldEntry(entry: RunAct): entry is WorldEntry {
  return isWorldAct(entry.act);
}

/** The entries whose acts change the world and stand: what was taken back is left out. */
export function standingEntries(acts: readonly RunAct[]): readonly WorldEntry[] {
  const standing: WorldEntry[] = [];
  for (const entry of acts) {
    if (entry.act.kind === 'takeBack') standing.length = Math.max(0, standing.length - entry.act.count);
    else if (isWorldEntry(entry)) standing.push(entry);
  }
  return standing;
}

/** Their acts. */
export function standingActs(acts: readonly RunAct[]): readonly WorldAct[] {
  return standingEntries(acts).map(({ act }) => act);
}

/** The commands that stand. */
export function standingCommands(acts: readonly RunAct[]): readonly Command[] {
  return standingActs(acts).filter(isCommand);
}

/** Commands as the acts of one player. */
export function actsOf(by: string, commands: readonly Command[]): readonly RunAct[] {
  return commands.map((act) => ({ by, act }));
}
