/** Campaigns that end in each way there is, found by playing, so that none depends on today's numbers. */

import { edition } from '../setup/edition.ts';
import {
  applyCommand,
  type Campaign,
  type Command,
  type Ending,
  journalOf,
  plainLabel,
  playCampaign,
  policies,
  type PolicyId,
  startCampaign,
  toRunFile,
  viewFor,
} from '../../sim/index.ts';

/** A campaign that has ended, and what was done in it. */
export interface Ended {
  readonly ending: Ending;
  readonly campaign: Campaign;
  readonly commands: readonly Command[];
}

/** Seeds that are tried. */
const MOST = 250;

const PLAYERS: readonly PolicyId[] = ['cautious', 'balanced', 'robust'];

function start(seed: string, horizon: number): Campaign {
  return startCampaign(edition.rules, { scenario: 'post-ceasefire', seed, otherLuck: [], horizon, record: true });
}

/** The first campaign that ends this way, and by the end of a month where that is wanted. Throws where none of these seeds does. */
export function campaignThatEnds(ending: Ending, byMonth = false): Ended {
  for (let seed = 0; seed < MOST; seed += 1) {
    for (const player of PLAYERS) {
      const campaign = start(`end-${seed}`, 24);
      playCampaign(campaign, policies[player]);
      const { commands } = journalOf(campaign);
      const isWanted = !byMonth || commands.at(-1)?.kind === 'endMonth';
      if (isWanted && viewFor(campaign, 'team').ending === ending) return { ending, campaign, commands };
    }
  }
  throw new Error(`no campaign ends as ${ending}`);
}

/** The run file of a campaign up to its last command: one press away from its end. */
export function beforeTheEnd({ campaign, commands }: Ended): string {
  const played = start(campaign.seed, campaign.horizon);
  for (const command of commands.slice(0, -1)) applyCommand(played, command);
  const label = plainLabel(`before-${campaign.seed}`, 'team');
  return JSON.stringify(toRunFile(played, { label }));
}
