/**
 * The story of the campaign in a page: a paragraph for each period, made from events and ledger. A sentence that names
 * figures carries them, so that each can be held against the ledger.
 */

import type { Edition } from '../../../seeds/edition.ts';
import {
  type Debrief,
  incidentAt,
  incidentsOf,
  type Indicator,
  monthOf,
  type MonthRecord,
  ofKind,
  pushesOn,
  telling,
  tellingMisses,
  type ToldIncident,
  trueValue,
  type TurningPoint,
  weightOf,
} from '../../../sim/index.ts';
import { causeText, pushText } from '../causes.ts';
import { dayOf, monthAndYear, monthName } from '../dates.ts';
import { howAnswered, whatFollowed, whatHappened } from '../incidents.ts';
import { figure, hasScale, unitText, withinSentence } from '../indicators.ts';
import { endingOf, orderedLine } from '../news.ts';
import { counted, inWords } from '../numbers.ts';
import { objectiveTitle } from '../objectives.ts';
import { rungName } from '../rungs.ts';
import { capital, list } from '../text.ts';
import { missSentence } from './misjudged.ts';

/** A figure that a sentence tells: what an indicator was before month `first` and after month `last`. */
export interface StoryFigure {
  readonly indicator: Indicator;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** A sentence or two. */
export interface Sentence {
  readonly text: string;
  /** The turning point that it tells, from 1; null for none. */
  readonly point: number | null;
  readonly figures: readonly StoryFigure[];
}

/** Some months that are told together. */
export interface Period {
  readonly first: number;
  readonly last: number;
  /** What happened, and what came of it. */
  readonly paragraphs: readonly (readonly Sentence[])[];
}

/** A period has at least and at most so many months; the last takes what is left over. */
const SHORTEST = 2;
const LONGEST = 5;

/** Incidents of a period that are told besides its turning points, and how grave one must be. */
const MOST_TOLD = 2;
const GRAVE = 5;

/** Measures in which a period's change is told. */
const TOLD: readonly Indicator[] = [
  'ceasefire',
  'confidence',
  'cohesion',
  'legitimacy',
  'backing',
  'credibility',
  'belief',
  'mediumInterceptors',
  'dark',
];
const MOST_CHANGES = 2;

/** The first months of the periods: a turning point opens one where the last is long enough. */
function opensPeriod(turn: number, start: number, turned: readonly number[]): boolean {
  const length = turn - start;
  return length >= LONGEST || (length >= SHORTEST && turned.includes(turn));
}

function periodStarts(count: number, turned: readonly number[]): readonly number[] {
  const starts = [1];
  for (let turn = 2; turn <= count - SHORTEST + 1; turn += 1) {
    if (opensPeriod(turn, starts.at(-1) ?? 1, turned)) starts.push(turn);
  }
  return starts;
}

function plain(text: string): readonly Sentence[] {
  return text === '' ? [] : [{ text, point: null, figures: [] }];
}

function figureOf(debrief: Debrief, indicator: Indicator, first: number, last: number): StoryFigure {
  return {
    indicator,
    first,
    last,
    from: trueValue(debrief, indicator, first - 1),
    to: trueValue(debrief, indicator, last),
  };
}

function notables({ indicator, from, to }: StoryFigure): number {
  return telling(indicator, to - from);
}

/** " of 100" and the like, where a figure would mean nothing without it. */
function scaleOf(edition: Edition, indicator: Indicator): string {
  return hasScale(indicator) ? ` ${unitText(edition, indicator)}` : '';
}

function moveText(edition: Edition, { indicator, from, to }: StoryFigure): string {
  const direction = to > from ? 'rose' : 'fell';
  return `${withinSentence(edition, indicator)} ${direction} from ${figure(indicator, from)} to ${figure(indicator, to)}${scaleOf(edition, indicator)}`;
}

function openingOf(edition: Edition, debrief: Debrief): readonly Sentence[] {
  const { mandate, objectives, truth } = debrief;
  const [ranked] = objectives;
  const adopted = mandate === '' ? '' : `The team adopted the ${mandate} mandate`;
  const first = ranked === undefined ? '' : `ranked “${objectiveTitle(edition, ranked)}” first`;
  const parts = [adopted, adopted === '' && first !== '' ? `The team ${first}` : first].filter((part) => part !== '');
  const start = (['ceasefire', 'confidence'] as const).map((indicator) => figureOf(debrief, indicator, 1, 0));
  const stood = start.map(
    ({ indicator, to }) => `${withinSentence(edition, indicator)} stood at ${figure(indicator, to)}`,
  );
  return [
    ...plain(parts.length === 0 ? '' : `${parts.join(' and ')}.`),
    ...(truth.length === 0 ? [] : [{ text: `At the start ${list(stood)} of 100.`, point: null, figures: start }]),
  ];
}

function incidentText(edition: Edition, told: ToldIncident, { month }: MonthRecord): string {
  const parts = [whatHappened(edition, told), howAnswered(edition, told), whatFollowed(edition, told)].filter(
    (part) => part !== '',
  );
  return `${dayOf(edition, told.occurred.day, month)} ${month.slice(0, 4)}. ${parts.join(' ')}`;
}

function pointText(edition: Edition, debrief: Debrief, { turn, amounts, lead }: TurningPoint): Omit<Sentence, 'point'> {
  const [strongest] = Array.from(amounts).toSorted((a, b) => telling(b[0], b[1]) - telling(a[0], a[1]));
  const indicator = strongest?.[0] ?? 'ceasefire';
  const moved = figureOf(debrief, indicator, turn, turn);
  const { month } = monthOf(debrief, turn);
  return {
    text: `In ${monthAndYear(edition, month)} ${moveText(edition, moved)}. What did most: ${causeText(edition, lead.cause)}.`,
    figures: [moved],
  };
}

interface Dated extends Sentence {
  readonly turn: number;
  readonly day: number;
}

function toldPoint(edition: Edition, debrief: Debrief, point: TurningPoint): Dated {
  const number = debrief.points.indexOf(point) + 1;
  const { turn, lead } = point;
  const told = lead.incident === null ? undefined : incidentAt(debrief, turn, lead.incident);
  if (told === undefined) return { turn, day: 31, point: number, ...pointText(edition, debrief, point) };
  const text = incidentText(edition, told, monthOf(debrief, turn));
  return { turn, day: told.occurred.day, text, point: number, figures: [] };
}

function kindOf({ occurred }: ToldIncident): string {
  return occurred.incident;
}

/** Turning points and the gravest incidents of a period, one of a kind, in the order of their days. */
function eventsOf(edition: Edition, debrief: Debrief, records: readonly MonthRecord[]): readonly Sentence[] {
  const points = debrief.points.filter(({ turn }) => records.some((record) => record.turn === turn));
  const others = records
    .flatMap((record) =>
      incidentsOf(record.events).map((told) => ({ told, record, weight: weightOf(told, record.rows) })),
    )
    .filter(
      ({ told, record, weight }) =>
        weight >= GRAVE &&
        !points.some(({ turn, lead }) => turn === record.turn && lead.incident === told.occurred.number),
    )
    .toSorted((a, b) => b.weight - a.weight)
    .filter(({ told }, index, all) => all.findIndex((other) => kindOf(other.told) === kindOf(told)) === index)
    .slice(0, MOST_TOLD)
    .map(({ told, record }): Dated => {
      const { day } = told.occurred;
      return { turn: record.turn, day, text: incidentText(edition, told, record), point: null, figures: [] };
    });
  return [...points.map((point) => toldPoint(edition, debrief, point)), ...others].toSorted(
    (a, b) => a.turn - b.turn || a.day - b.day,
  );
}

/** What the team itself ordered; the first month's orders are its mandate. */
function ordersOf(edition: Edition, records: readonly MonthRecord[]): readonly Sentence[] {
  return records
    .filter(({ turn }) => turn > 1)
    .flatMap((record) => {
      const line = orderedLine(edition, record, 2);
      return plain(line.replace(/^Ordered:/, `Ordered in ${monthName(edition, record.month)}:`));
    })
    .slice(0, 2);
}

function rungsOf(records: readonly MonthRecord[]): readonly Sentence[] {
  const changes = records.flatMap(({ events }) => ofKind(events, 'rungChanged'));
  const from = changes[0]?.from;
  const to = changes.at(-1)?.to;
  if (from === undefined || to === undefined) return [];
  const peak = Math.max(...changes.map((change) => change.to));
  if (peak > Math.max(from, to)) {
    return plain(`Escalation rose from ${rungName(from)} to ${rungName(peak)} and came back to ${rungName(to)}.`);
  }
  if (from === to) return plain(`Escalation fell for a time, and came back to ${rungName(to)}.`);
  return plain(`Escalation ${to > from ? 'rose' : 'fell'} from ${rungName(from)} to ${rungName(to)}.`);
}

function changesOf(edition: Edition, debrief: Debrief, first: number, last: number): readonly Sentence[] {
  const figures = TOLD.map((indicator) => figureOf(debrief, indicator, first, last))
    .filter(
      (moved) => notables(moved) >= 1 && figure(moved.indicator, moved.from) !== figure(moved.indicator, moved.to),
    )
    .toSorted((a, b) => notables(b) - notables(a))
    .slice(0, MOST_CHANGES);
  const [most] = figures;
  if (most === undefined) return plain('The measures hardly moved.');
  const rows = debrief.rows.filter(({ turn }) => turn >= first && turn <= last);
  const push = pushesOn(most.indicator, rows).find(({ amount }) => amount > 0 === most.to > most.from);
  const isTold = debrief.points.some(({ turn, lead }) => turn >= first && turn <= last && lead.cause === push?.cause);
  const why =
    push === undefined || isTold
      ? ''
      : ` What did most to ${withinSentence(edition, most.indicator)}: ${pushText(edition, push, most.indicator)}.`;
  return [{ text: `${capital(list(figures.map((entry) => moveText(edition, entry))))}.${why}`, point: null, figures }];
}

function deathsOf(debrief: Debrief, first: number, last: number): readonly Sentence[] {
  const figures = (['forceKilled', 'civiliansKilled'] as const).map((indicator) =>
    figureOf(debrief, indicator, first, last),
  );
  const [force = 0, civilians = 0] = figures.map(({ from, to }) => to - from);
  const parts = [
    ...(force > 0 ? [`${inWords(force)} of the force`] : []),
    ...(civilians > 0 ? [counted(civilians, 'civilian')] : []),
  ];
  if (parts.length === 0) return [];
  const verb = force + civilians === 1 ? 'was' : 'were';
  const span = last - first + 1;
  return [
    {
      text: `In ${span === 1 ? 'this month' : `these ${counted(span, 'month')}`} ${list(parts)} ${verb} killed.`,
      point: null,
      figures,
    },
  ];
}

function misreadOf(edition: Edition, debrief: Debrief, first: number, last: number): readonly Sentence[] {
  const worst = tellingMisses(debrief).find(
    ({ turn, indicator }) => turn >= first && turn <= last && indicator !== 'hostility',
  );
  return worst === undefined ? [] : plain(missSentence(edition, debrief, worst));
}

function tellPeriod(edition: Edition, debrief: Debrief, first: number, last: number): Period {
  const records = debrief.months.slice(first - 1, last);
  const end = last === debrief.months.length ? records.at(-1) : undefined;
  const happened = [
    ...(first === 1 ? openingOf(edition, debrief) : []),
    ...eventsOf(edition, debrief, records),
    ...ordersOf(edition, records),
  ];
  const followed = [
    ...rungsOf(records),
    ...changesOf(edition, debrief, first, last),
    ...deathsOf(debrief, first, last),
    ...misreadOf(edition, debrief, first, last),
    ...(end === undefined ? [] : endingOf(edition, end).flatMap(plain)),
  ];
  return { first, last, paragraphs: [happened, followed].filter((sentences) => sentences.length > 0) };
}

/** The story, period by period. */
export function storyOf(edition: Edition, debrief: Debrief): readonly Period[] {
  const count = debrief.months.length;
  if (count === 0) return [];
  const starts = periodStarts(
    count,
    debrief.points.map(({ turn }) => turn),
  );
  return starts.map((first, index) => tellPeriod(edition, debrief, first, (starts[index + 1] ?? count + 1) - 1));
}
