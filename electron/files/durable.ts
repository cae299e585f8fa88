/**
 * Writing so that it may be called saved. A text goes to a file of its own beside the target, whole, onto the disk, and
 * is read back; only then it takes the target's place. Whatever fails before, the file that was there stays as it was.
 * No library for it looks at how much was written: on a nearly full disk they put half a file over a whole one.
 */

import { randomBytes } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { access, constants, open, readdir, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readToEnd } from './bounded.ts';
import { codeOf, FileFault } from './faults.ts';

/** A file that is being written: by which process, and by which life of it, for numbers of processes come again. */
const UNFINISHED = /^\.reassurance-force-(?<process>\d+)-(?<life>[0-9a-f]{8})-[0-9a-f]{8}\.unfinished$/;

const life = randomBytes(4).toString('hex');

/** Nobody else names files so. */
const unfinishedName = (): string =>
  `.reassurance-force-${process.pid}-${life}-${randomBytes(4).toString('hex')}.unfinished`;

/** How a file is to be dated. */
interface Dating {
  /** The file is dated after this, in milliseconds since 1970, even where the clock is behind. */
  readonly after: number;
}

/**
 * Writes a text file. Resolves, to what the file then is, when it is whole on the disk and was read back. Rejects with a
 * `FileFault`, or with what the system says, and leaves the old file as it was.
 */
export async function writeDurably(path: string, text: string, dating?: Dating): Promise<BigIntStats> {
  const target = await placeOf(path);
  const folder = dirname(target);
  const beside = join(folder, unfinishedName());
  try {
    const stats = await writeBeside(beside, Buffer.from(text, 'utf8'), { mode: await modeOf(target), dating });
    await rename(beside, target);
    await syncFolder(folder);
    return stats;
  } catch (fault) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw fault;
  }
}

/** A link stays a link: what it points at is written. */
async function placeOf(path: string): Promise<string> {
  return realpath(path).catch((fault: unknown) => {
    if (codeOf(fault) === 'ENOENT') return path;
    throw fault;
  });
}

/** Who may do what with the file that is there; null for a new one. Rejects where no file can or may be written. */
async function modeOf(target: string): Promise<number | null> {
  const there = await stat(target).catch((fault: unknown) => {
    if (codeOf(fault) === 'ENOENT') return null;
    throw fault;
  });
  if (there === null) return null;
  if (!there.isFile()) throw new FileFault('notAFile');
  // Taking its place would not ask whether it may be written.
  await access(target, constants.W_OK);
  return there.mode & 0o777;
}

interface Manner {
  readonly mode: number | null;
  readonly dating: Dating | undefined;
}

async function writeBeside(beside: string, bytes: Buffer, { mode, dating }: Manner): Promise<BigIntStats> {
  const file = await open(beside, 'wx+');
  try {
    // Unlike one call of `write`, this goes on until all is written, or says why it cannot.
    await file.writeFile(bytes);
    if (mode !== null) await file.chmod(mode);
    if (dating !== undefined) await dateAfter(file, dating.after);
    await file.sync();
    const stats = await file.stat({ bigint: true });
    const isWhole = stats.size === BigInt(bytes.length) && bytes.equals(await readToEnd(file, bytes.length));
    if (!isWhole) throw new FileFault('notReadBack');
    return stats;
  } finally {
    await file.close();
  }
}

/** A clock that was set back must not make what was kept last look like the oldest. */
async function dateAfter(file: FileHandle, after: number): Promise<void> {
  const { mtimeMs } = await file.stat();
  if (mtimeMs > after) return;
  // Two, because a date in seconds may lose a fraction of a millisecond on its way.
  const seconds = (Math.floor(after) + 2) / 1000;
  await file.utimes(seconds, seconds);
}

/** Where a folder itself cannot be synced, which is the system's affair. */
const UNSYNCED = ['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'ENOTSUP', 'EBADF'];

/** Puts a folder's list of names on the disk, where the system can. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const list = await open(folder, 'r');
    await list.sync().finally(() => list.close());
  } catch (fault) {
    if (!UNSYNCED.includes(codeOf(fault))) throw fault;
  }
}

function isBeingWritten(writer: number, itsLife: string): boolean {
  if (writer === process.pid) return itsLife === life;
  try {
    process.kill(writer, 0);
    return true;
  } catch (fault) {
    // Somebody else's is running too.
    return codeOf(fault) === 'EPERM';
  }
}

/**
 * Takes away what a kill in the middle of a save has left in a folder. What another program of ours is just writing
 * stays, and so does everything that is not ours. `others` names what else of ours may lie there.
 */
export async function sweepUnfinished(folder: string, others?: RegExp): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const torn = names.filter((name) => {
    const { groups } = UNFINISHED.exec(name) ?? {};
    if (groups === undefined) return others?.test(name) === true;
    return !isBeingWritten(Number(groups['process']), groups['life'] ?? '');
  });
  await Promise.all(torn.map((name) => rm(join(folder, name), { force: true }).catch(() => undefined)));
}
