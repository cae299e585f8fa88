/**
 * What Moscow learns from an incident: belief moves towards the answer it saw, in proportion to how grave the test
 * was, and half again as much where the answer fell short of what it believed: a missed answer teaches more than a
 * given one. Claims C21, C25; rates are assumptions. Refused: belief as a sum of fixed gains and losses, which runs away.
 */

import type { Situation } from '../situation.ts';
import { change } from '../ledger/change.ts';
import type { Cause } from '../schema/journal.ts';
import { inForce } from '../mandate/reading.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { INDICATORS } from '../schema/columns.ts';
import { at } from '../world/world.ts';
import { parametersOf } from '../parameters/reader.ts';

/** Moscow sees a provocation of this severity (0 to 1) answered with this strength, blurred by luck. */
export function moscowLearns(
  situation: Situation,
  seen: { readonly severity: number; readonly answer: number; readonly luck: number },
  cause: Cause,
): void {
  const { belief } = parametersOf(situation, 'moscowLearns');
  const blur = inForce(situation, FIRST_SLOT.disclosure) === 1 ? belief.noiseOpen : belief.noiseControlled;
  const perceived = seen.answer + blur * (2 * seen.luck - 1);
  const now = at(situation.world.belief, 0);
  const pace = belief.pace * seen.severity * (perceived < now ? belief.missedWeighs : 1);
  const moved = change(situation, 'belief', pace * (Math.min(1, perceived) - now), cause);
  situation.world.observed[0] = at(situation.world.observed, 0) + moved;
}

/** What heats: a provocation's severity (0 to 1), an answer's excess over in-kind, deaths in the force. */
export interface HeatingActs {
  readonly severity: number;
  readonly excess: number;
  readonly killed: number;
}

/**
 * By how many rungs an incident heats: a provocation by its severity and Moscow's hostility, the less the hotter things
 * are already; an answer above in-kind by its excess; deaths with shrinking effect. Claims C21, C22, C24; weights are assumptions.
 */
export function heatOf(situation: Situation, { severity, excess, killed }: HeatingActs): number {
  const { heat } = parametersOf(situation, 'heatOf');
  const hostility = 1 + at(situation.world.hostility, 0);
  // From open exchanges on nothing holds a provocation down.
  const room = 1 - Math.min(at(situation.world.escalation, 0), heat.dampsUpTo) / INDICATORS.escalation.high;
  return (
    heat.provocation * severity * hostility * room +
    heat.excess * excess * hostility +
    (heat.killed * killed) / (killed + heat.killedHalf)
  );
}
