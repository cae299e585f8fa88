/** Data that were checked before: what a build makes of the shipped files, and how a program opens it. */

import { hashesOf, type Hashes } from '../sim/index.ts';
import { loadCatalogue } from './load.ts';
import type { Files } from './reader.ts';
import type { UsedSeeds } from './schema/seeds.ts';

/** Checked data with the fingerprints of their canonical form. */
export interface BuiltSeeds {
  readonly seeds: UsedSeeds;
  readonly hashes: Hashes;
}

/** Checks files and works out what no program needs to work out again. Throws a CatalogueError. */
export function builtFrom(files: Files): BuiltSeeds {
  const { sources: _sources, ...seeds } = loadCatalogue(files);
  return { seeds, hashes: hashesOf(seeds.catalogue) };
}
