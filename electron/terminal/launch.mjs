// Runs a terminal program: `node electron/terminal/launch.mjs play --scenario ...`.
// It builds first when the bundle is missing or older than any source, then runs the program in
// this same process, so that arguments, signals, streams and exit codes are the program's own.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isCurrent, root } from '../package/freshness.mjs';

const sources = [
  'sim',
  'seeds',
  'renderer/words',
  'electron/terminal',
  'electron/files',
  'electron/package',
  'vite.node.config.ts',
  'package-lock.json',
];

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
if (!isCurrent(bundle, sources)) build();

process.argv = [node, bundle, ...args];
await import(pathToFileURL(bundle).href);
