/**
 * The difference of two recorded campaigns of one scenario: where they part, by how much each month differs, and the causes
 * behind it. Everything is the other less the one. Indicators and rows lie on the grid, so causes sum to a gap exactly. It
 * says what differs, not why a cause does.
 */

import { canonicalText } from '../catalogue/canonical.ts';
import type { Journal, LedgerRow } from '../schema/journal.ts';
import { INDICATOR_NAMES, type Indicator } from '../schema/columns.ts';
import type { Command } from '../schema/commands.ts';
import type { Place } from '../schema/events.ts';
import { incidentsOf, type PlayedIncident } from './months.ts';

/** A campaign as far as a difference needs it; a recorded `Campaign` is one. */
export interface Course {
  readonly scenario: { readonly id: string };
  readonly journal: Journal | null;
}

/** An indicator that stood apart at the end of a month; month 0 is the start. */
export interface Gap {
  readonly turn: number;
  readonly indicator: Indicator;
  readonly one: number;
  readonly other: number;
  /** The other less the one, in the indicator's own unit. */
  readonly by: number;
}

/** The first command that differs; null where that side has no more. */
export interface PartingAct {
  /** Its place among the commands, from 0. */
  readonly index: number;
  /** The month in which it was given, from 1. */
  readonly turn: number;
  readonly one: Command | null;
  readonly other: Command | null;
}

/** Where two campaigns part. */
export interface Parting {
  /** The first month that came out otherwise, in an indicator or in an incident: 0 for the start, null for none. */
  readonly month: number | null;
  /** Null where the commands are the same. An act can differ long before a month does. */
  readonly act: PartingAct | null;
}

/** An incident of a difference, with its number in the month from 1. */
export interface IncidentApart {
  readonly turn: number;
  readonly number: number;
  readonly incident: string;
  readonly place: Place;
  readonly day: number;
  readonly chance: number;
  readonly roll: number;
}

/** Incidents of the months that both played. */
export interface IncidentsApart {
  /** How many came in both, settled alike or otherwise. */
  readonly both: number;
  /** Came in both, but were answered otherwise or came out otherwise. */
  readonly otherwise: readonly { readonly one: IncidentApart; readonly other: IncidentApart }[];
  readonly onlyOne: readonly IncidentApart[];
  readonly onlyOther: readonly IncidentApart[];
}

/** What differs between two campaigns. */
export interface CampaignDifference {
  /** Months that each has played. */
  readonly played: { readonly one: number; readonly other: number };
  readonly parting: Parting;
  /** In the order of months and of reports, up to the last month that both played; what does not differ is left out. */
  readonly gaps: readonly Gap[];
  readonly incidents: IncidentsApart;
}

/** A cause with what it did on either side. */
export interface CauseApart {
  readonly cause: string;
  /** The claim that the cause plays; "" for none. */
  readonly claim: string;
  readonly one: number;
  readonly other: number;
  readonly by: number;
}

/** The account of a gap: the gap before, the causes, the gap after. The causes sum to the difference exactly. */
export interface GapAccount {
  readonly before: number;
  /** The largest first; causes that did the same on both sides are left out. */
  readonly causes: readonly CauseApart[];
  readonly after: number;
}

function journalsOf(one: Course, other: Course): readonly [Journal, Journal] {
  if (one.scenario.id !== other.scenario.id) {
    throw new RangeError(`"${one.scenario.id}" and "${other.scenario.id}" are not one scenario`);
  }
  if (one.journal === null || other.journal === null) throw new TypeError('a difference needs two recorded campaigns');
  return [one.journal, other.journal];
}

/** Answers come after the end of the month's orders, and belong to the month that it ended. */
function turnOf(commands: readonly Command[], index: number): number {
  const ended = commands.slice(0, index).filter(({ kind }) => kind === 'endMonth').length;
  const kinds = ['decide', 'decideAsStanding'];
  return kinds.includes(commands[index]?.kind ?? '') ? ended : ended + 1;
}

function partingAct(one: readonly Command[], other: readonly Command[]): PartingAct | null {
  const length = Math.max(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const [mine, theirs] = [one[index] ?? null, other[index] ?? null];
    if (canonicalText(mine) === canonicalText(theirs)) continue;
    return { index, turn: turnOf(mine === null ? other : one, index), one: mine, other: theirs };
  }
  return null;
}

function gapsOf(one: Journal, other: Journal): readonly Gap[] {
  return one.indicators.flatMap((mine, turn) => {
    const theirs = other.indicators[turn];
    if (theirs === undefined) return [];
    return INDICATOR_NAMES.filter((name) => mine[name] !== theirs[name]).map((indicator) => {
      const by = theirs[indicator] - mine[indicator];
      return { turn, indicator, one: mine[indicator], other: theirs[indicator], by };
    });
  });
}

