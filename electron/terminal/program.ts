/** The frame of every program here: arguments in, text out, exit code at the end. */

import type { Edition } from '../../seeds/edition.ts';
import { openShipped } from '../../seeds/shipped.ts';
import { type Given, helpText, readArguments, type Usage } from './arguments.ts';
import { EXIT, oneLine, Refused } from './failure.ts';
import { startProgress, type Progress } from './progress.ts';

/** What a program gives back: its text and its exit code. */
export interface Result {
  readonly text: string;
  readonly exitCode: number;
}

/** What a program says beside its answer. */
export interface Aside {
  /** One line on standard error, starting with the program's name. */
  readonly tell: (message: string) => void;
  /** A sign of life, for work that takes longer than a second. */
  readonly progress: Progress;
}

/** A program: what it takes, and what it does with it. */
export interface Program {
  readonly usage: Usage;
  readonly main: (edition: Edition, given: Given, aside: Aside) => Result | Promise<Result>;
}

/** What a program meets of the world around it: what it plays with, where its words go, and what the time is. */
export interface Surroundings {
  /** Opens the edition, once the arguments are in order. */
  readonly open: () => Edition;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Nanoseconds from anywhere. */
  readonly now: () => bigint;
}

/** Runs a program on these arguments. Resolves to its exit code and never rejects. */
export async function run(
  { usage, main }: Program,
  args: readonly string[],
  { open, out, err, now }: Surroundings,
): Promise<number> {
  const tell = (message: string): void => err(`${usage.program}: ${oneLine(message, 2000)}\n`);
  try {
    const given = readArguments(usage, args);
    const aside = { tell, progress: startProgress(tell, now) };
    const result = given === null ? { text: helpText(usage), exitCode: EXIT.done } : await main(open(), given, aside);
    out(result.text);
    return result.exitCode;
  } catch (fault) {
    tell(describe(fault));
    return fault instanceof Refused ? EXIT.refused : EXIT.broken;
  }
}

/** Runs a program as this process. */
export async function runHere(program: Program): Promise<void> {
  beQuietWhenNobodyReads();
  // Never `process.exit` here: a pipe that is still being filled would be cut off.
  process.exitCode = await run(program, process.argv.slice(2), {
    open: openShipped,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    now: () => process.hrtime.bigint(),
  });
}

function describe(fault: unknown): string {
  if (fault instanceof Refused) return fault.message;
  const reason = fault instanceof Error ? fault.message : String(fault);
  return `the program is at fault and stopped: ${reason}; please report this line with the command that led to it`;
}

/** `npm run play ... | head` closes the pipe early, which is no error of anybody's. */
function beQuietWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EPIPE') throw fault;
      process.exit();
    });
  }
}
