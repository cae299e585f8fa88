/**
 * The browser's own storage, asked in bounded time: what never answers is given up, and is not done later behind the
 * page's back. Two stores: the texts of runs, as the first version kept them, and beside them one light entry for each
 * run, so that five thousand can be listed without reading a single text.
 */

import type { StoreFault } from './contract.ts';

const DATABASE = 'reassurance-force-runs';
const VERSION = 2;

/** How long the storage may take to answer, in milliseconds. */
const PATIENCE_MS = 10_000;

export const TEXTS = 'runs';
export const ENTRIES = 'entries';

/** The index of entries by the time of keeping. */
export const BY_TIME = 'savedAt';

/** Why the storage did not do what was asked. */
export class StorageFault extends Error {
  readonly fault: StoreFault;

  constructor(fault: StoreFault) {
    super(`the storage failed: ${fault}`);
    this.fault = fault;
  }
}

const FAULT_OF: Readonly<Record<string, StoreFault>> = {
  QuotaExceededError: 'full',
  SecurityError: 'forbidden',
  NotAllowedError: 'forbidden',
};

/** The fault behind whatever was thrown. */
export function faultOf(thrown: unknown): StoreFault {
  if (thrown instanceof StorageFault) return thrown.fault;
  return thrown instanceof DOMException ? (FAULT_OF[thrown.name] ?? 'other') : 'other';
}

/** What a request answers. */
export function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new StorageFault('other')));
  });
}

let opened: Promise<IDBDatabase> | null = null;

function drop(): void {
  opened = null;
}

/** Makes what is not there yet. The texts of older versions stay where they are; `browser-shelf.ts` lists them. */
function raise(database: IDBDatabase): void {
  if (!database.objectStoreNames.contains(TEXTS)) database.createObjectStore(TEXTS);
  if (database.objectStoreNames.contains(ENTRIES)) return;
  database.createObjectStore(ENTRIES, { keyPath: 'id' }).createIndex(BY_TIME, BY_TIME);
}

async function open(): Promise<IDBDatabase> {
  const storage = globalThis.indexedDB as IDBFactory | undefined;
  if (storage === undefined) throw new StorageFault('missing');
  const request = storage.open(DATABASE, VERSION);
  request.addEventListener('upgradeneeded', () => raise(request.result));
  const database = await answer<IDBDatabase>(request);
  // Another tab with a newer version, or who clears the storage, must not wait for this one.
  database.addEventListener('versionchange', () => {
    database.close();
    drop();
  });
  database.addEventListener('close', drop);
  return database;
}

function theDatabase(): Promise<IDBDatabase> {
  if (opened === null) {
    const opening = open();
    opened = opening;
    opening.catch(() => {
      if (opened === opening) drop();
    });
  }
  return opened;
}

function begin(database: IDBDatabase, mode: IDBTransactionMode): IDBTransaction | null {
  try {
    // Strict: complete means written, and not handed to the system to be written some time.
    return database.transaction([TEXTS, ENTRIES], mode, { durability: 'strict' });
  } catch (thrown) {
    const isClosing = thrown instanceof DOMException && thrown.name === 'InvalidStateError';
    if (isClosing) return null;
    throw thrown;
  }
}

/** A transaction on the open database; on a fresh one where the old one was closed under the page. */
async function transaction(mode: IDBTransactionMode): Promise<IDBTransaction> {
  const first = begin(await theDatabase(), mode);
  if (first !== null) return first;
  drop();
  const second = begin(await theDatabase(), mode);
  if (second === null) throw new StorageFault('other');
  return second;
}

function ended(begun: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    begun.addEventListener('complete', () => resolve());
    begun.addEventListener('abort', () => reject(begun.error ?? new StorageFault('other')));
  });
}

function abort(begun: IDBTransaction | null): void {
  try {
    begun?.abort();
  } catch {
    // It has ended already.
  }
}

/** Does something in one transaction on both stores: all of it, or nothing. Rejects after ten seconds at the latest. */
export function within<Result>(
  mode: IDBTransactionMode,
  act: (stores: { readonly texts: IDBObjectStore; readonly entries: IDBObjectStore }) => Promise<Result>,
): Promise<Result> {
  let begun: IDBTransaction | null = null;
  let isOver = false;
  async function work(): Promise<Result> {
    const made = await transaction(mode);
    begun = made;
    if (isOver) throw new StorageFault('other');
    const end = ended(made);
    // Whoever fails first tells; the other must not go unheard.
    end.catch(() => undefined);
    const result = await act({ texts: made.objectStore(TEXTS), entries: made.objectStore(ENTRIES) });
    await end;
    return result;
  }
  return new Promise<Result>((resolve, reject) => {
    const timer = setTimeout(() => {
      isOver = true;
      abort(begun);
      drop();
      reject(new StorageFault('other'));
    }, PATIENCE_MS);
    work()
      .catch((thrown: unknown) => {
        abort(begun);
        throw thrown;
      })
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
