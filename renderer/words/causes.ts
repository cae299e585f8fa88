/** Causes of ledger rows in words, and what moved an indicator in a month. */

import type { Edition } from '../../seeds/edition.ts';
import type { Indicator, Push } from '../../sim/index.ts';
import { titleInSentence } from './incidents.ts';
import { times } from './numbers.ts';

const FROM_INCIDENT = 'incident:';

/** The words of a cause: of an incident its title. A cause without words is shown by its id. */
export function causeText(edition: Edition, id: string): string {
  if (id.startsWith(FROM_INCIDENT)) return titleInSentence(edition, id.slice(FROM_INCIDENT.length));
  return edition.prose.causes[id] ?? id;
}

/** A push in words: "shelling across the line, three times". What moves legitimacy is how an incident is answered. */
export function pushText(edition: Edition, { cause, incidents }: Push, indicator: Indicator): string {
  if (indicator === 'legitimacy' && incidents > 0) return `how this was answered: ${causeText(edition, cause)}`;
  return incidents > 1 ? `${causeText(edition, cause)}, ${times(incidents)}` : causeText(edition, cause);
}
