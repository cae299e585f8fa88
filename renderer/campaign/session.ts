/**
 * A campaign at the table: the model's campaign with what the screen needs beside it. The campaign changes in place;
 * a new session object says that it did. Nothing here is a rule: commands go to the model, and the model answers.
 */

import type { Edition } from '../../seeds/edition.ts';
import type { SoundRun } from '../../seeds/schema/damaged-run.ts';
import {
  applyCommand,
  type Campaign,
  type Command,
  type EditionOfRun,
  isCommand,
  journalOf,
  legalCommands,
  type MonthRecord,
  plainLabel,
  recordMonth,
  type Refusal,
  replayRun,
  rulesForRun,
  type RunAct,
  type RunFile,
  type RunLabel,
  type RunParent,
  standingCommands,
  standingEntries,
  startCampaign,
  toRunFile,
  type Verification,
  type View,
  viewFor,
} from '../../sim/index.ts';

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
  /** Data, rules and words that it is played and told with. */
  readonly edition: Edition;
  /** What is written on the run: its id is the name under which it is kept. */
  readonly label: RunLabel;
  /** What the run brings itself, where it was not played on the edition alone. */
  readonly brings: EditionOfRun | null;
  readonly campaign: Campaign;
  /** All that was done, in order: the campaign's commands among predictions, notes and what was taken back. */
  readonly acts: readonly RunAct[];
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

/** What a campaign is played on, and what is written on it. */
interface Board extends Pick<RunFile, 'seed' | 'otherLuck' | 'horizon'> {
  readonly edition: Edition;
  readonly scenario: string;
  readonly label: RunLabel;
  readonly brings: EditionOfRun | null;
}

function boardOf({ edition, label, brings, campaign }: Session): Board {
  const { seed, otherLuck, horizon, scenario } = campaign;
  return { edition, scenario: scenario.id, seed, otherLuck, horizon, label, brings };
}

function openBoard({ edition, scenario, seed, otherLuck, horizon, label, brings }: Board): Session {
  const rules = brings === null ? edition.rules : rulesForRun(edition.rules, brings);
  const campaign = startCampaign(rules, { scenario, seed, otherLuck, horizon, record: true });
  const view = viewFor(campaign, 'team');
  const legal = legalCommands(campaign);
  return { edition, label, brings, campaign, acts: [], view, legal, months: [], undone: [], opened: null };
}

/** Who plays at this table. */
const TEAM = 'team';

/** Applies a command to the campaign and keeps the month where one ended. */
function step(session: Session, command: Command): Session | Refusal {
  const { campaign } = session;
  const ended = journalOf(campaign).digests.length;
  const result = applyCommand(campaign, command);
  if (!result.ok) return result.refusal;
  const isMonthOver = journalOf(campaign).digests.length > ended;
  const months = isMonthOver ? [...session.months, recordMonth(campaign, ended + 1)] : session.months;
  return { ...session, months, acts: [...session.acts, { by: TEAM, act: command }] };
}

function refreshed(session: Session): Session {
  return { ...session, view: viewFor(session.campaign, 'team'), legal: legalCommands(session.campaign) };
}

/** Whether a command was refused. */
export function isRefusal(outcome: Session | Refusal): outcome is Refusal {
  return 'code' in outcome;
}

/** Plays commands on a fresh board, as far as they are taken. */
function played(board: Board, commands: readonly Command[]): Session {
  let session = openBoard(board);
  for (const command of commands) {
    const next = step(session, command);
    if (isRefusal(next)) break;
    session = next;
  }
  return refreshed(session);
}

/** A new campaign: what was set up is adopted before the first month. */
export function beginSession(
  edition: Edition,
  id: string,
  { scenario, seed, horizon, mandate, objectives }: SetUp,
): Session {
  const label = plainLabel(id, TEAM);
  return played({ edition, scenario, seed, otherLuck: [], horizon, label, brings: null }, [
    { kind: 'adoptMandate', mandate },
    { kind: 'declareObjectives', objectives },
  ]);
}

/** What is written on a run. */
export function labelOf({ id, parent, title, note, tags, locks, seats, playedBy }: RunLabel): RunLabel {
  return { id, parent, title, note, tags, locks, seats, playedBy };
}

/** What a run brings itself; null where it was played on what the program ships. */
function broughtBy({ scenario, mandate, edition }: RunFile): EditionOfRun | null {
  const brings = 'value' in scenario || (mandate !== null && 'value' in mandate) || edition.contested.length > 0;
  return brings ? { scenario, mandate, edition } : null;
}

