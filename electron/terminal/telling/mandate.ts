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
    centred('MANDATE OF THE FORCE'),
    centred(`${editionText(edition, input.edition)}, ${monthAndYear(edition, input.month)}`),
    centred(`${input.scenario}, month ${input.turn} of ${input.horizon}`),
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
