/**
 * The digest of a month: of all that can change the world. That is the world itself, the key of the luck that is in force,
 * and assumptions that the table has contested. So two runs with equal worlds but other luck have different digests.
 */

import type { Campaign } from '../campaign.ts';
import { digestAll } from '../world/digest.ts';

/** The digest of a campaign as it stands in the month in hand. */
export function digestMonth({ world, luck, month, rules }: Campaign): string {
  const { a, b, c, d } = luck.keyOf(month.index + 1);
  return digestAll(world.block, [a, b, c, d], rules.contested);
}
