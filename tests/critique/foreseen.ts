/**
 * What a campaign tells beforehand of a collapse of the ceasefire, at the end of a month. The only place of the judge that
 * knows how the model says so.
 */

import type { Campaign } from '../../sim/index.ts';

/** What is foreseen at the end of a month. */
export interface Foreseen {
  /** The chance that is stated for the month to come. */
  readonly stated: number;
  /** Whether there is a sign to be seen. */
  readonly sign: boolean;
}

/** What is foreseen just now: the chance that the model states, and whether signs are there. */
export function foreseenOf({ world }: Campaign): Foreseen {
  return { stated: world.collapseRisk[0] ?? 0, sign: (world.alarm[0] ?? 0) > 0 };
}
