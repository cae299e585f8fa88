/**
 * Heat cools each month, faster with consent, talks under way and calm; the rung follows heat with some inertia: up at
 * n + 0.6, down at n - 0.4, so that a rung is not crossed twice for one event. Claims C21, C24.
 */

import type { Situation } from '../situation.ts';
import { change } from '../ledger/change.ts';
import type { Cause } from '../schema/journal.ts';
import { inForce, unconsentedPresence } from '../mandate/reading.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { at } from '../world/world.ts';
import type { ParameterBook } from '../schema/parameters.ts';
import { parametersOf } from '../parameters/reader.ts';

const cooling: Cause = { id: 'escalation.cooling', claim: 'C21', parameter: 'heat.cooling' };
const friction: Cause = { id: 'escalation.friction', claim: 'C24', parameter: 'heat.friction' };
const strikes: Cause = { id: 'escalation.deepStrikes', claim: 'C08', parameter: 'heat.strikes' };

/** A month of friction between armed forces close by, of Kyiv's deep strikes and of cooling; then the rung. */
export function heatMoves(situation: Situation): void {
  const { world } = situation;
  const { heat } = parametersOf(situation, 'heatMoves');
  const close = unconsentedPresence(situation) * (inForce(situation, FIRST_SLOT.roe) / 4) * at(world.hostility, 0);
  change(situation, 'escalation', heat.friction * close, friction);
  change(situation, 'escalation', heat.strikes * at(world.deepStrikes, 0), strikes);
  const pace =
    heat.cooling +
    heat.coolingConsent * at(world.consentGiven, 0) +
    (inForce(situation, FIRST_SLOT.venue) > 0 ? heat.coolingTalks : 0);
  // Once fire is exchanged in the open, each side waits for the other to stop.
  const slowed = at(world.rung, 0) >= 4 ? heat.coolingExchange : 1;
  change(situation, 'escalation', -pace * slowed * at(world.escalation, 0), cooling);
  followRung(situation, heat);
}

/** The rung that this heat leads to from the rung before. */
export function rungAfter(
  heat: number,
  rung: number,
  book: { readonly rungUp: number; readonly rungDown: number },
): number {
  let now = rung;
  while (now < 6 && heat >= now + book.rungUp) now += 1;
  while (now > 0 && heat < now - book.rungDown) now -= 1;
  return now;
}

function followRung(situation: Situation, book: ParameterBook['heat']): void {
  const { world } = situation;
  const from = at(world.rung, 0);
  // Nobody is at open war who was not in open exchange the month before.
  const to = Math.min(rungAfter(at(world.escalation, 0), from, book), from < 5 ? 5 : 6);
  world.rungBefore[0] = from;
  world.rung[0] = to;
  if (from !== to) situation.journal?.events.push({ kind: 'rungChanged', turn: situation.month.index + 1, from, to });
}
