/**
 * An edition: the data, the rules compiled from them, and the words. A host opens one and hands it to whatever plays,
 * tells or shows; nothing below a host holds data, rules or words of its own.
 */

import { compileRules, type Rules } from '../sim/index.ts';
import { loadCatalogue } from './load.ts';
import { openMessages, type Say } from './messages.ts';
import type { Files } from './reader.ts';
import type { Seeds } from './schema/seeds.ts';

/** The languages there are. */
export type Language = 'en';

/** All that a campaign is played and told with. */
export interface Edition extends Seeds {
  readonly rules: Rules;
  /** The language that it is told in. */
  readonly language: Language;
  readonly say: Say;
}

/** Opens an edition from its files, by their paths under `seeds/`. Throws a CatalogueError that lists every fault. */
export function openEdition(files: Files, language: Language = 'en'): Edition {
  const seeds = loadCatalogue(files);
  const say = openMessages(language, seeds.messages[language] ?? {});
  return { ...seeds, rules: compileRules(seeds.catalogue), language, say };
}
