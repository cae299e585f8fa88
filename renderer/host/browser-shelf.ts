/**
 * The shelf of runs in the browser's own storage. A run's revision is compared in the transaction that writes it, so
 * of two tabs the stale one is told and writes nothing; and nothing is called kept before it has been read back.
 */

import { answer, BY_TIME, faultOf, StorageFault, within } from './browser-storage.ts';
import {
  LONGEST_TEXT,
  type KeepResult,
  type KeptRun,
  type RunToKeep,
  type Shelf,
  type ShelfEntry,
} from './contract.ts';

/** An entry as it is stored. */
interface Entry extends ShelfEntry {
  /** When it was deleted; null where it was not. */
  readonly removedAt: number | null;
}

/** A text as it is stored, and as the first version stored it. */
interface StoredText {
  readonly id: string;
  readonly savedAt: number;
  readonly text: string;
}

/** How long the browser may take to say whether it keeps what it has, in milliseconds. */
const PATIENCE_MS = 2000;

function bounded(asked: Promise<boolean>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS));
  return Promise.race([asked.catch(() => false), late]);
}

/** Outside localhost and https a browser has no such thing. */
function manager(): StorageManager | undefined {
  return navigator.storage;
}

let isAsked = false;

/** Asks once that the runs may stay when space runs short: when there is something to lose. */
function askToStay(): void {
  if (isAsked) return;
  isAsked = true;
  manager()
    ?.persist()
    .catch(() => false);
}

const isLasting = (): Promise<boolean> => bounded(manager()?.persisted() ?? Promise.resolve(false));

/** As UTF-8. Not by a blob, which the browser hands to another process. */
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

function entryOf({ id, text }: Pick<StoredText, 'id' | 'text'>, savedAt: number): Entry {
  return { id, savedAt, revision: crypto.randomUUID(), size: bytesOf(text), removedAt: null };
}

const entryAt = (entries: IDBObjectStore, id: string): Promise<Entry | undefined> =>
  answer(entries.get(id) as IDBRequest<Entry | undefined>);

/** What stands under an id: a text as it should be, or whatever an older version left there. */
const storedAt = (texts: IDBObjectStore, id: string): Promise<Partial<StoredText> | undefined> =>
  answer(texts.get(id) as IDBRequest<Partial<StoredText> | undefined>);

/** How many texts are listed in one go, so that none takes long. */
const LISTED_AT_ONCE = 100;

/** Lists some texts that have no entry. One that another tab has just listed stays as that tab has it. */
function list(ids: readonly string[]): Promise<unknown> {
  return within('readwrite', ({ texts, entries }) =>
    Promise.all(
      ids.map(async (id) => {
        const [stored, entry] = await Promise.all([storedAt(texts, id), entryAt(entries, id)]);
        if (entry !== undefined) return;
        const text = typeof stored?.text === 'string' ? stored.text : '';
        await answer(entries.put(entryOf({ id, text }, typeof stored?.savedAt === 'number' ? stored.savedAt : 0)));
      }),
    ),
  );
}

/** Lists the texts that have no entry: those of an older version, or of a tab that still runs one. */
async function adopt(): Promise<void> {
  const without = await within('readonly', async ({ texts, entries }) => {
    const [all, listed] = await Promise.all([answer(texts.getAllKeys()), answer(entries.getAllKeys())]);
    const known = new Set(listed.map(String));
    return all.map(String).filter((id) => !known.has(id));
  });
  for (let from = 0; from < without.length; from += LISTED_AT_ONCE) {
    await list(without.slice(from, from + LISTED_AT_ONCE));
  }
}

function plain({ id, savedAt, revision, size }: Entry): ShelfEntry {
  return { id, savedAt, revision, size };
}

