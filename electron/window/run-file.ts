/** A run file that somebody chose or named: read within bounds, or told in one sentence why not. */

import { basename } from 'node:path';
import { LONGEST_TEXT, type OpenedFile, type StoreFault } from '../../renderer/host/contract.ts';
import { readTextBounded } from '../files/bounded.ts';
import { codeOf, faultOf } from '../files/faults.ts';

/** Why a file cannot be read, and the way out. */
const REASONS: Readonly<Partial<Record<StoreFault, string>>> = {
  missing: 'cannot be found. Check its name and its folder.',
  notAFile: 'is a folder, a pipe or a device. Choose a file.',
  forbidden: 'may not be read. Check who owns it.',
  tooLarge: 'is too large to be a run file. Choose another file.',
};

/** Reads a file that was chosen or named. The message of what it throws can be shown to the person. */
export async function readRunFile(path: string): Promise<OpenedFile> {
  const name = basename(path);
  try {
    return { name, text: await readTextBounded(path, LONGEST_TEXT) };
  } catch (fault) {
    const reason = REASONS[faultOf(fault)] ?? `cannot be read (${codeOf(fault)}). Use a copy of it.`;
    throw new Error(`“${name}” ${reason}`, { cause: fault });
  }
}
