/**
 * The truce breaks in stages that show. Strain grows with weakness and rung; under strain signs are seen (units mass, leave is
 * cancelled); only while there are signs can the truce break, with a chance that is stated a month ahead; and signs go again
 * where the strain does. So nothing breaks out of nothing, and there is a month in which to act. Claims C04, C13; target T01.
 */

import type { Situation } from '../situation.ts';
import { change, setTo } from '../ledger/change.ts';
import type { Cause } from '../schema/journal.ts';
import { chanceOfRate, exp } from '../numbers/elementary.ts';
import { WAR_PHASES } from '../schema/vocabulary.ts';
import { isTruce } from '../theatre/phase.ts';
import { at } from '../world/world.ts';
import { parametersOf } from '../parameters/reader.ts';
import { luckFor, ONCE, SLOT, STREAM } from '../random/slots.ts';
import { violationsAt } from './ceasefire.ts';

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

/** The ceasefire breaks: nothing of it is left, violations are those of open war, and so is the phase from now on. */
export function breakTruce(
  situation: Situation,
  { chance, roll }: { chance: number; roll: number },
  cause: Cause,
): void {
  const { journal, month, world } = situation;
  const { endings } = parametersOf(situation, 'breakTruce');
  journal?.events.push({ kind: 'ceasefireBroke', turn: month.index + 1, chance, roll });
  setTo(situation, 'ceasefire', 0, cause);
  setTo(situation, 'violations', violationsAt(situation, 0), cause);
  change(situation, 'escalation', endings.breakHeats, cause);
  world.phase[0] = WAR_PHASES.indexOf('war');
  world.broke[0] = 1;
  world.alarm[0] = 0;
  world.collapseRisk[0] = 0;
}
