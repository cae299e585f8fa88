/** The campaign in one sentence, and in three: how it ended, what it cost, which objective it failed. */

import type { Edition } from '../../../seeds/edition.ts';
import { type Debrief, type Ending, type ReportLine, trueValue, type Verdict } from '../../../sim/index.ts';
import { monthAndYear } from '../dates.ts';
import { figure } from '../indicators.ts';
import { counted, inWords } from '../numbers.ts';
import { objectiveTitle, resultText } from '../objectives.ts';
import { countIncidents } from '../endings.ts';
import { rungText } from '../rungs.ts';
import { capital, list } from '../text.ts';

/** How a campaign ended, as the beginning of a sentence. */
export const ENDED: Readonly<Record<Ending, string>> = {
  none: 'The campaign is not over',
  exitAchieved: 'The mission could end',
  horizonReached: 'The mission stood',
  withdrawn: 'The partners went home',
  lapsed: 'The invitation ended',
  ceasefireCollapsed: 'The ceasefire collapsed',
  widerWar: 'The war grew wider',
};

/** The endings that are no failure by themselves. */
const STOOD: readonly Ending[] = ['exitAchieved', 'horizonReached'];

/** Whether an ending leaves the mission standing, or done. */
export function hasStood(ending: Ending): boolean {
  return STOOD.includes(ending);
}

function withVerdict(card: readonly ReportLine[], verdict: Verdict): readonly ReportLine[] {
  return card.filter((line) => line.verdict === verdict);
}

/** The one-sentence finding. */
export function findingOf(edition: Edition, { ending, card, months, horizon }: Debrief): string {
  const ended = ENDED[ending];
  if (ending === 'none') return ended;
  if (!hasStood(ending))
    return `${ended} in ${monthAndYear(edition, months.at(-1)?.month ?? '')}, month ${months.length} of ${horizon}`;
  const [missed] = withVerdict(card, 'missed');
  if (missed !== undefined) {
    const title = objectiveTitle(edition, missed.objective);
    return `${ended}, ${edition.prose.objectives[missed.objective]?.missed ?? `but “${title}” was missed`}`;
  }
  const partly = withVerdict(card, 'partly').length;
  if (partly > 0) return `${ended}, with ${counted(partly, 'objective')} met in part`;
  return card.length === 0 ? ended : `${ended}, and every objective was met`;
}

/** The two or three sentences under it. */
export function leadOf(edition: Edition, debrief: Debrief): string {
  const { events, months, card } = debrief;
  const { all, asked } = countIncidents(events);
  const last = months.length;
  const highest = Math.max(...months.map(({ rung }) => rung));
  const killed = [
    `${inWords(trueValue(debrief, 'forceKilled', last))} of the force`,
    counted(trueValue(debrief, 'civiliansKilled', last), 'civilian'),
  ];
  const short = card.find(({ verdict }) => verdict === 'missed') ?? card.find(({ verdict }) => verdict === 'partly');
  const shortfall =
    short === undefined
      ? ''
      : ` What fell short: “${objectiveTitle(edition, short.objective)}”, ${resultText(edition, short, last)}.`;
  return (
    `${capital(counted(all, 'incident'))} in ${counted(last, 'month')}, of which ${inWords(asked)} asked for a decision. ` +
    `The ceasefire stood at ${figure('ceasefire', trueValue(debrief, 'ceasefire', last))} of 100 at the end, and ` +
    `escalation reached ${rungText(highest)} at most. ${capital(list(killed))} were killed.${shortfall}`
  );
}

/** The heading of the report card: "Two objectives met, two in part, one missed". */
export function cardFinding(card: readonly ReportLine[]): string {
  if (card.length === 0) return 'No objective was declared';
  const parts = (
    [
      ['met', 'met'],
      ['partly', 'met in part'],
      ['missed', 'missed'],
      ['notTested', 'not tested'],
    ] as const
  ).flatMap(([verdict, words]) => {
    const { length } = withVerdict(card, verdict);
    return length === 0 ? [] : [{ length, words }];
  });
  const [first, ...rest] = parts;
  if (first === undefined) return '';
  const opening = `${capital(counted(first.length, 'objective'))} ${first.words}`;
  return [opening, ...rest.map(({ length, words }) => `${inWords(length)} ${words}`)].join(', ');
}
