/** The window itself: its size, its locks, when it is shown, and what happens when its page breaks. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, dialog } from 'electron';
import type { Say } from '../../seeds/messages.ts';
import { PAGE } from './page.ts';
import { FIRST_SIZE, type Placement } from './placement.ts';

const preload = fileURLToPath(new URL('../preload/preload.cjs', import.meta.url));

/** A page that has not come up after so long is shown as it is. */
const LOADING_MS = 8000;

/** Makes the window, still hidden, where it was last. */
export function makeWindow(say: Say, placement: Placement | null, built: string): BrowserWindow {
  const { isMaximized = false, ...bounds } = placement ?? {};
  const window = new BrowserWindow({
    ...FIRST_SIZE,
    ...bounds,
    show: false,
    backgroundColor: '#0a121a',
    title: say('window_title'),
    icon: join(built, 'icon.png'),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // Tools for looking into the page are the browser's: `npm start -- --browser`.
      devTools: false,
      // It would fetch its dictionaries from the network.
      spellcheck: false,
    },
  });
  if (isMaximized) window.maximize();
  window.webContents.on('render-process-gone', () => void offerToReopen(say, window));
  return window;
}

/** Loads the page. Where it cannot be loaded the program ends, and says why. */
export function loadPage(say: Say, window: BrowserWindow): void {
  window.loadURL(PAGE).catch((fault: unknown) => {
    if (window.isDestroyed()) return;
    process.stderr.write(`${say('window_no-page', { fault: String(fault) })}\n`);
    app.exit(1);
  });
}

/** Returns how to show the window when its page has come up: nobody sees it half drawn or in another theme. */
export function shownWhenUp(say: Say, window: BrowserWindow): () => void {
  function show(): void {
    clearTimeout(limit);
    if (window.isDestroyed() || window.isVisible()) return;
    window.show();
    process.stdout.write(`${say('window_is-open')}\n`);
  }
  const limit = setTimeout(show, LOADING_MS);
  return show;
}

/** The campaign is kept after every command, so a page that broke loses nothing by coming up again. */
async function offerToReopen(say: Say, window: BrowserWindow): Promise<void> {
  if (window.isDestroyed()) return;
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: say('window_broken'),
    detail: say('window_broken-detail'),
    buttons: [say('window_open-again'), say('window_quit')],
    cancelId: 1,
  });
  if (response === 0) loadPage(say, window);
  else app.quit();
}
