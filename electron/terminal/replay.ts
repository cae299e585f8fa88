/** `npm run replay`: a run played again from its seed and commands, and compared month by month. */

import type { Edition } from '../../seeds/edition.ts';
import { monthOfRun, otherVersionText, whyItParts } from '../../renderer/words/verification.ts';
import { isToldFromRecord, replayRun, type RunFile, type Verification } from '../../sim/index.ts';
import type { Given, Usage } from './arguments.ts';
import { EXIT, oneLine } from './failure.ts';
import type { Program, Result } from './program.ts';
import { recordLines } from './record.ts';
import { openRules } from './rules.ts';
import { readRunFile } from './run-files.ts';

const USAGE: Usage = {
  program: 'replay',
  line: 'FILE',
  purpose: 'Plays a run again from its seed and orders and checks that every month comes out as the file says.',
  takesFile: true,
  options: {},
  examples: ['run.json'],
};

function main(edition: Edition, given: Given): Result {
  const path = given.file ?? '';
  const run = readRunFile(edition, path);
  const { verification } = replayRun(openRules(edition), run);
  const lines = isToldFromRecord(verification)
    ? recordLines(edition, run, verification)
    : [...verdict(edition, run, verification), ...notes(edition, verification)];
  return {
    text: `${lines.join('\n')}\n`,
    exitCode: verification.divergence === null ? EXIT.done : EXIT.diverged,
  };
}

function verdict(
  edition: Edition,
  run: RunFile,
  { verifiedTurns, storedTurns, divergence }: Verification,
): readonly string[] {
  if (divergence === null) return [`verified: ${verifiedTurns} of ${storedTurns} turns`];
  const { turn, what, computed, stored } = divergence;
  return [
    `parts at turn ${turn} (${turn < 1 ? 'before the first month' : monthOfRun(edition, run, turn)}), ${what}: today's rules give ` +
      `${oneLine(computed, 120)}, the file says ${oneLine(stored, 120)}`,
    `verified before that: ${verifiedTurns} of ${storedTurns} turns`,
  ];
}

function notes(edition: Edition, verification: Verification): readonly string[] {
  const note =
    verification.divergence === null ? otherVersionText(edition, verification) : whyItParts(edition, verification);
  return note === '' ? [] : [note];
}

/** The program. */
export const replay: Program = { usage: USAGE, main };
