/** `npm run why`: the ledger rows behind one indicator in one month of a run. */

import type { Edition } from '../../seeds/edition.ts';
import {
  type Indicator,
  INDICATOR_NAMES,
  isToldFromRecord,
  journalOf,
  ledgerFor,
  recordMonth,
  replayRun,
} from '../../sim/index.ts';
import { type Given, type Usage, wholeNumber } from './arguments.ts';
import { codeFor } from './divergence.ts';
import { EXIT, Refused } from './failure.ts';
import type { Aside, Program, Result } from './program.ts';
import { recordedMonth, recordedWhy } from './record.ts';
import { openRules } from './rules.ts';
import { readRunFile } from './run-files.ts';
import { LONGEST_RUN } from '../../seeds/schema/run-basics.ts';
import { ledgerTable } from './telling/ledger.ts';

const USAGE: Usage = {
  program: 'why',
  line: 'FILE --turn N --indicator NAME',
  purpose: 'Prints every cause that moved an indicator in a month of a run. The rows sum to the change exactly.',
  takesFile: true,
  options: {
    turn: { value: 'N', help: 'The month, from 1.' },
    indicator: { value: 'NAME', help: `One of ${INDICATOR_NAMES.join(', ')}.` },
  },
  examples: ['run.json --turn 5 --indicator ceasefire'],
};

function main(edition: Edition, given: Given, aside: Aside): Result {
  const indicator = indicatorGiven(given);
  const turn = wholeNumber(given, 'turn', LONGEST_RUN);
  if (turn === null) throw new Refused('--turn is missing; give the month, from 1');
  const path = given.file ?? '';
  const run = readRunFile(edition, path);
  const { campaign, verification } = replayRun(openRules(edition), run);
  if (campaign === null || isToldFromRecord(verification)) {
    const lines = recordedWhy(edition, run, recordedMonth(path, run, turn), indicator);
    return { text: `${lines.join('\n')}\n`, exitCode: EXIT.diverged };
  }
  const journal = journalOf(campaign);
  const played = journal.digests.length;
  if (turn > played) throw new Refused(`--turn ${turn}: "${path}" has months 1 to ${played}`);
  const exitCode = codeFor(aside, path, verification, turn);
  const lines = ledgerTable(
    edition,
    { indicator, ...ledgerFor(journal, indicator, turn) },
    recordMonth(campaign, turn),
  );
  return { text: `${lines.join('\n')}\n`, exitCode };
}

function indicatorGiven(given: Given): Indicator {
  const name = given.text('indicator');
  if (name === null) throw new Refused(`--indicator is missing; name one of ${INDICATOR_NAMES.join(', ')}`);
  const found = INDICATOR_NAMES.find((candidate) => candidate === name);
  if (found !== undefined) return found;
  throw new Refused(`--indicator: there is no "${name}"; there are ${INDICATOR_NAMES.join(', ')}`);
}

/** The program. */
export const why: Program = { usage: USAGE, main };
