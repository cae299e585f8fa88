/** What to do about a file that does not come out as it says: answer by today's rules, say so, and exit with 1. */

import type { Verification } from '../../sim/index.ts';
import { EXIT } from './failure.ts';
import type { Aside } from './program.ts';

/** The exit code for an answer about a month of a run; tells on standard error where the file parts before it ends. */
export function codeFor({ tell }: Aside, path: string, { divergence }: Verification, turn: number): number {
  if (divergence === null || divergence.turn > turn) return EXIT.done;
  const where = divergence.turn < 1 ? 'before the first month' : `at turn ${divergence.turn}`;
  tell(`"${path}" parts from today's rules ${where}, ${divergence.what}; what is shown is by today's rules`);
  return EXIT.diverged;
}
