/** The indicators over time, each with a finding of its own, and the marks of what moved it. */

import type { Edition } from '../../../seeds/edition.ts';
import {
  type Debrief,
  ESTIMATED,
  incidentsOf,
  type Indicator,
  monthOf,
  outsideBy,
  telling,
  trueValue,
  FAMILIES_TOLD,
  TELLING,
} from '../../../sim/index.ts';
import { monthAndYear } from '../dates.ts';
import { incidentShort } from '../incidents.ts';
import { figure, unitText, withinSentence, isOfHundred } from '../indicators.ts';
import { counted, decimal, inWords } from '../numbers.ts';
import { capital } from '../text.ts';
import { ADDING_UP, thresholdOn } from './objective-rows.ts';

/** An incident that moved an indicator by enough to be worth a word. */
export interface Mark {
  readonly turn: number;
  readonly kind: 'hostile' | 'political';
  readonly text: string;
}

/** One indicator as a chart needs it. All lists run over the months played. */
export interface Panel {
  readonly indicator: Indicator;
  readonly title: string;
  readonly unit: string;
  readonly finding: string;
  readonly form: 'line' | 'steps' | 'bars';
  readonly truth: readonly number[];
  /** What the staff put it at, month by month; null for what is counted. */
  readonly ranges: readonly { readonly low: number; readonly high: number }[] | null;
  readonly threshold: { readonly value: number; readonly text: string } | null;
  readonly marks: readonly Mark[];
  readonly write: (value: number) => string;
}

/** The indicators of the page, in its order. */
export const PANELS: readonly Indicator[] = [
  'ceasefire',
  'violations',
  'escalation',
  'confidence',
  'cohesion',
  'legitimacy',
  'backing',
  'mediumInterceptors',
  'dark',
  'forceKilled',
  'civiliansKilled',
  'cost',
];

/** What else the staff only estimates. */
export const HIDDEN_PANELS: readonly Indicator[] = ['belief', 'hostility', 'credibility'];

function kindOf(edition: Edition, incident: string): Mark['kind'] | null {
  const family = edition.catalogue.incidents.find(({ id }) => id === incident)?.family;
  if (family === undefined) return null;
  const { act } = FAMILIES_TOLD[family];
  if (act === 'mishap') return null;
  return act === 'force' ? 'hostile' : 'political';
}

function marksOf(edition: Edition, { months }: Debrief, indicator: Indicator): readonly Mark[] {
  return months.flatMap(({ turn, events, rows }) =>
    incidentsOf(events).flatMap(({ occurred }) => {
      const kind = kindOf(edition, occurred.incident);
      const moved = rows
        .filter((row) => row.incident === occurred.number && row.indicator === indicator)
        .reduce((sum, { amount }) => sum + amount, 0);
      if (kind === null || telling(indicator, moved) < 1) return [];
      return [{ turn, kind, text: incidentShort(edition, occurred.incident, occurred.place) }];
    }),
  );
}

function valuesOf(debrief: Debrief, indicator: Indicator): readonly number[] {
  if (indicator === 'escalation') return debrief.months.map(({ rung }) => rung);
  return debrief.months.map(({ turn }) => {
    const value = trueValue(debrief, indicator, turn);
    return ADDING_UP.includes(indicator) && indicator !== 'cost'
      ? value - trueValue(debrief, indicator, turn - 1)
      : value;
  });
}

/** Adds up to a total: deaths month by month. */
function sumFinding(edition: Edition, debrief: Debrief, values: readonly number[]): string {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return 'Nobody was killed.';
  const most = Math.max(...values);
  const { month } = monthOf(debrief, values.indexOf(most) + 1);
  if (most === total) return `${decimal(total)} in all, in ${monthAndYear(edition, month)}.`;
  return `${decimal(total)} in all; most in ${monthAndYear(edition, month)}, ${inWords(most)}.`;
}

/** An estimate: how often it missed. */
function missFindingOf(edition: Edition, debrief: Debrief, indicator: Indicator): string {
  const misses = debrief.months
    .map(({ turn, seen }) => ({ turn, by: outsideBy(seen[indicator], trueValue(debrief, indicator, turn)) }))
    .filter(({ by }) => by !== 0);
  const [worst] = misses.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));
  if (worst === undefined) return "The staff's range held the truth in every month.";
  const { month } = monthOf(debrief, worst.turn);
  const where = worst.by > 0 ? 'above' : 'below';
  return `Outside the staff's range in ${counted(misses.length, 'month')}; furthest ${where} it in ${monthAndYear(edition, month)}.`;
}

