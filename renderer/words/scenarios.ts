/** Scenarios in words. One that has none yet is called by its id. */

import type { Edition } from '../../seeds/edition.ts';
import { capital } from './text.ts';

/** The title of a scenario: "Post-ceasefire reassurance". */
export function scenarioTitle(edition: Edition, id: string): string {
  return edition.prose.scenarios[id]?.title ?? capital(id.replaceAll('-', ' '));
}

/** How things stand at the start; empty where nobody has written it down. */
export function scenarioSituation(edition: Edition, id: string): string {
  return edition.prose.scenarios[id]?.situation ?? '';
}

/** What a mandate to start from is called: "Balanced". */
export function presetName(edition: Edition, scenario: string, mandate: string): string {
  return edition.prose.scenarios[scenario]?.mandates[mandate]?.name ?? capital(mandate.replaceAll('-', ' '));
}

/** The same within a sentence: "the balanced mandate". */
export function presetWithin(edition: Edition, scenario: string, mandate: string): string {
  return edition.prose.scenarios[scenario]?.mandates[mandate]?.within ?? mandate.replaceAll('-', ' ');
}
