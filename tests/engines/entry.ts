/**
 * What every engine runs: one function that plays a campaign for each seed and gives its digest.
 * It is bundled into one script without imports, since a bare engine has none.
 */

import { catalogue } from '../../seeds/index.ts';
import {
  compileRules,
  digestMonth,
  digestText,
  playMonth,
  policies,
  startCampaign,
  type Policy,
} from '../../sim/index.ts';

const rules = compileRules(catalogue);
const players: readonly Policy[] = Object.values(policies);
const scenarios = [...rules.scenarios.keys()];

/**
 * The digests after every month, of the world and the luck in force, as one: policies take turns from seed to seed, and scenarios once all
 * policies have had theirs.
 */
function campaign(seed: string, index: number): string {
  const policy = players[index % players.length];
  const scenario = scenarios[Math.floor(index / players.length) % scenarios.length];
  if (policy === undefined || scenario === undefined) throw new RangeError('no policy or no scenario');
  const played = startCampaign(rules, { scenario, seed, record: false });
  const months: string[] = [];
  while (played.phase !== 'ended') {
    playMonth(played, policy);
    months.push(digestMonth(played));
  }
  return digestText(months.join(' '));
}

export const digests = (seeds: readonly string[]): string[] => seeds.map(campaign);

Object.assign(globalThis, { digests });
