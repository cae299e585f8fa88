/** Runs the programs in this process, with streams that are kept and a clock that stands: no machine is too slow for it. */

import { mandate } from '../../electron/terminal/mandate.ts';
import { play } from '../../electron/terminal/play.ts';
import { run as runProgram } from '../../electron/terminal/program.ts';
import { replay } from '../../electron/terminal/replay.ts';
import type { Edition } from '../../seeds/edition.ts';
import { edition } from '../setup/edition.ts';
import { why } from '../../electron/terminal/why.ts';

const programs = { play, replay, why, mandate };

/** What a program did. */
export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** Runs a program on the shipped edition with these arguments. */
export function run(program: keyof typeof programs, ...args: readonly string[]): Promise<Ran> {
  return runOn(edition, program, ...args);
}

/** Runs a program on an edition with these arguments. */
export async function runOn(played: Edition, program: keyof typeof programs, ...args: readonly string[]): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await runProgram(programs[program], args, {
    open: () => played,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    now: () => 0n,
  });
  return { out, err, code };
}
