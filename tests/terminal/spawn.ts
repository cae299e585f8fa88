/** Runs the built programs as a person would, and says what they printed. */

import { spawnSync } from 'node:child_process';
import type { Ran } from './run.ts';

/** Runs one of the programs through the launcher, which builds them where a source is newer than they are. */
export function launch(program: string, ...args: readonly string[]): Ran {
  return ran(process.execPath, ['electron/terminal/launch.mjs', program, ...args]);
}

/** Runs a line of shell in the root folder, for pipes. */
export function shell(line: string): Ran {
  return ran('bash', ['-o', 'pipefail', '-c', line]);
}

function ran(command: string, args: readonly string[]): Ran {
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e8 });
  return { out: stdout, err: withoutProgress(stderr), code: status };
}

/** A slow machine may tell how far it is. */
function withoutProgress(err: string): string {
  return err.replaceAll(/^\w+: month \d+ of \d+\n/gm, '');
}
