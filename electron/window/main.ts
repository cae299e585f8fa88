/**
 * The shell: one window around the page. It keeps files and shows menus and knows no rule of the game. The page is
 * shut in: no Node, no navigation, no other windows, no permissions.
 */

import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, Menu, session } from 'electron';
import { answerPage } from './answers.ts';
import { announceScheme, PAGE, servePage } from './page.ts';

const built = fileURLToPath(new URL('../window', import.meta.url));
const preload = fileURLToPath(new URL('../preload/preload.cjs', import.meta.url));

announceScheme();

function shutIn(window: BrowserWindow): void {
  const { webContents } = window;
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  webContents.on('will-navigate', (event) => event.preventDefault());
  webContents.on('will-attach-webview', (event) => event.preventDefault());
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer) => {
    // Copying the seed is the one thing that the page may do outside itself.
    answer(permission === 'clipboard-sanitized-write');
  });
}

async function openWindow(): Promise<void> {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 1120,
    minHeight: 680,
    show: false,
    backgroundColor: '#0a121a',
    title: 'Reassurance Force',
    webPreferences: { preload, sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  shutIn(window);
  answerPage(window, app.getPath('userData'));
  window.once('ready-to-show', () => {
    window.show();
    process.stdout.write('The window is open.\n');
  });
  await window.loadURL(PAGE);
}

function setMenu(): void {
  const menu = Menu.buildFromTemplate([
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    { label: 'File', submenu: [{ role: process.platform === 'darwin' ? 'close' : 'quit' }] },
    {
      // Undo and redo belong to the page: there they take back orders.
      label: 'Edit',
      submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
    },
    {
      label: 'View',
      submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }],
    },
    { role: 'windowMenu' },
  ]);
  Menu.setApplicationMenu(menu);
}

app.on('window-all-closed', () => app.quit());

await app.whenReady();
setMenu();
servePage(built);
await openWindow();
