/** Runs that are taken off the shelf and brought back. No move ever puts one file over another. */

import { lstat, mkdir, rename, rm } from 'node:fs/promises';
import { syncFolder } from '../../files/durable.ts';
import { codeOf } from '../../files/faults.ts';
import { fileOf, findEntry, runId } from './entries.ts';

/** Moves a run from one folder to another. One that is not there has been moved already. */
export async function moveRun(id: string, from: string, to: string): Promise<void> {
  if ((await findEntry(from, id)) === null) return;
  await mkdir(to, { recursive: true });
  await rename(fileOf(from, id), fileOf(to, await freeId(to, id)));
  await syncFolder(to);
  await syncFolder(from);
}

/** Deletes a run for good. */
export async function eraseFile(folder: string, id: string): Promise<void> {
  await rm(fileOf(folder, id), { force: true }).catch((fault: unknown) => {
    if (codeOf(fault) !== 'ENOTDIR') throw fault;
  });
  await syncFolder(folder).catch(() => undefined);
}

/** The id itself, or the first after it under which nothing lies: a campaign may be removed, kept again and removed. */
async function freeId(folder: string, id: string): Promise<string> {
  const LONGEST = 58;
  for (let count = 1; ; count += 1) {
    const name = runId.parse(count === 1 ? id : `${id.slice(0, LONGEST)}-${count}`);
    if (await isFree(fileOf(folder, name))) return name;
  }
}

async function isFree(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return false;
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return true;
    throw fault;
  }
}
