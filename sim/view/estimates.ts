/**
 * What a staff can know. Some figures it counts; others it estimates, off by an error that American intelligence and
 * monitoring shrink. The error comes from the month's luck, so looking twice shows the same range.
 */

import type { Campaign } from '../campaign.ts';
import { deviation } from '../numbers/distributions.ts';
import { clamp } from '../numbers/grid.ts';
import { parametersOf } from '../parameters/reader.ts';
import { luckFor, SLOT, STREAM } from '../random/slots.ts';
import { wordsOf } from '../random/words.ts';
import { INDICATORS, type Indicator } from '../schema/columns.ts';
import { at } from '../world/world.ts';
import type { Measure, Seat } from './types.ts';

/** Figures that the staff can only estimate. */
export const ESTIMATED: readonly Indicator[] = ['belief', 'hostility', 'credibility', 'violations'];
const WORDS: Readonly<Record<string, number>> = wordsOf(ESTIMATED);

/** A figure as a seat sees it: exact for the truth and for what is counted, else a range that may miss. */
export function measureFor(campaign: Campaign, seat: Seat, indicator: Indicator): Measure {
  const truth = at(campaign.world[indicator], 0);
  const subject = WORDS[indicator];
  if (seat === 'truth' || subject === undefined) return { low: truth, high: truth, confidence: 'counted' };
  const { estimates } = parametersOf(campaign, 'measureFor');
  const known =
    estimates.byIntelligence * at(campaign.world.flow, 1) + estimates.byMonitors * at(campaign.world.verification, 0);
  const width = estimates.width * (1 - known) * (indicator === 'violations' ? truth : 1);
  const { low, high } = INDICATORS[indicator];
  const error = width * estimates.error * deviation(luckFor(campaign, STREAM.estimates, subject, SLOT.error));
  // No estimate lies beyond what the figure can be: else a range at the edge would be a point, and look certain.
  const centre = clamp(truth + error, low, high);
  return {
    low: clamp(centre - width, low, high),
    high: clamp(centre + width, low, high),
    confidence: known > estimates.highFrom ? 'high' : known > estimates.mediumFrom ? 'medium' : 'low',
  };
}

/**
 * Support at home as a seat knows it: the truth, or a poll, which the wording of the question makes wide (po.wording)
 * and which may miss like any estimate.
 */
export function supportFor(campaign: Campaign, seat: Seat, partner: number): Measure {
  const truth = at(campaign.world.support, partner);
  if (seat === 'truth') return { low: truth, high: truth, confidence: 'counted' };
  const { poll, error } = parametersOf(campaign, 'supportFor').estimates;
  const subject = campaign.rules.partners[partner]?.word ?? 0;
  const centre = truth + poll * error * deviation(luckFor(campaign, STREAM.estimates, subject, SLOT.poll));
  return { low: clamp(centre - poll, 0, 1), high: clamp(centre + poll, 0, 1), confidence: 'medium' };
}
