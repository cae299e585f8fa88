/** Before the first month the team says what it wants, most important first. */

import { isBeforeStart, refuse, type CommandRules } from './handler.ts';

export const declareObjectivesRules: CommandRules<'declareObjectives'> = {
  apply(campaign, command) {
    if (!isBeforeStart(campaign)) return refuse(command, 'alreadyBegun', 'objectives are declared before month 1');
    const seen = new Set<string>();
    for (const objective of command.objectives) {
      const isKnown = campaign.rules.objectives.has(objective) && !seen.has(objective);
      if (!isKnown) return refuse(command, 'unknownObjective', objective);
      seen.add(objective);
    }
    if (seen.size === 0) return refuse(command, 'unknownObjective', 'none given');
    campaign.objectives = [...command.objectives];
    return null;
  },
  legal(campaign) {
    // One of many lists: the scenario's own. Any other list of known objectives is taken as well.
    if (!isBeforeStart(campaign)) return [];
    return [{ kind: 'declareObjectives', objectives: campaign.scenario.data.objectives }];
  },
};