/** Incidents up to a month by what and where they were; a second of the same kind in a month has a name of its own. */
function incidentsBy({ events }: Journal, last: number): ReadonlyMap<string, PlayedIncident> {
  const named = new Map<string, PlayedIncident>();
  for (let turn = 1; turn <= last; turn += 1) {
    for (const told of incidentsOf(events.filter((event) => event.turn === turn))) {
      const { incident, place } = told.occurred;
      let name = canonicalText([turn, incident, place]);
      while (named.has(name)) name += '+';
      named.set(name, told);
    }
  }
  return named;
}

function apart({ occurred }: PlayedIncident): IncidentApart {
  const { turn, number, incident, place, day, explanation } = occurred;
  return { turn, number, incident, place, day, chance: explanation.chance, roll: explanation.roll };
}

/** What was answered and what came of it, to be compared. */
function upshot({ made, settled }: PlayedIncident): string {
  return canonicalText([made?.response ?? null, made?.by ?? null, settled?.outcome ?? null]);
}

function incidentsApart(one: Journal, other: Journal, last: number): IncidentsApart {
  const [mine, theirs] = [incidentsBy(one, last), incidentsBy(other, last)];
  const both = Array.from(mine).flatMap(([name, told]) => {
    const same = theirs.get(name);
    return same === undefined ? [] : [{ one: told, other: same }];
  });
  const only = (left: typeof mine, right: typeof mine): readonly IncidentApart[] =>
    Array.from(left).flatMap(([name, told]) => (right.has(name) ? [] : [apart(told)]));
  return {
    both: both.length,
    otherwise: both
      .filter((pair) => upshot(pair.one) !== upshot(pair.other))
      .map((pair) => ({ one: apart(pair.one), other: apart(pair.other) })),
    onlyOne: only(mine, theirs),
    onlyOther: only(theirs, mine),
  };
}

function partingMonth(
  gaps: readonly Gap[],
  { otherwise, onlyOne, onlyOther }: IncidentsApart,
  played: CampaignDifference['played'],
): number | null {
  const turns = [...gaps, ...otherwise.map((pair) => pair.one), ...onlyOne, ...onlyOther].map(({ turn }) => turn);
  if (turns.length > 0) return Math.min(...turns);
  return played.one === played.other ? null : Math.min(played.one, played.other) + 1;
}

/**
 * The difference of two recorded campaigns: the other less the one. Throws a RangeError for campaigns of two scenarios and a
 * TypeError for one that was not recorded.
 */
export function differenceOf(one: Course, other: Course): CampaignDifference {
  const [mine, theirs] = journalsOf(one, other);
  const played = { one: mine.digests.length, other: theirs.digests.length };
  const gaps = gapsOf(mine, theirs);
  const incidents = incidentsApart(mine, theirs, Math.min(played.one, played.other));
  const month = partingMonth(gaps, incidents, played);
  return { played, parting: { month, act: partingAct(mine.commands, theirs.commands) }, gaps, incidents };
}

function addRows(causes: Map<string, CauseApart>, rows: readonly LedgerRow[], side: 'one' | 'other'): void {
  for (const { cause, amount } of rows) {
    const known = causes.get(cause.id) ?? { cause: cause.id, claim: cause.claim ?? '', one: 0, other: 0, by: 0 };
    const summed = { ...known, [side]: known[side] + amount };
    causes.set(cause.id, { ...summed, by: summed.other - summed.one });
  }
}

/**
 * The causes behind the gap in an indicator over some months, both included. Throws a RangeError for campaigns of two
 * scenarios or months that one of them has not played, and a TypeError for one that was not recorded.
 */
export function gapAccount(
  one: Course,
  other: Course,
  indicator: Indicator,
  months: { readonly from: number; readonly to: number },
): GapAccount {
  const [mine, theirs] = journalsOf(one, other);
  const gapAt = (turn: number): number => {
    const [left, right] = [mine.indicators[turn], theirs.indicators[turn]];
    if (left === undefined || right === undefined || months.to < months.from) {
      throw new RangeError(`months ${months.from} to ${months.to} have not been played by both`);
    }
    return right[indicator] - left[indicator];
  };
  const [before, after] = [gapAt(months.from - 1), gapAt(months.to)];
  const causes = new Map<string, CauseApart>();
  const within = (row: LedgerRow): boolean =>
    row.indicator === indicator && row.turn >= months.from && row.turn <= months.to;
  addRows(causes, mine.rows.filter(within), 'one');
  addRows(causes, theirs.rows.filter(within), 'other');
  const told = Array.from(causes.values()).filter(({ by }) => by !== 0);
  return { before, causes: told.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by)), after };
}
