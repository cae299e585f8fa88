/** Answering the open decision, by one's own choice or as standing orders say. */

import type { Campaign } from '../campaign.ts';
import { closedBecause, openResponses, standingResponse } from '../incidents/decision.ts';
import type { Occurrence } from '../incidents/occurrence.ts';
import { answerAndGoOn } from '../turn/turn.ts';
import { refuse, type CommandRules } from './handler.ts';

/** The incident that waits for a decision, or undefined. */
export function openOccurrence(campaign: Campaign): Occurrence | undefined {
  return campaign.phase === 'decision' ? campaign.month.queue[campaign.month.settled] : undefined;
}

export const decideRules: CommandRules<'decide'> = {
  apply(campaign, command) {
    const occurrence = openOccurrence(campaign);
    if (occurrence === undefined) return refuse(command, 'noDecisionOpen', 'nothing waits for an answer');
    const response = occurrence.type.responses.find(({ id }) => id === command.response);
    if (response === undefined) return refuse(command, 'unknownResponse', command.response);
    const closed = closedBecause(campaign, response);
    if (closed !== null) return refuse(command, 'responseClosed', closed);
    answerAndGoOn(campaign, response, 'team');
    return null;
  },
  legal(campaign) {
    const occurrence = openOccurrence(campaign);
    if (occurrence === undefined) return [];
    return openResponses(campaign, occurrence).map(({ id }) => ({ kind: 'decide', response: id }));
  },
};

export const decideAsStandingRules: CommandRules<'decideAsStanding'> = {
  apply(campaign, command) {
    const occurrence = openOccurrence(campaign);
    if (occurrence === undefined) return refuse(command, 'noDecisionOpen', 'nothing waits for an answer');
    answerAndGoOn(campaign, standingResponse(campaign, occurrence), 'standingOrders');
    return null;
  },
  legal: (campaign) => (openOccurrence(campaign) === undefined ? [] : [{ kind: 'decideAsStanding' }]),
};
