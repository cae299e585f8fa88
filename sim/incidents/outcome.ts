/**
 * What comes of an incident under one answer: a pure function of the world, the answer and the luck, in two steps: what
 * is certain beforehand, and what luck makes of it. The same function gives the outcome and, over a spread of luck, the
 * forecast on the card: what the card promises is what is played.
 */

import type { Situation } from '../situation.ts';
import type { ResponseData } from '../catalogue/types.ts';
import { inForce, willingShare } from '../mandate/reading.ts';
import { valueOfOption } from '../schema/settings.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { between, share } from '../numbers/grid.ts';
import { at } from '../world/world.ts';
import { drawDeaths, protectionFactor } from '../theatre/protection.ts';
import type { Occurrence, OutcomeLuck } from './occurrence.ts';
import { meetRaid, raidSize, type RaidOutcome } from './raid.ts';
import type { ParameterBook } from '../schema/parameters.ts';
import { parametersOf } from '../parameters/reader.ts';

/** An answer as ordered, before luck. */
export interface OrderedAnswer {
  /** How strong it is in Moscow's eyes: 0 nothing, 1 in kind. */
  readonly strength: number;
  /** Share of the harm that it prevents when it comes in time. */
  readonly prevents: number;
  /** How far vague triggers can push it either way, as a share of it. */
  readonly spread: number;
  /** The chance that it comes late. */
  readonly lateChance: number;
  /** What lateness leaves of its strength, and of what it prevents. */
  readonly lateAnswer: number;
  readonly latePrevents: number;
}

/** An incident under one answer, worked out as far as it does not hang on luck. */
export interface Prospect {
  readonly occurrence: Occurrence;
  readonly response: ResponseData | null;
  readonly ordered: OrderedAnswer;
  /** What passes the defence if the answer prevents nothing; null where there is no raid. */
  readonly raid: RaidOutcome | null;
  /** Share of what passes the defence that strikes home. */
  readonly hitShare: number;
  /** Troops in harm's way, and the factor that protection leaves on deaths among them. */
  readonly present: number;
  readonly unprotected: number;
}

/** How the answer comes out and what strikes home, before it is known who dies. */
export interface Course {
  readonly prospect: Prospect;
  /** The answer as it came out, in Moscow's eyes: 0 nothing, 1 in kind. */
  readonly answer: number;
  readonly late: boolean;
  /** Share of the harm that the answer prevented. */
  readonly prevented: number;
  readonly hits: number;
  /** What deaths are in proportion to: hits where there is a raid, else the severity that the answer leaves. */
  readonly harm: number;
}

/** What comes of an incident; all figures of the world still untouched. */
export interface Outcome extends Course {
  readonly forceKilled: number;
  readonly civiliansKilled: number;
}

/** How far an answer falls short of one in kind. */
export function unansweredBy({ answer }: Course): number {
  return Math.max(0, 1 - answer);
}

/** How far an answer goes beyond one in kind. */
export function excessOf({ answer }: Course): number {
  return Math.max(0, answer - 1);
}

/** Weapons that pass the defence once the answer has prevented what it can, in whole numbers: those that hit are among them. */
export function passedOf(leakers: number, { prevented, hits }: Pick<Course, 'prevented' | 'hits'>): number {
  return Math.max(hits, Math.floor(leakers * (1 - prevented) + 0.5));
}

const ON_SCENE = valueOfOption('authority', 'onScene');

type Engagement = ParameterBook['engagement'];

/** The chance that an answer comes late, by who has to authorise it: claims C20, C21; chances are assumptions. */
function lateChanceOf(situation: Situation, response: ResponseData, engagement: Engagement): number {
  if (response.refers) return engagement.lateCapitals;
  if (!response.force) return 0;
  const authority = inForce(situation, FIRST_SLOT.authority);
  const unsettled = engagement.lateUnsettled * (1 - inForce(situation, FIRST_SLOT.sofa) / 2);
  const late = [engagement.lateCapitals, engagement.lateCommander, engagement.lateOnScene][authority] as number;
  return late + unsettled;
}

const NO_ANSWER: OrderedAnswer = {
  strength: 0,
  prevents: 0,
  spread: 0,
  lateChance: 0,
  lateAnswer: 1,
  latePrevents: 1,
};

