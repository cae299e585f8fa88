/**
 * How a campaign ends: wider war, a collapsed ceasefire, a lapse of law or invitation, withdrawal, exit achieved, or
 * the horizon with the mission standing. Collapse is a hazard in weakness and rung, not a threshold. Claims C04,
 * C17, C34; targets T01, T15. Moscow's belief and the rest have no ending of their own.
 */

import type { Campaign } from '../campaign.ts';
import { ENDINGS, type Ending } from '../schema/events.ts';
import { setTo } from '../ledger/change.ts';
import type { Cause } from '../ledger/journal.ts';
import { inForce, mayDeploy } from '../mandate/reading.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { SETTINGS } from '../schema/settings.ts';
import { exp } from '../numbers/elementary.ts';
import { at } from '../world/world.ts';
import { violationsAt } from './ceasefire.ts';
import type { ParameterBook } from '../schema/parameters.ts';
import { parametersOf } from '../parameters/reader.ts';
import { luckFor, ONCE, SLOT, STREAM } from '../random/slots.ts';

/** The luck that decides whether the ceasefire breaks. */
function collapseLuck(campaign: Campaign): number {
  return luckFor(campaign, STREAM.force, ONCE, SLOT.collapse);
}

/** The chance a month that the ceasefire collapses into open war along the line. */
export function collapseChance(campaign: Campaign): number {
  const { world } = campaign;
  const { endings } = parametersOf(campaign, 'collapseChance');
  const weakness = 1 - at(world.ceasefire, 0);
  const hazard =
    endings.collapseBase * exp(endings.collapseWeakness * weakness + endings.collapseRung * at(world.rung, 0));
  return 1 - exp(-hazard);
}

/** Counts the months for which the exit milestone has held; a relapse starts it anew. Claim C34. */
export function exitMoves(campaign: Campaign): void {
  const { world } = campaign;
  const held = milestoneHolds(campaign);
  const before = at(world.exitProgress, 0);
  world.exitProgress[0] = held ? before + 1 : 0;
  if (held === before > 0 || inForce(campaign, FIRST_SLOT.exit) === 0) return;
  campaign.journal?.events.push({
    kind: 'milestone',
    turn: campaign.month.index + 1,
    state: held ? 'reached' : 'lost',
    exit: SETTINGS.exit.options[inForce(campaign, FIRST_SLOT.exit)] ?? 'none',
  });
}

function milestoneHolds(campaign: Campaign): boolean {
  const { world } = campaign;
  const { exit } = parametersOf(campaign, 'exitMoves');
  const ceasefire = at(world.ceasefire, 0);
  switch (SETTINGS.exit.options[inForce(campaign, FIRST_SLOT.exit)]) {
    case 'fixedTerm':
      return campaign.month.index + 1 >= exit.fixedTerm;
    case 'elections':
      return campaign.month.index + 1 >= exit.electionsEarliest && ceasefire >= exit.electionsCeasefire;
    case 'withdrawal':
      return (
        campaign.month.index + 1 >= exit.withdrawalEarliest &&
        ceasefire >= exit.withdrawalCeasefire &&
        at(world.verification, 0) >= exit.withdrawalVerification &&
        at(world.talks, 0) >= exit.withdrawalTalks
      );
    case 'finalStatus':
      return at(world.talks, 0) >= exit.finalStatusTalks;
    default:
      return false;
  }
}

/** How long a milestone has to hold before the mission may end on it, in months. */
function monthsNeeded(campaign: Campaign, exit: ParameterBook['exit']): number {
  return inForce(campaign, FIRST_SLOT.exit) === 1 ? 1 : exit.monthsHeld;
}

/** How the campaign ends this month, or none. */
export function endingNow(campaign: Campaign): Ending {
  const { world, month } = campaign;
  const { endings, exit } = parametersOf(campaign, 'endingNow');
  if (at(world.rung, 0) >= 6) return 'widerWar';
  if (collapseLuck(campaign) < collapseChance(campaign)) return 'ceasefireCollapsed';
  const deployed = month.index + 1 > endings.graceMonths && mayDeploy(campaign);
  if (deployed && at(world.confidence, 0) < endings.invitationEnds) return 'lapsed';
  if (deployed && at(world.cohesion, 0) < endings.withdrawBelow) return 'withdrawn';
  if (at(world.exitProgress, 0) >= monthsNeeded(campaign, exit)) return 'exitAchieved';
  return month.index + 1 >= campaign.horizon ? 'horizonReached' : 'none';
}

const collapse: Cause = { id: 'ceasefire.collapse', claim: 'C04', parameter: 'endings.collapseWeakness' };

/** The ceasefire breaks: nothing of it is left, and violations are those of open war. */
function breakCeasefire(campaign: Campaign): void {
  const { journal, month } = campaign;
  journal?.events.push({
    kind: 'ceasefireBroke',
    turn: month.index + 1,
    chance: collapseChance(campaign),
    roll: collapseLuck(campaign),
  });
  setTo(campaign, 'ceasefire', 0, collapse);
  setTo(campaign, 'violations', violationsAt(campaign, 0), collapse);
}

/** Checks the endings and writes down what they say. */
export function checkEndings(campaign: Campaign): void {
  const ending = endingNow(campaign);
  if (ending === 'none') return;
  if (ending === 'ceasefireCollapsed') breakCeasefire(campaign);
  campaign.world.ending[0] = ENDINGS.indexOf(ending);
  campaign.phase = 'ended';
  campaign.journal?.events.push({ kind: 'campaignEnded', turn: campaign.month.index + 1, ending });
}
