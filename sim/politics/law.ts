/**
 * Law and consent. A Council mandate is voted on and vetoed unless Moscow consents (un.veto, C15); a consensus mandate
 * has to be renewed and lapses when relations break down (smm.end, un.ru.close, C17); Moscow's consent comes only
 * with talks that have come far and little hostility (C32).
 */

import type { Situation } from '../situation.ts';
import { inForce } from '../mandate/reading.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { share } from '../numbers/grid.ts';
import { at } from '../world/world.ts';
import type { ParameterBook } from '../schema/parameters.ts';
import { parametersOf } from '../parameters/reader.ts';
import { luckFor, ONCE, SLOT, STREAM } from '../random/slots.ts';

/** The vote in the Council: adopted or vetoed. */
export function voteInCouncil(situation: Situation): 'adopted' | 'vetoed' {
  const { world } = situation;
  const { law } = parametersOf(situation, 'voteInCouncil');
  const chance = at(world.consentGiven, 0) === 1 ? law.adoptedWithConsent : law.adoptedWithoutConsent;
  world.councilWait[0] = law.monthsBetweenVotes;
  if (luckFor(situation, STREAM.law, ONCE, SLOT.vote) >= chance) return 'vetoed';
  world.councilMandate[0] = 1;
  return 'adopted';
}

/** The renewal of a consensus mandate: renewed, or lapsed to a bare invitation. The hazard rises with rung and hostility. */
export function renewConsensus(situation: Situation): 'renewed' | 'lapsed' {
  const { world } = situation;
  const { law } = parametersOf(situation, 'renewConsensus');
  const lapse = share(law.lapseBase + law.lapseRung * at(world.rung, 0) + law.lapseHostility * at(world.hostility, 0));
  if (luckFor(situation, STREAM.law, ONCE, SLOT.renewal) < lapse) {
    world.consensusMonths[0] = 0;
    world.inForce[FIRST_SLOT.basis] = 0;
    return 'lapsed';
  }
  world.consensusMonths[0] = law.consensusTerm;
  return 'renewed';
}

/** Waiting times run down; a consensus mandate begins; Moscow may give or take back its consent. */
export function lawMoves(situation: Situation): void {
  const { world } = situation;
  const { law } = parametersOf(situation, 'lawMoves');
  const basis = inForce(situation, FIRST_SLOT.basis);
  const before = at(world.consensusMonths, 0);
  if (basis === 1) world.consensusMonths[0] = before === 0 ? law.consensusTerm : Math.max(1, before - 1);
  else world.consensusMonths[0] = 0;
  if (basis === 2) world.councilWait[0] = Math.max(0, at(world.councilWait, 0) - 1);
  if (basis !== 2) world.councilMandate[0] = 0;
  consentMoves(situation, law);
}

function consentMoves(situation: Situation, law: ParameterBook['law']): void {
  const { world } = situation;
  const luck = (slot: number): number => luckFor(situation, STREAM.law, ONCE, slot);
  const given = at(world.consentGiven, 0) === 1;
  const openness = at(world.talks, 0) * (1 - at(world.hostility, 0));
  const gives = !given && luck(SLOT.consentGiven) < law.consentGain * openness;
  const takesBack = given && luck(SLOT.consentWithdrawn) < law.consentLoss * at(world.hostility, 0) * at(world.rung, 0);
  if (!gives && !takesBack) return;
  world.consentGiven[0] = gives ? 1 : 0;
  situation.journal?.events.push({ kind: 'consentChanged', turn: situation.month.index + 1, given: gives });
}
