/** Scenarios in words. One that has none yet is called by its id. */

import { prose } from '../../seeds/index.ts';
import { capital } from './text.ts';

/** The title of a scenario: "Post-ceasefire reassurance". */
export function scenarioTitle(id: string): string {
  return prose.scenarios[id]?.title ?? capital(id.replaceAll('-', ' '));
}

/** How things stand at the start; empty where nobody has written it down. */
export function scenarioSituation(id: string): string {
  return prose.scenarios[id]?.situation ?? '';
}