/** What is kept, without texts. */
export async function shelf(): Promise<Shelf> {
  const lasts = isLasting();
  try {
    await adopt();
    const all = (await within('readonly', ({ entries }) => answer(entries.getAll()))) as readonly Entry[];
    const sorted = all.toSorted((a, b) => b.savedAt - a.savedAt);
    return {
      place: '',
      isLasting: await lasts,
      fault: null,
      entries: sorted.filter(({ removedAt }) => removedAt === null).map(plain),
      removed: sorted
        .filter(({ removedAt }) => removedAt !== null)
        .toSorted((a, b) => (b.removedAt ?? 0) - (a.removedAt ?? 0))
        .map(plain),
    };
  } catch (thrown) {
    return { place: '', isLasting: await lasts, fault: faultOf(thrown), entries: [], removed: [] };
  }
}

/** The texts of runs. */
export async function readRuns(ids: readonly string[]): Promise<readonly KeptRun[]> {
  const found = await within('readonly', ({ texts, entries }) =>
    Promise.all(
      ids.map(async (id): Promise<KeptRun | null> => {
        const [entry, stored] = await Promise.all([entryAt(entries, id), storedAt(texts, id)]);
        if (entry === undefined) return null;
        return { ...plain(entry), text: typeof stored?.text === 'string' ? stored.text : null };
      }),
    ),
  );
  return found.filter((run) => run !== null);
}

/** The time of keeping: now, and never before what was kept last, whatever the clock says. */
async function nextTime(entries: IDBObjectStore): Promise<number> {
  const latest = await answer(entries.index(BY_TIME).openCursor(null, 'prev'));
  const newest = (latest?.value as Entry | undefined)?.savedAt ?? 0;
  return Math.max(Date.now(), newest + 1);
}

/** Writes a run in place of the revision that it follows; null where somebody else has kept it since. */
function write({ id, text, after }: RunToKeep): Promise<Entry | null> {
  return within('readwrite', async ({ texts, entries }) => {
    const before = await entryAt(entries, id);
    // A run that is gone altogether is written again: nobody else has it.
    if (before !== undefined && (before.revision !== after || before.removedAt !== null)) return null;
    const entry = entryOf({ id, text }, await nextTime(entries));
    const stored: StoredText = { id, savedAt: entry.savedAt, text };
    await Promise.all([answer(texts.put(stored, id)), answer(entries.put(entry))]);
    return entry;
  });
}

/** Whether what was written is there. Where another tab has gone on from it since, it was there. */
async function isThere({ id, revision }: Entry, text: string): Promise<boolean> {
  const [found] = await readRuns([id]);
  return found !== undefined && (found.revision !== revision || found.text === text);
}

/** Keeps a run. */
export async function keepRun(run: RunToKeep): Promise<KeepResult> {
  if (run.text.length > LONGEST_TEXT) return { kind: 'failed', fault: 'tooLarge' };
  try {
    const entry = await write(run);
    if (entry === null) return { kind: 'changed' };
    if (!(await isThere(entry, run.text))) throw new StorageFault('notReadBack');
    askToStay();
    return { kind: 'kept', revision: entry.revision, savedAt: entry.savedAt };
  } catch (thrown) {
    return { kind: 'failed', fault: faultOf(thrown) };
  }
}

function mark(id: string, removedAt: number | null): Promise<void> {
  return within('readwrite', async ({ entries }) => {
    const entry = await entryAt(entries, id);
    if (entry !== undefined) await answer(entries.put({ ...entry, removedAt }));
  });
}

/** Takes a run off the shelf, to be brought back. */
export function removeRun(id: string): Promise<void> {
  return mark(id, Date.now());
}

/** Brings a removed run back. */
export function restoreRun(id: string): Promise<void> {
  return mark(id, null);
}

/** Deletes a removed run for good; one that is on the shelf stays. */
export function eraseRun(id: string): Promise<void> {
  return within('readwrite', async ({ texts, entries }) => {
    const entry = await entryAt(entries, id);
    if (entry === undefined || entry.removedAt === null) return;
    await Promise.all([answer(texts.delete(id)), answer(entries.delete(id))]);
  });
}
