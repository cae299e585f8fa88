// How long a cold start takes until the first screen can be used, as a ratio to a blank window of the same Electron.
// The game says that its window is open when its page has come up and answers to a press; the blank one when it is
// painted. The two take turns, so that what slows the machine down slows both. The last line written is the row of it as JSON.
// Nothing here fails: it is no test.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from '../../electron/start/build.mjs';
import { openDisplay } from '../desktop/display.mjs';
import { electronProgram } from '../desktop/electron.mjs';

const TIMES = 7;

const game = fileURLToPath(new URL('../..', import.meta.url));
const blank = fileURLToPath(new URL('blank.cjs', import.meta.url));

/** Milliseconds from the start of the program to its word that the window is open, on an empty folder. */
async function coldStart(program, display) {
  const home = mkdtempSync(join(tmpdir(), 'bench-'));
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const began = performance.now();
  const child = spawn(electronProgram, [...asRoot, program, `--user-data-dir=${home}`], {
    env: { ...process.env, DISPLAY: display },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const time = await new Promise((resolve) => {
    child.stdout.on('data', (text) => String(text).includes('window is open') && resolve(performance.now() - began));
    void ended.then(() => resolve(NaN));
  });
  child.kill('SIGKILL');
  await ended;
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  return time;
}

/** The ratio and its spread, or why there is none. */
async function measure() {
  if (!existsSync(electronProgram)) throw new Error('Electron is missing, npm run desktop:setup fetches it');
  if (!buildIfStale()) throw new Error('the page could not be built');
  const { name, close } = await openDisplay();
  const ratios = [];
  // The first of each only fills the system's caches.
  for (let turn = 0; turn <= TIMES; turn += 1) {
    const bare = await coldStart(blank, name);
    const full = await coldStart(game, name);
    if (turn > 0) ratios.push(full / bare);
  }
  close();
  ratios.sort((a, b) => a - b);
  return { value: ratios[Math.floor(TIMES / 2)], low: ratios[0], high: ratios.at(-1) };
}

const figures = await measure().catch((fault) => {
  process.stderr.write(`first usable screen: not measured: ${fault.message}\n`);
  return { value: null, low: null, high: null };
});
const row = { name: 'first usable screen: times a blank window', ...figures, target: null, met: null };
process.stdout.write(`${JSON.stringify(row)}\n`);
