/** Campaigns of random legal play, with every invariant checked; a failing one is kept as a file that replays it. */

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  INDICATOR_NAMES,
  accountOf,
  applyCommand,
  assertSound,
  endingOf,
  imbalance,
  startCampaign,
  type Campaign,
  type Command,
} from '../../../sim/index.ts';
import { hasEnded, rules } from '../setup.ts';
import { randomCommand, randomNumbers } from './chooser.ts';

/** Where failing campaigns are kept. */
export const KEPT = 'tests/sim/play/regressions';

/** A campaign as the commands that made it. */
export interface Played {
  readonly scenario: string;
  readonly seed: string;
  readonly horizon: number;
  readonly record: boolean;
  readonly commands: readonly Command[];
}

/** What a campaign of random play is to be. */
export type Plan = Omit<Played, 'commands'>;

/** What came of a campaign. */
export interface Came {
  readonly seed: string;
  readonly ending: string;
  readonly months: number;
  readonly kinds: ReadonlySet<Command['kind']>;
  /** Types of incidents that occurred; empty where no record was kept. */
  readonly incidents: ReadonlySet<string>;
}

/** Far more commands than any campaign of random play takes. */
const MOST_COMMANDS = 5000;

const scenarios = [...rules.scenarios.values()];

/** The plan of the campaign with this number: every third is a short course. */
export function planOf(number: number, record: boolean): Plan {
  const scenario = scenarios[number % scenarios.length];
  if (scenario === undefined) throw new Error('no scenario');
  const seed = `random-${number}`;
  const horizon = number % 3 === 0 ? 1 + (number % 12) : scenario.data.horizon;
  return { scenario: scenario.id, seed, horizon, record };
}

/** Checks that hold after every command. */
export type Check = (campaign: Campaign) => void;

/** The world is sound, and the campaign is over where it has to be. */
export const isSound: Check = (campaign) => {
  assertSound(campaign.world);
  const months = campaign.world.month[0] ?? Number.NaN;
  if (months > campaign.horizon) throw new Error(`month ${months} beyond the horizon ${campaign.horizon}`);
  if (hasEnded(campaign) !== (endingOf(campaign) !== 'none')) throw new Error('ended without an ending');
};

/** Every account balances to the last bit. */
function assertBalanced({ journal }: Campaign): void {
  if (journal === null) return;
  for (const indicator of INDICATOR_NAMES) {
    const left = imbalance(accountOf(journal, indicator, { from: 1, to: journal.digests.length }));
    if (left !== 0) throw new Error(`${indicator} does not balance: ${left} unexplained`);
  }
}

function take(campaign: Campaign, command: Command, check: Check): void {
  const month = campaign.month.index;
  const result = applyCommand(campaign, command);
  if (!result.ok) throw new Error(`legal, and refused: ${JSON.stringify(result.refusal)}`);
  if (campaign.month.index !== month || hasEnded(campaign)) check(campaign);
}

/** Plays one campaign to its end. On a fault it is kept as a file and the fault is thrown with its seed. */
export function playAtRandom(plan: Plan, check: Check = isSound, folder = KEPT): Came {
  const commands: Command[] = [];
  try {
    const campaign = startCampaign(rules, plan);
    const random = randomNumbers(plan.seed);
    while (!hasEnded(campaign)) {
      const command = randomCommand(campaign, random);
      commands.push(command);
      if (commands.length > MOST_COMMANDS) throw new Error('the campaign does not end');
      take(campaign, command, check);
    }
    assertBalanced(campaign);
    return cameOf(campaign, commands);
  } catch (fault) {
    const file = keep({ ...plan, commands }, folder);
    throw new Error(`campaign "${plan.seed}" fails, kept in ${file}: ${String(fault)}`, { cause: fault });
  }
}

function cameOf(campaign: Campaign, commands: readonly Command[]): Came {
  const events = campaign.journal?.events ?? [];
  return {
    seed: campaign.seed,
    ending: endingOf(campaign),
    months: campaign.world.month[0] ?? 0,
    kinds: new Set(commands.map(({ kind }) => kind)),
    incidents: new Set(events.flatMap((event) => (event.kind === 'incidentOccurred' ? [event.incident] : []))),
  };
}

function keep(played: Played, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${played.seed}.json`);
  writeFileSync(file, `${JSON.stringify(played, null, 2)}\n`);
  return file;
}

/** The campaigns that were kept. */
export function keptCampaigns(folder = KEPT): readonly Played[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Played);
}

/** Plays a kept campaign again as far as its commands go, with every check. Commands refused by now are passed over. */
export function playKept({ commands, ...plan }: Played, check: Check = isSound): Campaign {
  const campaign = startCampaign(rules, plan);
  for (const command of commands) {
    if (hasEnded(campaign)) break;
    applyCommand(campaign, command);
    check(campaign);
  }
  if (hasEnded(campaign)) assertBalanced(campaign);
  return campaign;
}

/** Plays the campaigns with these numbers; `isRecorded` says which of them keep a record. */
export function playMany(from: number, to: number, isRecorded: (number: number) => boolean): readonly Came[] {
  return Array.from({ length: to - from }, (_, index) => playAtRandom(planOf(from + index, isRecorded(from + index))));
}
