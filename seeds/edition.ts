/**
 * An edition: the data, the rules compiled from them, and the words. A host opens one and hands it to whatever plays,
 * tells or shows; nothing below a host holds data, rules or words of its own.
 */

import { compileRules, type Hashes, type Rules } from '../sim/index.ts';
import type { Seeds } from './schema/seeds.ts';

/** All that a campaign is played and told with. */
export interface Edition extends Seeds {
  readonly rules: Rules;
}

/** The edition of data that were checked; their fingerprints are worked out where they are not given. */
export function editionOf(seeds: Seeds, hashes?: Hashes): Edition {
  return { ...seeds, rules: compileRules(seeds.catalogue, hashes) };
}
