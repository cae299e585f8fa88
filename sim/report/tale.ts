/**
 * The story of a campaign as it is chosen, before anybody says it: which months are told together, and of each period what
 * happened and what came of it, as a list of facts in the order of the telling.
 */

import type { Indicator } from '../schema/columns.ts';
import type { Ending } from '../schema/events.ts';
import { incidentAt, trueValue, type Debrief } from './debrief.ts';
import { tellingMisses, type Miss } from './misses.ts';
import { incidentsOf, ofKind, weightOf, type EventOf, type MonthRecord } from './months.ts';
import { pushesOn, type Push } from './pushes.ts';
import { telling } from './telling.ts';
import { mostMoved, type TurningPoint } from './turning.ts';

/** A figure of the tale: what an indicator was before month `first` and after month `last`. */
export interface TaleFigure {
  readonly indicator: Indicator;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** How escalation went in a period: to the rung at its end, or away from it and back. */
export type RungCourse = 'rose' | 'fell' | 'roseAndCameBack' | 'fellAndCameBack';

/** One thing that is told. Turns count from 1; an incident's number is that in its month. */
export type TaleFact =
  /** The mandate adopted and the objective ranked first; "" where there was none. */
  | { readonly kind: 'adopted'; readonly mandate: string; readonly objective: string }
  /** Where the campaign began. */
  | { readonly kind: 'stood'; readonly figures: readonly TaleFigure[] }
  /** An incident; `point` is the turning point that it was, from 1, or null. */
  | {
      readonly kind: 'incident';
      readonly turn: number;
      readonly number: number;
      readonly day: number;
      readonly point: number | null;
    }
  /** A turning point that was no incident: what moved most, what did most in the month, and what did most to that figure. */
  | {
      readonly kind: 'turned';
      readonly turn: number;
      readonly point: number;
      readonly figure: TaleFigure;
      readonly lead: string;
      readonly push: Push | null;
    }
  /** What the team itself ordered and took back. */
  | {
      readonly kind: 'ordered';
      readonly turn: number;
      readonly given: readonly EventOf<'orderGiven'>[];
      readonly withdrawn: readonly EventOf<'orderWithdrawn'>[];
    }
  | {
      readonly kind: 'rungs';
      readonly course: RungCourse;
      readonly from: number;
      readonly to: number;
      readonly peak: number;
    }
  /** What moved most over the period; `push` did most to the first, null where there is none or it has been told. */
  | { readonly kind: 'moved'; readonly figures: readonly TaleFigure[]; readonly push: Push | null }
  | { readonly kind: 'hardlyMoved' }
  | {
      readonly kind: 'deaths';
      readonly force: number;
      readonly civilians: number;
      readonly figures: readonly TaleFigure[];
    }
  /** The gravest miss of the staff. */
  | { readonly kind: 'misread'; readonly miss: Miss }
  | { readonly kind: 'ended'; readonly turn: number; readonly ending: Ending }
  /** The ceasefire broke: the chance that this had in the month. */
  | { readonly kind: 'ceasefireBroke'; readonly turn: number; readonly chance: number };

/** Some months that are told together. */
export interface TalePeriod {
  readonly first: number;
  readonly last: number;
  readonly happened: readonly TaleFact[];
  /** What came of it. */
  readonly followed: readonly TaleFact[];
}

/** A period has at least and at most so many months; the last takes what is left over. */
const SHORTEST = 2;
const LONGEST = 5;

/** Incidents of a period that are told besides its turning points, and how grave one must be. */
const MOST_TOLD = 2;
const GRAVE = 5;

/** Months of a period whose orders are told. */
const MOST_ORDERS = 2;

/** Measures in which the start and a period's change are told. */
const AT_START = ['ceasefire', 'confidence'] as const;
const TOLD: readonly Indicator[] = [
  'ceasefire',
  'confidence',
  'cohesion',
  'legitimacy',
  'backing',
  'credibility',
  'belief',
  'mediumInterceptors',
  'dark',
];
const MOST_CHANGES = 2;

/** What has no day comes at the end of its month. */
const LAST_DAY = 31;

/** A turning point opens a period where the last is long enough. */
function opensPeriod(turn: number, start: number, turned: readonly number[]): boolean {
  const length = turn - start;
  return length >= LONGEST || (length >= SHORTEST && turned.includes(turn));
}

function periodStarts(count: number, turned: readonly number[]): readonly number[] {
  const starts = [1];
  for (let turn = 2; turn <= count - SHORTEST + 1; turn += 1) {
    if (opensPeriod(turn, starts.at(-1) ?? 1, turned)) starts.push(turn);
  }
  return starts;
}

function figureOf(debrief: Debrief, indicator: Indicator, first: number, last: number): TaleFigure {
  const from = trueValue(debrief, indicator, first - 1);
  return { indicator, first, last, from, to: trueValue(debrief, indicator, last) };
}

/** The strongest push on a figure in the direction in which it moved. */
function pushOf({ rows }: Debrief, { indicator, first, last, from, to }: TaleFigure): Push | null {
  const within = rows.filter(({ turn }) => turn >= first && turn <= last);
  const push = pushesOn(indicator, within).find(({ amount }) => amount > 0 === to > from);
  return push === undefined ? null : { cause: push.cause, amount: push.amount, incidents: push.incidents };
}

function openingOf(debrief: Debrief): readonly TaleFact[] {
  const { mandate, objectives, truth } = debrief;
  const [objective = ''] = objectives;
  const figures = AT_START.map((indicator) => figureOf(debrief, indicator, 1, 0));
  return [
    ...(mandate === '' && objective === '' ? [] : [{ kind: 'adopted', mandate, objective } as const]),
    ...(truth.length === 0 ? [] : [{ kind: 'stood', figures } as const]),
  ];
}

interface Dated {
  readonly turn: number;
  readonly day: number;
  readonly fact: TaleFact;
}

function toldPoint(debrief: Debrief, point: TurningPoint): Dated {
  const { turn, lead, amounts } = point;
  const place = debrief.points.indexOf(point) + 1;
  const told = lead.incident === null ? undefined : incidentAt(debrief, turn, lead.incident);
  if (told !== undefined) {
    const { number, day } = told.occurred;
    return { turn, day, fact: { kind: 'incident', turn, number, day, point: place } };
  }
  const [indicator = 'ceasefire'] = mostMoved(amounts)[0] ?? [];
  const figure = figureOf(debrief, indicator, turn, turn);
  const push = pushOf(debrief, figure);
  return { turn, day: LAST_DAY, fact: { kind: 'turned', turn, point: place, figure, lead: lead.cause, push } };
}

/** The gravest incidents of a period that are no turning points, one of a kind. */
function graveOf(records: readonly MonthRecord[], points: readonly TurningPoint[]): readonly Dated[] {
  return records
    .flatMap(({ events, rows }) =>
      incidentsOf(events).map((told) => ({ ...told.occurred, weight: weightOf(told, rows) })),
    )
    .filter(({ turn, number, weight }) => {
      const isPoint = points.some((point) => point.turn === turn && point.lead.incident === number);
      return weight >= GRAVE && !isPoint;
    })
    .toSorted((a, b) => b.weight - a.weight)
    .filter(({ incident }, index, all) => all.findIndex((other) => other.incident === incident) === index)
    .slice(0, MOST_TOLD)
    .map(({ turn, number, day }) => ({ turn, day, fact: { kind: 'incident', turn, number, day, point: null } }));
}

/** Turning points and the gravest incidents of a period, in the order of their days. */
function eventsOf(debrief: Debrief, records: readonly MonthRecord[]): readonly TaleFact[] {
  const points = debrief.points.filter(({ turn }) => records.some((record) => record.turn === turn));
  const dated = [...points.map((point) => toldPoint(debrief, point)), ...graveOf(records, points)];
  return dated.toSorted((a, b) => a.turn - b.turn || a.day - b.day).map(({ fact }) => fact);
}

/** What the team itself ordered; the first month's orders are its mandate. */
function ordersOf(records: readonly MonthRecord[]): readonly TaleFact[] {
  return records
    .filter(({ turn }) => turn > 1)
    .flatMap(({ turn, events }) => {
      const given = ofKind(events, 'orderGiven');
      const withdrawn = ofKind(events, 'orderWithdrawn');
      return given.length + withdrawn.length === 0 ? [] : [{ kind: 'ordered', turn, given, withdrawn } as const];
    })
    .slice(0, MOST_ORDERS);
}

function rungsOf(records: readonly MonthRecord[]): readonly TaleFact[] {
  const changes = records.flatMap(({ events }) => ofKind(events, 'rungChanged'));
  const from = changes[0]?.from;
  const to = changes.at(-1)?.to;
  if (from === undefined || to === undefined) return [];
  const peak = Math.max(...changes.map((change) => change.to));
  return [{ kind: 'rungs', course: courseOf(from, to, peak), from, to, peak }];
}

function courseOf(from: number, to: number, peak: number): RungCourse {
  if (peak > Math.max(from, to)) return 'roseAndCameBack';
  if (from === to) return 'fellAndCameBack';
  return to > from ? 'rose' : 'fell';
}

function changesOf(debrief: Debrief, first: number, last: number): readonly TaleFact[] {
  const size = ({ indicator, from, to }: TaleFigure): number => telling(indicator, to - from);
  const figures = TOLD.map((indicator) => figureOf(debrief, indicator, first, last))
    .filter((moved) => size(moved) >= 1)
    .toSorted((a, b) => size(b) - size(a))
    .slice(0, MOST_CHANGES);
  const [most] = figures;
  if (most === undefined) return [{ kind: 'hardlyMoved' }];
  const push = pushOf(debrief, most);
  const isTold = debrief.points.some(({ turn, lead }) => turn >= first && turn <= last && lead.cause === push?.cause);
  return [{ kind: 'moved', figures, push: isTold ? null : push }];
}

function deathsOf(debrief: Debrief, first: number, last: number): readonly TaleFact[] {
  const figures = (['forceKilled', 'civiliansKilled'] as const).map((name) => figureOf(debrief, name, first, last));
  const [force = 0, civilians = 0] = figures.map(({ from, to }) => to - from);
  return force > 0 || civilians > 0 ? [{ kind: 'deaths', force, civilians, figures }] : [];
}

/** The gravest miss; what Moscow feels is told elsewhere. */
function misreadOf(misses: readonly Miss[], first: number, last: number): readonly TaleFact[] {
  const miss = misses.find(({ turn, indicator }) => turn >= first && turn <= last && indicator !== 'hostility');
  return miss === undefined ? [] : [{ kind: 'misread', miss }];
}

function endOf({ events, turn }: MonthRecord): readonly TaleFact[] {
  return [
    ...ofKind(events, 'campaignEnded').flatMap(({ ending }) =>
      ending === 'none' ? [] : [{ kind: 'ended', turn, ending } as const],
    ),
    ...ofKind(events, 'ceasefireBroke').map(({ chance }) => ({ kind: 'ceasefireBroke', turn, chance }) as const),
  ];
}

/** The tale, period by period; empty before a month has ended. */
export function taleOf(debrief: Debrief): readonly TalePeriod[] {
  const { months, points } = debrief;
  const count = months.length;
  if (count === 0) return [];
  const misses = tellingMisses(debrief);
  const starts = periodStarts(
    count,
    points.map(({ turn }) => turn),
  );
  return starts.map((first, index): TalePeriod => {
    const last = (starts[index + 1] ?? count + 1) - 1;
    const records = months.slice(first - 1, last);
    const opening = first === 1 ? openingOf(debrief) : [];
    const ended = last === count ? records.slice(-1).flatMap(endOf) : [];
    const came = [...rungsOf(records), ...changesOf(debrief, first, last), ...deathsOf(debrief, first, last)];
    return {
      first,
      last,
      happened: [...opening, ...eventsOf(debrief, records), ...ordersOf(records)],
      followed: [...came, ...misreadOf(misses, first, last), ...ended],
    };
  });
}
