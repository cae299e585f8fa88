/**
 * A policy plays a campaign through the interface the screen uses: it sees the team's view and gives commands. What it
 * gives and may not is refused like anybody's.
 */

import type { Campaign } from '../campaign.ts';
import { applyCommand } from '../commands/apply.ts';
import type { Command } from '../schema/commands.ts';
import type { Temper } from '../schema/vocabulary.ts';
import type { DecisionOption } from '../schema/events.ts';
import type { DecisionView, View } from '../view/types.ts';
import { viewFor } from '../view/view.ts';

/** A way of playing. */
export interface Policy {
  readonly id: string;
  /** How much it dares; it starts from the scenario's mandate of this temper. */
  readonly temper: Temper;
  /** Orders of a month. */
  readonly orders: (view: View) => readonly Command[];
  /** The answer to an open decision. */
  readonly decide: (decision: DecisionView, view: View) => Command;
}

/** The name of the mandate that a policy starts from in this campaign's scenario; empty where it has none. */
export function presetFor({ scenario }: Campaign, { temper }: Policy): string {
  return scenario.presets[temper];
}

/** Plays one month: the mandate before the first, then orders, the month, and its decisions. */
export function playMonth(campaign: Campaign, policy: Policy): void {
  if (campaign.phase === 'ended') return;
  const before = campaign.month.index;
  if (before === 0 && campaign.phase === 'orders') {
    applyCommand(campaign, { kind: 'adoptMandate', mandate: presetFor(campaign, policy) });
    applyCommand(campaign, { kind: 'declareObjectives', objectives: campaign.objectives });
  }
  for (const command of policy.orders(viewFor(campaign, 'team'))) applyCommand(campaign, command);
  applyCommand(campaign, { kind: 'endMonth' });
  while (isDeciding(campaign)) decideOnce(campaign, policy);
}

function isDeciding(campaign: Campaign): boolean {
  return campaign.phase === 'decision';
}

function decideOnce(campaign: Campaign, policy: Policy): void {
  const view = viewFor(campaign, 'team');
  const { decision } = view;
  const isTaken = decision !== null && applyCommand(campaign, policy.decide(decision, view)).ok;
  if (!isTaken) applyCommand(campaign, { kind: 'decideAsStanding' });
}

/** Plays a campaign to its end. */
export function playCampaign(campaign: Campaign, policy: Policy): void {
  while (campaign.phase !== 'ended') playMonth(campaign, policy);
}

/** The open option that scores highest; among equals the first. */
export function bestOption(decision: DecisionView, score: (option: DecisionOption) => number): Command {
  let best: DecisionOption | undefined;
  let most = -Infinity;
  for (const option of decision.options) {
    if (option.closed !== null) continue;
    const value = score(option);
    if (best === undefined || value > most) {
      best = option;
      most = value;
    }
  }
  return best === undefined ? { kind: 'decideAsStanding' } : { kind: 'decide', response: best.response };
}

/** The middle of a range. */
export function middle([low, high]: readonly [number, number]): number {
  return (low + high) / 2;
}
