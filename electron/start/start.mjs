// `npm start`: builds if needed, opens the window, and where there can be none serves the same page. A run file may
// be named: `npm start -- FILE`.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildIfStale } from './build.mjs';
import { root } from '../package/freshness.mjs';
import { serve } from './serve.mjs';

/** How long fetching the shell may take, once, before the browser takes its place. */
const FETCH_LIMIT_MS = 120_000;

/** How long the window may take to report that it is up. */
const WINDOW_LIMIT_MS = 20_000;

const shell = join(root, 'node_modules/electron');

/** The files named, from where npm was called: a script of npm runs in the project's folder. */
const files = process.argv
  .slice(2)
  .filter((part) => !part.startsWith('--'))
  .map((file) => resolve(process.env.INIT_CWD ?? process.cwd(), file));

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** The shell's program, or null where it has not been fetched. */
function program() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return join(override, process.platform === 'win32' ? 'electron.exe' : 'electron');
  const pathFile = join(shell, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const found = join(shell, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(found) ? found : null;
}

function fetchedProgram() {
  const found = program();
  if (found !== null || !existsSync(join(shell, 'install.js'))) return found;
  process.stderr.write('Fetching the desktop shell; this happens once.\n');
  spawnSync(process.execPath, [join(shell, 'install.js')], { stdio: 'ignore', timeout: FETCH_LIMIT_MS });
  return program();
}

/** Opens the window. Resolves to null when it was closed in order, else to the reason why there was none. */
function openWindow(executable) {
  return new Promise((answer) => {
    const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const child = spawn(executable, [...flags, root, ...files], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let isUp = false;
    const limit = setTimeout(() => {
      child.kill();
      answer('the window did not open in time');
    }, WINDOW_LIMIT_MS);
    child.stdout.on('data', (text) => {
      if (!String(text).includes('window is open')) return;
      isUp = true;
      clearTimeout(limit);
    });
    child.once('error', (fault) => {
      clearTimeout(limit);
      answer(`Electron could not be started (${fault.message})`);
    });
    child.once('exit', () => {
      clearTimeout(limit);
      answer(isUp ? null : 'Electron ended before its window opened');
    });
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill());
  });
}

async function reasonForBrowser() {
  if (process.argv.includes('--browser')) return 'The browser was asked for';
  if (!hasDisplay()) return 'There is no display for a window';
  const executable = fetchedProgram();
  if (executable === null) return 'Electron could not be fetched';
  return openWindow(executable);
}

if (!buildIfStale()) {
  process.stderr.write('The page could not be built; see the message above.\n');
  process.exit(1);
}
const reason = await reasonForBrowser();
if (reason !== null) {
  const { address, isUsual } = await serve(join(root, 'dist/window'));
  process.stdout.write(`${reason}, so the game is served to your browser: ${address} (Ctrl-C ends it)\n`);
  if (!isUsual) {
    // A browser keeps runs by address.
    process.stdout.write(
      'The usual port is taken, so this is another address: runs kept at the usual one are not shown here. ' +
        'To see them, end the other program and start again.\n',
    );
  }
  if (files.length > 0)
    process.stdout.write('A browser cannot be handed a file: press “Open a run file” in the page.\n');
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
}
