/** The edition that the program ships, checked when it was built. */

import built from 'virtual:shipped-edition';
import { editionOf, type Edition } from './edition.ts';

/** Opens the shipped edition. */
export function openShipped(): Edition {
  return editionOf(built.seeds, { hashes: built.hashes });
}
