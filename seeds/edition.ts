/**
 * An edition: the data, the rules compiled from them, and the words. A host opens one and hands it to whatever plays,
 * tells or shows; nothing below a host holds data, rules or words of its own.
 */

import { compileRules, type Hashes, type Rules, type ScenarioData } from '../sim/index.ts';
import { openMessages, type Say } from './messages.ts';
import type { UsedSeeds } from './schema/seeds.ts';

/** The languages there are. */
export type Language = 'en';

/** All that a campaign is played and told with. */
export interface Edition extends UsedSeeds {
  readonly rules: Rules;
  /** The language that it is told in. */
  readonly language: Language;
  readonly say: Say;
}

/** How checked data are opened. */
interface Opening {
  readonly language?: Language;
  /** Fingerprints that were worked out before. */
  readonly hashes?: Hashes;
}

/** The edition of data that were checked. */
export function editionOf(seeds: UsedSeeds, { language = 'en', hashes }: Opening = {}): Edition {
  const say = openMessages(language, seeds.messages[language] ?? {});
  return { ...seeds, rules: compileRules(seeds.catalogue, hashes), language, say };
}

/** The scenarios in the order in which they are offered, which is that of their words. */
export function scenariosOffered({ catalogue, prose }: Pick<Edition, 'catalogue' | 'prose'>): readonly ScenarioData[] {
  const order = Object.keys(prose.scenarios);
  return catalogue.scenarios.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
