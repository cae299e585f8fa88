/** A run file that somebody chose or named: read within bounds, or told in one sentence why not. */

import { basename } from 'node:path';
import { LONGEST_TEXT, type OpenResult } from '../../renderer/host/contract.ts';
import { readTextBounded } from '../files/bounded.ts';
import { codeOf, faultOf } from '../files/faults.ts';

/** Reads a file that was chosen or named. Never rejects: what went wrong is a message to the person. */
export async function readRunFile(path: string): Promise<Exclude<OpenResult, { readonly kind: 'cancelled' }>> {
  const name = basename(path);
  try {
    return { kind: 'opened', file: { name, text: await readTextBounded(path, LONGEST_TEXT) } };
  } catch (fault) {
    const facts = { name, fault: faultOf(fault), code: codeOf(fault) };
    return { kind: 'failed', message: { key: 'faults_file-not-read', facts } };
  }
}
