/**
 * The shell: one window around the page. It keeps files and shows menus and knows no rule of the game. The page is
 * shut in: no Node, no navigation, no other windows, no permissions, no network.
 */

import { fileURLToPath } from 'node:url';
import { app } from 'electron';
import { openDesk } from './desk.ts';
import { filesHandedOver, filesNamed } from './named-files.ts';
import { announceScheme, servePage } from './page.ts';
import { shutIn } from './security.ts';

const built = fileURLToPath(new URL('../window', import.meta.url));

async function start(named: readonly string[]): Promise<void> {
  const early = [...named];
  let open = (path: string): void => void early.push(path);
  // macOS says in this way which file was double-clicked, and may say it before the program is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  app.on('window-all-closed', () => app.quit());
  await app.whenReady();
  shutIn();
  servePage(built);
  const desk = openDesk(built);
  app.on('second-instance', (_event, _line, _folder, handedOver) => {
    desk.comeForward();
    filesHandedOver(handedOver).forEach(open);
  });
  open = (path) => void desk.openPath(path);
  early.forEach(open);
}

announceScheme();
const named = filesNamed(process.argv, process.cwd());
if (app.requestSingleInstanceLock({ files: named })) {
  // Not awaited: Electron is not ready before this module has come to its end.
  start(named).catch((fault: unknown) => {
    process.stderr.write(`The window could not be opened: ${String(fault)}\n`);
    app.exit(1);
  });
} else {
  process.stdout.write('The window is open already and has been brought to the front.\n');
  app.quit();
}
