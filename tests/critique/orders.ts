/** Orders in the first month: a mandate over a preset that has been adopted, as a player would give them. */

import {
  applyCommand,
  compileRules,
  SETTINGS,
  startCampaign,
  viewFor,
  writtenAs,
  type Campaign,
  type MandateData,
} from '../../sim/index.ts';
import { base, differencesOf, presetOf, type Difference } from './mandates.ts';

/**
 * Orders a choice that differs from what the preset says. Where it is in force already, since what the preset says is still on
 * its way, that order is taken back. What is refused stays undone.
 */
function orderOne(campaign: Campaign, { setting, sector, to }: Difference): void {
  const place = sector === undefined ? {} : { sector };
  const came = applyCommand(campaign, { kind: 'order', setting, choice: writtenAs(SETTINGS[setting], to), ...place });
  if (came.ok || came.refusal.code !== 'alreadyInForce') return;
  applyCommand(campaign, { kind: 'withdraw', setting, ...place });
}

/** Orders what differs from the preset that has been adopted: first what gives back, so that pools are free. */
export function orderMandate(campaign: Campaign, from: MandateData, to: MandateData): void {
  const all = differencesOf(from, to);
  for (const difference of all) if (difference.to < difference.from) orderOne(campaign, difference);
  for (const difference of all) if (difference.to > difference.from) orderOne(campaign, difference);
}

const rules = compileRules(base.data, { catalogue: '', scenarios: {} });

/** What of a mandate a player could order over the balanced one: what is refused stays as that has it. */
export function orderable(mandate: MandateData): MandateData {
  const campaign = startCampaign(rules, { scenario: base.scenario, seed: 'orders', record: false });
  applyCommand(campaign, { kind: 'adoptMandate', mandate: 'balanced' });
  orderMandate(campaign, presetOf('balanced'), mandate);
  const force: Record<string, string | number> = {};
  const sectors: Record<string, Record<string, string | number>> = {};
  for (const { setting, sector, inForce, ordered } of viewFor(campaign, 'team').settings()) {
    const choice = ordered ?? inForce;
    if (sector === null) force[setting] = choice;
    else sectors[sector] = { ...sectors[sector], [setting]: choice };
  }
  return { force, sectors };
}
