/**
 * What comes of an incident under one answer: a pure function of the world, the answer and the luck. The same function
 * gives the outcome and, over a spread of luck, the forecast on the card: what the card promises is what is played.
 */

import type { Campaign } from '../campaign.ts';
import type { ResponseData } from '../catalogue/types.ts';
import type { Tier } from '../catalogue/vocabulary.ts';
import { inForce, willingShare } from '../mandate/reading.ts';
import { between, share } from '../numbers/grid.ts';
import { at } from '../world/world.ts';
import { drawDeaths, protectionFactor } from '../theatre/protection.ts';
import type { Occurrence, OutcomeLuck } from './occurrence.ts';
import { meetRaid, raidSize } from './raid.ts';

/** What comes of an incident; all figures of the world still untouched. */
export interface Outcome {
  readonly response: ResponseData | null;
  /** The answer as it came out, in Moscow's eyes: 0 nothing, 1 in kind. */
  readonly answer: number;
  readonly unanswered: number;
  readonly excess: number;
  readonly late: boolean;
  readonly launched: number;
  readonly hits: number;
  readonly tier: Tier;
  readonly spent: number;
  readonly forceKilled: number;
  readonly civiliansKilled: number;
}

/** How the answer comes out. */
export interface Answer {
  readonly strength: number;
  readonly prevents: number;
  readonly late: boolean;
}

/** Whether an answer comes late, by who has to authorise it: claims C20, C21; chances are assumptions. */
function comesLate(campaign: Campaign, response: ResponseData, luck: number): boolean {
  const { engagement } = campaign.rules.p;
  if (response.refers) return luck < engagement.lateCapitals;
  if (!response.force) return false;
  const authority = inForce(campaign, 'authority');
  const unsettled = engagement.lateUnsettled * (1 - inForce(campaign, 'sofa') / 2);
  const late = [engagement.lateCapitals, engagement.lateCommander, engagement.lateOnScene][authority] as number;
  return luck < late + unsettled;
}

/**
 * The answer that is ordered, as it comes out: cut by caveats, spread by vague triggers between half and one and a
 * half of it, weakened when late. Codified triggers do what is ordered. Claim C21.
 */
export function answerGiven(campaign: Campaign, response: ResponseData | null, luck: OutcomeLuck): Answer {
  if (response === null) return { strength: 0, prevents: 0, late: false };
  const { engagement } = campaign.rules.p;
  const willing = response.force ? willingShare(campaign, response.rung) : 1;
  const caveats = between(engagement.caveatFloor, 1, willing);
  const vague = 1 - inForce(campaign, 'triggers') / 2;
  const spread = response.force ? 1 + engagement.vagueSpread * vague * (2 * luck.clarity - 1) : 1;
  const late = comesLate(campaign, response, luck.timing);
  const lateAnswer = late ? engagement.lateAnswer : 1;
  const latePrevents = late ? engagement.latePrevents : 1;
  return {
    strength: response.answer.value * caveats * spread * lateAnswer,
    prevents: share(response.prevents.value * caveats * Math.min(1, spread) * latePrevents),
    late,
  };
}

/** What comes of the incident under this answer with this luck. */
export function outcomeOf(
  campaign: Campaign,
  occurrence: Occurrence,
  response: ResponseData | null,
  luck: OutcomeLuck,
): Outcome {
  const { data } = occurrence.type;
  const answer = answerGiven(campaign, response, luck);
  const raid = data.raid;
  const met =
    raid === undefined
      ? null
      : meetRaid(
          campaign,
          {
            weapon: raid.weapon,
            launched: raidSize(campaign, raid, occurrence.severity),
            sector: Math.max(0, occurrence.sector),
          },
          { prevents: answer.prevents, spends: response?.spends.value ?? 1 },
        );
  const hits = met === null ? 0 : Math.floor(met.leakers * campaign.rules.p.air.hitShare + luck.timing);
  const weight = met === null ? occurrence.severity * (1 - answer.prevents) : hits;
  return {
    response,
    answer: answer.strength,
    unanswered: Math.max(0, 1 - answer.strength),
    excess: Math.max(0, answer.strength - 1),
    late: answer.late,
    launched: met?.launched ?? 0,
    hits,
    tier: met?.tier ?? 'short',
    spent: met === null ? 0 : Math.floor(met.spent + 0.5),
    ...deaths(campaign, occurrence, { weight, exposes: response?.exposes.value ?? 1, luck }),
  };
}

interface Harm {
  readonly weight: number;
  readonly exposes: number;
  readonly luck: OutcomeLuck;
}

function deaths(
  campaign: Campaign,
  occurrence: Occurrence,
  harm: Harm,
): { forceKilled: number; civiliansKilled: number } {
  const { data } = occurrence.type;
  const sector = Math.max(0, occurrence.sector);
  const present = at(campaign.world.troops, sector);
  const saved = protectionFactor(campaign, sector);
  const expected = (data.forceDeaths?.value ?? 0) * harm.weight * harm.exposes * saved;
  return {
    forceKilled: present > 0 ? drawDeaths(expected, harm.luck.force, present) : 0,
    civiliansKilled: drawDeaths((data.civilianDeaths?.value ?? 0) * harm.weight, harm.luck.civilians, Infinity),
  };
}
