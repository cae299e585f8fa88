/**
 * How a campaign ends: wider war, a collapsed ceasefire, a lapse of law or invitation, withdrawal, exit achieved, or
 * the horizon with the mission standing. Each comes in stages that show: a truce breaks only while there are signs (see
 * alarm.ts), and a line has to be crossed for a second month before anybody leaves. Where the scenario says so, a broken truce
 * leads to open war and the campaign goes on. Claims C04, C17, C34; target T15.
 */

import type { Situation } from '../situation.ts';
import { ENDINGS, type Ending } from '../schema/events.ts';
import { inForce, mayDeploy } from '../mandate/reading.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { SETTINGS } from '../schema/settings.ts';
import { at } from '../world/world.ts';
import type { ParameterBook } from '../schema/parameters.ts';
import { parametersOf } from '../parameters/reader.ts';

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
      return situation.month.index + 1 >= exit.fixedTerm && ceasefire >= exit.fixedTermCeasefire;
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

/**
 * Counts the months below the lines at which Kyiv ends its invitation and the coalition goes home. The first such month is
 * seen by all and ends nothing.
 */
export function countLowMonths(situation: Situation): void {
  const { world, month } = situation;
  const { endings } = parametersOf(situation, 'countLowMonths');
  const deployed = month.index + 1 >= endings.graceMonths && mayDeploy(situation);
  const isUnwelcome = deployed && at(world.confidence, 0) < endings.invitationEnds;
  const isHomeward = deployed && at(world.cohesion, 0) < endings.withdrawBelow;
  world.unwelcome[0] = isUnwelcome ? at(world.unwelcome, 0) + 1 : 0;
  world.homeward[0] = isHomeward ? at(world.homeward, 0) + 1 : 0;
}

/** How the campaign ends this month, or none: the gravest of the ways that are due and that the scenario has. */
export function endingNow(situation: Situation): Ending {
  const { world, month, scenario } = situation;
  const { endings, exit } = parametersOf(situation, 'endingNow');
  const can = (ending: Ending): boolean => scenario.endings.has(ending);
  if (at(world.rung, 0) >= 6 && can('widerWar')) return 'widerWar';
  if (scenario.endsOnCollapse && can('ceasefireCollapsed') && at(world.broke, 0) === 1) return 'ceasefireCollapsed';
  if (at(world.unwelcome, 0) >= endings.monthsBelow && can('lapsed')) return 'lapsed';
  if (at(world.homeward, 0) >= endings.monthsBelow && can('withdrawn')) return 'withdrawn';
  if (at(world.exitProgress, 0) >= monthsNeeded(situation, exit) && can('exitAchieved')) return 'exitAchieved';
  return month.index + 1 >= situation.horizon ? 'horizonReached' : 'none';
}

/** Checks the endings, writes down what they say, and returns it. A campaign may go on in the war that a collapse leads to. */
export function checkEndings(situation: Situation): Ending {
  const ending = endingNow(situation);
  if (ending === 'none') return ending;
  situation.world.ending[0] = ENDINGS.indexOf(ending);
  situation.journal?.events.push({ kind: 'campaignEnded', turn: situation.month.index + 1, ending });
  return ending;
}
