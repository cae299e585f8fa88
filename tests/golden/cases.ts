/** Which campaigns are kept word for word, and where. */

import {
  compileRules,
  plainLabel,
  playCampaign,
  policies,
  startCampaign,
  toRunFile,
  type Campaign,
  type PolicyId,
} from '../../sim/index.ts';
import { edition } from '../setup/edition.ts';

const { catalogue } = edition;

/** A campaign that is kept. */
export interface Case {
  readonly scenario: string;
  readonly policy: PolicyId;
  readonly seed: string;
}

const SCENARIOS = ['post-ceasefire'];
const SEEDS = ['harvest', 'long-winter', 'first-light'];
const POLICIES = Object.keys(policies) as readonly PolicyId[];

/** Every golden run. */
export const cases: readonly Case[] = SCENARIOS.flatMap((scenario) =>
  POLICIES.flatMap((policy) => SEEDS.map((seed) => ({ scenario, policy, seed }))),
);

/** Those that are kept as run files too, so that there is something to replay: one for each policy. */
export const recorded: readonly Case[] = cases.filter(({ seed }) => seed === SEEDS[0]);

/** The readable text of a golden run. */
export function textFileOf({ scenario, policy, seed }: Case): string {
  return `tests/golden/runs/${scenario}-${policy}-${seed}.txt`;
}

/** The run file of a recorded run. */
export function runFileOf({ scenario, policy }: Case): string {
  return `seeds/runs/${scenario}-${policy}.json`;
}

const rules = compileRules(catalogue);

/** Plays a case to its end, with a record. */
export function play({ scenario, policy, seed }: Case): Campaign {
  const campaign = startCampaign(rules, { scenario, seed, record: true });
  playCampaign(campaign, policies[policy]);
  return campaign;
}

/** The text of a recorded run. Its id is its name, so that it is the same whoever writes it. */
export function runTextOf(campaign: Campaign, { scenario, policy, seed }: Case): string {
  const label = { ...plainLabel(`recorded-${scenario}-${policy}-${seed}`, policy), title: `Recorded: ${policy}` };
  return `${JSON.stringify(toRunFile(campaign, { label }))}\n`;
}
