/**
 * The story of the campaign in a page: the tale as the model chose it, said sentence by sentence. A sentence that names
 * figures carries them, so that each can be held against the ledger.
 */

import type { Edition } from '../../../seeds/edition.ts';
import {
  incidentAt,
  monthOf,
  taleOf,
  type Debrief,
  type Indicator,
  type TaleFact,
  type TaleFigure,
} from '../../../sim/index.ts';
import { causeText, pushText } from '../causes.ts';
import { dayOf, monthAndYear, monthName } from '../dates.ts';
import { howAnswered, whatFollowed, whatHappened } from '../incidents.ts';
import { figure, hasScale, unitText, withinSentence } from '../indicators.ts';
import { endedText, orderedLine } from '../news.ts';
import { brokeText } from '../signs.ts';
import { counted, inWords } from '../numbers.ts';
import { objectiveTitle } from '../objectives.ts';
import { rungName } from '../rungs.ts';
import { presetWithin } from '../scenarios.ts';
import { capital, list } from '../text.ts';
import { asidesOf, type Aside } from './asides.ts';
import { missSentence } from './misjudged.ts';

/** A sentence or two. */
export interface Sentence {
  readonly text: string;
  /** The turning point that it tells, from 1; null for none. */
  readonly point: number | null;
  readonly figures: readonly TaleFigure[];
}

/** Some months that are told together. */
export interface Period {
  readonly first: number;
  readonly last: number;
  /** What happened, and what came of it. */
  readonly paragraphs: readonly (readonly Sentence[])[];
}

/** Orders of a month that are named. */
const MOST_ORDERS = 2;

type Fact<Kind extends TaleFact['kind']> = Extract<TaleFact, { readonly kind: Kind }>;

/** " of 100" and the like, where a figure would mean nothing without it. */
function scaleOf(edition: Edition, indicator: Indicator): string {
  return hasScale(indicator) ? ` ${unitText(edition, indicator)}` : '';
}

function moveText(edition: Edition, { indicator, from, to }: TaleFigure): string {
  const direction = to > from ? 'rose' : 'fell';
  return `${withinSentence(edition, indicator)} ${direction} from ${figure(indicator, from)} to ${figure(indicator, to)}${scaleOf(edition, indicator)}`;
}

function adoptedText(edition: Edition, { scenario }: Debrief, { mandate, objective }: Fact<'adopted'>): string {
  const ranked = `ranked “${objectiveTitle(edition, objective)}” first`;
  if (mandate === '') return `The team ${ranked}.`;
  return `The team adopted the ${presetWithin(edition, scenario, mandate)} mandate${objective === '' ? '' : ` and ${ranked}`}.`;
}

function incidentText(edition: Edition, debrief: Debrief, { turn, number }: Fact<'incident'>): string {
  const told = incidentAt(debrief, turn, number);
  if (told === undefined) return '';
  const { month } = monthOf(debrief, turn);
  const parts = [whatHappened(edition, told), howAnswered(edition, told), whatFollowed(edition, told)];
  return `${dayOf(edition, told.occurred.day, month)} ${month.slice(0, 4)}. ${parts.filter((part) => part !== '').join(' ')}`;
}

function orderedText(edition: Edition, debrief: Debrief, { turn }: Fact<'ordered'>): string {
  const record = monthOf(debrief, turn);
  return orderedLine(edition, record, MOST_ORDERS).replace(
    /^Ordered:/,
    `Ordered in ${monthName(edition, record.month)}:`,
  );
}

function rungsText({ course, from, to, peak }: Fact<'rungs'>): string {
  if (course === 'roseAndCameBack') {
    return `Escalation rose from ${rungName(from)} to ${rungName(peak)} and came back to ${rungName(to)}.`;
  }
  if (course === 'fellAndCameBack') return `Escalation fell for a time, and came back to ${rungName(to)}.`;
  return `Escalation ${course === 'rose' ? 'rose' : 'fell'} from ${rungName(from)} to ${rungName(to)}.`;
}

/** Figures whose change can be seen in print. */
function seenIn(figures: readonly TaleFigure[]): readonly TaleFigure[] {
  return figures.filter(({ indicator, from, to }) => figure(indicator, from) !== figure(indicator, to));
}

