/**
 * What an answer would likely bring: the outcome over a small even grid of luck, as the range from the 10th to the 90th
 * of a hundred. It is the outcome's own function that is asked, so the card promises what is played. Where a kind of luck
 * has no part in an answer, it is not spread: an even spread of the same figure would leave every range as it is.
 */

import type { Situation } from '../situation.ts';
import type { ResponseData, ShiftData } from '../catalogue/types.ts';
import type { DecisionOption } from '../schema/events.ts';
import { at } from '../world/world.ts';
import { heatOf } from './learn.ts';
import type { Occurrence } from './occurrence.ts';
import {
  courseOf,
  excessOf,
  forceDeaths,
  outcomeOn,
  prospectOf,
  type Course,
  type CourseLuck,
  type Prospect,
} from './outcome.ts';
import { scaleOf } from './scale.ts';

/** The figures of an option that are forecast. */
export type Forecast = Pick<DecisionOption, 'killed' | 'escalation' | 'legitimacy' | 'hits' | 'answer'>;

const NOTHING = [NaN, NaN] as const;

/** In place of a forecast that nobody will look at: no figures, rather than wrong ones. */
export const NO_FORECAST: Forecast = {
  killed: NOTHING,
  escalation: NOTHING,
  legitimacy: NOTHING,
  hits: NOTHING,
  answer: NOTHING,
};

/** Luck over which a forecast is spread, the same for every option. */
const THREE: readonly number[] = [0.1, 0.5, 0.9];
const TWO: readonly number[] = [0.15, 0.85];
const MIDDLE: readonly number[] = [0.5];

/** The courses to look at, by which kinds of luck have a part: clarity, lateness, rounding, as bits of the place. */
const COURSES = Array.from({ length: 8 }, (_, parts) => {
  const clarities = (parts & 1) === 0 ? MIDDLE : THREE;
  const latenesses = (parts & 2) === 0 ? MIDDLE : TWO;
  const roundings = (parts & 4) === 0 ? MIDDLE : TWO;
  return clarities.flatMap((clarity) =>
    latenesses.flatMap((lateness) => roundings.map((rounding): CourseLuck => ({ clarity, lateness, rounding }))),
  );
});

function coursesOf({ ordered, raid }: Prospect): readonly CourseLuck[] {
  const parts = (ordered.spread > 0 ? 1 : 0) + (ordered.lateChance > 0 ? 2 : 0) + (raid === null ? 0 : 4);
  return COURSES[parts] as readonly CourseLuck[];
}

const MOST = THREE.length * TWO.length * TWO.length * THREE.length;
const room = (): Float64Array => new Float64Array(MOST);

/** The figures over the spread, each sorted. Room for them is made once: hardly anything is asked for more often. */
const figures = { killed: room(), escalation: room(), legitimacy: room(), hits: room(), answer: room() };

/** What this answer to the open incident would likely bring. */
export function forecast(situation: Situation, occurrence: Occurrence, response: ResponseData): Forecast {
  const prospect = prospectOf(situation, occurrence, response);
  const people = areInvolved(prospect) ? THREE : MIDDLE;
  let count = 0;
  for (const luck of coursesOf(prospect)) {
    const course = courseOf(prospect, luck);
    for (const fate of people) {
      enter(situation, course, fate, count);
      count += 1;
    }
  }
  return {
    killed: rangeOf(figures.killed, count),
    escalation: rangeOf(figures.escalation, count),
    legitimacy: rangeOf(figures.legitimacy, count),
    hits: rangeOf(figures.hits, count),
    answer: rangeOf(figures.answer, count),
  };
}

/** Whether people in the way of the incident, and so the luck of who dies, have a part in any figure. */
function areInvolved({ occurrence: { type }, present }: Prospect): boolean {
  return (type.forceDeaths !== null && present > 0) || type.heating.some(isOfPeople) || type.law.some(isOfPeople);
}

const isOfPeople = ({ by }: ShiftData): boolean => by === 'forceKilled' || by === 'civiliansKilled';

/** Puts what comes of a course, with this fate of the people on it, among the `count` figures that are there. */
function enter(situation: Situation, course: Course, fate: number, count: number): void {
  const { response, occurrence } = course.prospect;
  const { provokes, heating, law } = occurrence.type;
  const died = forceDeaths(course, fate);
  const acts = { severity: (provokes ?? 0) * occurrence.severity, excess: excessOf(course), killed: died };
  const heat = provokes === null ? 0 : heatOf(situation, acts);
  insert(figures.killed, count, died);
  insert(figures.escalation, count, heat + shiftExpected(heating, course, fate));
  insert(figures.legitimacy, count, (response?.legitimacy.value ?? 0) + shiftExpected(law, course, fate));
  insert(figures.hits, count, course.hits);
  insert(figures.answer, count, course.answer);
}

/** Puts a figure in its place among the first `count`, which are sorted. */
function insert(sorted: Float64Array, count: number, figure: number): void {
  let place = count;
  for (; place > 0 && at(sorted, place - 1) > figure; place -= 1) sorted[place] = at(sorted, place - 1);
  sorted[place] = figure;
}

/** From the 10th to the 90th of a hundred. As many copies of each figure give the same range. */
function rangeOf(sorted: Float64Array, count: number): readonly [number, number] {
  const tenth = Math.floor(count / 10);
  return [at(sorted, tenth), at(sorted, count - 1 - tenth)];
}

function shiftExpected(shifts: readonly ShiftData[], course: Course, fate: number): number {
  let sum = 0;
  for (const { amount, by } of shifts) {
    sum += amount.value * scaleOf(by, outcomeOn(course, { force: fate, civilians: fate }));
  }
  return sum;
}
