/** `npm run mandate`: the mandate in force in a month of a run, as one page of plain English. */

import type { Edition } from '../../seeds/edition.ts';
import { scenarioTitle } from '../../renderer/words/scenarios.ts';
import { LONGEST_RUN } from '../../seeds/schema/run-basics.ts';
import {
  applyCommand,
  type Campaign,
  isCommand,
  isToldFromRecord,
  journalOf,
  replayRun,
  type Rules,
  rulesForRun,
  type RunFile,
  standingActs,
  startCampaign,
  viewFor,
} from '../../sim/index.ts';
import { type Given, type Usage, wholeNumber } from './arguments.ts';
import { codeFor } from './divergence.ts';
import { EXIT, Refused } from './failure.ts';
import type { Aside, Program, Result } from './program.ts';
import { recordedMonth, recordedOrders } from './record.ts';
import { openRules } from './rules.ts';
import { readRunFile } from './run-files.ts';
import { mandatePage } from './telling/mandate.ts';

const USAGE: Usage = {
  program: 'mandate',
  line: 'FILE [--turn N]',
  purpose: 'Prints the mandate in force in a month of a run, with what was ordered and not yet in force.',
  takesFile: true,
  options: { turn: { value: 'N', help: 'The month, from 1; the last one played unless you say otherwise.' } },
  examples: ['run.json', 'run.json --turn 5'],
};

function main(edition: Edition, given: Given, aside: Aside): Result {
  const wanted = wholeNumber(given, 'turn', LONGEST_RUN);
  const path = given.file ?? '';
  const run = readRunFile(edition, path);
  const months = run.months.length;
  if (wanted !== null && wanted > Math.max(1, months)) {
    throw new Refused(`--turn ${wanted}: "${path}" has months 1 to ${Math.max(1, months)}`);
  }
  const turn = wanted ?? Math.max(1, months);
  const rules = openRules(edition);
  const { verification } = replayRun(rules, run);
  if (isToldFromRecord(verification)) {
    const lines = recordedOrders(edition, run, recordedMonth(path, run, turn));
    return { text: `${lines.join('\n')}\n`, exitCode: EXIT.diverged };
  }
  const exitCode = codeFor(aside, path, verification, turn);
  const campaign = playUpTo(rules, run, turn);
  const view = viewFor(campaign, 'team');
  const text = mandatePage(edition, {
    scenario: scenarioTitle(edition, run.scenario.id),
    month: view.month,
    turn: view.turn,
    horizon: view.horizon,
    edition: editionOf(campaign),
    settings: view.settings(),
    backings: view.backings(),
  });
  return { text, exitCode };
}

/** The campaign in this month with its orders given, just before the month was ended, or as far as it can be played. */
function playUpTo(rules: Rules, run: RunFile, turn: number): Campaign {
  const { scenario, seed, otherLuck, horizon } = run;
  const options = { scenario: scenario.id, seed, otherLuck, horizon, record: true };
  const campaign = startCampaign(rulesForRun(rules, run), options);
  let ended = 0;
  for (const act of standingActs(run.acts)) {
    if (act.kind === 'endMonth') ended += 1;
    if (ended === turn || !isCommand(act) || !applyCommand(campaign, act).ok) break;
  }
  return campaign;
}

/** One edition for each month in which something came into force, and one for the mandate as adopted. */
function editionOf(campaign: Campaign): number {
  const { events } = journalOf(campaign);
  return 1 + new Set(events.flatMap((event) => (event.kind === 'orderInForce' ? event.turn : []))).size;
}

/** The program. */
export const mandate: Program = { usage: USAGE, main };
