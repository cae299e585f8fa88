/** The report card: what the team declared before month 1 against what came of it. No single score. */

import type { Campaign } from '../campaign.ts';
import type { ObjectiveData } from '../catalogue/types.ts';
import type { Indicator } from '../schema/columns.ts';
import { ENDINGS, type Ending } from '../schema/events.ts';
import { at } from '../world/world.ts';
import type { Rules } from '../rules.ts';
import { yardstickOf, type Measured } from './yardstick.ts';

/** A verdict on one objective. */
export type Verdict = 'met' | 'partly' | 'missed' | 'notTested';

/** What came of an objective. `value` is in the objective's own measure. */
export interface Judged {
  readonly objective: string;
  readonly verdict: Verdict;
  readonly value: number;
}

/** One line of the report card, with the yardstick that it was held against. */
export interface ReportLine extends Judged {
  readonly yardstick: ObjectiveData;
}

/** The value that an objective is judged by, from its indicator at the ends of the months played. */
function valueOf(objective: ObjectiveData, values: readonly number[]): number {
  const sum = values.reduce((all, value) => all + value, 0);
  switch (objective.measure) {
    case 'last':
      return values[values.length - 1] ?? 0;
    case 'lowest':
      return Math.min(...values);
    case 'highest':
      return Math.max(...values);
    case 'mean':
      return sum / values.length;
    case 'monthsAbove':
      return values.filter((value) => value >= (objective.level?.value ?? 0)).length;
  }
}

function judge(objective: ObjectiveData, value: number): Verdict {
  const reaches = (mark: number): boolean => (objective.better === 'higher' ? value >= mark : value <= mark);
  if (reaches(objective.met.value)) return 'met';
  return reaches(objective.partly.value) ? 'partly' : 'missed';
}

/** What was played, as far as a card needs it. */
export interface Played extends Measured {
  readonly objectives: readonly string[];
  /** Months that were. */
  readonly months: number;
  /** How it ended; none while it goes on. */
  readonly ending: Ending;
  /** An indicator at the ends of the months that were played. */
  readonly course: (indicator: Indicator) => readonly number[];
}

/** Endings with which a mission has not failed. */
const STOOD: readonly Ending[] = ['none', 'exitAchieved', 'horizonReached'];

/**
 * The report card, in the order declared. Nothing is tested before the first month ends. A limit that was merely not reached
 * yet is not tested where the mission failed before its horizon, nor while less than half of its months are played. Where
 * the exit was achieved, months are counted of those that the mission took.
 */
export function cardOf(rules: Rules, played: Played): readonly ReportLine[] {
  const { objectives, months, course, ending } = played;
  const horizon = ending === 'exitAchieved' ? months : played.horizon;
  const brokeOff = months < horizon && (!STOOD.includes(ending) || months < horizon / 2);
  return objectives.flatMap((id) => {
    const yardstick = yardstickOf(rules, { ...played, horizon }, id);
    if (yardstick === undefined) return [];
    const values = course(yardstick.indicator);
    if (values.length === 0) return [{ objective: id, yardstick, verdict: 'notTested', value: 0 }];
    const value = valueOf(yardstick, values);
    const judged = judge(yardstick, value);
    const verdict = brokeOff && yardstick.better === 'lower' && judged !== 'missed' ? 'notTested' : judged;
    return [{ objective: id, yardstick, verdict, value }];
  });
}

/** The report card of a recorded campaign. */
export function reportCard({ rules, scenario, objectives, horizon, journal, world }: Campaign): readonly ReportLine[] {
  const ends = journal === null ? [] : journal.indicators.slice(1);
  const course = (indicator: Indicator): readonly number[] => ends.map((month) => month[indicator]);
  const months = journal?.digests.length ?? 0;
  const ending = ENDINGS[at(world.ending, 0)] ?? 'none';
  return cardOf(rules, { scenario: scenario.id, objectives, horizon, months, course, ending });
}
