/** The events of a month, put together by incident: what happened, what was asked, what was answered, what came of it. */

import type { LedgerRow } from '../schema/journal.ts';
import type { Indicator } from '../schema/columns.ts';
import type { CampaignEvent, Explanation, OutcomeReport } from '../schema/events.ts';
import type { Measure } from '../view/types.ts';
import { telling } from './telling.ts';

/** The event of this kind; some kinds share one shape. */
export type EventOf<
  Kind extends CampaignEvent['kind'],
  Event extends CampaignEvent = CampaignEvent,
> = Event extends CampaignEvent ? (Kind extends Event['kind'] ? Event : never) : never;

/** One month as the accounts need it. */
export interface MonthRecord {
  readonly turn: number;
  /** "2026-03". */
  readonly month: string;
  readonly horizon: number;
  /** The escalation rung at the end of the month. */
  readonly rung: number;
  readonly events: readonly CampaignEvent[];
  readonly rows: readonly LedgerRow[];
  /** Indicators at the start of the month. */
  readonly before: Readonly<Record<Indicator, number>>;
  /** Indicators as the team saw them at the end of the month. */
  readonly seen: Readonly<Record<Indicator, Measure>>;
}

/** What came of an incident, as far as it is told in words. `launched` is null where a record did not keep it. */
export type ToldOutcome = Pick<
  OutcomeReport,
  'hits' | 'forceKilled' | 'civiliansKilled' | 'darkened' | 'late' | 'result'
> & { readonly launched: number | null };

interface InMonth {
  readonly turn: number;
  readonly number: number;
}

/** An incident with what the sentences need of it, played or told from a record. */
export interface ToldIncident {
  /** Chance and roll are null in a record, which does not keep them. */
  readonly occurred: InMonth &
    Pick<EventOf<'incidentOccurred'>, 'incident' | 'place' | 'day'> & {
      readonly explanation: Explanation | null;
    };
  readonly opened: EventOf<'decisionOpened'> | null;
  readonly made: (InMonth & { readonly response: string; readonly by: 'team' | 'standingOrders' | null }) | null;
  readonly settled: (InMonth & { readonly outcome: ToldOutcome }) | null;
}

/** An incident that was played here, with all of its events. */
export interface PlayedIncident extends ToldIncident {
  readonly occurred: EventOf<'incidentOccurred'>;
  readonly made: EventOf<'decisionMade'> | null;
  readonly settled: EventOf<'incidentSettled'> | null;
}

/** Incidents of the month in the order of their days. */
export function incidentsOf(events: readonly CampaignEvent[]): readonly PlayedIncident[] {
  const told = new Map<number, PlayedIncident>();
  for (const event of events) {
    if (event.kind === 'incidentOccurred') {
      told.set(event.number, { occurred: event, opened: null, made: null, settled: null });
    }
    if (event.kind === 'decisionOpened') amend(told, event.number, { opened: event });
    if (event.kind === 'decisionMade') amend(told, event.number, { made: event });
    if (event.kind === 'incidentSettled') amend(told, event.number, { settled: event });
  }
  return Array.from(told.values()).toSorted(
    (a, b) => a.occurred.day - b.occurred.day || a.occurred.number - b.occurred.number,
  );
}

function amend(told: Map<number, PlayedIncident>, number: number, part: Partial<PlayedIncident>): void {
  const known = told.get(number);
  if (known !== undefined) told.set(number, { ...known, ...part });
}

/** Events of one kind. */
export function ofKind<Kind extends CampaignEvent['kind']>(
  events: readonly CampaignEvent[],
  kind: Kind,
): readonly EventOf<Kind>[] {
  return events.filter((event) => event.kind === kind) as unknown as readonly EventOf<Kind>[];
}

/** How much an incident weighs in the telling: deaths first, then what it changed, then its own gravity. */
export function weightOf({ occurred, opened, settled }: PlayedIncident, rows: readonly LedgerRow[]): number {
  const changed = rows
    .filter((row) => row.incident === occurred.number)
    .reduce((sum, row) => sum + telling(row.indicator, row.amount), 0);
  const { forceKilled = 0, civiliansKilled = 0, darkened = 0 } = settled?.outcome ?? {};
  const harm = 4 * forceKilled + civiliansKilled / 2 + darkened / 100;
  return harm + Math.min(changed, 10) + occurred.severity + (opened === null ? 0 : 2);
}
