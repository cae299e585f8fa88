/** What happened lately, from the events: incidents of the month in hand or of the last one, each with its effect. */

import type { Edition } from '../../seeds/edition.ts';
import {
  ESTIMATED,
  incidentsOf,
  type Indicator,
  journalOf,
  type LedgerRow,
  type PlayedIncident,
  telling,
} from '../../sim/index.ts';
import type { Session } from './session.ts';
import { monthsAfter } from '../words/dates.ts';
import { changeOf } from '../words/indicators.ts';

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
    month: isOpen ? view.month : (months.at(-1)?.month ?? monthsAfter(view.month, -1)),
    incidents: incidentsOf(events.filter((event) => event.turn === turn)),
    rows: rows.filter((row) => row.turn === turn),
  };
}

/** The incidents of a month that are over. */
export function settledOf({ incidents }: ToldMonth): readonly PlayedIncident[] {
  return incidents.filter(({ settled }) => settled !== null);
}

const NAMES: Readonly<Partial<Record<Indicator, string>>> = {
  confidence: 'Kyiv’s trust',
  forceKilled: 'Force killed',
  civiliansKilled: 'Civilians killed',
  dark: 'No power',
  mediumInterceptors: 'Interceptors',
  backing: 'US backing',
  cost: 'Cost so far',
};

/** What a tile is called. */
export function tileName(edition: Edition, indicator: Indicator): string {
  return NAMES[indicator] ?? edition.prose.names.indicators[indicator].short;
}

/** A change as it is shown: what moved, by how much, and whether that is good. */
export interface ShownEffect {
  readonly text: string;
  readonly up: boolean;
  readonly sense: 'better' | 'worse' | 'neither';
}

/** Whether a change of a measure is for the better. */
export function senseOf(edition: Edition, indicator: Indicator, amount: number): ShownEffect['sense'] {
  const { better } = edition.prose.names.indicators[indicator];
  if (better === 'neither' || amount === 0) return 'neither';
  return amount > 0 === (better === 'higher') ? 'better' : 'worse';
}

/** The strongest thing that an incident changed, of what a staff can count; null where nothing worth a word. */
export function effectOf(
  edition: Edition,
  { occurred }: PlayedIncident,
  rows: readonly LedgerRow[],
): ShownEffect | null {
  const sums = new Map<Indicator, number>();
  for (const { incident, indicator, amount } of rows) {
    if (incident !== occurred.number || ESTIMATED.includes(indicator)) continue;
    sums.set(indicator, (sums.get(indicator) ?? 0) + amount);
  }
  const ranked = Array.from(sums, ([indicator, amount]) => ({
    indicator,
    amount,
    size: telling(indicator, amount),
  })).toSorted((a, b) => b.size - a.size);
  const [first] = ranked;
  if (first === undefined || !/[1-9]/.test(changeOf(first.indicator, first.amount))) return null;
  const { indicator, amount } = first;
  return {
    text: `${tileName(edition, indicator)} ${changeOf(indicator, amount)}`,
    up: amount > 0,
    sense: senseOf(edition, indicator, amount),
  };
}

/** Claims of the source that an incident plays. */
export function claimsOf(edition: Edition, incident: string): readonly string[] {
  return edition.catalogue.incidents.find(({ id }) => id === incident)?.claims ?? [];
}
