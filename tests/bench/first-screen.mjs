// How long a cold start takes until the first screen can be used, as a ratio to a blank window of the same Electron.
// The game says that its window is open when its page has come up and answers to a press; the blank one when it is
// painted. The two take turns, so that what slows the machine down slows both. Nothing here fails: it is no test.
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

function median(figures) {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)];
}

/** The line to print. */
async function measure() {
  if (!existsSync(electronProgram)) return 'not measured: Electron is missing, npm run desktop:setup fetches it';
  if (!buildIfStale()) return 'not measured: the page could not be built';
  const { name, close } = await openDisplay();
  const times = [];
  // The first of each only fills the system's caches.
  for (let turn = 0; turn <= TIMES; turn += 1) {
    const pair = [await coldStart(blank, name), await coldStart(game, name)];
    if (turn > 0) times.push(pair);
  }
  close();
  const ratio = median(times.map(([bare, full]) => full / bare)).toFixed(2);
  const [bare, full] = [0, 1].map((which) => median(times.map((pair) => pair[which])).toFixed(0));
  return `${ratio} x a blank window (median of ${TIMES}; ${full} ms against ${bare} ms)`;
}

const line = await measure().catch((fault) => `not measured: ${fault.message}`);
process.stdout.write(`\nfirst usable screen: ${line}\n`);
