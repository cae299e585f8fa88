/** The campaigns that are timed: which policies and seeds, and what the frozen yardstick costs for as many months. */

import { edition } from '../setup/edition.ts';
import {
  compileRules,
  playCampaign,
  policies,
  startCampaign,
  plainLabel,
  toRunFile,
  type Board,
  type Campaign,
  type PolicyId,
  type Rules,
  type RunFile,
} from '../../sim/index.ts';
import { drawFrozen } from './frozen-floor.ts';

const { catalogue } = edition;

/** The shipped rules. */
export const rules = compileRules(catalogue);

/** The policies that play. */
export const POLICIES = Object.keys(policies) as readonly PolicyId[];

/** The scenario that is played. */
export const SCENARIO = 'post-ceasefire';

/** A campaign to be played. */
export interface Case {
  readonly policy: PolicyId;
  readonly seed: string;
}

/** A policy's campaigns over so many seeds. */
export function casesOf(policy: PolicyId, count: number): readonly Case[] {
  return Array.from({ length: count }, (_, index) => ({ policy, seed: `bench-${index}` }));
}

/** How a campaign is played. */
export interface Manner {
  readonly record: boolean;
  /** For a sweep: the memory that all its campaigns use in turn. */
  readonly board?: Board;
  readonly rules?: Rules;
  readonly horizon?: number;
}

/** Plays a campaign to its end. */
export function play({ policy, seed }: Case, { rules: played = rules, ...manner }: Manner): Campaign {
  const campaign = startCampaign(played, { scenario: SCENARIO, seed, ...manner });
  playCampaign(campaign, policies[policy]);
  return campaign;
}

/** A case's run file. */
export function runFileOf(entry: Case): RunFile {
  return toRunFile(play(entry, { record: true }), { label: plainLabel(entry.seed, entry.policy) });
}

/** How many months a campaign played. */
export function monthsOf({ world }: Campaign): number {
  return world.month[0] ?? NaN;
}

/** The first so many campaigns of each policy that last to the horizon, found by playing. */
export function fullLength(count: number, horizon?: number): readonly Case[] {
  const manner: Manner = horizon === undefined ? { record: false } : { record: false, horizon };
  const lasts = (entry: Case): boolean => {
    const campaign = play(entry, manner);
    return monthsOf(campaign) === campaign.horizon;
  };
  return POLICIES.flatMap((policy) =>
    casesOf(policy, 40 * count)
      .filter(lasts)
      .slice(0, count),
  );
}

/** Plays all cases; returns the months played. */
export function playAll(cases: readonly Case[], manner: Manner): number {
  return cases.reduce((months, entry) => months + monthsOf(play(entry, manner)), 0);
}

/** What the yardstick costs for all cases over as many months as they play. */
export function floorOf(cases: readonly Case[]): () => number {
  const months = cases.map((entry) => monthsOf(play(entry, { record: false })));
  return () => {
    cases.forEach(({ seed }, index) => drawFrozen(seed, months[index] ?? 0));
    return months.reduce((sum, count) => sum + count, 0);
  };
}
