/** Closing without loss: the page is asked first, and the window goes when the last save is on the disk. */

import { dialog, type BrowserWindow } from 'electron';
import type { Line } from './line.ts';

/** A page that does not answer for so long has hung. What it had sent is kept already. */
const PATIENCE_MS = 20_000;

const GO_BACK = 0;

/** Makes the window wait for its page. Returns what to do with the page's answer. */
export function closeWithoutLoss(window: BrowserWindow, line: Line): (isKept: boolean) => Promise<void> {
  let limit: NodeJS.Timeout | undefined;
  window.on('close', (event) => {
    if (!line.isHeard() || window.webContents.isCrashed()) return;
    event.preventDefault();
    clearTimeout(limit);
    limit = setTimeout(() => window.destroy(), PATIENCE_MS);
    line.say({ kind: 'closing' });
  });
  return async function answered(isKept: boolean): Promise<void> {
    clearTimeout(limit);
    if (isKept || (await mayLose(window))) window.destroy();
  };
}

async function mayLose(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The last orders could not be saved.',
    detail: 'The storage is full or shut. Go back and save the run to another place, or close without them.',
    buttons: ['Go back', 'Close without them'],
    defaultId: GO_BACK,
    cancelId: GO_BACK,
  });
  return response !== GO_BACK;
}
