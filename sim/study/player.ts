/** Plays an arm over seeds. What comes of a seed hangs on base, arm and seed alone, so batches may be cut at will. */

import {
  applyCommand,
  compileRules,
  createBoard,
  playMonth,
  policies,
  startCampaign,
  viewFor,
  type Campaign,
  type Hashes,
  type Policy,
  type PolicyId,
} from '../index.ts';
import type { Arm, Base } from './arm.ts';
import { ARM_MANDATE, catalogueOf } from './catalogue.ts';
import { setHeld, type Setter } from './held.ts';
import { monthOf, playedOf, type Played, type PlayedMonth } from './played.ts';
import { seedList, type Seeds } from './seeds.ts';

/** A study writes no run, so nobody asks for fingerprints, which take longer than all the rest of making an arm ready. */
const UNNAMED: Hashes = { catalogue: '', scenarios: {} };

/** An arm that is ready to be played. */
export interface Player {
  /** Plays these seeds, in their order. */
  readonly play: (seeds: Seeds) => readonly Played[];
}

/**
 * Makes an arm ready: compiles its catalogue once, and plays all its campaigns in one piece of memory.
 * Throws a RangeError that names what the arm names and the base has not (see `catalogueOf`).
 */
export function openPlayer(base: Base, arm: Arm): Player {
  const rules = compileRules(catalogueOf(base, arm), UNNAMED);
  const board = createBoard(rules);
  const hold = setHeld(rules, arm);
  const start = { scenario: base.scenario, record: arm.record === true, board };
  const length = arm.horizon === undefined ? {} : { horizon: arm.horizon };
  const playSeed = (seed: string): Played => playOut(startCampaign(rules, { ...start, ...length, seed }), arm, hold);
  return { play: (seeds) => seedList(seeds).map(playSeed) };
}

/** Plays a campaign to its end. What is held is set before each month's orders, after the mandate has been adopted. */
function playOut(campaign: Campaign, { policy }: Arm, hold: Setter): Played {
  const playNext = policy === undefined ? byStandingOrders(campaign, hold) : byPolicy(campaign, policy, hold);
  const months: PlayedMonth[] = [];
  while (campaign.phase !== 'ended') {
    playNext();
    months.push(monthOf(campaign));
  }
  return playedOf(campaign, months);
}

function byStandingOrders(campaign: Campaign, hold: Setter): () => void {
  applyCommand(campaign, { kind: 'adoptMandate', mandate: ARM_MANDATE });
  return () => {
    hold(campaign, campaign.month.index);
    applyCommand(campaign, { kind: 'endMonth' });
    while (campaign.phase === 'decision') applyCommand(campaign, { kind: 'decideAsStanding' });
  };
}

function byPolicy(campaign: Campaign, id: PolicyId, hold: Setter): () => void {
  const player: Policy = {
    ...policies[id],
    orders: () => {
      hold(campaign, campaign.month.index);
      return policies[id].orders(viewFor(campaign, 'team'));
    },
  };
  return () => playMonth(campaign, player);
}
