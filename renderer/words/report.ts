/** The end of a campaign in words: how it ended, the report card, what Moscow believed, turning points. */

import { prose } from '../../seeds/index.ts';
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
import { objectiveTitle, resultText, VERDICTS } from './objectives.ts';
import { capital, list, wrap } from './text.ts';
import { mostMoved, turningPoints } from './turning.ts';

const COLUMNS = 90;
const INDENT = '  ';

/** Turning points that are told at a terminal. */
const MOST_TOLD = 3;

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

/** The report card: one line for each objective, most important first. */
export function reportLines(card: readonly ReportLine[], months: number): readonly string[] {
  return card.flatMap((line, index) => {
    const title = objectiveTitle(line.objective);
    const text = `${index + 1}. ${VERDICTS[line.verdict]}: ${title} (${resultText(line, months)}).`;
    return wrap(text, COLUMNS, INDENT, `${INDENT}   `);
  });
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

/** What a month moved, the most first: "the ceasefire −4 and Kyiv's confidence −2". */
export function movedText(amounts: ReadonlyMap<Indicator, number>, most = 3): string {
  const moved = mostMoved(amounts).filter(([indicator, amount]) => /[1-9]/.test(changeOf(indicator, amount)));
  return list(
    moved.slice(0, most).map(([indicator, amount]) => `${WORDING[indicator].within} ${changeOf(indicator, amount)}`),
  );
}

/** The turning points in words, with what each month moved. */
export function turningLines(
  rows: readonly LedgerRow[],
  objectives: readonly string[],
  monthOf: (turn: number) => string,
): readonly string[] {
  const points = turningPoints(rows, objectives, MOST_TOLD);
  if (points.length === 0) return [`${INDENT}No month moved them much.`];
  return points.flatMap(({ turn, lead, amounts }, index) => {
    const text = `${index + 1}. ${monthAndYear(monthOf(turn))}: ${causeText(lead.cause)}. In the month: ${movedText(amounts)}.`;
    return wrap(text, COLUMNS, INDENT, `${INDENT}   `);
  });
}

/** How many incidents a campaign had, and how many of them asked for a decision. */
export function countIncidents(events: readonly CampaignEvent[]): { readonly all: number; readonly asked: number } {
  return { all: ofKind(events, 'incidentOccurred').length, asked: ofKind(events, 'decisionOpened').length };
}
