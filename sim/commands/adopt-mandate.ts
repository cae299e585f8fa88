/** Before the first month the team takes one of the scenario's mandates whole. */

import { startFlows } from '../actors/washington.ts';
import { snapshot } from '../ledger/snapshot.ts';
import { adoptMandate } from '../mandate/orders.ts';
import { isBeforeStart, refuse, type CommandRules } from './handler.ts';

export const adoptMandateRules: CommandRules<'adoptMandate'> = {
  apply(campaign, command) {
    if (!isBeforeStart(campaign)) return refuse(command, 'alreadyBegun', 'a whole mandate is adopted before month 1');
    const mandate = campaign.scenario.mandates.get(command.mandate);
    if (mandate === undefined) return refuse(command, 'unknownMandate', command.mandate);
    const because = campaign.scenario.lockedMandates.get(command.mandate);
    if (because !== undefined) return refuse(command, 'locked', because);
    adoptMandate(campaign, mandate);
    startFlows(campaign);
    campaign.journal?.indicators.splice(0, 1, snapshot(campaign.world));
    return null;
  },
  legal(campaign) {
    if (!isBeforeStart(campaign)) return [];
    const { mandates, lockedMandates } = campaign.scenario;
    const open = [...mandates.keys()].filter((mandate) => !lockedMandates.has(mandate));
    return open.map((mandate) => ({ kind: 'adoptMandate', mandate }));
  },
};
