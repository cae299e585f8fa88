/** The mandate in force as one page of plain text. */

import type { Edition } from '../../../seeds/edition.ts';
import { editionText, monthAndYear } from '../../../renderer/words/dates.ts';
import { mandateClauses, type ClauseText, type MandateInput } from '../../../renderer/words/mandate.ts';
import { width, wrap } from '../../../renderer/words/text.ts';

/** How wide the page is. */
export const PAGE_COLUMNS = 72;

/** The page as plain text. */
export function mandatePage(edition: Edition, input: MandateInput): string {
  const clauses = mandateClauses(edition, input).flatMap((clause) => ['', ...clauseLines(clause)]);
  const lines = [
    centred(edition.say('mandate_title').toUpperCase()),
    centred(
      edition.say('mandate_edition-of', {
        edition: editionText(edition, input.edition),
        month: monthAndYear(edition, input.month),
      }),
    ),
    centred(edition.say('mandate_place', { scenario: input.scenario, turn: input.turn, horizon: input.horizon })),
    ...clauses,
  ];
  return `${lines.join('\n')}\n`;
}

function centred(text: string): string {
  return `${' '.repeat(Math.max(0, Math.floor((PAGE_COLUMNS - width(text)) / 2)))}${text}`;
}

function clauseLines(clause: ClauseText): readonly string[] {
  const indent = '    ';
  return [
    `${clause.number}.  ${clause.title}`,
    ...wrap(clause.sentences.join(' '), PAGE_COLUMNS, indent),
    ...clause.sectors.flatMap((line) => wrap(line, PAGE_COLUMNS, `${indent}- `, `${indent}  `)),
    ...clause.ordered.flatMap((line) => wrap(line, PAGE_COLUMNS, `  > `, indent)),
  ];
}
