/** The shipped rules, and short ways to start, forge and play campaigns. */

import { edition } from '../setup/edition.ts';
import type { CatalogueData, ParameterBook } from '../../sim/index.ts';
import {
  applyCommand,
  compileRules,
  digestNumbers,
  endingOf,
  playMonth,
  startCampaign,
  type Campaign,
  type Command,
  type Journal,
  type Policy,
  type Rules,
  type StartOptions,
} from '../../sim/index.ts';
import { SLOT, STREAM } from '../../sim/random/slots.ts';
import type { Luck } from '../../sim/random/streams.ts';

const { catalogue } = edition;

export { catalogue };

/** The shipped rules. */
export const rules = compileRules(catalogue);

/** The scenario that most tests play. */
export const SCENARIO = 'post-ceasefire';

/** A campaign at its first month; recorded unless told otherwise. */
export function start(seed: string, options: Partial<StartOptions> & { readonly rules?: Rules } = {}): Campaign {
  const { rules: played = rules, ...rest } = options;
  return startCampaign(played, { scenario: SCENARIO, seed, record: true, ...rest });
}

/** The same with one of the scenario's mandates adopted. */
export function startWith(mandate: string, seed: string, options: Parameters<typeof start>[1] = {}): Campaign {
  const campaign = start(seed, options);
  must(campaign, { kind: 'adoptMandate', mandate });
  return campaign;
}

/** Applies a command that has to be taken. */
export function must(campaign: Campaign, command: Command): void {
  const result = applyCommand(campaign, command);
  if (!result.ok) throw new Error(`${JSON.stringify(command)} was refused: ${result.refusal.code}`);
}

/** The code of the refusal, or "taken". */
export function codeOf(campaign: Campaign, command: Command): string {
  const result = applyCommand(campaign, command);
  return result.ok ? 'taken' : result.refusal.code;
}

/** Plays this many months, or fewer where the campaign ends. */
export function playMonths(campaign: Campaign, policy: Policy, months: number): void {
  for (let month = 0; month < months && campaign.phase !== 'ended'; month += 1) playMonth(campaign, policy);
}

/** Ends the month with standing orders for every decision. */
export function endMonth(campaign: Campaign): void {
  must(campaign, { kind: 'endMonth' });
  while (isDeciding(campaign)) must(campaign, { kind: 'decideAsStanding' });
}

/** Whether a decision is open; a function, since a command may change it behind the compiler's back. */
export function isDeciding(campaign: Campaign): boolean {
  return campaign.phase === 'decision';
}

/** Whether the campaign has ended. */
export function hasEnded(campaign: Campaign): boolean {
  return campaign.phase === 'ended';
}

/** Plays on until a decision opens; false where the campaign ends before. */
export function playToDecision(campaign: Campaign): boolean {
  while (!hasEnded(campaign)) {
    must(campaign, { kind: 'endMonth' });
    if (isDeciding(campaign)) return true;
  }
  return false;
}

/** Puts luck of one's own in a slot of a purpose, whatever the month and the subject; all other luck stays. */
export function setLuck(
  campaign: Campaign,
  purpose: keyof typeof STREAM,
  slot: keyof typeof SLOT,
  value: number,
): Campaign {
  const { luck } = campaign;
  const set: Luck = {
    keyOf: (month) => luck.keyOf(month),
    uniform: (month, stream, subject, word) =>
      stream === STREAM[purpose] && word === SLOT[slot] ? value : luck.uniform(month, stream, subject, word),
  };
  return Object.assign(campaign, { luck: set });
}

/** The digest of the world as it stands. */
export function digestOf(campaign: Campaign): string {
  return digestNumbers(campaign.world.block);
}

/** Everything of a campaign that a command could change, as plain data. */
export function imprint(campaign: Campaign): unknown {
  const { month, journal, phase, objectives, luck } = campaign;
  return {
    world: digestOf(campaign),
    luck: luck.keyOf(month.index + 1),
    ending: endingOf(campaign),
    phase,
    objectives,
    month: { ...month, sought: [0, 1, 2, 3].map((category) => month.sought(category)), queue: month.queue.length },
    journal: journal === null ? null : lengthsOf(journal),
  };
}

function lengthsOf(journal: Journal): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(journal).map(([name, list]) => [name, (list as unknown[]).length]));
}

/** The record of a campaign that keeps one. */
export function journalOf({ journal }: Campaign): Journal {
  if (journal === null) throw new Error('the campaign keeps no record');
  return journal;
}

/** Rules in which some parameters, as "group.name", have other values. */
export function rulesWith(values: Readonly<Record<string, number>>): Rules {
  return compileRules(catalogueWith(values));
}

/** The shipped catalogue with other values of some parameters. */
export function catalogueWith(values: Readonly<Record<string, number>>): CatalogueData {
  const book = structuredClone(catalogue.parameters) as unknown as Record<string, Record<string, { value: number }>>;
  for (const [path, value] of Object.entries(values)) {
    const [group = '', name = ''] = path.split('.');
    const quantity = book[group]?.[name];
    if (quantity === undefined) throw new Error(`no parameter ${path}`);
    quantity.value = value;
  }
  return { ...catalogue, parameters: book as unknown as CatalogueData['parameters'] };
}

/** A book of parameters with other values of one group: enough for functions that only read the book. */
export function bookWith<Group extends keyof ParameterBook>(
  group: Group,
  values: Partial<ParameterBook[Group]>,
): ParameterBook {
  return { ...rules.p, [group]: { ...rules.p[group], ...values } };
}

/** The index of an id in one of the lists of the rules. */
export function indexIn(list: readonly { readonly id: string }[], id: string): number {
  const index = list.findIndex((entry) => entry.id === id);
  if (index < 0) throw new Error(`no ${id}`);
  return index;
}

/** Seeds that share a beginning. */
export function seedsOf(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index}`);
}

/** The element of a list, which has to be there. */
export function nth<Item>(list: ArrayLike<Item>, index: number): Item {
  const item = list[index];
  if (item === undefined) throw new Error(`nothing at ${index}`);
  return item;
}
