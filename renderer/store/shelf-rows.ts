/**
 * Kept runs as a list knows them: what a run file's head says, read without playing anything, so that thousands can be
 * listed. Whether a run comes out as its file says is found when it is opened.
 */

import type { Edition } from '../../seeds/edition.ts';
import type { Message } from '../../seeds/messages.ts';
import { ACT_KINDS } from '../../sim/index.ts';
import type { KeptRun, ShelfEntry, StoreFault } from '../host/contract.ts';
import { dataOf, isData, labelIn, type Label } from './label.ts';
import { readText } from '../campaign/run-text.ts';

/** What the head of a run file says. */
export interface RunHead {
  readonly label: Label;
  readonly scenario: string;
  readonly seed: string;
  readonly horizon: number;
  /** Months that have ended. */
  readonly months: number;
  /** "none" while it goes on. */
  readonly ending: string;
  readonly rulesVersion: number;
}

/** How a run's text was found: not looked at yet, sound by its form, sound in part, or not readable at all. */
export type RowState = 'unread' | 'sound' | 'damaged' | 'unreadable';

/** What a run's text says of itself. */
export type FoundHead = Pick<RunRow, 'state' | 'head' | 'trouble'>;

/** A kept run in a line. */
export interface RunRow extends ShelfEntry {
  readonly state: RowState;
  /** Null where the text is not read yet, or cannot be. */
  readonly head: RunHead | null;
  /** Why nothing of the file can be read, and the way out; null where something can. */
  readonly trouble: Message | null;
}

/** The shelf as the page knows it. */
export interface ShelfState {
  readonly place: string;
  readonly isLasting: boolean;
  /** Why the runs cannot be listed, or null. */
  readonly fault: StoreFault | null;
  /** Whether the list has been asked for and come, with or without a fault. */
  readonly isListed: boolean;
  /** The latest first. */
  readonly rows: readonly RunRow[];
  /** Deleted runs, the latest first. */
  readonly removed: readonly RunRow[];
}

/** Before the list has come. */
export const NO_SHELF: ShelfState = {
  place: '',
  isLasting: true,
  fault: null,
  isListed: false,
  rows: [],
  removed: [],
};

/** The scenario's id, which files of a later form keep with its fingerprint. */
function scenarioIn(data: Readonly<Record<string, unknown>>): unknown {
  const { scenario } = data;
  return isData(scenario) ? scenario['id'] : scenario;
}

const isMonth = (month: unknown): boolean => isData(month) && typeof month['digest'] === 'string';

/** An act, or a command of the first form. */
function isAct(entry: unknown): boolean {
  if (!isData(entry)) return false;
  const kind = isData(entry['act']) ? entry['act']['kind'] : entry['kind'];
  return typeof kind === 'string' && ACT_KINDS.has(kind);
}

/** The head of a file that looks whole; null where something is missing or of the wrong form. */
function wholeHead(data: unknown): RunHead | null {
  if (!isData(data) || data['format'] !== 'reassurance-force-run') return null;
  const { seed, horizon, months, ending, rulesVersion } = data;
  const scenario = scenarioIn(data);
  const acts = data['acts'] ?? data['commands'];
  if (typeof seed !== 'string' || typeof scenario !== 'string' || typeof ending !== 'string') return null;
  if (typeof horizon !== 'number' || typeof rulesVersion !== 'number' || !Array.isArray(months) || !Array.isArray(acts))
    return null;
  if (!months.every(isMonth) || !acts.every(isAct)) return null;
  return { label: labelIn(data), scenario, seed, horizon, months: months.length, ending, rulesVersion };
}

/** The head of a text that looks whole; null where it has to be read in full. */
export function wholeHeadOf(text: string): FoundHead | null {
  const head = wholeHead(dataOf(text));
  return head === null ? null : { state: 'sound', head, trouble: null };
}

/** A run's head and how sound it looks. Only what is broken is read in full, to say how far it is sound. */
export async function headOf(edition: Edition, text: string | null): Promise<FoundHead> {
  if (text === null) return { state: 'unreadable', head: null, trouble: { key: 'faults_run-unread' } };
  const whole = wholeHeadOf(text);
  if (whole !== null) return whole;
  const found = await readText(edition, '', text);
  if ('key' in found) return { state: 'unreadable', head: null, trouble: found };
  const { run, damage } = found;
  const head = {
    scenario: run.scenario.id,
    seed: run.seed,
    horizon: run.horizon,
    months: run.months.length,
    ending: run.ending,
    rulesVersion: run.rulesVersion,
  };
  return { state: damage === null ? 'sound' : 'damaged', head: { ...head, label: labelIn(run) }, trouble: null };
}

/** A row of a run whose text is at hand. */
export async function rowOf(edition: Edition, { id, savedAt, revision, size, text }: KeptRun): Promise<RunRow> {
  return { id, savedAt, revision, size, ...(await headOf(edition, text)) };
}

/** Rows of what is listed: what is known already and has not changed stays as it was read. */
export function rowsOf(entries: readonly ShelfEntry[], known: ReadonlyMap<string, RunRow>): readonly RunRow[] {
  return entries.map((entry) => {
    const row = known.get(entry.id);
    if (row !== undefined && row.revision === entry.revision) return row;
    return { ...entry, state: 'unread', head: null, trouble: null };
  });
}

/** The rows with these in place of those of the same id, the latest first. */
export function withRow(rows: readonly RunRow[], row: RunRow): readonly RunRow[] {
  const others = rows.filter(({ id }) => id !== row.id);
  // A run is kept after all others: it goes to the front.
  return [row, ...others];
}

/** What a run is called: its title, or its seed where nobody gave one. */
export function nameOf({ say }: Edition, { head }: Pick<RunRow, 'head'>): string {
  if (head === null) return say('runs_unreadable');
  return head.label.title === '' ? head.seed : head.label.title;
}

/** How many texts have been read, of how many. */
export function progressOf({ rows, removed }: ShelfState): { readonly read: number; readonly all: number } {
  const all = [...rows, ...removed];
  return { read: all.filter(({ state }) => state !== 'unread').length, all: all.length };
}
