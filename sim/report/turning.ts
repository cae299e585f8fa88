/**
 * Turning points: the months in which the rows of the ledger moved the declared objectives most. What a month moved is
 * the sum of its rows on each objective's indicator, measured in the smallest change worth a word.
 */

import type { LedgerRow } from '../schema/journal.ts';
import type { Rules } from '../rules.ts';
import type { Indicator } from '../schema/columns.ts';
import { telling } from './telling.ts';

/** The most turning points that a campaign has. */
export const MOST_POINTS = 5;

/** Two turning points lie at least so many months apart that a month stands between them. */
const APART = 2;

/** A month that moved less than this is no turning point. */
const LEAST_WEIGHT = 1;

/** An incident is told as the cause where it did at least this share of what the strongest cause did. */
const TELLING_SHARE = 0.5;

/** What did most in the month: one incident, or a cause that works every month. */
export interface Lead {
  readonly cause: string;
  /** The incident's number in the month; null for what is no incident. */
  readonly incident: number | null;
  readonly weight: number;
}

/** A month that turned the campaign. */
export interface TurningPoint {
  readonly turn: number;
  readonly weight: number;
  /** What its rows moved, indicator by indicator. */
  readonly amounts: ReadonlyMap<Indicator, number>;
  readonly lead: Lead;
}

function sums(rows: readonly LedgerRow[]): ReadonlyMap<Indicator, number> {
  const amounts = new Map<Indicator, number>();
  for (const { indicator, amount } of rows) amounts.set(indicator, (amounts.get(indicator) ?? 0) + amount);
  return amounts;
}

function weigh(amounts: ReadonlyMap<Indicator, number>): number {
  return Array.from(amounts).reduce((weight, [indicator, amount]) => weight + telling(indicator, amount), 0);
}

/** The indicators that a set of amounts moved, the one that was moved most first. */
export function mostMoved(amounts: ReadonlyMap<Indicator, number>): readonly (readonly [Indicator, number])[] {
  return Array.from(amounts)
    .filter(([, amount]) => amount !== 0)
    .toSorted((a, b) => telling(b[0], b[1]) - telling(a[0], a[1]));
}

function leadOf(rows: readonly LedgerRow[]): Lead {
  const groups = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const key = row.incident === undefined ? row.cause.id : `${row.incident}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const leads = Array.from(groups.values(), (group): Lead => {
    const [first] = group;
    return { cause: first?.cause.id ?? '', incident: first?.incident ?? null, weight: weigh(sums(group)) };
  }).toSorted((a, b) => b.weight - a.weight);
  const [strongest = { cause: '', incident: null, weight: 0 }] = leads;
  const incident = leads.find((lead) => lead.incident !== null);
  return incident !== undefined && incident.weight >= TELLING_SHARE * strongest.weight ? incident : strongest;
}

function groupByTurn(rows: readonly LedgerRow[]): ReadonlyMap<number, readonly LedgerRow[]> {
  const months = new Map<number, LedgerRow[]>();
  for (const row of rows) {
    const month = months.get(row.turn);
    if (month === undefined) months.set(row.turn, [row]);
    else month.push(row);
  }
  return months;
}

/** The indicators that these objectives are judged by, each once, in their order. */
export function objectiveIndicators({ objectives }: Rules, ids: readonly string[]): readonly Indicator[] {
  return Array.from(new Set(ids.flatMap((id) => objectives.get(id)?.indicator ?? [])));
}

/** The turning points of a campaign by these indicators, in the order of time: at most `most`. */
export function turningPoints(
  rows: readonly LedgerRow[],
  indicators: readonly Indicator[],
  most = MOST_POINTS,
): readonly TurningPoint[] {
  const months = groupByTurn(rows.filter(({ indicator }) => indicators.includes(indicator)));
  const ranked = Array.from(months, ([turn, moved]): TurningPoint => {
    const amounts = sums(moved);
    return { turn, weight: weigh(amounts), amounts, lead: leadOf(moved) };
  })
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .toSorted((a, b) => b.weight - a.weight || a.turn - b.turn);
  const chosen: TurningPoint[] = [];
  for (const point of ranked) {
    const isApart = chosen.every(({ turn }) => Math.abs(turn - point.turn) >= APART);
    if (isApart && chosen.length < most) chosen.push(point);
  }
  return chosen.toSorted((a, b) => a.turn - b.turn);
}
