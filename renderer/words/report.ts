/** The end of a campaign in words: how it ended, the report card, what Moscow believed, turning points. */

import { catalogue, prose } from '../../seeds/index.ts';
import {
  AXES,
  type CampaignEvent,
  type Ending,
  type Indicator,
  type LedgerRow,
  type ReportLine,
} from '../../sim/index.ts';
import { causeText } from './causes.ts';
import { monthAndYear } from './dates.ts';
import { ofKind, type MonthRecord } from './gather.ts';
import { changeOf, figure, span, WORDING } from './indicators.ts';
import { counted, inWords } from './numbers.ts';
import { capital, list, wrap } from './text.ts';

const COLUMNS = 90;
const INDENT = '  ';

/** The measure that decides about an ending, if there is one. */
const DECIDING: Readonly<Partial<Record<Ending, Indicator>>> = {
  withdrawn: 'cohesion',
  lapsed: 'confidence',
  ceasefireCollapsed: 'ceasefire',
  widerWar: 'escalation',
};

/** Title and paragraph of an ending, with the figure that decided it as it was before. */
export function endingWords(
  ending: Ending,
  before: Readonly<Record<Indicator, number>> | undefined,
): { readonly title: string; readonly paragraph: string } {
  if (ending === 'none') return { title: 'Not over', paragraph: 'The campaign has not ended.' };
  const { title, paragraph } = prose.endings[ending];
  const indicator = DECIDING[ending];
  if (indicator === undefined || before === undefined) return { title, paragraph };
  const { within, unit } = WORDING[indicator];
  const stood = `${capital(within)} stood at ${figure(indicator, before[indicator])} ${unit} before the end`;
  const hazard =
    ending === 'ceasefireCollapsed'
      ? ': the weaker it is and the higher escalation, the likelier any month breaks it'
      : '';
  return { title, paragraph: `${paragraph} ${stood}${hazard}.` };
}

const VERDICTS = { met: 'Met', partly: 'Partly', missed: 'Missed', notTested: 'Not tested' } as const;

/** The report card: one line for each objective, most important first. */
export function reportLines(card: readonly ReportLine[], months: number): readonly string[] {
  return card.flatMap((line, index) => {
    const title = prose.objectives[line.objective]?.title ?? line.objective;
    const text = `${index + 1}. ${VERDICTS[line.verdict]}: ${title} (${valueText(line, months)}).`;
    return wrap(text, COLUMNS, INDENT, `${INDENT}   `);
  });
}

const MEASURED = {
  last: 'at the end',
  lowest: 'at the lowest',
  highest: 'at the highest',
  mean: 'on average',
} as const;

function valueText({ objective, value, verdict }: ReportLine, months: number): string {
  const data = catalogue.objectives.find(({ id }) => id === objective);
  if (data === undefined || verdict === 'notTested') return 'the campaign was too short to tell';
  if (data.measure === 'monthsAbove')
    return `in ${value === 0 ? 'none' : inWords(Math.round(value))} of ${counted(months, 'month')}`;
  const { unit } = WORDING[data.indicator];
  return `${[figure(data.indicator, value), unit].filter((part) => part !== '').join(' ')} ${MEASURED[data.measure]}`;
}

/** What Moscow believed and did, against what the team saw; only for the debrief. */
export function truthLines(
  months: readonly MonthRecord[],
  truth: readonly Readonly<Record<Indicator, number>>[],
): readonly string[] {
  const last = months.at(-1);
  if (last === undefined) return [];
  const looks = Array.from(new Set([0, Math.floor((months.length - 1) / 2), months.length - 1]));
  const belief = looks.map((index) => {
    const record = months[index] ?? last;
    const { low, high } = record.seen.belief;
    const real = truth[index + 1]?.belief ?? 0;
    const verdict = real < low ? ', too high' : real > high ? ', too low' : '';
    const team = `the team thought ${span('belief', low, high)}${verdict}`;
    return `${figure('belief', real)} in ${monthAndYear(record.month)} (${team})`;
  });
  const sure = `How sure Moscow was, of 100, that the coalition would answer in kind: ${belief.join(', ')}.`;
  return [...wrap(sure, COLUMNS, INDENT), ...wrap(pressureSentence(months), COLUMNS, INDENT)];
}

