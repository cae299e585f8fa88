/**
 * Where the war stands, and whether things go well: what partners and Kyiv judge the mission by. While a truce holds,
 * that is the ceasefire. In war there is none, and no side may be told that it fails for want of one: then it is
 * whether more lights are on and more of what flies is stopped than three months ago. Not modelled yet: the front,
 * which would count as much as these two; and what ends a war.
 */

import { parametersOf } from '../parameters/reader.ts';
import { share } from '../numbers/grid.ts';
import { PAST_MONTHS } from '../schema/columns.ts';
import { WAR_PHASES } from '../schema/vocabulary.ts';
import type { Situation } from '../situation.ts';
import { at } from '../world/world.ts';

const TRUCE = WAR_PHASES.indexOf('truce');

/** In war: as things were three months ago, neither better nor worse. */
const AS_BEFORE = 0.5;

/** Whether a truce is in force, be it settled or not; else there is open war or a pause in it. */
export function isTruce({ world }: Situation): boolean {
  return at(world.phase, 0) >= TRUCE;
}

/** How well things go, 0 to 1. */
export function goingWell(situation: Situation): number {
  const { world } = situation;
  if (at(world.broke, 0) === 1) return 0;
  if (isTruce(situation)) return at(world.ceasefire, 0);
  if (at(world.month, 0) === 0) return AS_BEFORE;
  const lighter = lightNow(situation) - at(world.pastLight, PAST_MONTHS - 1);
  const safer = stoppedNow(situation) - at(world.pastStopped, PAST_MONTHS - 1);
  return share(AS_BEFORE + (lighter + safer) / 2);
}

/** A month becomes the latest of the past; the first month of a campaign stands for those before it. */
export function becomePast(situation: Situation): void {
  const { world } = situation;
  const now = { light: lightNow(situation), stopped: stoppedNow(situation) };
  for (let back = PAST_MONTHS - 1; back >= 0; back -= 1) {
    const isNew = back === 0 || at(world.month, 0) === 0;
    world.pastLight[back] = isNew ? now.light : at(world.pastLight, back - 1);
    world.pastStopped[back] = isNew ? now.stopped : at(world.pastStopped, back - 1);
  }
}

/** How far the lights are on, 0 to 1. */
function lightNow(situation: Situation): number {
  const { grid } = parametersOf(situation, 'lightNow');
  return 1 - share(at(situation.world.dark, 0) / grid.darkScale);
}

/** Share of what flew this month that was stopped; as last seen where nothing flew. */
function stoppedNow({ world }: Situation): number {
  const launched = at(world.launched, 0);
  return launched > 0 ? share(at(world.stopped, 0) / launched) : at(world.pastStopped, 0);
}
