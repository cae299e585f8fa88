/**
 * What a choice costs: the change of the month's bill that it would make by itself, read from the same prices as the
 * bill. Refused: a forecast of the whole bill, which would also count losses and deliveries that nobody has ordered.
 */

import type { Situation } from '../situation.ts';
import { BACKINGS } from '../schema/vocabulary.ts';
import { between } from '../numbers/grid.ts';
import { at } from '../world/world.ts';
import { SETTINGS, valueOf, type Setting, type SettingId } from '../schema/settings.ts';
import { parametersOf } from '../parameters/reader.ts';

/** Settings whose price is so much for each step and month. */
const BY_STEP = [
  'shortBatteries',
  'mediumBatteries',
  'longBatteries',
  'electronicWarfare',
  'hardening',
  'evacuation',
  'quickReaction',
  'procurement',
  'industry',
] as const satisfies readonly SettingId[];

function isByStep(id: SettingId): id is (typeof BY_STEP)[number] {
  return (BY_STEP as readonly SettingId[]).includes(id);
}

/** Troops that one step of a footprint stands for. */
const TROOPS_PER_STEP = 100;

/**
 * What going from one choice to another adds to a month's bill, in million euros; below 0 where it saves. Null for a
 * setting that has no price of its own, and for a choice that the setting does not have.
 */
export function monthlyPrice(
  situation: Situation,
  id: SettingId,
  from: string | number,
  to: string | number,
): number | null {
  const setting: Setting = SETTINGS[id];
  const before = valueOf(setting, from);
  const after = valueOf(setting, to);
  if (before === undefined || after === undefined) return null;
  const { price } = parametersOf(situation, 'monthlyPrice');
  if (isByStep(id)) return (after - before) * price[id];
  if (id !== 'footprint') return null;
  const supplied = between(price.unsupplied, 1, at(situation.world.flow, BACKINGS.indexOf('logistics')));
  return ((after - before) * TROOPS_PER_STEP * price.headMonth * supplied) / 1000;
}
