/**
 * Reading within bounds. A name may stand for a pipe that nobody fills, a device without end, or a file that grows while
 * it is read: none of them may keep the program waiting or fill its memory.
 */

import type { BigIntStats } from 'node:fs';
import { constants, open, stat, type FileHandle } from 'node:fs/promises';
import { FileFault } from './faults.ts';

/** What was read, and what the file was at that moment. */
export interface Read {
  readonly bytes: Buffer;
  readonly stats: BigIntStats;
}

/** Without it, opening a pipe would wait for somebody to write. Windows has neither. */
const NEVER_WAIT = process.platform === 'win32' ? 0 : constants.O_NONBLOCK;

/** Reads a plain file of at most `most` bytes. Rejects with a `FileFault`, or with what the system says. */
export async function readBounded(path: string, most: number): Promise<Read> {
  // Asked by name first: merely opening a device may set it going.
  if (!(await stat(path)).isFile()) throw new FileFault('notAFile');
  const file = await open(path, constants.O_RDONLY | NEVER_WAIT);
  try {
    const stats = await file.stat({ bigint: true });
    if (!stats.isFile()) throw new FileFault('notAFile');
    if (stats.size > BigInt(most)) throw new FileFault('tooLarge');
    return { bytes: await readToEnd(file, most), stats };
  } finally {
    await file.close();
  }
}

/** Reads a plain text file of at most `most` bytes. */
export async function readTextBounded(path: string, most: number): Promise<string> {
  return (await readBounded(path, most)).bytes.toString('utf8');
}

/** Reads to the end from the beginning: a file's size is what it was when it was asked for, and some have none. */
export async function readToEnd(file: FileHandle, most: number): Promise<Buffer> {
  const CHUNK = 65_536;
  const parts: Buffer[] = [];
  let length = 0;
  while (true) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(CHUNK), 0, CHUNK, length);
    if (bytesRead === 0) return Buffer.concat(parts);
    length += bytesRead;
    if (length > most) throw new FileFault('tooLarge');
    parts.push(buffer.subarray(0, bytesRead));
  }
}
