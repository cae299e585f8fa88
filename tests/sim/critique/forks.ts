/** Decisions tried out: every answer to one open decision with the same luck, standing orders everywhere else. */

import { legalCommands, reportCard, type Campaign, type Command } from '../../../sim/index.ts';
import { hasEnded, isDeciding, must, start } from '../setup.ts';
import { OBJECTIVES } from './arms.ts';

/** A campaign of the balanced mandate, with every objective declared, stopped at its decision of this place. */
function atDecision(seed: string, place: number): Campaign | null {
  const campaign = start(seed);
  must(campaign, { kind: 'adoptMandate', mandate: 'balanced' });
  campaign.objectives = OBJECTIVES;
  let seen = 0;
  while (!hasEnded(campaign)) {
    if (!isDeciding(campaign)) {
      must(campaign, { kind: 'endMonth' });
      continue;
    }
    if (seen === place) return campaign;
    seen += 1;
    must(campaign, { kind: 'decideAsStanding' });
  }
  return null;
}

function goOn(campaign: Campaign): void {
  while (!hasEnded(campaign))
    must(campaign, isDeciding(campaign) ? { kind: 'decideAsStanding' } : { kind: 'endMonth' });
}

function scoreOf(campaign: Campaign): number {
  return reportCard(campaign).reduce(
    (sum, { verdict }) => sum + (verdict === 'met' ? 1 : verdict === 'partly' ? 0.5 : 0),
    0,
  );
}

/** What the answers to one decision come to at the end: the card's sum of each, and the months that were played. */
export interface Fork {
  readonly scores: readonly number[];
  readonly months: readonly number[];
}

/** All answers to the decision of this place in a campaign, or null where it does not come so far. */
export function fork(seed: string, place: number): Fork | null {
  const asked = atDecision(seed, place);
  if (asked === null) return null;
  const answers = legalCommands(asked).filter(
    (command): command is Extract<Command, { kind: 'decide' }> => command.kind === 'decide',
  );
  const ends = answers.map((answer) => {
    const campaign = atDecision(seed, place);
    if (campaign === null) throw new Error('a campaign is not the same twice');
    must(campaign, answer);
    goOn(campaign);
    return { score: scoreOf(campaign), months: campaign.month.index + 1 };
  });
  return { scores: ends.map(({ score }) => score), months: ends.map(({ months }) => months) };
}
