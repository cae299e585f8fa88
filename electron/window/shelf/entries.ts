/** What lies in a folder of runs, by name and date alone: five thousand of them are listed without reading one. */

import type { BigIntStats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ShelfEntry } from '../../../renderer/host/contract.ts';

/** A name that is safe as a file's name. */
export const runId = z.string().regex(/^[a-z0-9-]{1,64}$/);

const ENDING = '.json';

/** The file of a run. */
export const fileOf = (folder: string, id: string): string => join(folder, `${id}${ENDING}`);

/** Changes with every write: by us, who put a new file there, and by others, who change its date or its length. */
export function revisionOf({ ino, mtimeNs, size }: BigIntStats): string {
  return `${ino}-${mtimeNs}-${size}`;
}

/** The entry of a run whose file is this. */
export function entryOf(id: string, stats: BigIntStats): ShelfEntry {
  return { id, savedAt: millisecondsOf(stats), revision: revisionOf(stats), size: Number(stats.size) };
}

function millisecondsOf({ mtimeNs }: BigIntStats): number {
  return Number(mtimeNs) / 1_000_000;
}

/** The entry of one run; null where there is no plain file of that name. */
export async function findEntry(folder: string, id: string): Promise<ShelfEntry | null> {
  try {
    const stats = await stat(fileOf(folder, id), { bigint: true });
    return stats.isFile() ? entryOf(id, stats) : null;
  } catch {
    return null;
  }
}

/** The runs in a folder, the latest first. Rejects where the folder cannot be listed; a single file hides no other. */
export async function listEntries(folder: string): Promise<readonly ShelfEntry[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING));
  const ids = names.map((name) => name.slice(0, -ENDING.length)).filter((id) => runId.safeParse(id).success);
  const found = await Promise.all(ids.map((id) => findEntry(folder, id)));
  return found.filter((entry) => entry !== null).toSorted((a, b) => b.savedAt - a.savedAt);
}
