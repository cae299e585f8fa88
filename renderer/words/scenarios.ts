/** Scenarios by name. */

import { capital } from './text.ts';

/** The title of a scenario: "post-ceasefire" is "Post-ceasefire". */
export function scenarioTitle(id: string): string {
  return capital(id.replaceAll('-', ' ').replace('post ceasefire', 'post-ceasefire').replace('no deal', 'no-deal'));
}
