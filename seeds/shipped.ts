/** The edition that the program ships. */

import { openEdition, type Edition } from './edition.ts';
import { shippedFiles } from './index.ts';

/** Opens the shipped edition. */
export function openShipped(): Edition {
  return openEdition(shippedFiles);
}
