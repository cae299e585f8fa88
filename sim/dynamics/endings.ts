/**
 * How a campaign ends: wider war, a collapsed ceasefire, a lapse of law or invitation, withdrawal, exit achieved, or
 * the horizon with the mission standing. Collapse is a hazard in weakness and rung, not a threshold; where the scenario
 * says so, it leads to open war and the campaign goes on. Claims C04,
 * C17, C34; targets T01, T15. Moscow's belief and the rest have no ending of their own.
 */

import type { Situation } from '../situation.ts';
import { ENDINGS, type Ending } from '../schema/events.ts';
import { setTo } from '../ledger/change.ts';
import type { Cause } from '../schema/journal.ts';
import { inForce, mayDeploy } from '../mandate/reading.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { SETTINGS } from '../schema/settings.ts';
import { exp } from '../numbers/elementary.ts';
import { WAR_PHASES } from '../schema/vocabulary.ts';
import { isTruce } from '../theatre/phase.ts';
import { at } from '../world/world.ts';
import { violationsAt } from './ceasefire.ts';
import type { ParameterBook } from '../schema/parameters.ts';
import { parametersOf } from '../parameters/reader.ts';
import { luckFor, ONCE, SLOT, STREAM } from '../random/slots.ts';

/** The luck that decides whether the ceasefire breaks. */
function collapseLuck(situation: Situation): number {
  return luckFor(situation, STREAM.force, ONCE, SLOT.collapse);
}

/** The chance a month that the ceasefire collapses into open war along the line. */
export function collapseChance(situation: Situation): number {
  const { world } = situation;
  const { endings } = parametersOf(situation, 'collapseChance');
  const weakness = 1 - at(world.ceasefire, 0);
  const hazard =
    endings.collapseBase * exp(endings.collapseWeakness * weakness + endings.collapseRung * at(world.rung, 0));
  return 1 - exp(-hazard);
}

/** Whether the ceasefire breaks this month. Where there is none, nothing breaks. */
function breaksNow(situation: Situation): boolean {
  return isTruce(situation) && collapseLuck(situation) < collapseChance(situation);
}

/** Counts the months for which the exit milestone has held; a relapse starts it anew. Claim C34. */
export function exitMoves(situation: Situation): void {
  const { world } = situation;
  const held = milestoneHolds(situation);
  const before = at(world.exitProgress, 0);
  world.exitProgress[0] = held ? before + 1 : 0;
  if (held === before > 0 || inForce(situation, FIRST_SLOT.exit) === 0) return;
  situation.journal?.events.push({
    kind: 'milestone',
    turn: situation.month.index + 1,
    state: held ? 'reached' : 'lost',
    exit: SETTINGS.exit.options[inForce(situation, FIRST_SLOT.exit)] ?? 'none',
  });
}

function milestoneHolds(situation: Situation): boolean {
  const { world } = situation;
  const { exit } = parametersOf(situation, 'exitMoves');
  const ceasefire = at(world.ceasefire, 0);
  switch (SETTINGS.exit.options[inForce(situation, FIRST_SLOT.exit)]) {
    case 'fixedTerm':
      return situation.month.index + 1 >= exit.fixedTerm;
    case 'elections':
      return situation.month.index + 1 >= exit.electionsEarliest && ceasefire >= exit.electionsCeasefire;
    case 'withdrawal':
      return (
        situation.month.index + 1 >= exit.withdrawalEarliest &&
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
function monthsNeeded(situation: Situation, exit: ParameterBook['exit']): number {
  return inForce(situation, FIRST_SLOT.exit) === 1 ? 1 : exit.monthsHeld;
}

/** How the campaign ends this month, or none: the gravest of the ways that are due and that the scenario has. */
export function endingNow(situation: Situation): Ending {
  const { world, month, scenario } = situation;
  const { endings, exit } = parametersOf(situation, 'endingNow');
  const deployed = month.index + 1 > endings.graceMonths && mayDeploy(situation);
  const can = (ending: Ending): boolean => scenario.endings.has(ending);
  if (at(world.rung, 0) >= 6 && can('widerWar')) return 'widerWar';
  if (scenario.endsOnCollapse && can('ceasefireCollapsed') && breaksNow(situation)) return 'ceasefireCollapsed';
  if (deployed && at(world.confidence, 0) < endings.invitationEnds && can('lapsed')) return 'lapsed';
  if (deployed && at(world.cohesion, 0) < endings.withdrawBelow && can('withdrawn')) return 'withdrawn';
  if (at(world.exitProgress, 0) >= monthsNeeded(situation, exit) && can('exitAchieved')) return 'exitAchieved';
  return month.index + 1 >= situation.horizon ? 'horizonReached' : 'none';
}

const collapse: Cause = { id: 'ceasefire.collapse', claim: 'C04', parameter: 'endings.collapseWeakness' };

/** The ceasefire breaks: nothing of it is left, and violations are those of open war, which it is from now on. */
function breakCeasefire(situation: Situation): void {
  const { journal, month } = situation;
  journal?.events.push({
    kind: 'ceasefireBroke',
    turn: month.index + 1,
    chance: collapseChance(situation),
    roll: collapseLuck(situation),
  });
  setTo(situation, 'ceasefire', 0, collapse);
  setTo(situation, 'violations', violationsAt(situation, 0), collapse);
  situation.world.phase[0] = WAR_PHASES.indexOf('war');
}

/** Checks the endings, writes down what they say, and returns it. A campaign may go on in the war that a collapse leads to. */
export function checkEndings(situation: Situation): Ending {
  const ending = endingNow(situation);
  if (ending !== 'widerWar' && breaksNow(situation)) breakCeasefire(situation);
  if (ending === 'none') return ending;
  situation.world.ending[0] = ENDINGS.indexOf(ending);
  situation.journal?.events.push({ kind: 'campaignEnded', turn: situation.month.index + 1, ending });
  return ending;
}
