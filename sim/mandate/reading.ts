/**
 * The mandate in force, read by slot: `inForce(situation, FIRST_SLOT.roe)`; and what it is able to answer with. Refused:
 * reading by the setting's name as text, which is looked up anew each of some thousand times a month.
 */

import type { Situation } from '../situation.ts';
import { between, saturation } from '../numbers/grid.ts';
import { at } from '../world/world.ts';
import { valueOfOption } from '../schema/settings.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { parametersOf } from '../parameters/reader.ts';

/** The value in force of a setting of the whole force. */
export function inForce(situation: Situation, slot: number): number {
  return at(situation.world.inForce, slot);
}

/** The value in force of a setting that each sector has for itself, by the first slot of the setting. */
export function inForceAt(situation: Situation, firstSlot: number, sector: number): number {
  return at(situation.world.inForce, firstSlot + sector);
}

/** Whether the mandate puts uniformed troops into Ukraine, by deployment model and consent. */
export function mayDeploy(situation: Situation): boolean {
  const model = inForce(situation, FIRST_SLOT.model);
  const consentMissing = inForce(situation, FIRST_SLOT.consent) === 0 && at(situation.world.consentGiven, 0) === 0;
  return model >= 2 && !consentMissing;
}

/** Troops of the force that stand in Ukraine: those next door and at sea stand elsewhere. */
export function troopsInside({ rules, world }: Situation): number {
  let sum = 0;
  for (let sector = 0; sector < rules.sectors.length; sector += 1) {
    if (rules.sectors[sector]?.inside === true) sum += at(world.troops, sector);
  }
  return sum;
}

/** How far the line of contact has troops of the force on it, 0 to 1: troops in the rear are not on it. */
export function lineHeld(situation: Situation): number {
  const { rules, world } = situation;
  const { presence } = parametersOf(situation, 'lineHeld');
  let held = 0;
  for (let sector = 0; sector < rules.sectors.length; sector += 1) {
    const lineShare = rules.sectors[sector]?.lineShare ?? 0;
    if (lineShare > 0) held += lineShare * saturation(at(world.troops, sector), presence.halfSector);
  }
  return held;
}

/** Uniformed presence without Moscow's consent, 0 to 1. Claim C19. */
export function unconsentedPresence(situation: Situation): number {
  const { presence } = parametersOf(situation, 'unconsentedPresence');
  return (1 - at(situation.world.consentGiven, 0)) * saturation(troopsInside(situation), presence.halfTroops);
}

/**
 * Share of the contingents in place whose national caveats let them act at this rung, by troops.
 * 1 where nobody stands, since then nobody holds back. Source: article, question on rules of engagement; assumption.
 */
export function willingShare(situation: Situation, rung: number): number {
  const { rules, world } = situation;
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

const NO_DEAL = valueOfOption('model', 'noDeal');

/**
 * How strong an answer Moscow has to reckon with, 0 nothing to about 1.3: the rung of the rules of engagement, as
 * far as caveats allow, with American backing, from a force large enough to give it. Claims C21, C29; assumption.
 */
export function answerToFear(situation: Situation): number {
  const { world } = situation;
  const { engagement, presence } = parametersOf(situation, 'answerToFear');
  const rung = inForce(situation, FIRST_SLOT.roe);
  const byRung = [
    engagement.answerObserve,
    engagement.answerSelfDefence,
    engagement.answerDefendSites,
    engagement.answerIntercept,
    engagement.answerEnforce,
  ][rung] as number;
  const caveats = between(engagement.caveatFloor, 1, willingShare(situation, rung));
  const backed = between(engagement.unbackedAnswer, 1, at(situation.world.backing, 0) / 4);
  const size = saturation(troopsInside(situation), presence.halfStake);
  const onGround = byRung * caveats * backed * size;
  // From outside partners answer by what they fly and sail: a part of it, and under no deal none.
  const reaches =
    inForce(situation, FIRST_SLOT.model) === NO_DEAL
      ? 0
      : engagement.reachSky * at(world.sky, 0) + engagement.reachSea * at(world.sea, 0);
  const fromOutside = Math.min(engagement.reachMost, reaches) * byRung;
  return onGround + fromOutside * Math.max(0, 1 - onGround);
}
