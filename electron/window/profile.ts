/** The folders that the program cannot do without: whether anything can be written in them at all. */

import { mkdtemp, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import { codeOf, faultOf } from '../files/faults.ts';

/** Why nothing can be written in a folder, as the end of a sentence; null where it can. */
async function whyNotWritable(folder: string): Promise<string | null> {
  try {
    // Asked by doing: rights, read-only disks and full ones all come out in this.
    await rmdir(await mkdtemp(join(folder, '.reassurance-force-trial-')));
    return null;
  } catch (fault) {
    return faultOf(fault) === 'full' ? 'the disk is full' : `it cannot be written to (${codeOf(fault)})`;
  }
}

/** Why the program cannot open its window, with the way out; null where its folders are as they should be. */
export async function whyNoPlace(folder: string, temporary: string): Promise<string | null> {
  const why = await whyNotWritable(folder);
  if (why !== null) {
    return (
      `The window cannot open: it keeps campaigns in “${folder}”, and ${why}. ` +
      'Make the folder writable, or name another: --user-data-dir=FOLDER.'
    );
  }
  // Two starts find each other through a socket there.
  const whyNot = await whyNotWritable(temporary);
  if (whyNot === null) return null;
  return (
    `The window cannot open: it needs the folder for temporary files, “${temporary}”, and ${whyNot}. ` +
    'Make the folder writable, or name another in TMPDIR.'
  );
}

/** Says so, to whoever started the program from a terminal and to whoever double-clicked it, and ends it. */
export async function sayNoPlace(reason: string): Promise<void> {
  process.stdout.write(`${reason}\n`);
  await app.whenReady();
  await dialog.showMessageBox({ type: 'error', message: 'The window cannot open.', detail: reason });
  app.exit(1);
}
