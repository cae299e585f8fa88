/** What data alone can't say: a few incidents with a mechanism of their own, each in the file of that mechanism. */

import type { Campaign } from '../campaign.ts';
import type { HandlerName } from '../schema/vocabulary.ts';
import type { OutcomeReport } from '../schema/events.ts';
import { holdRound } from '../politics/talks.ts';
import { renewConsensus, voteInCouncil } from '../politics/law.ts';
import { shiftSupport } from '../politics/support.ts';
import { change } from '../ledger/change.ts';
import type { Cause } from '../ledger/journal.ts';
import { between } from '../numbers/grid.ts';
import { at } from '../world/world.ts';
import { raidTheGrid } from './mass-raid.ts';
import type { Occurrence } from './occurrence.ts';
import { parametersOf } from '../parameters/reader.ts';

/** What a handler adds to the report of an incident. */
export type HandlerReport = { readonly result: string } & Partial<OutcomeReport>;

type Handler = (campaign: Campaign, occurrence: Occurrence, cause: Cause) => HandlerReport;

const HANDLERS = {
  councilVote: (campaign) => ({ result: voteInCouncil(campaign) }),
  consensusRenewal: (campaign) => ({ result: renewConsensus(campaign) }),
  talksRound: (campaign, _occurrence, cause) => ({ result: holdRound(campaign, cause) }),
  massRaid: raidTheGrid,
  election: holdElection,
  recommitment: recommit,
} as const satisfies Record<HandlerName, Handler>;

/** Runs a named handler and returns what it reports. */
export function handle(campaign: Campaign, occurrence: Occurrence, name: HandlerName, cause: Cause): HandlerReport {
  const handler: Handler = HANDLERS[name];
  return handler(campaign, occurrence, cause);
}

/** An election moves support either way, more where it is near the fence. Claim C28; size is an assumption. */
function holdElection(campaign: Campaign, { subject, luck }: Occurrence, cause: Cause): HandlerReport {
  const { partners } = parametersOf(campaign, 'holdElection');
  const support = at(campaign.world.support, subject);
  const swing = partners.electionSwing * between(-1, 1, luck.size) * 4 * support * (1 - support);
  shiftSupport(campaign, subject, swing, cause);
  return { result: swing < 0 ? 'lessWilling' : 'moreWilling' };
}

/** Both sides recommit and violations fall by 90 to 99 % in a month: fact an.loc, target T18. Rare. */
function recommit(campaign: Campaign, { luck }: Occurrence, cause: Cause): HandlerReport {
  const { ceasefire } = parametersOf(campaign, 'recommit');
  const held = at(campaign.world.ceasefire, 0);
  const left = between(ceasefire.recommitLeast, ceasefire.recommitMost, luck.size);
  change(campaign, 'ceasefire', (1 - held) * (1 - left), cause);
  return { result: 'recommitted' };
}
