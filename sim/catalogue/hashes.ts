/** Fingerprints of a catalogue in its canonical form, by which a run says what it was played on. */

import { digestText } from '../world/digest.ts';
import { canonicalText } from './canonical.ts';
import type { CatalogueData } from './data.ts';
import type { ScenarioData } from './scenario-types.ts';

/** Fingerprints of all of a catalogue, and of each scenario by its id. */
export interface Hashes {
  readonly catalogue: string;
  readonly scenarios: Readonly<Record<string, string>>;
}

/** The fingerprint of a part of a catalogue, be it one scenario or all there is. */
export function hashOf(part: CatalogueData | ScenarioData): string {
  return digestText(canonicalText(part));
}

/** Works out the fingerprints of a catalogue. It takes longer than all the rest of compiling. */
export function hashesOf(data: CatalogueData): Hashes {
  return {
    catalogue: hashOf(data),
    scenarios: Object.fromEntries(data.scenarios.map((scenario) => [scenario.id, hashOf(scenario)])),
  };
}
