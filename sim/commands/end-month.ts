/** Ending the month. It does not end while a decision is open. */

import { playOutMonth } from '../turn/turn.ts';
import { refuse, type CommandRules } from './handler.ts';

export const endMonthRules: CommandRules<'endMonth'> = {
  apply(campaign, command) {
    if (campaign.phase === 'decision') return refuse(command, 'decisionOpen', 'an incident waits for an answer');
    playOutMonth(campaign);
    return null;
  },
  legal: (campaign) => (campaign.phase === 'orders' ? [{ kind: 'endMonth' }] : []),
};
