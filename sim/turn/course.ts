/** The course of an incident: it occurs, a decision opens where one is asked for, an answer is given, it is settled. */

import type { Campaign } from '../campaign.ts';
import type { ResponseData } from '../catalogue/types.ts';
import { BACKINGS } from '../schema/vocabulary.ts';
import type { Place } from '../schema/events.ts';
import { at } from '../world/world.ts';
import { decisionOptions, standingResponse } from '../incidents/decision.ts';
import { explain } from '../incidents/draw.ts';
import type { Occurrence } from '../incidents/occurrence.ts';
import { outcomeOf, prospectOf } from '../incidents/outcome.ts';
import { settle } from '../incidents/settle.ts';

/** Where an incident happens and whom it meets, by ids. */
export function placeOf(campaign: Campaign, { type, subject, sector, site }: Occurrence): Place {
  const { rules } = campaign;
  return {
    sector: rules.sectors[sector]?.id ?? null,
    site: rules.sites[site]?.id ?? null,
    partner: type.exposure === 'partner' ? (rules.partners[subject]?.id ?? null) : null,
    backing: type.exposure === 'backing' ? (BACKINGS[subject] ?? null) : null,
  };
}

function occurs(campaign: Campaign, occurrence: Occurrence): void {
  campaign.journal?.events.push({
    kind: 'incidentOccurred',
    turn: campaign.month.index + 1,
    number: campaign.month.settled + 1,
    incident: occurrence.type.id,
    place: placeOf(campaign, occurrence),
    day: occurrence.day,
    severity: occurrence.severity,
    explanation: explain(occurrence),
  });
}

/** The next incident occurs and asks for a decision. */
export function openDecision(campaign: Campaign, occurrence: Occurrence): void {
  campaign.phase = 'decision';
  if (campaign.journal === null) return;
  occurs(campaign, occurrence);
  campaign.journal.events.push({
    kind: 'decisionOpened',
    turn: campaign.month.index + 1,
    number: campaign.month.settled + 1,
    options: decisionOptions(campaign, occurrence),
    standing: standingResponse(campaign, occurrence).id,
  });
}

/** Whether an incident drawn at the start of the month still makes sense: a partner may have left since. */
export function stillStands(campaign: Campaign, { type, subject }: Occurrence): boolean {
  return type.exposure !== 'partner' || at(campaign.world.left, subject) === 0;
}

/** Settles the next incident of the month by this answer, or without one. */
export function settleIncident(campaign: Campaign, response: ResponseData | null, by: 'team' | 'standingOrders'): void {
  const { month, journal } = campaign;
  const occurrence = month.queue[month.settled];
  if (occurrence === undefined) throw new RangeError('no incident is left to settle');
  const turn = month.index + 1;
  const number = month.settled + 1;
  if (campaign.phase === 'orders') occurs(campaign, occurrence);
  if (response !== null) journal?.events.push({ kind: 'decisionMade', turn, number, response: response.id, by });
  const prospect = prospectOf(campaign, occurrence, response);
  const outcome = settle(campaign, occurrence, outcomeOf(prospect, occurrence.luck));
  journal?.events.push({ kind: 'incidentSettled', turn, number, outcome });
  campaign.phase = 'orders';
  month.settled += 1;
}
