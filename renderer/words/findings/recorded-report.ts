/** The debrief of a run that is told from its record: what its file says, in the order of a report. */

import type { Edition } from '../../../seeds/edition.ts';
import {
  cardOf,
  ENDINGS,
  recordedCourse,
  type Ending,
  type Indicator,
  type RecordedMonth,
  type ReportLine,
  type Rules,
  type RunFile,
} from '../../../sim/index.ts';
import { ENDED, hasStood } from './finding.ts';
import { courseFinding, formOf, PANELS, unitOf, writerOf, type Panel } from './panels.ts';
import { ADDING_UP } from './objective-rows.ts';
import { titleInSentence, howAnswered, whatFollowed, whatHappened } from '../incidents.ts';
import { counted, inWords } from '../numbers.ts';
import { dateOfMonth, headingOfMonth, knownIndicators, ordersText, placeOfId, toldFromRecord } from '../recorded.ts';
import { capital, list } from '../text.ts';

/** A month of the report. */
export interface RecordedPeriod {
  readonly turn: number;
  readonly heading: string;
  /** Deaths first, then what was answered, then orders. */
  readonly sentences: readonly string[];
}

function endingOfRun({ ending }: RunFile): Ending | null {
  return ENDINGS.find((known) => known === ending) ?? null;
}

/** How it ended: "The ceasefire collapsed in March 2027, month 17 of 24", "The mission stood until October 2027". */
export function recordedFinding(edition: Edition, run: RunFile): string {
  const ending = endingOfRun(run);
  const months = run.months.length;
  const ended = ending === null ? `It ended: ${run.ending}` : ENDED[ending];
  if (ending === 'none' || months === 0) return ended;
  if (ending !== null && hasStood(ending)) return `${ended} until ${headingOfMonth(edition, run, months)}`;
  return `${ended} in ${headingOfMonth(edition, run, months)}, month ${months} of ${run.horizon}`;
}

/** Deaths first, then months and incidents. */
export function recordedLead(months: readonly RecordedMonth[]): string {
  const last = months.at(-1)?.figures;
  const incidents = months.reduce((sum, month) => sum + month.incidents.length, 0);
  const dead = [
    `${inWords(last?.get('forceKilled') ?? 0)} of the force`,
    counted(last?.get('civiliansKilled') ?? 0, 'civilian'),
  ];
  const time = `${counted(months.length, 'month')} with ${counted(incidents, 'incident')}`;
  return `${capital(list(dead))} were killed in ${time}.`;
}

/** The verdicts by today's yardsticks, on the figures of the record. Objectives that are gone are left out. */
export function recordedCard(rules: Rules, run: RunFile, months: readonly RecordedMonth[]): readonly ReportLine[] {
  const course = (indicator: Indicator): readonly number[] =>
    recordedCourse(months, indicator).filter((value) => value !== null);
  const { scenario, objectives, horizon } = run;
  // An ending that is no more counts as one that broke nothing off.
  const ending = endingOfRun(run) ?? 'none';
  return cardOf(rules, { scenario: scenario.id, objectives, horizon, months: months.length, course, ending });
}

function sentencesOf(edition: Edition, month: RecordedMonth): readonly string[] {
  const { turn, incidents } = month;
  const isGrave = (incident: (typeof incidents)[number]): boolean =>
    incident.forceKilled + incident.civiliansKilled > 0 ||
    (incident.response !== '' && incident.answeredBy !== 'standingOrders');
  const told = incidents
    .filter(isGrave)
    .toSorted((a, b) => b.forceKilled - a.forceKilled || b.civiliansKilled - a.civiliansKilled || a.day - b.day)
    .map((incident) => toldFromRecord(edition, turn, incident))
    .map((incident) =>
      [whatHappened(edition, incident), howAnswered(edition, incident), whatFollowed(edition, incident)]
        .filter(Boolean)
        .join(' '),
    );
  const rest = incidents.filter((incident) => !isGrave(incident));
  const also =
    rest.length === 0
      ? ''
      : `Also: ${list(rest.map((one) => titleInSentence(edition, one.incident, placeOfId(edition, one.place))))}.`;
  return [...told, also, ordersText(edition, month)].filter((text) => text !== '');
}

/** The months of the report. */
export function recordedPeriods(
  edition: Edition,
  run: RunFile,
  months: readonly RecordedMonth[],
): readonly RecordedPeriod[] {
  return months.map((month) => {
    const sentences = sentencesOf(edition, month);
    return {
      turn: month.turn,
      heading: headingOfMonth(edition, run, month.turn),
      sentences: sentences.length === 0 ? ['Nothing was ordered, and no incident was reported.'] : sentences,
    };
  });
}

/** The months as dates; null where the program does not know when the scenario begins. */
export function recordedDates(edition: Edition, run: RunFile): readonly string[] | null {
  const dates = run.months.map((_, index) => dateOfMonth(edition, run, index + 1));
  return dates.every((date) => date !== null) ? dates : null;
}

function monthly(values: readonly number[]): readonly number[] {
  return values.map((value, index) => value - (values[index - 1] ?? 0));
}

/** The charts: the truth as the file has it. What the staff believed at the time is not in the record. */
export function recordedPanels(
  edition: Edition,
  run: RunFile,
  months: readonly RecordedMonth[],
  dates: readonly string[],
): readonly Panel[] {
  const known = knownIndicators(run);
  return PANELS.filter((indicator) => known.includes(indicator)).flatMap((indicator) => {
    const course = recordedCourse(months, indicator).filter((value) => value !== null);
    if (course.length < months.length || course.length === 0) return [];
    const isSum = formOf(indicator) === 'bars';
    const truth = isSum ? monthly(course) : course;
    const finding = isSum
      ? `${capital(counted(course.at(-1) ?? 0, 'death'))} in all.`
      : ADDING_UP.includes(indicator)
        ? `${writerOf(indicator)(course.at(-1) ?? 0)} in all.`
        : courseFinding(edition, indicator, course, dates);
    return [
      {
        indicator,
        title: edition.prose.names.indicators[indicator].name,
        unit: unitOf(edition, indicator),
        finding,
        form: formOf(indicator),
        truth,
        ranges: null,
        threshold: null,
        marks: [],
        write: writerOf(indicator),
      },
    ];
  });
}