function movedText(edition: Edition, { figures, push }: Fact<'moved'>): string {
  const seen = seenIn(figures);
  const [most] = seen;
  if (most === undefined) return 'The measures hardly moved.';
  const why =
    push === null || most !== figures[0]
      ? ''
      : ` What did most to ${withinSentence(edition, most.indicator)}: ${pushText(edition, push, most.indicator)}.`;
  return `${capital(list(seen.map((entry) => moveText(edition, entry))))}.${why}`;
}

function deathsText({ force, civilians, figures }: Fact<'deaths'>): string {
  const [{ first, last } = { first: 1, last: 1 }] = figures;
  const killed = [
    ...(force > 0 ? [`${inWords(force)} of the force`] : []),
    ...(civilians > 0 ? [counted(civilians, 'civilian')] : []),
  ];
  const when = first === last ? 'this month' : `these ${counted(last - first + 1, 'month')}`;
  return `In ${when} ${list(killed)} ${force + civilians === 1 ? 'was' : 'were'} killed.`;
}

function turnedText(edition: Edition, debrief: Debrief, { turn, figure: moved, lead }: Fact<'turned'>): string {
  const when = monthAndYear(edition, monthOf(debrief, turn).month);
  return `In ${when} ${moveText(edition, moved)}. What did most: ${causeText(edition, lead)}.`;
}

function stoodText(edition: Edition, { figures }: Fact<'stood'>): string {
  const stood = figures.map(
    ({ indicator, to }) => `${withinSentence(edition, indicator)} stood at ${figure(indicator, to)}`,
  );
  return `At the start ${list(stood)} of 100.`;
}

/** A fact in words; empty where there is nothing to say. */
function said(edition: Edition, debrief: Debrief, fact: TaleFact): string {
  switch (fact.kind) {
    case 'adopted':
      return adoptedText(edition, debrief, fact);
    case 'stood':
      return stoodText(edition, fact);
    case 'incident':
      return incidentText(edition, debrief, fact);
    case 'turned':
      return turnedText(edition, debrief, fact);
    case 'ordered':
      return orderedText(edition, debrief, fact);
    case 'rungs':
      return rungsText(fact);
    case 'moved':
      return movedText(edition, fact);
    case 'hardlyMoved':
      return 'The measures hardly moved.';
    case 'deaths':
      return deathsText(fact);
    case 'misread':
      return missSentence(edition, debrief, fact.miss);
    case 'ended':
      return endedText(edition, fact.ending);
    case 'ceasefireBroke':
      return brokeText(edition, fact.chance);
  }
}

function figuresOf(fact: TaleFact): readonly TaleFigure[] {
  if (fact.kind === 'turned') return [fact.figure];
  if (fact.kind === 'moved') return seenIn(fact.figures);
  return fact.kind === 'stood' || fact.kind === 'deaths' ? fact.figures : [];
}

/** The month of a fact, for what is told between facts: a beginning has none, and orders come last. */
function turnOf(fact: TaleFact): number {
  if (fact.kind === 'incident' || fact.kind === 'turned') return fact.turn;
  return fact.kind === 'ordered' ? Infinity : 0;
}

/** The facts of a period, with what is told besides behind those of its month. */
function among(
  facts: readonly TaleFact[],
  others: readonly Aside[],
  sentenceOf: (fact: TaleFact) => readonly Sentence[],
): readonly Sentence[] {
  const placed = others.map(({ turn, text }) => ({
    place: facts.findLastIndex((fact) => turnOf(fact) <= turn) + 1,
    sentence: { text, point: null, figures: [] },
  }));
  const at = (place: number): readonly Sentence[] =>
    placed.filter((entry) => entry.place === place).map(({ sentence }) => sentence);
  return [...at(0), ...facts.flatMap((fact, index) => [...sentenceOf(fact), ...at(index + 1)])];
}

/** The story, period by period. */
export function storyOf(edition: Edition, debrief: Debrief): readonly Period[] {
  const sentenceOf = (fact: TaleFact): readonly Sentence[] => {
    const text = said(edition, debrief, fact);
    const point = fact.kind === 'incident' || fact.kind === 'turned' ? fact.point : null;
    return text === '' ? [] : [{ text, point, figures: figuresOf(fact) }];
  };
  return taleOf(debrief).map(({ first, last, happened, followed }) => {
    const others = asidesOf(edition, debrief.months, { first, last });
    const paragraphs = [among(happened, others, sentenceOf), followed.flatMap(sentenceOf)];
    return { first, last, paragraphs: paragraphs.filter((sentences) => sentences.length > 0) };
  });
}
