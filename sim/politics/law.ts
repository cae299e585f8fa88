/**
 * Law and consent. A Council mandate is voted on and vetoed unless Moscow consents (un.veto, C15); a mandate by consensus
 * is voted on too, has to be renewed, lapses when relations break down (smm.end, un.ru.close, C17) and covers no robust
 * rules; Moscow's consent comes only with talks that have come far, little hostility and a mandate that it could
 * accept (C32).
 */

import type { Situation } from '../situation.ts';
import { inForce } from '../mandate/reading.ts';
import { valueOfOption } from '../schema/settings.ts';
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
    world.consensusWait[0] = law.monthsBetweenVotes;
    return 'lapsed';
  }
  world.consensusMonths[0] = law.consensusTerm;
  return 'renewed';
}

/**
 * The vote on a mandate by consensus: every member has to agree, Russia among them. It agrees to observers where it has
 * consented or is little hostile, sees the force as neutral, and the rules stay at self-defence. Claims C16, C17.
 */
export function voteByConsensus(situation: Situation): 'adopted' | 'refused' {
  const { world } = situation;
  const { law } = parametersOf(situation, 'voteByConsensus');
  world.consensusWait[0] = law.monthsBetweenVotes;
  const willing =
    at(world.consentGiven, 0) === 1
      ? law.consensusWithConsent
      : law.consensusOpen * (1 - at(world.hostility, 0)) * at(world.neutrality, 0);
  const hosted = inForce(situation, FIRST_SLOT.venue) === AUSTRIA ? law.consensusHosted : 0;
  if (isRobust(situation) || luckFor(situation, STREAM.law, ONCE, SLOT.consensus) >= willing + hosted) return 'refused';
  world.consensusMonths[0] = law.consensusTerm;
  return 'adopted';
}

/** The seat of the OSCE. */
const AUSTRIA = valueOfOption('venue', 'austria');

/** Rules above self-defence: no mandate by consensus covers them. */
const isRobust = (situation: Situation): boolean => inForce(situation, FIRST_SLOT.roe) > 1;

/** Waiting times run down; a mandate by consensus lapses under robust rules; Moscow may give or take back its consent. */
export function lawMoves(situation: Situation): void {
  const { world } = situation;
  const { law } = parametersOf(situation, 'lawMoves');
  const basis = inForce(situation, FIRST_SLOT.basis);
  const before = at(world.consensusMonths, 0);
  const lapses = basis === 1 && before > 0 && isRobust(situation);
  world.consensusMonths[0] = basis === 1 && before > 0 && !lapses ? Math.max(1, before - 1) : 0;
  if (lapses) situation.journal?.events.push({ kind: 'mandateLapsed', turn: situation.month.index + 1 });
  if (basis === 2) world.councilWait[0] = Math.max(0, at(world.councilWait, 0) - 1);
  if (basis !== 2) world.councilMandate[0] = 0;
  consentMoves(situation, law);
}

/**
 * How far the mandate is one that Moscow could consent to, 0 to 1: rules of observers, a basis that it has a say in, and a
 * force that is seen as neutral. Claim C32.
 */
function acceptable(situation: Situation, law: ParameterBook['law']): number {
  const rules = isRobust(situation) ? law.consentRobust : 1;
  const basis = inForce(situation, FIRST_SLOT.basis) === 0 ? law.consentInvited : 1;
  const label = inForce(situation, FIRST_SLOT.label) === 0 ? law.consentUnnamed : 1;
  return rules * basis * label * at(situation.world.neutrality, 0);
}

function consentMoves(situation: Situation, law: ParameterBook['law']): void {
  const { world } = situation;
  const luck = (slot: number): number => luckFor(situation, STREAM.law, ONCE, slot);
  const given = at(world.consentGiven, 0) === 1;
  const openness = at(world.talks, 0) * (1 - at(world.hostility, 0)) * acceptable(situation, law);
  const gives = !given && luck(SLOT.consentGiven) < law.consentGain * openness;
  const regret =
    law.consentLoss * at(world.hostility, 0) * at(world.rung, 0) + (isRobust(situation) ? law.consentBroken : 0);
  const takesBack = given && luck(SLOT.consentWithdrawn) < regret;
  if (!gives && !takesBack) return;
  world.consentGiven[0] = gives ? 1 : 0;
  situation.journal?.events.push({ kind: 'consentChanged', turn: situation.month.index + 1, given: gives });
}