function pressureSentence(months: readonly MonthRecord[]): string {
  const chosen = months.flatMap(({ events }) => ofKind(events, 'moscowChose'));
  const pressed = AXES.map((axis) => ({
    axis,
    count: new Set(chosen.filter((event) => event.axis === axis && event.level > 0).map(({ turn }) => turn)).size,
  })).filter(({ count }) => count > 0);
  if (pressed.length === 0) return 'In no month did Moscow choose to press.';
  const parts = pressed
    .toSorted((a, b) => b.count - a.count)
    .map(({ axis, count }) => `${prose.names.axes[axis]} in ${inWords(count)}`);
  return `What Moscow chose to press on, of ${counted(months.length, 'month')}: ${list(parts)}.`;
}

/** Indicators in which a turning point shows; the rest follow from these or only add up. */
const TURNING: readonly Indicator[] = [
  'ceasefire',
  'escalation',
  'credibility',
  'belief',
  'legitimacy',
  'cohesion',
  'confidence',
  'backing',
  'forceKilled',
];

interface TurningPoint {
  readonly turn: number;
  readonly cause: string;
  readonly weight: number;
  readonly amounts: ReadonlyMap<Indicator, number>;
}

/** The months in which most was moved by one cause: at most `most`, no two in one month. */
export function turningPoints(rows: readonly LedgerRow[], most = 3): readonly TurningPoint[] {
  const points = new Map<string, TurningPoint>();
  for (const { turn, cause, indicator, amount, incident } of rows) {
    // What comes every month is no turning point: only incidents are.
    if (incident === undefined || !TURNING.includes(indicator)) continue;
    const key = `${turn}|${cause.id}`;
    const known = points.get(key) ?? { turn, cause: cause.id, weight: 0, amounts: new Map<Indicator, number>() };
    const amounts = new Map(known.amounts).set(indicator, (known.amounts.get(indicator) ?? 0) + amount);
    points.set(key, { ...known, amounts, weight: weigh(amounts) });
  }
  const ranked = Array.from(points.values()).toSorted((a, b) => b.weight - a.weight || a.turn - b.turn);
  const chosen = ranked.filter((point, index) => ranked.findIndex(({ turn }) => turn === point.turn) === index);
  return chosen.slice(0, most).toSorted((a, b) => a.turn - b.turn);
}

function weigh(amounts: ReadonlyMap<Indicator, number>): number {
  let weight = 0;
  for (const [indicator, amount] of amounts) weight += Math.abs(amount) / WORDING[indicator].notable;
  return weight;
}

/** The turning points in words, with what each moved. */
export function turningLines(rows: readonly LedgerRow[], monthOf: (turn: number) => string): readonly string[] {
  return turningPoints(rows).flatMap((point, index) => {
    const moved = Array.from(point.amounts)
      .toSorted((a, b) => Math.abs(b[1]) / WORDING[b[0]].notable - Math.abs(a[1]) / WORDING[a[0]].notable)
      .slice(0, 3)
      .map(([indicator, amount]) => `${WORDING[indicator].within} ${changeOf(indicator, amount)}`);
    const text = `${index + 1}. ${monthAndYear(monthOf(point.turn))}: ${causeText(point.cause)}. ${capital(list(moved))}.`;
    return wrap(text, COLUMNS, INDENT, `${INDENT}   `);
  });
}

/** How many incidents a campaign had, and how many of them asked for a decision. */
export function countIncidents(events: readonly CampaignEvent[]): { readonly all: number; readonly asked: number } {
  return { all: ofKind(events, 'incidentOccurred').length, asked: ofKind(events, 'decisionOpened').length };
}
