/** What can be done with the runs on the shelf: listed, read in the background, written on, deleted and brought back. */

import type { Edition } from '../../seeds/edition.ts';
import type { Message } from '../../seeds/messages.ts';
import { RUNS_A_CALL, type KeptRun } from '../host/contract.ts';
import { host } from '../host/host.ts';
import { relabelled, type Label, type Written } from './label.ts';
import { headOf, nameOf, rowOf, rowsOf, withRow, type RunRow } from './shelf-rows.ts';
import type { Get, Set } from './state.ts';

/** Lets the page draw and hear before the next part of a long work. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** One run's text from the shelf; null where it is not there or cannot be read just now. */
export async function readKept(id: string): Promise<KeptRun | null> {
  try {
    const [found] = await host.readRuns([id]);
    return found ?? null;
  } catch {
    return null;
  }
}

/** Reads the texts of all rows that are not read yet, some at a time. */
async function readAll(edition: Edition, set: Set, get: Get): Promise<void> {
  const { shelf } = get();
  const ids = [...shelf.rows, ...shelf.removed].filter(({ state }) => state === 'unread').map(({ id }) => id);
  for (let from = 0; from < ids.length; from += RUNS_A_CALL) {
    const asked = ids.slice(from, from + RUNS_A_CALL);
    let found: readonly KeptRun[];
    try {
      found = await host.readRuns(asked);
    } catch {
      // What does not come now comes when the list is asked for again.
      return;
    }
    const rows = await Promise.all(found.map((run) => rowOf(edition, run)));
    const read = new Map(rows.map((row) => [row.id, row]));
    // A run that was kept by this page in the meantime is known better than it was read.
    const better = (row: RunRow): RunRow => (row.state === 'unread' ? (read.get(row.id) ?? row) : row);
    set(({ shelf: now }) => ({ shelf: { ...now, rows: now.rows.map(better), removed: now.removed.map(better) } }));
    await breath();
  }
}

/** Asks the host what is kept, and reads what is new. */
export async function listShelf(edition: Edition, set: Set, get: Get): Promise<void> {
  const { place, isLasting, fault, entries, removed } = await host.shelf();
  const { shelf } = get();
  const known = new Map([...shelf.rows, ...shelf.removed].map((row) => [row.id, row]));
  const rows = { rows: rowsOf(entries, known), removed: rowsOf(removed, known) };
  set({ shelf: { place, isLasting, fault, isListed: true, ...rows } });
  await readAll(edition, set, get);
}

/** How often writing on a run is begun again where somebody else has just kept it. */
const TRIES = 3;

/** Writes on a run that is not at the table. Returns what to say where it could not be done. */
async function writeOn(
  edition: Edition,
  set: Set,
  id: string,
  changed: (label: Label) => Label,
): Promise<Message | null> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const kept = await readKept(id);
    const text = kept?.text ?? null;
    const { head } = await headOf(edition, text);
    const written =
      text === null || head === null ? null : await relabelled(edition, text, changed({ ...head.label, id }));
    if (kept === null || written === null) return { key: 'faults_writing-damaged' };
    const result = await host.keepRun({ id, text: written, after: kept.revision });
    if (result.kind === 'failed') {
      return { key: 'faults_writing-not-kept', facts: { fault: result.fault } };
    }
    if (result.kind === 'kept') {
      const row = await rowOf(edition, { ...kept, ...result, id, text: written, size: new Blob([written]).size });
      set(({ shelf }) => ({ shelf: { ...shelf, rows: withRow(shelf.rows, row) } }));
      return null;
    }
  }
  return { key: 'faults_writing-crossed' };
}

/** Shows what is being written before it is kept, so that what is written next comes on top of it. */
function showWritten(set: Set, id: string, changed: (label: Label) => Label): void {
  const show = (row: RunRow): RunRow =>
    row.id !== id || row.head === null ? row : { ...row, head: { ...row.head, label: changed(row.head.label) } };
  set(({ shelf }) => ({ shelf: { ...shelf, rows: shelf.rows.map(show) } }));
}

/** The row as if it had not been read, if it is this one. */
function unread(row: RunRow, id: string): RunRow {
  return row.id === id ? { ...row, state: 'unread' } : row;
}

/** What the shelf asks of the keeper: to write on the run at the table, and to have kept what is due. */
interface Table {
  relabel(id: string, changed: (label: Label) => Label): boolean;
  settle(): Promise<boolean>;
}

/** Actions on the shelf. */
export function shelfActions(edition: Edition, set: Set, get: Get, keeper: Table) {
  let writing: Promise<Message | null> = Promise.resolve(null);
  const find = (id: string): RunRow | undefined => {
    const { rows, removed } = get().shelf;
    return [...rows, ...removed].find((row) => row.id === id);
  };
  async function orSay(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch {
      set({ notice: { key: 'faults_not-done' } });
    }
    await listShelf(edition, set, get);
  }
  /** The run at the table goes on under its own id only while it is on the shelf. */
  function putOnShelf(id: string, isKept: boolean): void {
    if (get().session?.label.id === id) set({ isKept });
  }
  async function restoreRun(id: string): Promise<void> {
    await orSay(() => host.restoreRun(id));
    if (get().shelf.rows.some((row) => row.id === id)) putOnShelf(id, true);
  }
  return {
    listRuns: () => listShelf(edition, set, get),
    restoreRun,
    async writeOnRun(id: string, written: Partial<Written>): Promise<void> {
      const changed = (label: Label): Label => ({ ...label, ...written });
      showWritten(set, id, changed);
      if (keeper.relabel(id, changed)) return;
      // One after the other, so that of two writings on one run none is lost.
      writing = writing.then(() => writeOn(edition, set, id, changed));
      const trouble = await writing;
      if (trouble === null) return;
      set(({ shelf }) => ({ notice: trouble, shelf: { ...shelf, rows: shelf.rows.map((row) => unread(row, id)) } }));
      await listShelf(edition, set, get);
    },
    async removeRun(id: string): Promise<void> {
      const row = find(id);
      await keeper.settle();
      await orSay(() => host.removeRun(id));
      if (row === undefined || get().shelf.rows.some((left) => left.id === id)) return;
      putOnShelf(id, false);
      const offer = { label: 'runs_undo', act: () => void restoreRun(id) };
      set({ notice: { key: 'runs_deleted', facts: { name: nameOf(edition, row) }, offer } });
    },
    eraseRun: (id: string): Promise<void> => orSay(() => host.eraseRun(id)),
  };
}
