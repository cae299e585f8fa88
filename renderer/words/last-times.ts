/** What was answered before to incidents of this kind, and what came of it: the killed first. */

import type { Edition } from '../../seeds/edition.ts';
import { incidentsOf, type Journal, type OutcomeReport, type PlayedIncident } from '../../sim/index.ts';
import { monthAndYear, monthName, monthsAfter } from './dates.ts';
import { effectOf } from './effects.ts';
import { actorIn, killedText } from './incidents.ts';
import { typeOf } from './likely.ts';
import { inWords } from './numbers.ts';

/** An earlier answer. */
export interface LastTime {
  /** Month and incident, as two answers may read alike. */
  readonly id: string;
  /** "In February the force took cover:" */
  readonly answer: string;
  /** "two of the force were killed, three of ten hit" */
  readonly outcome: string;
}

/** What was answered before. */
export interface LastTimes {
  /** Whether they were incidents of another type of the family: of this one there were none. */
  readonly isKin: boolean;
  /** At most two, the newest last. */
  readonly times: readonly LastTime[];
}

/** The decision that is open, and the answer that is looked at. */
export interface OpenCase {
  readonly incident: string;
  /** The month in hand, from 1, and as a date. */
  readonly turn: number;
  readonly month: string;
  readonly chosen: string | null;
}

/** More cannot be kept in mind beside the options. */
const MOST = 2;

type Past = Pick<Journal, 'events' | 'rows'>;

/** Answered and settled, in the order in which they happened. */
function answeredIn({ events }: Past, turn: number): readonly PlayedIncident[] {
  const turns = Array.from({ length: turn }, (_, index) => index + 1);
  return turns
    .flatMap((each) => incidentsOf(events.filter((event) => event.turn === each)))
    .filter(({ made, settled }) => made !== null && settled !== null);
}

/** The last ones; of those in which the answer in view was given, the last is always among them. */
function chosenOf(cases: readonly PlayedIncident[], chosen: string | null): readonly PlayedIncident[] {
  const same = cases.findLast(({ made }) => made?.response === chosen);
  const last = cases.slice(-MOST);
  if (same === undefined || last.includes(same)) return last;
  return [same, ...last.slice(1)];
}

/** What was answered before to this type of incident, or else to its family. */
export function lastTimes(edition: Edition, past: Past, open: OpenCase): LastTimes {
  const answered = answeredIn(past, open.turn);
  const same = answered.filter(({ occurred }) => occurred.incident === open.incident);
  const family = typeOf(edition, open.incident)?.family;
  const kin = answered.filter(({ occurred }) => typeOf(edition, occurred.incident)?.family === family);
  const isKin = same.length === 0;
  const cases = chosenOf(isKin ? kin : same, open.chosen);
  return { isKin, times: cases.map((one) => timeOf(edition, past, open, one)) };
}

function timeOf(edition: Edition, past: Past, open: OpenCase, one: PlayedIncident): LastTime {
  const { occurred, made } = one;
  const ago = open.turn - occurred.turn;
  const month = monthsAfter(open.month, -ago);
  return {
    id: `${occurred.turn} ${occurred.number}`,
    answer: edition.say('decision_last-in', {
      month: ago < YEAR ? monthName(edition, month) : monthAndYear(edition, month),
      actor: actorIn(edition, occurred.incident),
      order: edition.prose.responses[made?.response ?? '']?.order ?? '',
    }),
    outcome: outcomeText(edition, past, one),
  };
}

/** From here on a month's name alone would be this year's. */
const YEAR = 12;

/** Whether anybody could have been killed, so that it is worth a word that nobody was. */
export function mayKill(edition: Edition, incident: string, { launched }: Pick<OutcomeReport, 'launched'>): boolean {
  const type = typeOf(edition, incident);
  return type?.forceDeaths !== undefined || type?.civilianDeaths !== undefined || launched > 0;
}

function outcomeText(edition: Edition, { rows }: Past, one: PlayedIncident): string {
  const { say, prose } = edition;
  const { occurred, settled } = one;
  if (settled === null) return '';
  const { outcome } = settled;
  const dead = outcome.forceKilled + outcome.civiliansKilled;
  const people =
    dead > 0
      ? say('decision_last-killed', { count: dead, killed: killedText(outcome, false) })
      : mayKill(edition, occurred.incident, outcome)
        ? say('decision_last-nobody')
        : '';
  const hits =
    outcome.launched > 0
      ? say('decision_last-hits', { hits: hitsText(outcome.hits), launched: inWords(outcome.launched) })
      : '';
  const told = [people, hits].filter((part) => part !== '').join(', ');
  if (told !== '') return `${told}.`;
  const result = prose.incidents[occurred.incident]?.results?.[outcome.result ?? ''];
  if (result !== undefined) return result.slice(0, 1).toLowerCase() + result.slice(1);
  const own = rows.filter(({ turn }) => turn === occurred.turn);
  return `${effectOf(edition, one, own)?.text ?? say('decision_last-nothing')}.`;
}

function hitsText(hits: number): string {
  return hits === 0 ? 'none' : inWords(hits);
}
