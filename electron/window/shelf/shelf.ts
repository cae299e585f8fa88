/**
 * The shelf: a folder with every campaign, each in a file of its own, and the removed ones in a folder below. Nothing is
 * ever put out to make room, and a file that somebody else has changed is never written over.
 */

import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  LONGEST_TEXT,
  RUNS_A_CALL,
  type KeepResult,
  type KeptRun,
  type RunToKeep,
  type Shelf,
  type ShelfEntry,
  type StoreFault,
} from '../../../renderer/host/contract.ts';
import { readBounded, readTextBounded } from '../../files/bounded.ts';
import { sweepUnfinished, writeDurably } from '../../files/durable.ts';
import { codeOf, faultOf } from '../../files/faults.ts';
import { inTurn } from '../../files/in-turn.ts';
import { entryOf, fileOf, findEntry, listEntries, revisionOf } from './entries.ts';
import { eraseFile, moveRun } from './moves.ts';

/** Runs whose save was cut off under the first version, which named such files otherwise. */
const TORN_BEFORE = /^[a-z0-9-]+\.json\.\d+$/;

export type ShelfClerk = ReturnType<typeof openShelf>;

/** The clerk of a shelf. Its functions answer to the contract's of the same names. */
export function openShelf(place: string) {
  const removedPlace = join(place, 'removed');
  const next = inTurn();
  const isReady = prepare(place);
  /** The date of the latest run that was ever seen here: nothing that is kept afterwards may look older. */
  let latest = 0;

  function haveSeen(entries: readonly ShelfEntry[]): void {
    // A date beyond what a date can be says nothing.
    const dates = entries.map(({ savedAt }) => savedAt).filter((date) => date < LAST_DATE);
    latest = dates.reduce((a, b) => Math.max(a, b), latest);
  }

  async function shelf(): Promise<Shelf> {
    await isReady;
    const [kept, removed] = await Promise.all([listed(place), listedIfThere(removedPlace)]);
    haveSeen([...kept.entries, ...removed.entries]);
    const fault = kept.fault ?? removed.fault;
    return { place, isLasting: true, fault, entries: kept.entries, removed: removed.entries };
  }

  async function readRuns(ids: readonly string[]): Promise<readonly KeptRun[]> {
    const found = await Promise.all(
      ids.slice(0, RUNS_A_CALL).map(async (id) => (await readRun(place, id)) ?? readRun(removedPlace, id)),
    );
    return found.filter((run) => run !== null);
  }

  async function keepRun({ id, text, after }: RunToKeep): Promise<KeepResult> {
    await isReady;
    if (Buffer.byteLength(text) > LONGEST_TEXT) return { kind: 'failed', fault: 'tooLarge' };
    try {
      // It may have been taken away while the window was open.
      await mkdir(place, { recursive: true });
      if (latest === 0) haveSeen(await listEntries(place));
      if (await isChanged(fileOf(place, id), { id, text, after })) return { kind: 'changed' };
      const stats = await writeDurably(fileOf(place, id), text, { after: latest });
      const { savedAt } = entryOf(id, stats);
      haveSeen([entryOf(id, stats)]);
      return { kind: 'kept', revision: revisionOf(stats), savedAt };
    } catch (fault) {
      return { kind: 'failed', fault: faultOf(fault) };
    }
  }

  return {
    shelf: () => next(shelf),
    readRuns,
    keepRun: (run: RunToKeep) => next(() => keepRun(run)),
    removeRun: (id: string) => next(() => moveRun(id, place, removedPlace)),
    restoreRun: (id: string) => next(() => moveRun(id, removedPlace, place)),
    eraseRun: (id: string) => next(() => eraseFile(removedPlace, id)),
  };
}

/** The end of what JavaScript can date. */
const LAST_DATE = 8.64e15;

/** Makes the folder and sweeps it. Where that cannot be, listing will say why. */
async function prepare(place: string): Promise<void> {
  await mkdir(place, { recursive: true }).catch(() => undefined);
  await sweepUnfinished(place, TORN_BEFORE);
}

interface Listed {
  readonly entries: readonly ShelfEntry[];
  readonly fault: StoreFault | null;
}

async function listed(folder: string): Promise<Listed> {
  try {
    return { entries: await listEntries(folder), fault: null };
  } catch (fault) {
    return { entries: [], fault: faultOf(fault) };
  }
}

/** Nothing was ever removed where there is no folder for it. */
async function listedIfThere(folder: string): Promise<Listed> {
  const found = await listed(folder);
  return found.fault === 'missing' ? { entries: [], fault: null } : found;
}

async function readRun(folder: string, id: string): Promise<KeptRun | null> {
  try {
    const { bytes, stats } = await readBounded(fileOf(folder, id), LONGEST_TEXT);
    return { ...entryOf(id, stats), text: bytes.toString('utf8') };
  } catch {
    const entry = await findEntry(folder, id);
    return entry === null ? null : { ...entry, text: null };
  }
}

/**
 * Whether somebody else has kept another text here. A file that is gone can be written again, and where the very text
 * is there already, the answer to an earlier call was lost on its way.
 */
async function isChanged(path: string, { after, text }: RunToKeep): Promise<boolean> {
  const there = await stat(path, { bigint: true }).catch((fault: unknown) => {
    if (codeOf(fault) === 'ENOENT') return null;
    throw fault;
  });
  if (there === null || !there.isFile() || revisionOf(there) === after) return false;
  return (await readTextBounded(path, LONGEST_TEXT).catch(() => null)) !== text;
}
