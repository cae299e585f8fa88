/**
 * A campaign at the table: the model's campaign with what the screen needs beside it. The campaign changes in place;
 * a new session object says that it did. Nothing here is a rule: commands go to the model, and the model answers.
 */

import { catalogue } from '../../seeds/index.ts';
import type { SoundRun } from '../../seeds/schema/damaged-run.ts';
import {
  applyCommand,
  compileRules,
  legalCommands,
  replayRun,
  startCampaign,
  toRunFile,
  viewFor,
  type Campaign,
  type Command,
  type Refusal,
  type RunFile,
  type Verification,
  type View,
} from '../../sim/index.ts';
import type { MonthRecord } from '../words/gather.ts';
import { journalOf, recordMonth } from '../words/record.ts';

/** The rules on the shipped catalogue. */
export const rules = compileRules(catalogue);

/** What is fixed before the first order. */
export interface SetUp {
  readonly scenario: string;
  readonly seed: string;
  readonly horizon: number;
  readonly mandate: string;
  readonly objectives: readonly string[];
}

/** A campaign as the screen holds it. */
export interface Session {
  /** The name under which it is kept. */
  readonly id: string;
  readonly campaign: Campaign;
  readonly view: View;
  /** Every command that would be taken just now. */
  readonly legal: readonly Command[];
  /** The months that have ended, with what the team saw at their ends. */
  readonly months: readonly MonthRecord[];
  /** Commands of the month in hand that were taken back, the latest last. */
  readonly undone: readonly Command[];
  /** The run as its file had it, until the table plays on; null for what was played here. */
  readonly opened: SoundRun | null;
}

type Board = Pick<RunFile, 'scenario' | 'seed' | 'horizon'>;

function boardOf({ view }: Session): Board {
  return { scenario: view.scenario, seed: view.seed, horizon: view.horizon };
}

function openBoard(id: string, { scenario, seed, horizon }: Board): Session {
  const campaign = startCampaign(rules, { scenario, seed, horizon, record: true });
  const view = viewFor(campaign, 'team');
  return { id, campaign, view, legal: legalCommands(campaign), months: [], undone: [], opened: null };
}

/** Applies a command to the campaign and keeps the month where one ended. */
function step(session: Session, command: Command): Session | Refusal {
  const { campaign } = session;
  const ended = journalOf(campaign).digests.length;
  const result = applyCommand(campaign, command);
  if (!result.ok) return result.refusal;
  const isMonthOver = journalOf(campaign).digests.length > ended;
  const months = isMonthOver ? [...session.months, recordMonth(campaign, ended + 1)] : session.months;
  return { ...session, months };
}

function refreshed(session: Session): Session {
  return { ...session, view: viewFor(session.campaign, 'team'), legal: legalCommands(session.campaign) };
}

/** Whether a command was refused. */
export function isRefusal(outcome: Session | Refusal): outcome is Refusal {
  return 'code' in outcome;
}

/** Plays commands on a fresh board, as far as they are taken. */
function played(id: string, board: Board, commands: readonly Command[]): Session {
  let session = openBoard(id, board);
  for (const command of commands) {
    const next = step(session, command);
    if (isRefusal(next)) break;
    session = next;
  }
  return refreshed(session);
}

/** A new campaign: what was set up is adopted before the first month. */
export function beginSession(id: string, { scenario, seed, horizon, mandate, objectives }: SetUp): Session {
  return played(id, { scenario, seed, horizon }, [
    { kind: 'adoptMandate', mandate },
    { kind: 'declareObjectives', objectives },
  ]);
}

/** A campaign from its run file, by playing its commands again as far as the file is sound. */
export function openSession(id: string, { run, damage }: SoundRun): Session {
  return { ...played(id, run, run.commands), opened: { run, damage } };
}

/** The run to verify: as its file had it, or as it is kept where it was played here. */
export function storedRun({ opened, campaign }: Session): SoundRun {
  return opened ?? { run: toRunFile(campaign, 'team'), damage: null };
}

/** What came of playing the stored run again and comparing every month. */
export function verificationOf(session: Session): Verification {
  return replayRun(rules, storedRun(session).run).verification;
}

/** Whether the campaign is what its file says it is, from the first line to the last. */
export function isSound(session: Session): boolean {
  const { opened } = session;
  return opened === null || (opened.damage === null && verificationOf(session).divergence === null);
}

/** A campaign's beginning: this many months as they were played, and then the team's own orders. */
export function forkSession(id: string, original: Session, months: number): Session {
  let ended = 0;
  let session = openBoard(id, boardOf(original));
  for (const command of journalOf(original.campaign).commands) {
    if (ended >= months && !isOfSetUp(command)) break;
    const next = step(session, command);
    if (isRefusal(next)) break;
    session = next;
    ended = session.months.length;
  }
  return refreshed(session);
}

/** A campaign as it was when this many months had ended. It is there to be read: nothing may be ordered. */
export function pastSession(original: Session, months: number): Session {
  return { ...forkSession(original.id, original, months), legal: [] };
}

function isOfSetUp({ kind }: Command): boolean {
  return kind === 'adoptMandate' || kind === 'declareObjectives';
}

/** The session after a command, or why the command was refused. */
export function applyTo(session: Session, command: Command): Session | Refusal {
  const next = step(session, command);
  return isRefusal(next) ? next : refreshed({ ...next, undone: [], opened: null });
}

/** The command that undo takes back: the last, if it is an order of the month in hand. */
export function undoable({ campaign }: Session): Command | null {
  const last = journalOf(campaign).commands.at(-1);
  return last !== undefined && (last.kind === 'order' || last.kind === 'withdraw') ? last : null;
}

/** The session without its last order, rebuilt from the commands before it. */
export function undo(session: Session): Session {
  const last = undoable(session);
  if (last === null) return session;
  const before = played(session.id, boardOf(session), journalOf(session.campaign).commands.slice(0, -1));
  return { ...before, undone: [...session.undone, last] };
}

/** The session with the order again that was taken back last. */
export function redo(session: Session): Session {
  const command = session.undone.at(-1);
  if (command === undefined) return session;
  const next = applyTo(session, command);
  return isRefusal(next) ? session : { ...next, undone: session.undone.slice(0, -1) };
}

/** The campaign as a run file: as it was opened, or as it was played here; of a damaged file the sound part. */
export function runOf({ opened, campaign }: Session): RunFile {
  return opened?.damage === null ? opened.run : toRunFile(campaign, 'team');
}
