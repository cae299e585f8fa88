/**
 * What a campaign tells beforehand of a collapse of the ceasefire, at the end of a month. The only place of the judge that
 * knows how the model says so.
 */

import type { Campaign } from '../../sim/index.ts';
import { collapseChance } from '../../sim/dynamics/endings.ts';

/** What is foreseen at the end of a month. */
export interface Foreseen {
  /** The chance that is stated for the month to come. */
  readonly stated: number;
  /** Whether there is a sign to be seen. */
  readonly sign: boolean;
}

/** What is foreseen just now. Where the world has columns for it, they say; else it is the model's own chance, and no sign. */
export function foreseenOf(campaign: Campaign): Foreseen {
  const world = campaign.world as unknown as Readonly<Record<string, Float64Array | undefined>>;
  return 'alarm' in world
    ? { stated: world['collapseRisk']?.[0] ?? 0, sign: world['alarm']?.[0] === 1 }
    : { stated: collapseChance(campaign), sign: false };
}
