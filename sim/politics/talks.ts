/**
 * Talks at a venue. A round needs both sides to attend and may yield text; a venue changes the odds, terms and agenda
 * how far text goes, and troops on the ground slow it down. No venue replaces real terms. Claims C03, C04, C05.
 */

import type { Situation } from '../situation.ts';
import { change } from '../ledger/change.ts';
import type { Cause } from '../schema/journal.ts';
import { inForce, troopsInside } from '../mandate/reading.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { between, saturation, share } from '../numbers/grid.ts';
import { at } from '../world/world.ts';
import type { ParameterBook } from '../schema/parameters.ts';
import { parametersOf } from '../parameters/reader.ts';
import { luckFor, ONCE, SLOT, STREAM } from '../random/slots.ts';

/** What a round of talks came to. */
export type RoundResult = 'absent' | 'noText' | 'text';

/** Holds a round and returns what came of it. */
export function holdRound(situation: Situation, cause: Cause): RoundResult {
  const { world } = situation;
  const { talks, presence, ceasefire } = parametersOf(situation, 'holdRound');
  const luck = (slot: number): number => luckFor(situation, STREAM.talks, ONCE, slot);
  world.talksWait[0] = talks.monthsBetween;
  const venue = venueQuality(situation, talks);
  const hostility = at(world.hostility, 0);
  const attends = share(talks.attendBase + talks.attendVenue * venue - talks.attendHostility * hostility);
  if (luck(SLOT.attendance) >= attends) {
    change(situation, 'talks', -talks.absentCosts, cause);
    return 'absent';
  }
  const onGround = saturation(troopsInside(situation), presence.halfTroops);
  const yields = share(talks.textBase + talks.textVenue * venue - talks.textPresence * onGround);
  if (luck(SLOT.text) >= yields) return 'noText';
  const agenda =
    [talks.stepHumanitarian, talks.stepCeasefire, talks.stepFinalStatus][inForce(situation, FIRST_SLOT.agenda)] ?? 0;
  const binding = inForce(situation, FIRST_SLOT.terms) === 1 ? talks.bindingPace : 1;
  change(situation, 'talks', agenda * binding * between(talks.farthest, talks.nearest, luck(SLOT.reach)), cause);
  const real = between(ceasefire.emptyTalks, 1, at(world.signedTerms, 0));
  change(situation, 'ceasefire', talks.textHelps * real, cause);
  change(situation, 'hostility', -talks.textCalms, cause);
  return 'text';
}

/** How well a venue brings both sides together, 0 to 1. */
function venueQuality(situation: Situation, talks: ParameterBook['talks']): number {
  const values = [0, talks.austria, talks.switzerland, talks.turkiye, talks.holySee, talks.gulf];
  return values[inForce(situation, FIRST_SLOT.venue)] ?? 0;
}

const decay: Cause = { id: 'talks.decay', claim: 'C05', parameter: 'talks.decay' };

/** Between rounds: momentum fades, the next round comes nearer, and enough text becomes signed terms. */
export function talksMove(situation: Situation): void {
  const { world } = situation;
  const { talks } = parametersOf(situation, 'talksMove');
  if (inForce(situation, FIRST_SLOT.venue) > 0) world.talksWait[0] = Math.max(0, at(world.talksWait, 0) - 1);
  change(situation, 'talks', -talks.decay * at(world.talks, 0), decay);
  signTerms(situation, talks);
}

function signTerms(situation: Situation, talks: ParameterBook['talks']): void {
  const { world } = situation;
  const binding = inForce(situation, FIRST_SLOT.terms) === 1;
  const needed = binding ? talks.signBinding : talks.signVerbal;
  const worth = binding ? 1 : talks.verbalWorth;
  if (at(world.talks, 0) < needed || at(world.signedTerms, 0) >= worth) return;
  world.signedTerms[0] = worth;
  situation.journal?.events.push({ kind: 'termsSigned', turn: situation.month.index + 1, binding });
}
