/**
 * What an answer would likely bring: the outcome over a small even grid of luck, as the range from the 10th to the 90th
 * of a hundred. It is the outcome's own function that is asked, so the card promises what is played.
 */

import type { Campaign } from '../campaign.ts';
import type { EffectData, ResponseData } from '../catalogue/types.ts';
import type { DecisionOption } from '../events/events.ts';
import type { Indicator } from '../world/schema.ts';
import { at } from '../world/world.ts';
import { heatOf } from './learn.ts';
import type { Occurrence } from './occurrence.ts';
import { courseOf, excessOf, forceDeaths, outcomeOn, prospectOf, type Course } from './outcome.ts';
import { scaleOf } from './scale.ts';

/** The figures of an option that are forecast. */
export type Forecast = Pick<DecisionOption, 'killed' | 'escalation' | 'legitimacy' | 'hits' | 'answer'>;

/** Luck over which a forecast is spread, the same for every option: six courses, three fates of people on each. */
const COURSES = [0.1, 0.5, 0.9].flatMap((clarity) => [0.15, 0.85].map((timing) => ({ clarity, timing })));
const FATES = [0.1, 0.5, 0.9].map((people) => ({ force: people, civilians: people }));

const LAST = COURSES.length * FATES.length - 1;
const TENTH = Math.floor(LAST / 10);
const NINETIETH = Math.floor((LAST * 9) / 10);

const room = (): Float64Array => new Float64Array(LAST + 1);

/** The figures over the spread, each sorted. Room for them is made once: hardly anything is asked for more often. */
const figures = { killed: room(), escalation: room(), legitimacy: room(), hits: room(), answer: room() };

/** What this answer to the open incident would likely bring. */
export function forecast(campaign: Campaign, occurrence: Occurrence, response: ResponseData): Forecast {
  const { killed, escalation, legitimacy, hits, answer } = figures;
  const prospect = prospectOf(campaign, occurrence, response);
  const heating = shiftsOf(occurrence, 'escalation');
  const law = shiftsOf(occurrence, 'legitimacy');
  let count = 0;
  for (const luck of COURSES) {
    const course = courseOf(campaign, prospect, luck);
    for (const fate of FATES) {
      const died = forceDeaths(course, fate.force);
      insert(killed, count, died);
      insert(escalation, count, heatExpected(campaign, course, died) + shiftExpected(heating, course, fate));
      insert(legitimacy, count, response.legitimacy.value + shiftExpected(law, course, fate));
      insert(hits, count, course.hits);
      insert(answer, count, course.answer);
      count += 1;
    }
  }
  return {
    killed: rangeOf(killed),
    escalation: rangeOf(escalation),
    legitimacy: rangeOf(legitimacy),
    hits: rangeOf(hits),
    answer: rangeOf(answer),
  };
}

/** Puts a figure in its place among the first `count`, which are sorted. */
function insert(sorted: Float64Array, count: number, figure: number): void {
  let place = count;
  for (; place > 0 && at(sorted, place - 1) > figure; place -= 1) sorted[place] = at(sorted, place - 1);
  sorted[place] = figure;
}

function rangeOf(sorted: Float64Array): readonly [number, number] {
  return [at(sorted, TENTH), at(sorted, NINETIETH)];
}

type Shift = Extract<EffectData, { readonly kind: 'shift' }>;

function shiftsOf(occurrence: Occurrence, indicator: Indicator): readonly Shift[] {
  return occurrence.type.effects.filter(
    (effect): effect is Shift => effect.kind === 'shift' && effect.indicator === indicator,
  );
}

function shiftExpected(shifts: readonly Shift[], course: Course, fate: (typeof FATES)[number]): number {
  let sum = 0;
  for (const { amount, by } of shifts) sum += amount.value * scaleOf(by, outcomeOn(course, fate));
  return sum;
}

function heatExpected(campaign: Campaign, course: Course, died: number): number {
  const { type, severity } = course.prospect.occurrence;
  if (type.provokes === null) return 0;
  return heatOf(campaign, { severity: type.provokes * severity, excess: excessOf(course), killed: died });
}
