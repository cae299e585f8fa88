/**
 * The shell: one window around the page. It keeps files and shows menus and knows no rule of the game. The page is
 * shut in: no Node, no navigation, no other windows, no permissions, no network.
 */

import { fileURLToPath } from 'node:url';
import { app } from 'electron';
import { openShippedMessages } from '../../seeds/shipped-messages.ts';
import { openDesk } from './desk.ts';
import { filesHandedOver, filesNamed } from './named-files.ts';
import { announceScheme, servePage } from './page.ts';
import { sayNoPlace, whyNoPlace } from './profile.ts';
import { shutIn } from './security.ts';

const say = openShippedMessages();

const built = fileURLToPath(new URL('../window', import.meta.url));

/** Opens the window. What is named or handed over before it is there waits for it. */
async function start(named: readonly string[]): Promise<void> {
  let open = (paths: readonly string[]): void => void early.push(paths);
  let comeForward = (): void => undefined;
  const early: (readonly string[])[] = [named];
  // macOS says in this way which file was double-clicked, and may say it before the program is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open([path]);
  });
  app.on('second-instance', (_event, _line, _folder, handedOver) => {
    comeForward();
    open(filesHandedOver(handedOver));
  });
  app.on('window-all-closed', () => app.quit());
  await app.whenReady();
  shutIn();
  servePage(built);
  const desk = await openDesk(say, built);
  comeForward = desk.comeForward;
  open = (paths) => void desk.openPaths(paths);
  early.forEach(open);
}

/** Another window has the folder, or the folder cannot be had at all, which Electron does not tell apart. */
async function giveWay(): Promise<void> {
  const reason = await whyNoPlace(say, app.getPath('userData'), app.getPath('temp'));
  if (reason !== null) return sayNoPlace(say, reason);
  process.stdout.write(`${say('window_was-open')}\n`);
  app.quit();
}

function fail(fault: unknown): void {
  process.stderr.write(`${say('window_no-start', { fault: String(fault) })}\n`);
  app.exit(1);
}

announceScheme();
const named = filesNamed(process.argv, process.cwd());
// Neither is awaited: Electron is not ready before this module has come to its end.
if (app.requestSingleInstanceLock({ files: named })) start(named).catch(fail);
else giveWay().catch(fail);
