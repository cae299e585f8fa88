/** The campaigns that are timed: which policies and seeds, and what it costs merely to draw the same numbers. */

import { catalogue } from '../../seeds/index.ts';
import {
  compileRules,
  playCampaign,
  policies,
  startCampaign,
  plainLabel,
  toRunFile,
  type Campaign,
  type PolicyId,
  type RunFile,
} from '../../sim/index.ts';
import { createSlots, openLuck } from '../../sim/random/streams.ts';
import { slotCounts } from '../../sim/start.ts';

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

/** Plays a campaign to its end. */
export function play({ policy, seed }: Case, record: boolean): Campaign {
  const campaign = startCampaign(rules, { scenario: SCENARIO, seed, record });
  playCampaign(campaign, policies[policy]);
  return campaign;
}

/** A case's run file. */
export function runFileOf(entry: Case): RunFile {
  return toRunFile(play(entry, true), { label: plainLabel(entry.seed, entry.policy) });
}

/** How many months a campaign played. */
export function monthsOf({ world }: Campaign): number {
  return world.month[0] ?? NaN;
}

/** The first so many campaigns of each policy that last to the horizon, found by playing. */
export function fullLength(count: number): readonly Case[] {
  return POLICIES.flatMap((policy) => {
    const lasts = (entry: Case): boolean => {
      const campaign = play(entry, false);
      return monthsOf(campaign) === campaign.horizon;
    };
    return casesOf(policy, 40 * count)
      .filter(lasts)
      .slice(0, count);
  });
}

/** Plays all cases; returns the months played. */
export function playAll(cases: readonly Case[], record: boolean): number {
  return cases.reduce((months, entry) => months + monthsOf(play(entry, record)), 0);
}

/** Opens the streams of all cases and draws as many numbers for as many months as they play, and does no more. */
export function drawAll(cases: readonly Case[]): () => number {
  const months = cases.map((entry) => monthsOf(play(entry, false)));
  const slots = createSlots(slotCounts(rules));
  return () => {
    cases.forEach(({ seed }, index) => {
      const luck = openLuck(seed, slots, rules.incidentStreams);
      for (let month = 0; month < (months[index] ?? 0); month += 1) luck.drawMonth();
    });
    return months.reduce((sum, count) => sum + count, 0);
  };
}
