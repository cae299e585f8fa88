/** The debrief as files: the figures as a table for a spreadsheet, the story as plain text. */

import type { Edition } from '../../../seeds/edition.ts';
import { type Debrief, ESTIMATED, INDICATOR_NAMES, INDICATORS, trueValue } from '../../../sim/index.ts';
import { monthAndYear } from '../dates.ts';
import { endingWords, reportLines } from '../endings.ts';
import { scenarioTitle } from '../scenarios.ts';
import { wrap } from '../text.ts';
import { turningCards } from './cards.ts';
import { cardFinding, findingOf, leadOf } from './finding.ts';
import { questionsFor } from './questions.ts';
import { storyOf } from './story.ts';

const COLUMNS = 90;

/** A cell as a table of commas takes it: in quotation marks where it holds a comma, a mark or a line's end. */
function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The figures: a line for each month, a column for each indicator as it was, and two for each that the staff
 * estimated. Figures are exact, in the model's own units.
 */
export function figuresCsv(edition: Edition, debrief: Debrief): string {
  const head = [
    'month',
    'number',
    ...INDICATOR_NAMES.map((name) => `${edition.prose.names.indicators[name].name} [${INDICATORS[name].unit}]`),
    ...ESTIMATED.flatMap((name) =>
      ['lowest', 'highest'].map((end) => `${edition.prose.names.indicators[name].name}, staff estimate, ${end}`),
    ),
  ];
  const lines = debrief.months.map(({ month, turn, seen }) => [
    month,
    String(turn),
    ...INDICATOR_NAMES.map((name) => String(trueValue(debrief, name, turn))),
    ...ESTIMATED.flatMap((name) => [String(seen[name].low), String(seen[name].high)]),
  ]);
  return `${[head, ...lines].map((line) => line.map(cell).join(',')).join('\n')}\n`;
}

function spanOf(edition: Edition, debrief: Debrief, first: number, last: number): string {
  const from = debrief.months[first - 1]?.month ?? '';
  const to = debrief.months[last - 1]?.month ?? '';
  return from === to ? monthAndYear(edition, from) : `${monthAndYear(edition, from)} to ${monthAndYear(edition, to)}`;
}

/** The story with report card, turning points and questions. */
export function storyText(edition: Edition, debrief: Debrief): string {
  const { ending, months, card, seed, scenario, digest } = debrief;
  const story = storyOf(edition, debrief).flatMap(({ first, last, paragraphs }) => [
    '',
    spanOf(edition, debrief, first, last).toUpperCase(),
    ...paragraphs.flatMap((sentences) =>
      wrap(sentences.map(({ text, point }) => (point === null ? text : `${text} [${point}]`)).join(' '), COLUMNS),
    ),
  ]);
  const points = turningCards(edition, debrief).flatMap(({ number, month, title, effect, luckText }) =>
    wrap(`${number}. ${monthAndYear(edition, month)}: ${title}. ${effect} ${luckText}`, COLUMNS, '', '   '),
  );
  const questions = questionsFor(edition, debrief).flatMap(({ text, source, minutes }, index) =>
    wrap(`${index + 1}. ${text} (${source} ${minutes} minutes.)`, COLUMNS, '', '   '),
  );
  const lines = [
    ...wrap(findingOf(edition, debrief), COLUMNS),
    `${scenarioTitle(edition, scenario)}, ${spanOf(edition, debrief, 1, months.length)}, seed "${seed}"`,
    '',
    ...wrap(leadOf(edition, debrief), COLUMNS),
    ...story,
    '',
    ...wrap(endingWords(edition, ending, months.at(-1)?.before).paragraph, COLUMNS),
    '',
    cardFinding(card).toUpperCase(),
    ...reportLines(edition, card, months.length),
    '',
    'TURNING POINTS',
    ...points,
    '',
    'QUESTIONS',
    ...questions,
    '',
    `Digest of the final state: ${digest}`,
  ];
  return `${lines.join('\n')}\n`;
}
