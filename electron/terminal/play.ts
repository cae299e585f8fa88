/** `npm run play`: a campaign by a policy, month by month in plain words, then how it ended. */

import type { Edition } from '../../seeds/edition.ts';
import { randomUUID } from 'node:crypto';
import { monthStory } from './telling/month.ts';
import { closingLines } from './telling/closing.ts';
import {
  applyCommand,
  type Campaign,
  journalOf,
  type MonthRecord,
  objectiveIndicators,
  plainLabel,
  playMonth,
  type Policy,
  recordMonth,
  presetFor,
  reportCard,
  type Rules,
  startCampaign,
  type StartOptions,
  toRunFile,
  type View,
  viewFor,
} from '../../sim/index.ts';
import { LONGEST_RUN, LONGEST_SEED } from '../../seeds/schema/run-basics.ts';
import { type Given, type Usage, wholeNumber } from './arguments.ts';
import { EXIT, Refused } from './failure.ts';
import type { Aside, Program, Result } from './program.ts';
import type { Progress } from './progress.ts';
import { checkScenario, openRules, policyCalled } from './rules.ts';
import { checkWritable, writeRunFile } from './run-files.ts';
import { openingLines } from './telling/opening.ts';

const USAGE: Usage = {
  program: 'play',
  line: '--scenario NAME --seed TEXT [--policy NAME] [--turns N] [--out FILE] [--json]',
  purpose: 'Plays a campaign by a policy and tells it month by month. The same seed gives the same campaign.',
  takesFile: false,
  options: {
    scenario: { value: 'NAME', help: 'The scenario, such as post-ceasefire.' },
    seed: { value: 'TEXT', help: 'Any text: it decides the luck.' },
    policy: { value: 'NAME', help: 'Who decides: cautious, balanced (unless you say otherwise) or robust.' },
    turns: { value: 'N', help: "Months to play; the scenario's own number unless you say otherwise." },
    out: { value: 'FILE', help: 'Write the run to a file that replay, why and mandate can read.' },
    force: { help: 'Let --out replace a file that exists.' },
    json: { help: 'Print the run and its report card as one JSON object in place of the story.' },
  },
  examples: [
    '--scenario post-ceasefire --seed vladivostok',
    '--scenario hybrid --seed 42 --policy robust --out run.json',
  ],
};

async function main(edition: Edition, given: Given, { tell, progress }: Aside): Promise<Result> {
  const options = startOptions(edition, given);
  const policy = policyCalled(given.text('policy') ?? 'balanced');
  const out = given.text('out');
  const mayOverwrite = given.has('force');
  if (out !== null) checkWritable(out, mayOverwrite);
  const rules = openRules(edition);
  const campaign = startCampaign(rules, options);
  const played = playOut(campaign, policy, progress);
  const months = played.map(({ record }) => record);
  const run = toRunFile(campaign, { label: plainLabel(randomUUID(), policy.id) });
  if (out !== null) {
    await writeRunFile(edition, out, run, mayOverwrite);
    tell(`the run is in "${out}"`);
  }
  if (given.has('json')) {
    const card = reportCard(campaign).map(({ objective, verdict, value }) => ({ objective, verdict, value }));
    return { text: `${JSON.stringify({ ...run, reportCard: card })}\n`, exitCode: EXIT.done };
  }
  const lines = [
    ...opening(edition, rules, options, policy),
    ...played.flatMap(({ record, view }) => monthStory(edition, record, view)),
    ...closing(edition, campaign, months),
  ];
  return { text: `${lines.join('\n')}\n`, exitCode: EXIT.done };
}

function startOptions(edition: Edition, given: Given): StartOptions {
  const scenario = given.text('scenario');
  const seed = given.text('seed');
  if (scenario === null) throw new Refused('--scenario is missing; name one, such as --scenario post-ceasefire');
  checkScenario(edition, scenario, '--scenario');
  if (seed === null) throw new Refused('--seed is missing; give any text, such as --seed vladivostok');
  if (seed === '') throw new Refused('--seed is empty; give any text, such as --seed vladivostok');
  if (seed.length > LONGEST_SEED) {
    throw new Refused(`--seed has ${seed.length} characters; ${LONGEST_SEED} is the most`);
  }
  const turns = wholeNumber(given, 'turns', LONGEST_RUN);
  return { scenario, seed, record: true, ...(turns === null ? {} : { horizon: turns }) };
}

/** A month that was played, and what the team saw at its end. */
interface Played {
  readonly record: MonthRecord;
  readonly view: View;
}

function playOut(campaign: Campaign, policy: Policy, progress: Progress): readonly Played[] {
  const months: Played[] = [];
  while (campaign.phase !== 'ended') {
    playMonth(campaign, policy);
    months.push({ record: recordMonth(campaign, months.length + 1), view: viewFor(campaign, 'team') });
    progress(months.length, campaign.horizon);
  }
  return months;
}

/** The opening, from a board of its own: adopting the mandate twice would be in the record. */
function opening(edition: Edition, rules: Rules, options: StartOptions, policy: Policy): readonly string[] {
  const board = startCampaign(rules, { ...options, record: false });
  applyCommand(board, { kind: 'adoptMandate', mandate: presetFor(board, policy) });
  const view = viewFor(board, 'team');
  const { scenario, seed, month, horizon, objectives } = view;
  return openingLines(edition, {
    scenario,
    seed,
    policy: policy.id,
    month,
    horizon,
    objectives,
    settings: view.settings(),
    backings: view.backings(),
  });
}

function closing(edition: Edition, campaign: Campaign, months: readonly MonthRecord[]): readonly string[] {
  const { rows, indicators, digests } = journalOf(campaign);
  const { ending } = viewFor(campaign, 'truth');
  return closingLines(edition, {
    ending,
    months,
    rows,
    truth: indicators,
    card: reportCard(campaign),
    indicators: objectiveIndicators(campaign.rules, campaign.objectives),
    digest: digests.at(-1) ?? '',
  });
}

/** The program. */
export const play: Program = { usage: USAGE, main };
