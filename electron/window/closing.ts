/** Closing without loss: the page is asked first, and the window goes when the last save is on the disk, or on the
 *  person's word. No window with a campaign in it ever goes by itself. */

import { dialog, type BrowserWindow } from 'electron';
import type { Say } from '../../seeds/messages.ts';
import type { Line } from './line.ts';

/** A page that has not answered after so long has hung. One whose disk has hung says so a little earlier. */
const PATIENCE_MS = 15_000;

const GO_BACK = 0;

/** A question by the keys of its messages; the first button stays. */
interface Question {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly [string, string];
}

const UNSAVED: Question = {
  message: 'window_unsaved',
  detail: 'window_unsaved-detail',
  buttons: ['window_go-back', 'window_close-without'],
};

const SILENT: Question = {
  message: 'window_silent',
  detail: 'window_silent-detail',
  buttons: ['window_wait', 'window_close-now'],
};

/** What closing has to do with. */
interface Parting {
  readonly say: Say;
  readonly line: Line;
  /** What is still to be kept of the window itself. */
  readonly lastWill: () => Promise<void>;
}

/** Makes the window wait for its page. Returns what to do with the page's answer. */
export function closeWithoutLoss(window: BrowserWindow, { say, line, lastWill }: Parting) {
  let limit: NodeJS.Timeout | undefined;
  let isAsking = false;

  async function leave(): Promise<void> {
    clearTimeout(limit);
    await lastWill();
    if (!window.isDestroyed()) window.destroy();
  }

  /** Asks, but never twice at a time. */
  async function leaveIfTold({ message, detail, buttons }: Question): Promise<void> {
    if (isAsking || window.isDestroyed()) return;
    isAsking = true;
    const options = {
      type: 'warning' as const,
      message: say(message),
      detail: say(detail),
      buttons: buttons.map((button) => say(button)),
      defaultId: GO_BACK,
      cancelId: GO_BACK,
    };
    const { response } = await dialog.showMessageBox(window, options).finally(() => (isAsking = false));
    if (response !== GO_BACK) await leave();
  }

  window.on('close', (event) => {
    event.preventDefault();
    if (!line.wasHeard() || window.webContents.isCrashed()) {
      void leave();
      return;
    }
    clearTimeout(limit);
    limit = setTimeout(() => void leaveIfTold(SILENT), PATIENCE_MS);
    line.say({ kind: 'closing' });
  });

  return async function answered(isKept: boolean): Promise<void> {
    clearTimeout(limit);
    await (isKept ? leave() : leaveIfTold(UNSAVED));
  };
}
