/** The program's own folder: whether anything can be kept in it at all. */

import { mkdtemp, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import { codeOf, faultOf } from '../files/faults.ts';

/** Why the program cannot keep anything in its folder, with the way out; null where it can. */
export async function whyNoPlace(folder: string): Promise<string | null> {
  try {
    // Asked by doing: rights, read-only disks and full ones all come out in this.
    await rmdir(await mkdtemp(join(folder, '.reassurance-force-trial-')));
    return null;
  } catch (fault) {
    const reason = faultOf(fault) === 'full' ? 'the disk is full' : `it cannot be written to (${codeOf(fault)})`;
    return (
      `The window cannot open: it keeps campaigns in “${folder}”, and ${reason}. ` +
      'Make the folder writable, or name another: --user-data-dir=FOLDER.'
    );
  }
}

/** Says so, to whoever started the program from a terminal and to whoever double-clicked it, and ends it. */
export async function sayNoPlace(reason: string): Promise<void> {
  process.stdout.write(`${reason}\n`);
  await app.whenReady();
  await dialog.showMessageBox({ type: 'error', message: 'The window cannot open.', detail: reason });
  app.exit(1);
}
