/** The frame of every program here: arguments in, text out, exit code at the end. */

import type { Edition } from '../../seeds/edition.ts';
import { openShipped } from '../../seeds/shipped.ts';
import { type Given, helpText, readArguments, type Usage } from './arguments.ts';
import { EXIT, oneLine, Refused } from './failure.ts';

/** What a program gives back: its text and its exit code. */
export interface Result {
  readonly text: string;
  readonly exitCode: number;
}

/** Runs a program on this process's command line. Never rejects. */
export async function runProgram(
  usage: Usage,
  main: (edition: Edition, given: Given) => Result | Promise<Result>,
): Promise<void> {
  beQuietWhenNobodyReads();
  try {
    const given = readArguments(usage, process.argv.slice(2));
    const result = given === null ? { text: helpText(usage), exitCode: EXIT.done } : await main(openShipped(), given);
    // Never `process.exit` here: a pipe that is still being filled would be cut off.
    process.exitCode = result.exitCode;
    process.stdout.write(result.text);
  } catch (fault) {
    process.exitCode = fault instanceof Refused ? EXIT.refused : EXIT.broken;
    tell(usage.program, describe(fault));
  }
}

/** One line on standard error, starting with the program's name. */
export function tell(program: string, message: string): void {
  process.stderr.write(`${program}: ${oneLine(message, 2000)}\n`);
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
