/** The indicators of a moment as a plain record. */

import { INDICATOR_NAMES, type Indicator } from '../schema/columns.ts';
import type { World } from '../world/world.ts';

/** A copy of all indicators. */
export function snapshot(world: World): Readonly<Record<Indicator, number>> {
  const entries = INDICATOR_NAMES.map((name) => [name, world[name][0]] as const);
  return Object.fromEntries(entries) as Record<Indicator, number>;
}
