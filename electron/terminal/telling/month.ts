/**
 * The story of a month in at most fifteen lines: a heading, what changed and why, incidents in the order of their
 * days, orders, and the state of things at the end. Where there is too much, lesser incidents are counted.
 */

import type { Edition } from '../../../seeds/edition.ts';
import { changeSentences } from '../../../renderer/words/changes.ts';
import { dayOf, monthAndYear, monthName } from '../../../renderer/words/dates.ts';
import { shortReason } from '../../../renderer/words/explanation.ts';
import { fitted, INDENT, STORY_COLUMNS } from './fit.ts';
import { incidentsOf, type MonthRecord, type PlayedIncident, weightOf } from '../../../sim/index.ts';
import { howAnswered, titleInSentence, whatFollowed, whatHappened } from '../../../renderer/words/incidents.ts';
import { figure, span } from '../../../renderer/words/indicators.ts';
import { endingOf, inForceLine, newsOf, orderedLine } from '../../../renderer/words/news.ts';
import { inWords, times } from '../../../renderer/words/numbers.ts';
import { rungText } from '../../../renderer/words/rungs.ts';
import { signsGoOn, type SignsSeen } from '../../../renderer/words/signs.ts';
import { sentence, wrap } from '../../../renderer/words/text.ts';

/** The most lines of a month, an empty one before the heading included. */
export const MOST_LINES = 15;

/** Incidents told one by one at most. */
const MOST_TOLD = 6;

/** From this weight on an incident is told with its chance and what raised it. */
const GRAVE = 3;

/** With so many grave incidents the month is told by them, and orders that came into force are left to the mandate. */
const CROWDED = 2;

function graveIncidents({ events, rows }: MonthRecord): number {
  return incidentsOf(events).filter((incident) => weightOf(incident, rows) >= GRAVE).length;
}

/** A part of the month with the lines that it takes. */
interface Told {
  readonly incident: PlayedIncident;
  readonly lines: readonly string[];
}

/** The month's lines; `view` is what the team sees at its end, with the next month in hand. */
export function monthStory(edition: Edition, record: MonthRecord, view: SignsSeen): readonly string[] {
  const heading = `${monthAndYear(edition, record.month)}, month ${record.turn} of ${record.horizon}. Escalation: ${rungText(record.rung)}.`;
  const isGrave = graveIncidents(record) >= CROWDED;
  const before = ['', heading, ...fitted(changeSentences(edition, record), isGrave ? 1 : 2)];
  const after = [
    ...fitted(newsOf(edition, record), isGrave ? 1 : 2),
    ...fitted([signsGoOn(edition, record, view)], 1),
    ...(isGrave ? [] : orderLines(edition, record)),
    ...fitted(endingOf(edition, record), 2),
    ...fitted([closingLine(edition, record)], 3),
  ];
  return [...before, ...incidentLines(edition, record, MOST_LINES - before.length - after.length), ...after];
}

/** What came into force and what was ordered, with as many names as fit into two lines. */
function orderLines(edition: Edition, record: MonthRecord): readonly string[] {
  for (const most of [4, 3, 2, 1]) {
    const sentences = [inForceLine(edition, record, most), orderedLine(edition, record, most)].filter(
      (line) => line !== '',
    );
    const lines = sentences.length === 0 ? [] : wrap(sentences.join(' '), STORY_COLUMNS, INDENT);
    if (lines.length <= 2) return lines;
  }
  return fitted([inForceLine(edition, record, 0), orderedLine(edition, record, 0)], 2);
}

function closingLine(edition: Edition, { seen, month }: MonthRecord): string {
  const range = (indicator: 'ceasefire' | 'violations'): string =>
    span(indicator, seen[indicator].low, seen[indicator].high);
  const parts = [
    `ceasefire ${range('ceasefire')} of 100`,
    `${range('violations')} violations a day`,
    `${noneOr(figure('forceKilled', seen.forceKilled.high), 'nobody')} of the force killed so far`,
    `${noneOr(figure('dark', seen.dark.high), 'no')} customers without power`,
    `${figure('cost', seen.cost.high)} spent`,
  ];
  return sentence(`At the end of ${monthName(edition, month)}: ${parts.join(', ')}`);
}

function noneOr(shown: string, nothing: string): string {
  return shown === '0' ? nothing : shown;
}

/** As many incidents as there is room for, the weightiest chosen, told in the order of their days. */
function incidentLines(edition: Edition, record: MonthRecord, room: number): readonly string[] {
  const all = incidentsOf(record.events);
  if (all.length === 0) return wrap('No incident was reported.', STORY_COLUMNS, INDENT);
  const ranked = all.toSorted((a, b) => weightOf(b, record.rows) - weightOf(a, record.rows));
  let chosen = ranked.slice(0, MOST_TOLD);
  for (;;) {
    const rest = all.filter((incident) => !chosen.includes(incident));
    const folded = rest.length === 0 ? [] : wrap(foldedLine(edition, rest), STORY_COLUMNS, INDENT);
    const told = withReasons(edition, chosen, record, room - folded.length);
    if (told !== null) return [...told, ...folded];
    chosen = chosen.slice(0, -1);
    if (chosen.length === 0) return folded.slice(0, Math.max(0, room));
  }
}

/** Lines of these incidents, with reasons for the gravest as far as there is room. Null where there is none at all. */
function withReasons(
  edition: Edition,
  chosen: readonly PlayedIncident[],
  record: MonthRecord,
  room: number,
): readonly string[] | null {
  let told = chosen.map((incident): Told => ({ incident, lines: tell(edition, incident, record, false) }));
  const used = (parts: readonly Told[]): number => parts.reduce((sum, { lines }) => sum + lines.length, 0);
  if (used(told) > room) return null;
  for (const incident of chosen.filter((candidate) => weightOf(candidate, record.rows) >= GRAVE)) {
    const longer = told.map((part) =>
      part.incident === incident ? { incident, lines: tell(edition, incident, record, true) } : part,
    );
    if (used(longer) <= room) told = longer;
  }
  const byDay = told.toSorted((a, b) => a.incident.occurred.day - b.incident.occurred.day);
  return byDay.flatMap(({ lines }) => lines);
}

function tell(edition: Edition, told: PlayedIncident, { month }: MonthRecord, withReason: boolean): readonly string[] {
  const { day, incident, explanation } = told.occurred;
  const parts = [
    `${dayOf(edition, day, month)}.`,
    whatHappened(edition, told),
    howAnswered(edition, told),
    whatFollowed(edition, told),
    withReason ? shortReason(edition, incident, explanation) : '',
  ];
  return wrap(parts.join(' '), STORY_COLUMNS, INDENT, `${INDENT}${INDENT}`);
}

/** "Also: a mine kills where people farm (three times); Greece wavers; and two more." */
function foldedLine(edition: Edition, rest: readonly PlayedIncident[]): string {
  const kinds = new Map<string, readonly PlayedIncident[]>();
  for (const told of rest) {
    const { incident } = told.occurred;
    kinds.set(incident, [...(kinds.get(incident) ?? []), told]);
  }
  const byCount = Array.from(kinds).toSorted((a, b) => b[1].length - a[1].length);
  const named = byCount.slice(0, 4).map(([id, alike]) => {
    if (alike.length > 1) return `${titleInSentence(edition, id)} (${times(alike.length)})`;
    return titleInSentence(edition, id, alike[0]?.occurred.place ?? null);
  });
  const left = byCount.slice(4).reduce((sum, [, alike]) => sum + alike.length, 0);
  return sentence(`Also: ${named.join('; ')}${left > 0 ? `; and ${inWords(left)} more` : ''}`);
}
