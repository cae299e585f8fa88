/** The desk: the one window with its page, its menu and the files that go in and out. */

import { join } from 'node:path';
import { app, Menu, nativeTheme } from 'electron';
import type { PageState } from '../../renderer/host/contract.ts';
import type { Say } from '../../seeds/messages.ts';
import { sweepUnfinished } from '../files/durable.ts';
import { answerPage } from './answers.ts';
import { closeWithoutLoss } from './closing.ts';
import { openDocuments } from './documents.ts';
import { openLine } from './line.ts';
import { menuTemplate } from './menu.ts';
import { keepPlacement, readPlacement } from './placement.ts';
import { openPreferences } from './preferences.ts';
import { readRecent } from './recent.ts';
import { TORN_SETTINGS } from './settings.ts';
import { openShelf } from './shelf/shelf.ts';
import { loadPage, makeWindow, shownWhenUp } from './window.ts';

/** Before the page has said anything, only the window's own entries make sense. */
const SILENT: PageState = { theme: 'dark', possible: [], isTyping: false };

/** Opens the window on the folder with the built page. */
export async function openDesk(say: Say, built: string) {
  const folder = app.getPath('userData');
  const [placement, recentBefore] = await Promise.all([readPlacement(folder), readRecent(folder)]);
  void sweepUnfinished(folder, TORN_SETTINGS);
  const window = makeWindow(say, placement, built);
  const line = openLine(window.webContents);
  const documents = openDocuments({ window, say, line, folder, recentBefore }, showMenu);
  const show = shownWhenUp(say, window);
  let state = SILENT;

  function showMenu(): void {
    const template = menuTemplate(say, state, documents.recent.paths(), {
      command: (command) => line.say({ kind: 'command', command }),
      undoText: () => window.webContents.undo(),
      redoText: () => window.webContents.redo(),
      openRecent: (path) => void documents.openPaths([path]),
      clearRecent: () => documents.recent.clear(),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  function tellState(told: PageState): void {
    state = told;
    nativeTheme.themeSource = told.theme === 'dark' ? 'dark' : 'light';
    showMenu();
    line.pickUp();
    show();
  }

  async function lastWill(): Promise<void> {
    await Promise.all([keepPlacement(folder, window), documents.recent.settled()]);
  }
  answerPage(window, {
    shelf: openShelf(join(folder, 'runs')),
    preferences: openPreferences(folder),
    documents,
    tellState,
    mayClose: closeWithoutLoss(window, { say, line, lastWill }),
  });
  showMenu();
  loadPage(say, window);
  return {
    openPaths: documents.openPaths,
    comeForward: (): void => {
      if (window.isMinimized()) window.restore();
      window.focus();
    },
  };
}
