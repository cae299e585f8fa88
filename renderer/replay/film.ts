/** A run as the replay shows it: its sound months with their incidents, and the state of things at a month's end. */

import type { Edition } from '../../seeds/edition.ts';
import {
  incidentsOf,
  journalOf,
  objectiveIndicators,
  type Lead,
  type MonthRecord,
  playAgain,
  type RecordedMonth,
  recordedMonths,
  type ToldIncident,
  turningPoints,
  type View,
  viewFor,
} from '../../sim/index.ts';
import type { MapModel, PinState } from '../map/types.ts';
import { pinsOf, placesOf } from '../map-panel/map-model.ts';
import type { RecordedRun } from '../campaign/recorded.ts';
import { storedRun, verificationOf, type Session } from '../campaign/session.ts';
import { dateOfMonth, toldFromRecord } from '../words/recorded.ts';
import { badgeOf, type Badge } from '../words/verification.ts';
import type { Position, Score } from './score.ts';

/** What made a month one of those in which the campaign turned. */
export interface Turning {
  /** Its number among the turning points, in the order of time. */
  readonly number: number;
  readonly lead: Lead;
}

/** A month to be shown. */
export interface FilmMonth {
  /** `month` is "2026-03", or "" where the program does not know when the scenario begins. */
  readonly record: Pick<MonthRecord, 'turn' | 'month'>;
  readonly incidents: readonly ToldIncident[];
  readonly turning: Turning | null;
}

/** All that can be shown of a run. */
export interface Film {
  /** Months that were recomputed and matched; of a run that is told from its record, all that it holds. */
  readonly months: readonly FilmMonth[];
  readonly score: Score;
  readonly badge: Badge;
  /** How many months the scale has: those beyond the shown ones were not played, or are not sound. */
  readonly scale: number;
}

/** Verifies the stored run and gathers what can be shown of it. */
export function filmOf(edition: Edition, session: Session): Film {
  const verification = verificationOf(session);
  const sound = verification.divergence === null ? session.months.length : verification.verifiedTurns;
  const points = turningPoints(
    journalOf(session.campaign).rows,
    objectiveIndicators(session.campaign.rules, session.campaign.objectives),
  );
  const turnings = new Map(points.map(({ turn, lead }, index) => [turn, { number: index + 1, lead }]));
  const months = session.months.slice(0, sound).map((record) => ({
    record,
    incidents: incidentsOf(record.events),
    turning: turnings.get(record.turn) ?? null,
  }));
  return {
    months,
    score: scoreOf(months),
    badge: badgeOf(edition, storedRun(session), verification),
    scale: session.view.phase === 'ended' ? session.months.length : session.view.horizon,
  };
}

/** A month of a film that is told from a record. */
export interface RecordedFilmMonth extends FilmMonth {
  readonly kept: RecordedMonth;
}

/** A film of a run whose rules are gone: its incidents and figures as the file has them, and no turning points. */
export interface RecordedFilm extends Film {
  readonly months: readonly RecordedFilmMonth[];
}

/** Gathers what a recorded run shows by itself. */
export function filmOfRecord(edition: Edition, { run, damage, verification }: RecordedRun): RecordedFilm {
  const months = recordedMonths(run).map((kept) => ({
    record: { turn: kept.turn, month: dateOfMonth(edition, run, kept.turn) ?? '' },
    incidents: kept.incidents.map((incident) => toldFromRecord(edition, kept.turn, incident)),
    turning: null,
    kept,
  }));
  return {
    months,
    score: scoreOf(months),
    badge: badgeOf(edition, { run, damage }, verification),
    scale: run.ending === 'none' ? Math.max(run.horizon, months.length) : months.length,
  };
}

function scoreOf(months: readonly FilmMonth[]): Score {
  const turning = months.flatMap(({ record, incidents, turning: found }) => {
    if (found === null) return [];
    // A month that turned by something else than an incident has done so from its opening.
    return [[record.turn, incidents.findIndex(({ occurred }) => occurred.number === found.lead.incident) + 1] as const];
  });
  return { counts: months.map(({ incidents }) => incidents.length), turning: new Map(turning) };
}

/** What the team saw at a month's end, and how things were. */
export interface MonthViews {
  readonly seen: View;
  readonly truth: View;
}

/** The campaign as it stood at the end of a month, rebuilt from its commands. */
export function viewsAt(edition: Edition, session: Session, turn: number): MonthViews {
  const { run } = storedRun(session);
  const { campaign } = playAgain(edition.rules, run, { record: false, untilTurn: turn });
  return { seen: viewFor(campaign, 'team'), truth: viewFor(campaign, 'truth') };
}

/** Whether an incident is past, now or to come when the month stands at this step. */
export function stateAt(index: number, step: number): Exclude<PinState, 'open'> {
  if (index + 1 === step) return 'now';
  return index + 1 < step ? 'settled' : 'coming';
}

/** The map of a month: places as at its end, pins as at this step. */
export function modelAt(edition: Edition, { incidents }: FilmMonth, view: View, { step }: Position): MapModel {
  return { ...placesOf(edition, view), pins: pinsOf(edition, incidents, (_, index) => stateAt(index, step)) };
}
