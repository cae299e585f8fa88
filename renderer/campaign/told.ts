/** What happened lately, from the events: incidents of the month in hand or of the last one, each with its effect. */

import type { Edition } from '../../seeds/edition.ts';
import {
  incidentsOf,
  journalOf,
  type LedgerRow,
  monthNumber,
  monthText,
  type PlayedIncident,
} from '../../sim/index.ts';
import type { Session } from './session.ts';

/** The month that is told: the one in hand while a decision is open, else the last that ended; 0 before the first. */
export interface ToldMonth {
  readonly turn: number;
  readonly month: string;
  readonly incidents: readonly PlayedIncident[];
  readonly rows: readonly LedgerRow[];
}

/** The month to tell of. */
export function toldMonth({ view, campaign, months }: Session): ToldMonth {
  const isOpen = view.phase === 'decision';
  const turn = isOpen ? view.turn : months.length;
  const { events, rows } = journalOf(campaign);
  return {
    turn,
    month: isOpen ? view.month : (months.at(-1)?.month ?? monthText(monthNumber(view.month) - 1)),
    incidents: incidentsOf(events.filter((event) => event.turn === turn)),
    rows: rows.filter((row) => row.turn === turn),
  };
}

/** The incidents of a month that are over. */
export function settledOf({ incidents }: ToldMonth): readonly PlayedIncident[] {
  return incidents.filter(({ settled }) => settled !== null);
}

/** Claims of the source that an incident plays. */
export function claimsOf(edition: Edition, incident: string): readonly string[] {
  return edition.catalogue.incidents.find(({ id }) => id === incident)?.claims ?? [];
}