/**
 * A campaign from its run file, by playing its acts again as far as the file is sound. Only for runs that today's rules
 * come to: others are told from their record.
 */
export function openSession(edition: Edition, { run, damage }: SoundRun): Session {
  const { scenario, seed, otherLuck, horizon, acts } = run;
  const board = {
    edition,
    scenario: scenario.id,
    seed,
    otherLuck,
    horizon,
    label: labelOf(run),
    brings: broughtBy(run),
  };
  return { ...played(board, standingCommands(acts)), acts, opened: { run, damage } };
}

function written({ label, acts, brings, campaign }: Session): RunFile {
  return toRunFile(campaign, { label, acts, ...(brings === null ? {} : { edition: brings }) });
}

/** The run to verify: as its file had it, or as it is kept where it was played here. */
export function storedRun(session: Session): SoundRun {
  return session.opened ?? { run: written(session), damage: null };
}

/** What came of playing the stored run again and comparing every month. */
export function verificationOf(session: Session): Verification {
  return replayRun(session.edition.rules, storedRun(session).run).verification;
}

/** Whether the campaign is what its file says it is, from the first line to the last. */
export function isSound(session: Session): boolean {
  const { opened } = session;
  return opened === null || (opened.damage === null && verificationOf(session).divergence === null);
}

/** Where a run that goes its own way after so many months of this one branched off. */
function parentOf({ label, campaign }: Session, months: number): RunParent {
  return { id: label.id, month: months, digest: journalOf(campaign).digests[months - 1] ?? '' };
}

/** The same campaign as a run of its own, which branched off at the month's end that was reached last. */
export function branchSession(id: string, original: Session): Session {
  const { label, months } = original;
  return { ...original, label: { ...label, id, parent: parentOf(original, months.length), playedBy: TEAM } };
}

/** A campaign's beginning: this many months as they were played, and then the team's own orders. */
export function forkSession(id: string, original: Session, months: number): Session {
  const label = { ...plainLabel(id, TEAM), parent: parentOf(original, months) };
  return firstMonths({ ...boardOf(original), label }, original, months);
}

function firstMonths(board: Board, original: Session, months: number): Session {
  let session = openBoard(board);
  let last: RunAct | null = null;
  for (const entry of standingEntries(original.acts)) {
    const { act } = entry;
    if (!isCommand(act) || (session.months.length >= months && !isOfSetUp(act))) break;
    const next = step(session, act);
    if (isRefusal(next)) break;
    session = next;
    last = entry;
  }
  // What was predicted and noted in these months goes along.
  const acts = last === null ? [] : original.acts.slice(0, original.acts.indexOf(last) + 1);
  return refreshed({ ...session, acts });
}

/** A campaign as it was when this many months had ended. It is there to be read: nothing may be ordered. */
export function pastSession(original: Session, months: number): Session {
  return { ...firstMonths(boardOf(original), original, months), legal: [] };
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

/**
 * The campaign as it was while a decision of a month was open, by playing what was done before: `number` is its incident's, both from
 * 1. Null where that asked for none. It is there to be read.
 */
export function askedSession(original: Session, turn: number, number: number): Session | null {
  let session = openBoard(boardOf(original));
  for (const command of journalOf(original.campaign).commands) {
    const { phase, month } = session.campaign;
    if (phase === 'decision' && month.index + 1 === turn && month.settled + 1 === number) return refreshed(session);
    const next = step(session, command);
    if (isRefusal(next) || next.months.length > turn) break;
    session = next;
  }
  return null;
}

/** The session without its last order, rebuilt from the commands before it. */
export function undo(session: Session): Session {
  const last = undoable(session);
  if (last === null) return session;
  const before = played(boardOf(session), journalOf(session.campaign).commands.slice(0, -1));
  // Nothing was learnt since the order: so it leaves no trace, and what was noted beside it stays.
  const place = session.acts.findLastIndex(({ act }) => isCommand(act));
  return { ...before, acts: session.acts.toSpliced(place, 1), undone: [...session.undone, last] };
}

/** The session with the order again that was taken back last. */
export function redo(session: Session): Session {
  const command = session.undone.at(-1);
  if (command === undefined) return session;
  const next = applyTo(session, command);
  return isRefusal(next) ? session : { ...next, undone: session.undone.slice(0, -1) };
}

/** The campaign as a run file: as it was opened, or as it was played here; of a damaged file the sound part. */
export function runOf(session: Session): RunFile {
  const { opened, label } = session;
  return opened?.damage === null ? { ...opened.run, ...label } : written(session);
}
