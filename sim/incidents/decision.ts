/**
 * Decisions: which answers the mandate leaves open, who authorises them, what each would likely bring, and what
 * standing orders say. The screen, the policies, the validator and the fuzzer all read this one list.
 */

import type { Situation } from '../situation.ts';
import type { ResponseData } from '../catalogue/types.ts';
import type { Authority } from '../schema/vocabulary.ts';
import type { DecisionOption } from '../schema/events.ts';
import { inForce, willingShare } from '../mandate/reading.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { at } from '../world/world.ts';
import { forecast, NO_FORECAST } from './forecast.ts';
import type { Occurrence } from './occurrence.ts';

/** Decisions asked of the player in one month; the rest go by standing orders. */
export const MOST_DECISIONS = 2;

/** What comes when it is due before what comes by chance; a provocation counts for as much more as it provokes. */
function gravityOf({ type, severity }: Occurrence): number {
  return severity * (1 + (type.provokes ?? 0)) + (type.scheduled ? 1 : 0);
}

/** The incidents of a month that are asked of the player: the gravest of those with answers; among equals the first by day. */
export function askedOf(queue: readonly Occurrence[]): readonly Occurrence[] {
  const asking = queue.filter(({ type }) => type.responses.length > 0);
  if (asking.length <= MOST_DECISIONS) return asking;
  return asking.toSorted((a, b) => gravityOf(b) - gravityOf(a)).slice(0, MOST_DECISIONS);
}

const AUTHORITY_NAMES: readonly Authority[] = ['capitals', 'commander', 'onScene'];

/** Why an answer is closed under the mandate, or null where it is open. */
export function closedBecause(situation: Situation, response: ResponseData): DecisionOption['closed'] {
  if (response.rung > inForce(situation, FIRST_SLOT.roe)) return 'engagement';
  if (response.force && at(situation.world.strength, 0) <= 0) return 'capability';
  return null;
}

/** The answers that are open, in the order of the catalogue. Never empty: the catalogue sees to that. */
export function openResponses(situation: Situation, occurrence: Occurrence): readonly ResponseData[] {
  return occurrence.type.responses.filter((response) => closedBecause(situation, response) === null);
}

/**
 * What standing orders say: the open answer on the highest rung, as the rules of engagement are written; among
 * answers of one rung the first. Asking capitals is never a standing order.
 */
export function standingResponse(situation: Situation, occurrence: Occurrence): ResponseData {
  const open = openResponses(situation, occurrence);
  const direct = open.filter((response) => !response.refers);
  const best = direct.reduce<ResponseData | undefined>(
    (sofar, response) => (sofar === undefined || response.rung > sofar.rung ? response : sofar),
    undefined,
  );
  const standing = best ?? open[0];
  if (standing === undefined) throw new RangeError(`${occurrence.type.id} leaves no answer open`);
  return standing;
}

/** Who authorises an answer under the mandate. */
function authorityOf(situation: Situation, response: ResponseData): Authority {
  if (response.refers) return 'capitals';
  if (!response.force) return 'onScene';
  return AUTHORITY_NAMES[inForce(situation, FIRST_SLOT.authority)] ?? 'capitals';
}

/**
 * Every answer to the open incident as the mandate leaves it, closed ones too. What a closed one would bring is for the card
 * alone: where no record is kept, it is not worked out.
 */
export function decisionOptions(situation: Situation, occurrence: Occurrence): readonly DecisionOption[] {
  return occurrence.type.responses.map((response) => {
    const closed = closedBecause(situation, response);
    const isShown = closed === null || situation.journal !== null;
    const likely = isShown ? forecast(situation, occurrence, response) : NO_FORECAST;
    const { killed, escalation, legitimacy, hits, answer } = likely;
    return {
      response: response.id,
      closed,
      authority: authorityOf(situation, response),
      willing: response.force ? willingShare(situation, response.rung) : 1,
      killed,
      escalation,
      legitimacy,
      hits,
      answer,
    };
  });
}
