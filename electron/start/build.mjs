// Builds the page and the shell around it; run by itself, or by start.mjs when something is stale.
import { spawnSync } from 'node:child_process';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeThirdParty } from '../package/third-party.mjs';
import { isCurrent, root } from '../package/freshness.mjs';

const sources = [
  'sim',
  'seeds',
  'renderer',
  'electron',
  'vite.window.config.ts',
  'vite.node.config.ts',
  'package-lock.json',
];

const STEPS = [
  ['--config', 'vite.node.config.ts', '--mode', 'electron'],
  ['--config', 'vite.node.config.ts', '--mode', 'preload'],
  ['--config', 'vite.window.config.ts'],
];

const page = join(root, 'dist/window/index.html');

function licencesAreWritten() {
  try {
    writeThirdParty();
    return true;
  } catch (fault) {
    process.stderr.write(`The licences could not be written out: ${fault.message}\n`);
    return false;
  }
}

/** Builds everything. Returns whether it went well; what the bundler says goes to standard error. */
export function build() {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const startedAt = new Date();
  const wentWell = STEPS.every((options) => {
    const command = [vite, 'build', '--logLevel', 'warn', ...options];
    // Whoever asks: in a test's surroundings React would come as its makers debug it, and the page larger.
    const env = { ...process.env, NODE_ENV: 'production' };
    return spawnSync(process.execPath, command, { cwd: root, env, stdio: ['ignore', 2, 2] }).status === 0;
  });
  if (!wentWell || !licencesAreWritten()) return false;
  // A file saved while the build ran may not be in it: dated from the start, the page is stale then.
  utimesSync(page, startedAt, startedAt);
  return true;
}

/** Builds only what is older than its sources. */
export function buildIfStale() {
  return isCurrent(page, sources) || build();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !build()) process.exitCode = 1;
