/** The truce breaks: the incident that ends a ceasefire, with the chance that was stated the month before (see alarm.ts). */

import type { Situation } from '../situation.ts';
import { change, setTo } from '../ledger/change.ts';
import type { Cause } from '../schema/journal.ts';
import { WAR_PHASES } from '../schema/vocabulary.ts';
import { parametersOf } from '../parameters/reader.ts';

/** The ceasefire breaks: nothing of it is left, violations are those of open war, and so is the phase from now on. */
export function breakTruce(
  situation: Situation,
  { chance, roll }: { readonly chance: number; readonly roll: number },
  cause: Cause,
): void {
  const { journal, month, world } = situation;
  const { endings, ceasefire } = parametersOf(situation, 'breakTruce');
  journal?.events.push({ kind: 'ceasefireBroke', turn: month.index + 1, chance, roll });
  setTo(situation, 'ceasefire', 0, cause);
  setTo(situation, 'violations', ceasefire.violationsAtWar, cause);
  change(situation, 'escalation', endings.breakHeats, cause);
  world.phase[0] = WAR_PHASES.indexOf('war');
  world.broke[0] = 1;
  world.alarm[0] = 0;
  world.collapseRisk[0] = 0;
}