/**
 * The answer that is ordered: cut by caveats, spread by vague triggers between half and one and a half of it, weakened
 * when late. Codified triggers do what is ordered. Claim C21.
 */
function answerOrdered(situation: Situation, response: ResponseData | null, engagement: Engagement): OrderedAnswer {
  if (response === null) return NO_ANSWER;
  const willing = response.force ? willingShare(situation, response.rung) : 1;
  const caveats = between(engagement.caveatFloor, 1, willing);
  const onScene = inForce(situation, FIRST_SLOT.authority) === ON_SCENE ? 1 : 0;
  const vague = 1 - inForce(situation, FIRST_SLOT.triggers) / 2;
  return {
    strength: response.answer.value * caveats,
    prevents: response.prevents.value * caveats,
    spread: response.force ? engagement.vagueSpread * vague + engagement.sceneSpread * onScene : 0,
    lateChance: lateChanceOf(situation, response, engagement),
    lateAnswer: engagement.lateAnswer,
    latePrevents: engagement.latePrevents,
  };
}

/** The incident under this answer, before luck. */
export function prospectOf(situation: Situation, occurrence: Occurrence, response: ResponseData | null): Prospect {
  const { raid } = occurrence.type;
  const { engagement, air } = parametersOf(situation, 'prospectOf');
  const sector = Math.max(0, occurrence.sector);
  return {
    occurrence,
    response,
    ordered: answerOrdered(situation, response, engagement),
    raid:
      raid === null
        ? null
        : meetRaid(
            situation,
            { weapon: raid.weapon, launched: raidSize(situation, raid, occurrence.severity), sector },
            response?.spends.value ?? 1,
          ),
    hitShare: air.hitShare,
    present: at(situation.world.troops, sector),
    unprotected: protectionFactor(situation, sector),
  };
}

/** The luck of a course. */
export type CourseLuck = Pick<OutcomeLuck, 'clarity' | 'lateness' | 'rounding'>;

/** How a prospect turns out with this luck. */
export function courseOf(prospect: Prospect, luck: CourseLuck): Course {
  const { ordered, raid, occurrence, hitShare } = prospect;
  const late = luck.lateness < ordered.lateChance;
  const spread = 1 + ordered.spread * (2 * luck.clarity - 1);
  const prevents = share(ordered.prevents * Math.min(1, spread) * (late ? ordered.latePrevents : 1));
  const hits = raid === null ? 0 : Math.floor(raid.leakers * (1 - prevents) * hitShare + luck.rounding);
  return {
    prospect,
    answer: ordered.strength * spread * (late ? ordered.lateAnswer : 1),
    late,
    prevented: prevents,
    hits,
    harm: raid === null ? occurrence.severity * (1 - prevents) : hits,
  };
}

/** Deaths in the force on this course, from one uniform of luck. */
export function forceDeaths({ prospect, harm }: Course, luck: number): number {
  const { occurrence, response, present, unprotected } = prospect;
  if (present <= 0) return 0;
  const exposes = response?.exposes.value ?? 1;
  return drawDeaths((occurrence.type.forceDeaths ?? 0) * harm * exposes * unprotected, luck, present);
}

function civilianDeaths({ prospect, harm }: Course, luck: number): number {
  return drawDeaths((prospect.occurrence.type.civilianDeaths ?? 0) * harm, luck, Infinity);
}

/** What comes of a course, with the luck of those in its way. */
export function outcomeOn(course: Course, luck: Pick<OutcomeLuck, 'force' | 'civilians'>): Outcome {
  const forceKilled = forceDeaths(course, luck.force);
  const civiliansKilled = civilianDeaths(course, luck.civilians);
  // Field by field: with a spread of the course a whole sweep took 1.6 times as long.
  const { prospect, answer, late, prevented, hits, harm } = course;
  return { prospect, answer, late, prevented, hits, harm, forceKilled, civiliansKilled };
}

/** What comes of a prospect with this luck. */
export function outcomeOf(prospect: Prospect, luck: OutcomeLuck): Outcome {
  return outcomeOn(courseOf(prospect, luck), luck);
}
