/** Fingerprints of a catalogue in its canonical form, by which a run says what it was played on. */

import { digestText } from '../world/digest.ts';
import { canonicalText } from './canonical.ts';
import type { CatalogueData } from './data.ts';

/** Fingerprints of all of a catalogue, and of each scenario by its id. */
export interface Hashes {
  readonly catalogue: string;
  readonly scenarios: Readonly<Record<string, string>>;
}

/** Works out the fingerprints of a catalogue. It takes longer than all the rest of compiling. */
export function hashesOf(data: CatalogueData): Hashes {
  const hash = (part: unknown): string => digestText(canonicalText(part));
  return {
    catalogue: hash(data),
    scenarios: Object.fromEntries(data.scenarios.map((scenario) => [scenario.id, hash(scenario)])),
  };
}