/** A counted course: from where to where, and the extreme between. `dates` are the months, "2026-03" each. */
export function courseFinding(
  edition: Edition,
  indicator: Indicator,
  values: readonly number[],
  dates: readonly string[],
): string {
  const write = writerOf(indicator);
  const first = values[0] ?? 0;
  const last = values.at(-1) ?? 0;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (write(low) === write(high)) return `It stayed at ${write(last)}.`;
  const whenAt = (value: number): string => monthAndYear(edition, dates[values.indexOf(value)] ?? '');
  const course =
    write(first) === write(last)
      ? `Back at ${write(last)}`
      : `${last > first ? 'Up' : 'Down'} from ${write(first)} to ${write(last)}`;
  const isBetween = (value: number): boolean => write(value) !== write(first) && write(value) !== write(last);
  const lowest = isBetween(low) ? `; lowest in ${whenAt(low)}` : '';
  const highest = isBetween(high) ? `; highest in ${whenAt(high)}` : '';
  // The worse of the two says more.
  const isHighWorse = TELLING[indicator].better === 'lower';
  return `${course}${isHighWorse ? highest || lowest : lowest || highest}.`;
}

/** How a chart writes an indicator's figures. */
export function writerOf(indicator: Indicator): (value: number) => string {
  return indicator === 'escalation' ? (value) => decimal(value) : (value) => figure(indicator, value);
}

/** How a chart draws an indicator. */
export function formOf(indicator: Indicator): Panel['form'] {
  if (indicator === 'escalation') return 'steps';
  return indicator === 'forceKilled' || indicator === 'civiliansKilled' ? 'bars' : 'line';
}

/** The scale of a chart in words. */
export function unitOf(edition: Edition, indicator: Indicator): string {
  if (formOf(indicator) === 'bars') return 'a month, counted';
  if (indicator === 'escalation') return 'rung, 0 to 6';
  const unit = unitText(edition, indicator);
  if (isOfHundred(indicator)) return '0 to 100';
  if (ESTIMATED.includes(indicator)) return unit;
  return indicator === 'dark' ? 'counted' : `${unit}, counted`;
}

function datesOf({ months }: Debrief): readonly string[] {
  return months.map(({ month }) => month);
}

function findingOf(edition: Edition, debrief: Debrief, indicator: Indicator, values: readonly number[]): string {
  if (values.length === 0) return 'Nothing to say yet.';
  if (formOf(indicator) === 'bars') return sumFinding(edition, debrief, values);
  return ESTIMATED.includes(indicator)
    ? missFindingOf(edition, debrief, indicator)
    : courseFinding(edition, indicator, values, datesOf(debrief));
}

/** The panel of an indicator. */
export function panelOf(edition: Edition, debrief: Debrief, indicator: Indicator): Panel {
  const truth = valuesOf(debrief, indicator);
  const form = formOf(indicator);
  return {
    indicator,
    title: edition.prose.names.indicators[indicator].name,
    unit: unitOf(edition, indicator),
    finding: findingOf(edition, debrief, indicator, truth),
    form,
    truth,
    ranges: ESTIMATED.includes(indicator) ? debrief.months.map(({ seen }) => seen[indicator]) : null,
    // A limit on all deaths is none on those of a month.
    threshold: form === 'bars' ? null : thresholdOn(edition, debrief, indicator),
    marks: marksOf(edition, debrief, indicator),
    write: writerOf(indicator),
  };
}

/** The heading: which measure went furthest. */
export function panelsFinding(edition: Edition, debrief: Debrief): string {
  const last = debrief.months.length;
  const moved = (['ceasefire', 'confidence', 'cohesion', 'legitimacy', 'backing'] as const)
    .map((indicator) => {
      const from = trueValue(debrief, indicator, 0);
      const to = trueValue(debrief, indicator, last);
      return { indicator, from, to, size: telling(indicator, to - from) };
    })
    .toSorted((a, b) => b.size - a.size);
  const [most] = moved;
  if (most === undefined || most.size < 1) return 'No measure ended far from where it began';
  const { indicator, from, to } = most;
  const direction = to > from ? 'rose' : 'fell';
  return `${capital(withinSentence(edition, indicator))} ${direction} furthest, from ${figure(indicator, from)} to ${figure(indicator, to)}`;
}
