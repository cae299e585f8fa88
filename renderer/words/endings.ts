/** The end of a campaign in words: how it ended, the report card, what Moscow believed, turning points. */

import type { Edition } from '../../seeds/edition.ts';
import {
  type CampaignEvent,
  type Ending,
  type Indicator,
  mostMoved,
  ofKind,
  type ReportLine,
} from '../../sim/index.ts';
import { changeOf, figure, unitText, withinSentence } from './indicators.ts';
import { objectiveTitle, resultText, VERDICTS } from './objectives.ts';
import { capital, list, wrap } from './text.ts';

const COLUMNS = 90;
const INDENT = '  ';

/** The measure that decides about an ending, if there is one. */
export const DECIDING: Readonly<Partial<Record<Ending, Indicator>>> = {
  withdrawn: 'cohesion',
  lapsed: 'confidence',
  ceasefireCollapsed: 'ceasefire',
  widerWar: 'escalation',
};

/** Title and paragraph of an ending, with the figure that decided it as it was before. */
export function endingWords(
  edition: Edition,
  ending: Ending,
  before: Readonly<Record<Indicator, number>> | undefined,
): { readonly title: string; readonly paragraph: string } {
  if (ending === 'none') return { title: 'Not over', paragraph: 'The campaign has not ended.' };
  const { title, paragraph } = edition.prose.endings[ending];
  const indicator = DECIDING[ending];
  if (indicator === undefined || before === undefined) return { title, paragraph };
  const within = withinSentence(edition, indicator);
  const unit = unitText(edition, indicator);
  const stood = `${capital(within)} stood at ${figure(indicator, before[indicator])} ${unit} before the end`;
  const hazard =
    ending === 'ceasefireCollapsed'
      ? ': the weaker it is and the higher escalation, the likelier are signs, and a break once there are signs'
      : '';
  return { title, paragraph: `${paragraph} ${stood}${hazard}.` };
}

/** The report card: one line for each objective, most important first. */
export function reportLines(edition: Edition, card: readonly ReportLine[], months: number): readonly string[] {
  return card.flatMap((line, index) => {
    const title = objectiveTitle(edition, line.objective);
    const text = `${index + 1}. ${VERDICTS[line.verdict]}: ${title} (${resultText(edition, line, months)}).`;
    return wrap(text, COLUMNS, INDENT, `${INDENT}   `);
  });
}

/** What a month moved, the most first: "the ceasefire −4 and Kyiv's confidence −2". */
export function movedText(edition: Edition, amounts: ReadonlyMap<Indicator, number>, most = 3): string {
  const moved = mostMoved(amounts).filter(([indicator, amount]) => /[1-9]/.test(changeOf(indicator, amount)));
  return list(
    moved
      .slice(0, most)
      .map(([indicator, amount]) => `${withinSentence(edition, indicator)} ${changeOf(indicator, amount)}`),
  );
}

/** How many incidents a campaign had, and how many of them asked for a decision. */
export function countIncidents(events: readonly CampaignEvent[]): { readonly all: number; readonly asked: number } {
  return { all: ofKind(events, 'incidentOccurred').length, asked: ofKind(events, 'decisionOpened').length };
}
