/**
 * What a run file tells by itself, month by month: figures, incidents, orders and the largest causes. No rule is asked,
 * so it holds for runs whose rules are gone. What a file does not hold is null or absent, never guessed.
 */

import { standingEntries, type WorldAct } from '../run/acts.ts';
import type { CompactIncident, RunFile, RunMonth } from '../run/types.ts';

/** A settled incident as the file has it. Null is what the file did not keep. */
export interface RecordedIncident {
  /** Its number in the month, from 1. */
  readonly number: number;
  readonly incident: string;
  /** The id of a sector, site, partner or kind of backing, or "". */
  readonly place: string;
  readonly day: number;
  readonly response: string;
  readonly answeredBy: CompactIncident[4];
  readonly forceKilled: number;
  readonly civiliansKilled: number;
  readonly hits: number;
  readonly launched: number | null;
  readonly darkened: number | null;
  readonly late: number | null;
  readonly result: string | null;
}

/**
 * A cause with what it did to an indicator in a month, in the indicator's own unit and to about two digits; null where
 * the file does not say.
 */
export interface RecordedCause {
  readonly cause: string;
  readonly amount: number | null;
}

/** One month of the record. */
export interface RecordedMonth {
  readonly turn: number;
  readonly digest: string;
  /** At the end of the month, by the indicator's name, in its own unit. */
  readonly figures: ReadonlyMap<string, number>;
  /** For each indicator its largest causes; empty where the file kept none. */
  readonly causes: ReadonlyMap<string, readonly RecordedCause[]>;
  readonly incidents: readonly RecordedIncident[];
  /** Orders and acts of a facilitator given in this month, without answers and the end of the month. */
  readonly orders: readonly WorldAct[];
}

const STEPS = 65536;

function incidentOf(compact: CompactIncident, index: number): RecordedIncident {
  const [incident, place, day, response, answeredBy, forceKilled, civiliansKilled, hits] = compact;
  const [launched, , darkened, late, result] = compact.slice(8) as unknown as readonly [
    number | null,
    number | null,
    number | null,
    number | null,
    string | null,
  ];
  const number = index + 1;
  return {
    number,
    incident,
    place,
    day,
    response,
    answeredBy,
    forceKilled,
    civiliansKilled,
    hits,
    launched,
    darkened,
    late,
    result,
  };
}

/**
 * Causes with their amounts. A list of an odd length ends in a cause that made up the rest of the change; null where the
 * file does not say where the change began.
 */
function pairsOf(kept: readonly number[], names: readonly string[], change: number | null): readonly RecordedCause[] {
  let rest = change;
  const pairs: RecordedCause[] = [];
  for (let place = 0; place < kept.length; place += 2) {
    const cause = names[kept[place] ?? -1];
    const steps = kept[place + 1] ?? rest;
    if (cause !== undefined) pairs.push({ cause, amount: steps === null ? null : steps / STEPS });
    rest = rest === null || steps === null ? null : rest - steps;
  }
  return pairs;
}

const ANSWERS: readonly WorldAct['kind'][] = ['decide', 'decideAsStanding', 'endMonth', 'declareObjectives'];

/** What was ordered in each month, from the acts that stand. Answers come after the end of the month's orders. */
function ordersByMonth(run: RunFile): readonly (readonly WorldAct[])[] {
  const months: WorldAct[][] = [[]];
  for (const { act } of standingEntries(run.acts)) {
    if (act.kind === 'endMonth') months.push([]);
    else if (!ANSWERS.includes(act.kind)) months.at(-1)?.push(act);
  }
  return months;
}

function monthOf(run: RunFile, month: RunMonth, index: number): Omit<RecordedMonth, 'orders'> {
  const { indicators, causes, start, months } = run;
  const named = <Value>(list: readonly (Value | undefined)[]): ReadonlyMap<string, Value> =>
    new Map(
      indicators.flatMap((name, place) => {
        const value = list[place];
        return value === undefined ? [] : [[name, value] as const];
      }),
    );
  const figures = month.changes.map((_, place) =>
    months.slice(0, index + 1).reduce((sum, { changes }) => sum + (changes[place] ?? NaN), start[place] ?? 0),
  );
  return {
    turn: index + 1,
    digest: month.digest,
    figures: named(figures.map((steps) => (Number.isFinite(steps) ? steps / STEPS : undefined))),
    causes: named(month.causes.map((kept, place) => pairsOf(kept, causes, month.changes[place] ?? null))),
    incidents: month.incidents.map(incidentOf),
  };
}

/** The months of a run file, as they are recorded. */
export function recordedMonths(run: RunFile): readonly RecordedMonth[] {
  const orders = ordersByMonth(run);
  return run.months.map((month, index) => ({ ...monthOf(run, month, index), orders: orders[index] ?? [] }));
}

/** An indicator over the months; null where a month has no figure of it. */
export function recordedCourse(months: readonly RecordedMonth[], indicator: string): readonly (number | null)[] {
  return months.map(({ figures }) => figures.get(indicator) ?? null);
}
