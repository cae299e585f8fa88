/**
 * The truce breaks in stages that show. Strain grows with weakness and rung; under strain signs are seen (units mass, leave is
 * cancelled); only while there are signs can the truce break, with a chance that is stated a month ahead; and signs go again
 * where the strain does. So nothing breaks out of nothing, and there is a month in which to act. Claims C04, C13; target T01.
 */

import type { Situation } from '../situation.ts';
import { chanceOfRate, exp } from '../numbers/elementary.ts';
import { isTruce } from '../theatre/phase.ts';
import { at } from '../world/world.ts';
import { parametersOf } from '../parameters/reader.ts';
import { luckFor, ONCE, SLOT, STREAM } from '../random/slots.ts';

/** How strained the truce is: a hazard a month that grows with the weakness of the ceasefire and with the rung. */
export function strainOf(situation: Situation): number {
  const { world } = situation;
  const { endings } = parametersOf(situation, 'strainOf');
  const weakness = 1 - at(world.ceasefire, 0);
  return endings.collapseBase * exp(endings.collapseWeakness * weakness + endings.collapseRung * at(world.rung, 0));
}

/** At the month's end: signs are seen, go on, or go again; and with them the chance that the coming month breaks the truce. */
export function alarmMoves(situation: Situation): void {
  const { world, month } = situation;
  const { endings } = parametersOf(situation, 'alarmMoves');
  const before = at(world.alarm, 0);
  const strain = isTruce(situation) ? strainOf(situation) : 0;
  const seen = chanceOfRate(endings.signsRate * strain);
  const roll = luckFor(situation, STREAM.force, ONCE, before === 0 ? SLOT.signs : SLOT.signsGo);
  const now = before === 0 ? roll < seen : strain > 0 && roll >= (1 - seen) * endings.signsGo;
  world.alarm[0] = now ? before + 1 : 0;
  world.collapseRisk[0] = before > 0 && now ? chanceOfRate(endings.breakLeast + endings.breakStrain * strain) : 0;
  if (now === before > 0) return;
  situation.journal?.events.push({ kind: 'alarm', turn: month.index + 1, raised: now });
}
