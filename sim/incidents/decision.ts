/**
 * Decisions: which answers the mandate leaves open, who authorises them, what each would likely bring, and what
 * standing orders say. The screen, the policies, the validator and the fuzzer all read this one list.
 */

import type { Campaign } from '../campaign.ts';
import type { ResponseData } from '../catalogue/types.ts';
import type { Authority } from '../catalogue/vocabulary.ts';
import type { DecisionOption } from '../events/events.ts';
import { inForce, willingShare } from '../mandate/reading.ts';
import type { Indicator } from '../world/schema.ts';
import { at } from '../world/world.ts';
import { heatOf } from './learn.ts';
import type { Occurrence, OutcomeLuck } from './occurrence.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { scaleOf } from './scale.ts';

/** Decisions asked of the player in one month; the rest go by standing orders. */
export const MOST_DECISIONS = 2;

const AUTHORITY_NAMES: readonly Authority[] = ['capitals', 'commander', 'onScene'];

/** Why an answer is closed under the mandate, or null where it is open. */
export function closedBecause(campaign: Campaign, response: ResponseData): DecisionOption['closed'] {
  if (response.rung > inForce(campaign, 'roe')) return 'engagement';
  if (response.force && at(campaign.world.strength, 0) <= 0) return 'capability';
  return null;
}

/** The answers that are open, in the order of the catalogue. Never empty: the catalogue sees to that. */
export function openResponses(campaign: Campaign, occurrence: Occurrence): readonly ResponseData[] {
  return occurrence.type.responses.filter((response) => closedBecause(campaign, response) === null);
}

/**
 * What standing orders say: the open answer on the highest rung, as the rules of engagement are written; among
 * answers of one rung the first. Asking capitals is never a standing order.
 */
export function standingResponse(campaign: Campaign, occurrence: Occurrence): ResponseData {
  const open = openResponses(campaign, occurrence);
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
function authorityOf(campaign: Campaign, response: ResponseData): Authority {
  if (response.refers) return 'capitals';
  if (!response.force) return 'onScene';
  return AUTHORITY_NAMES[inForce(campaign, 'authority')] ?? 'capitals';
}

/** Luck over which a forecast is spread: a small even grid, the same for every option. */
const SPREAD: readonly OutcomeLuck[] = [0.1, 0.5, 0.9].flatMap((clarity) =>
  [0.15, 0.85].flatMap((timing) =>
    [0.1, 0.5, 0.9].map((people) => ({ clarity, timing, force: people, civilians: people })),
  ),
);

/** Every answer to the open incident as the mandate leaves it, closed ones too. */
export function decisionOptions(campaign: Campaign, occurrence: Occurrence): readonly DecisionOption[] {
  return occurrence.type.responses.map((response) => {
    const outcomes = SPREAD.map((luck) => outcomeOf(campaign, occurrence, response, luck));
    return {
      response: response.id,
      closed: closedBecause(campaign, response),
      authority: authorityOf(campaign, response),
      willing: response.force ? willingShare(campaign, response.rung) : 1,
      killed: rangeOf(outcomes, (outcome) => outcome.forceKilled),
      escalation: rangeOf(outcomes, (outcome) => heatExpected(campaign, occurrence, outcome)),
      legitimacy: rangeOf(outcomes, (outcome) => legitimacyExpected(occurrence, outcome)),
      hits: rangeOf(outcomes, (outcome) => outcome.hits),
      answer: rangeOf(outcomes, (outcome) => outcome.answer),
    };
  });
}

function rangeOf(outcomes: readonly Outcome[], read: (outcome: Outcome) => number): readonly [number, number] {
  const sorted = outcomes.map(read).toSorted((a, b) => a - b);
  const end = sorted.length - 1;
  return [sorted[Math.floor(end / 10)] ?? 0, sorted[Math.floor((end * 9) / 10)] ?? 0];
}

function shiftExpected(occurrence: Occurrence, outcome: Outcome, indicator: Indicator): number {
  return occurrence.type.data.effects.reduce(
    (sum, effect) =>
      effect.kind === 'shift' && effect.indicator === indicator
        ? sum + effect.amount.value * scaleOf(effect.by, occurrence, outcome)
        : sum,
    0,
  );
}

function heatExpected(campaign: Campaign, occurrence: Occurrence, outcome: Outcome): number {
  const { provokes } = occurrence.type.data;
  const { excess, forceKilled } = outcome;
  const acts = { severity: (provokes?.value ?? 0) * occurrence.severity, excess, killed: forceKilled };
  return (provokes === undefined ? 0 : heatOf(campaign, acts)) + shiftExpected(occurrence, outcome, 'escalation');
}

function legitimacyExpected(occurrence: Occurrence, outcome: Outcome): number {
  return (outcome.response?.legitimacy.value ?? 0) + shiftExpected(occurrence, outcome, 'legitimacy');
}
