/**
 * Talks at a venue. A round needs both sides to attend and may yield text; a venue changes the odds, terms and agenda
 * how far text goes, and troops on the ground slow it down. No venue replaces real terms. Claims C03, C04, C05.
 */

import type { Situation } from '../situation.ts';
import { change } from '../ledger/change.ts';
import type { Cause } from '../schema/journal.ts';
import { inForce, troopsInside } from '../mandate/reading.ts';
import { SETTINGS } from '../schema/settings.ts';
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
  world.talksWait[0] = monthsBetween(situation, talks);
  const venue = venueQuality(situation, talks);
  const hostility = at(world.hostility, 0);
  const attends = share(
    talks.attendBase +
      talks.attendVenue * venue -
      talks.attendHostility * hostility +
      talks.attendNeutral * (at(world.neutrality, 0) - talks.neutralAt) -
      (at(world.alarm, 0) > 0 ? talks.alarmKeepsAway : 0) -
      (isPartial(situation) ? talks.partialHost : 0),
  );
  if (luck(SLOT.attendance) >= attends) {
    change(situation, 'talks', -talks.absentCosts, cause);
    return 'absent';
  }
  const onGround = saturation(troopsInside(situation), presence.halfTroops);
  const topic = inForce(situation, FIRST_SLOT.agenda);
  const eased = 1 - inForce(situation, FIRST_SLOT.sanctions);
  const yields = share(
    talks.textBase +
      talks.textVenue * venue -
      talks.textPresence * onGround +
      talks.textTruce * (at(world.ceasefire, 0) - 0.5) +
      talks.textTopic * (1 - topic) +
      talks.textSanctions * eased +
      (inForce(situation, FIRST_SLOT.terms) === 0 ? talks.textVerbal : 0),
  );
  if (luck(SLOT.text) >= yields) return 'noText';
  const agenda = [talks.stepHumanitarian, talks.stepCeasefire, talks.stepFinalStatus][topic] ?? 0;
  const binding = inForce(situation, FIRST_SLOT.terms) === 1 ? talks.bindingPace : 1;
  change(situation, 'talks', agenda * binding * between(talks.farthest, talks.nearest, luck(SLOT.reach)), cause);
  const real = between(ceasefire.emptyTalks, 1, at(world.signedTerms, 0));
  change(situation, 'ceasefire', talks.textHelps * real * (topic === 1 ? talks.onTheTruce : 1), cause);
  change(situation, 'hostility', -talks.textCalms, cause);
  if (topic === 0) bringRelief(situation, talks, cause);
  hostGives(situation, talks, cause);
  return 'text';
}

/** Prisoners and children come home, and are seen to. */
function bringRelief(situation: Situation, talks: ParameterBook['talks'], cause: Cause): void {
  change(situation, 'confidence', talks.reliefTrusts, cause);
  change(situation, 'neutrality', talks.reliefTrusts, cause);
  change(situation, 'legitimacy', talks.reliefTrusts, cause);
}

/** What a host adds of its own: the Holy See its standing, Türkiye terms of its own that Kyiv has to swallow. */
function hostGives(situation: Situation, talks: ParameterBook['talks'], cause: Cause): void {
  const host = hostOf(situation);
  if (host === 'holySee') change(situation, 'legitimacy', talks.holySeeLends, cause);
  if (host === 'turkiye') change(situation, 'confidence', -talks.hostTerms, cause);
}

/** The host of the talks, by its name among the choices. */
function hostOf(situation: Situation): string {
  return SETTINGS.venue.options[inForce(situation, FIRST_SLOT.venue)] ?? 'none';
}

/** Moscow calls Switzerland partial once sanctions are tightened. */
function isPartial(situation: Situation): boolean {
  return hostOf(situation) === 'switzerland' && inForce(situation, FIRST_SLOT.sanctions) === 2;
}

/** Months to the next round: organisations take their time in Austria, messengers shuttle in the Gulf. */
function monthsBetween(situation: Situation, talks: ParameterBook['talks']): number {
  const host = hostOf(situation);
  if (host === 'austria') return talks.austriaEvery;
  return host === 'gulf' ? talks.gulfEvery : talks.monthsBetween;
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
  const host = hostOf(situation);
  // A shuttle carries messages, and nobody signs to a messenger.
  if (host === 'gulf' || host === 'none') return;
  const sooner = host === 'switzerland' ? talks.swissSooner : 0;
  const needed = (binding ? talks.signBinding : talks.signVerbal) - sooner;
  const worth = binding ? 1 : talks.verbalWorth;
  if (at(world.talks, 0) < needed || at(world.signedTerms, 0) >= worth) return;
  world.signedTerms[0] = worth;
  situation.journal?.events.push({ kind: 'termsSigned', turn: situation.month.index + 1, binding });
}
