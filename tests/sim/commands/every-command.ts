/** Every command that could be written down for a campaign, legal or not, but for lists of objectives. */

import { SETTINGS, SETTING_IDS, type Campaign, type Command, type Setting } from '../../../sim/index.ts';

function ordersAndWithdrawals(campaign: Campaign): readonly Command[] {
  return SETTING_IDS.flatMap((setting) => {
    const { scope, counts, options }: Setting = SETTINGS[setting];
    const places = scope === 'force' ? [{}] : campaign.rules.sectors.map(({ id }) => ({ sector: id }));
    return places.flatMap((place): readonly Command[] => [
      ...[...counts, ...options].map((choice): Command => ({ kind: 'order', setting, choice, ...place })),
      { kind: 'withdraw', setting, ...place },
    ]);
  });
}

/** The commands; ending the month and answers come last, since they let time pass. */
export function everyCommand(campaign: Campaign): readonly Command[] {
  const { rules, scenario } = campaign;
  return [
    ...Object.keys(scenario.data.mandates).map((mandate): Command => ({ kind: 'adoptMandate', mandate })),
    { kind: 'declareObjectives', objectives: scenario.data.objectives },
    ...ordersAndWithdrawals(campaign),
    { kind: 'endMonth' },
    { kind: 'decideAsStanding' },
    ...rules.data.responses.map(({ id }): Command => ({ kind: 'decide', response: id })),
  ];
}

/** Whether a command lets time pass. All others only rewrite settings or objectives. */
export function letsTimePass({ kind }: Command): boolean {
  return kind === 'endMonth' || kind === 'decide' || kind === 'decideAsStanding';
}
