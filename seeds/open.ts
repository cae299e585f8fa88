/** Opening an edition of one's own. Apart from `edition.ts`, so that the shipped edition comes without the check. */

import { editionOf, type Edition } from './edition.ts';
import { loadCatalogue } from './load.ts';
import type { Files } from './reader.ts';

/** Opens an edition from its files, by their paths under `seeds/`. Throws a CatalogueError that lists every fault. */
export function openEdition(files: Files): Edition {
  return editionOf(loadCatalogue(files));
}
