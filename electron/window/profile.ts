/** The folders that the program cannot do without: whether anything can be written in them at all. */

import { mkdtemp, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import type { Facts, Say } from '../../seeds/messages.ts';
import { codeOf, faultOf } from '../files/faults.ts';

/** Why nothing can be written in a folder, as facts of a message; null where it can. */
async function whyNotWritable(folder: string): Promise<Facts | null> {
  try {
    // Asked by doing: rights, read-only disks and full ones all come out in this.
    await rmdir(await mkdtemp(join(folder, '.reassurance-force-trial-')));
    return null;
  } catch (fault) {
    return { folder, fault: faultOf(fault), code: codeOf(fault) };
  }
}

/** Why the program cannot open its window, with the way out; null where its folders are as they should be. */
export async function whyNoPlace(say: Say, folder: string, temporary: string): Promise<string | null> {
  const why = await whyNotWritable(folder);
  if (why !== null) return say('window_no-folder', why);
  // Two starts find each other through a socket there.
  const whyNot = await whyNotWritable(temporary);
  return whyNot === null ? null : say('window_no-temporary', whyNot);
}

/** Says so, to whoever started the program from a terminal and to whoever double-clicked it, and ends it. */
export async function sayNoPlace(say: Say, reason: string): Promise<void> {
  process.stdout.write(`${reason}\n`);
  await app.whenReady();
  await dialog.showMessageBox({ type: 'error', message: say('window_cannot-open'), detail: reason });
  app.exit(1);
}
