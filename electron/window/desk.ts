/** The desk: the one window with its page, its menu and the files that go in and out. */

import { app, Menu, nativeTheme } from 'electron';
import type { PageState } from '../../renderer/host/contract.ts';
import { answerPage } from './answers.ts';
import { closeWithoutLoss } from './closing.ts';
import { openDocuments } from './documents.ts';
import { openFiles } from './files.ts';
import { openLine } from './line.ts';
import { menuTemplate } from './menu.ts';
import { loadPage, makeWindow, shownWhenUp } from './window.ts';

/** Before the page has said anything, only the window's own entries make sense. */
const SILENT: PageState = { theme: 'dark', possible: [], isTyping: false };

/** Opens the window on the folder with the built page. */
export function openDesk(built: string) {
  const folder = app.getPath('userData');
  const window = makeWindow(folder, built);
  const line = openLine(window.webContents);
  const documents = openDocuments({ window, line, folder }, showMenu);
  const show = shownWhenUp(window);
  let state = SILENT;

  function showMenu(): void {
    const template = menuTemplate(state, documents.recent.paths(), {
      command: (command) => line.say({ kind: 'command', command }),
      undoText: () => window.webContents.undo(),
      redoText: () => window.webContents.redo(),
      openRecent: (path) => void documents.openPath(path),
      clearRecent: () => void documents.recent.clear(),
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

  answerPage(window, { files: openFiles(folder), documents, tellState, mayClose: closeWithoutLoss(window, line) });
  showMenu();
  loadPage(window);
  return {
    openPath: documents.openPath,
    comeForward(): void {
      if (window.isMinimized()) window.restore();
      window.focus();
    },
  };
}
