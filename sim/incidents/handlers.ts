/** What data alone can't say: a few incidents with a mechanism of their own, each in the file of that mechanism. */

import type { Situation } from '../situation.ts';
import type { HandlerName } from '../schema/vocabulary.ts';
import type { HandlerReport } from '../schema/events.ts';
import { holdRound } from '../politics/talks.ts';
import { answerRequest } from '../actors/washington.ts';
import { renewConsensus, voteByConsensus, voteInCouncil } from '../politics/law.ts';
import { shiftSupport } from '../politics/support.ts';
import { change } from '../ledger/change.ts';
import type { Cause } from '../schema/journal.ts';
import { between } from '../numbers/grid.ts';
import { at } from '../world/world.ts';
import { raidTheGrid } from './mass-raid.ts';
import type { Outcome } from './outcome.ts';
import { parametersOf } from '../parameters/reader.ts';
import { breakTruce } from './truce-breaks.ts';

type Handler = (situation: Situation, outcome: Outcome, cause: Cause) => HandlerReport;

const HANDLERS = {
  councilVote: (situation) => ({ result: voteInCouncil(situation) }),
  consensusRenewal: (situation) => ({ result: renewConsensus(situation) }),
  talksRound: (situation, _outcome, cause) => ({ result: holdRound(situation, cause) }),
  massRaid: raidTheGrid,
  election: holdElection,
  recommitment: recommit,
  truceBreaks,
  consensusVote: (situation) => ({ result: voteByConsensus(situation) }),
  washingtonAnswers,
  trustUs,
} as const satisfies Record<HandlerName, Handler>;

/** Runs a named handler and returns what it reports. */
export function handle(situation: Situation, outcome: Outcome, name: HandlerName, cause: Cause): HandlerReport {
  const handler: Handler = HANDLERS[name];
  return handler(situation, outcome, cause);
}

/** An election moves support either way, more where it is near the fence. Claim C28; size is an assumption. */
function holdElection(situation: Situation, { prospect }: Outcome, cause: Cause): HandlerReport {
  const { subject, luck } = prospect.occurrence;
  const { partners } = parametersOf(situation, 'holdElection');
  const support = at(situation.world.support, subject);
  const swing = partners.electionSwing * between(-1, 1, luck.size) * 4 * support * (1 - support);
  shiftSupport(situation, subject, swing, cause);
  return { result: swing < 0 ? 'lessWilling' : 'moreWilling' };
}

function washingtonAnswers(situation: Situation, { prospect, answer }: Outcome): HandlerReport {
  const { subject, luck } = prospect.occurrence;
  return { result: answerRequest(situation, { subject, luck: luck.size, answer }) };
}

/** Moscow offers to keep the truce without monitors: who accepts in full sends them home for some months. */
function trustUs(situation: Situation, { answer }: Outcome, cause: Cause): HandlerReport {
  const { talks } = parametersOf(situation, 'trustUs');
  if (answer < FULL_ANSWER) return { result: 'declined' };
  situation.world.unwatched[0] = talks.unwatchedMonths;
  change(situation, 'ceasefire', talks.trustHelps, cause);
  change(situation, 'hostility', -talks.trustCalms, cause);
  return { result: 'accepted' };
}

/** The answer of who gives all that is asked. */
const FULL_ANSWER = 0.99;

/** The truce breaks, with the chance that was stated the month before. */
function truceBreaks(situation: Situation, { prospect }: Outcome, cause: Cause): HandlerReport {
  breakTruce(situation, prospect.occurrence, cause);
  return { result: 'broken' };
}

/** Both sides recommit and violations fall by 90 to 99 % in a month: fact an.loc, target T18. Rare. */
function recommit(situation: Situation, { prospect }: Outcome, cause: Cause): HandlerReport {
  const { ceasefire } = parametersOf(situation, 'recommit');
  const held = at(situation.world.ceasefire, 0);
  const left = between(ceasefire.recommitLeast, ceasefire.recommitMost, prospect.occurrence.luck.size);
  change(situation, 'ceasefire', (1 - held) * (1 - left), cause);
  return { result: 'recommitted' };
}
