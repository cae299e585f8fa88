/** What the loss of one grid site does to the settlements that hang on it. */

import { compileRules, startCampaign } from '../../../sim/index.ts';
import { spreadPower } from '../../../sim/theatre/power.ts';
import type { Effect } from '../../../sim/study/index.ts';
import { base } from './arms.ts';

/** How many settlements lose power by the loss of one exposed grid site: mean, fewest and most over the sites. */
export function settlementsDarkened(): Effect {
  const rules = compileRules(base.data);
  const counts = rules.sites.flatMap((site, index) => {
    if (site.kind !== 'grid' || !site.exposed) return [];
    const campaign = startCampaign(rules, { scenario: base.scenario, seed: 'claim-0', record: false });
    spreadPower(campaign, { id: 'test' });
    const before = campaign.world.supply.slice();
    campaign.world.health[index] = 0;
    spreadPower(campaign, { id: 'test' });
    return [campaign.world.supply.filter((supply, place) => supply < (before[place] ?? 0)).length];
  });
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return { mean, low: Math.min(...counts), high: Math.max(...counts), seeds: counts.length };
}
