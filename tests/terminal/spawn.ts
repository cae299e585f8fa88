/** Runs the built programs as a person would, and says what they printed. */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a program did. */
export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** Builds the programs where a source is newer than they are. */
export function buildPrograms(): void {
  const { status, stderr } = spawnSync(process.execPath, ['electron/terminal/launch.mjs', 'play', '--help'], {
    cwd: root,
  });
  if (status !== 0) throw new Error(`the programs do not build: ${stderr.toString()}`);
}

/** Runs one of the built programs. */
export function run(program: 'play' | 'replay' | 'why' | 'mandate', ...args: readonly string[]): Ran {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`dist/terminal/${program}.js`, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { out: stdout, err: stderr, code: status };
}

/** Runs a line of shell in the root folder, for pipes. */
export function shell(line: string): Ran {
  const { stdout, stderr, status } = spawnSync('bash', ['-o', 'pipefail', '-c', line], { cwd: root, encoding: 'utf8' });
  return { out: stdout, err: stderr, code: status };
}
