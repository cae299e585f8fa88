/** The journal as a campaign begins. */

import type { Journal } from '../schema/journal.ts';

/** An empty journal. */
export function openJournal(): Journal {
  return { commands: [], events: [], rows: [], indicators: [], digests: [] };
}
