/**
 * The mandate in force, read by slot: `inForce(campaign, FIRST_SLOT.roe)`; and what it is able to answer with. Refused:
 * reading by the setting's name as text, which is looked up anew each of some thousand times a month.
 */

import type { Campaign } from '../campaign.ts';
import { between, saturation } from '../numbers/grid.ts';
import { at } from '../world/world.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { parametersOf } from '../parameters/reader.ts';

/** The value in force of a setting of the whole force. */
export function inForce(campaign: Campaign, slot: number): number {
  return at(campaign.world.inForce, slot);
}

/** The value in force of a setting that each sector has for itself, by the first slot of the setting. */
export function inForceAt(campaign: Campaign, firstSlot: number, sector: number): number {
  return at(campaign.world.inForce, firstSlot + sector);
}

/** Whether the mandate puts uniformed troops into Ukraine, by deployment model and consent. */
export function mayDeploy(campaign: Campaign): boolean {
  const model = inForce(campaign, FIRST_SLOT.model);
  const consentMissing = inForce(campaign, FIRST_SLOT.consent) === 0 && at(campaign.world.consentGiven, 0) === 0;
  return model >= 2 && !consentMissing;
}

/** Uniformed presence without Moscow's consent, 0 to 1. Claim C19. */
export function unconsentedPresence(campaign: Campaign): number {
  const { world } = campaign;
  const { presence } = parametersOf(campaign, 'unconsentedPresence');
  return (1 - at(world.consentGiven, 0)) * saturation(at(world.strength, 0), presence.halfTroops);
}

/**
 * Share of the contingents in place whose national caveats let them act at this rung, by troops.
 * 1 where nobody stands, since then nobody holds back. Source: article, question on rules of engagement; assumption.
 */
export function willingShare(campaign: Campaign, rung: number): number {
  const { rules, world } = campaign;
  let willing = 0;
  let all = 0;
  for (let index = 0; index < rules.partners.length; index += 1) {
    const partner = rules.partners[index];
    if (partner === undefined || at(world.left, index) === 1) continue;
    const contingent = partner.ground * at(world.delivered, index);
    all += contingent;
    if (partner.ceiling >= rung) willing += contingent;
  }
  return all > 0 ? willing / all : 1;
}

/**
 * How strong an answer Moscow has to reckon with, 0 nothing to about 1.3: the rung of the rules of engagement, as
 * far as caveats allow, with American backing, from a force large enough to give it. Claims C21, C29; assumption.
 */
export function answerToFear(campaign: Campaign): number {
  const { engagement, presence } = parametersOf(campaign, 'answerToFear');
  const rung = inForce(campaign, FIRST_SLOT.roe);
  const byRung = [
    engagement.answerObserve,
    engagement.answerSelfDefence,
    engagement.answerDefendSites,
    engagement.answerIntercept,
    engagement.answerEnforce,
  ][rung] as number;
  const caveats = between(engagement.caveatFloor, 1, willingShare(campaign, rung));
  const backed = between(engagement.unbackedAnswer, 1, at(campaign.world.backing, 0) / 4);
  const size = saturation(at(campaign.world.strength, 0), presence.halfStake);
  return byRung * caveats * backed * size;
}
