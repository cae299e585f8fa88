// Runs a terminal program: `node electron/terminal/launch.mjs play --scenario ...`.
// It builds first when the bundle is missing or older than any source, then runs the program in
// this same process, so that arguments, signals, streams and exit codes are the program's own.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['sim', 'seeds', 'renderer', 'electron', 'vite.node.config.ts', 'package-lock.json'];

/** The latest change below a path. Folders count too: their time moves when a file is deleted. */
function lastChange(path) {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  const below = readdirSync(path).map((name) => lastChange(join(path, name)));
  return Math.max(status.mtimeMs, ...below);
}

function isCurrent(bundle) {
  if (!existsSync(bundle)) return false;
  const builtAt = statSync(bundle).mtimeMs;
  return sources.every((source) => lastChange(join(root, source)) < builtAt);
}

/** Build messages go to standard error: standard output belongs to the program. */
function build() {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const options = '--config vite.node.config.ts --mode terminal --logLevel warn'.split(' ');
  const { status } = spawnSync(process.execPath, [vite, 'build', ...options], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}

const [node, , program, ...args] = process.argv;
const bundle = join(root, 'dist/terminal', `${program}.js`);
if (!isCurrent(bundle)) build();

process.argv = [node, bundle, ...args];
await import(pathToFileURL(bundle).href);
