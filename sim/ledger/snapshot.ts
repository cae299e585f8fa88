/** The indicators of a moment as a plain record. */

import { INDICATOR_NAMES, type Indicator } from '../schema/columns.ts';
import { at, type World } from '../world/world.ts';

/** A copy of all indicators. */
export function snapshot(world: World): Readonly<Record<Indicator, number>> {
  const figures: Partial<Record<Indicator, number>> = {};
  for (const name of INDICATOR_NAMES) figures[name] = at(world[name], 0);
  return figures as Record<Indicator, number>;
}
