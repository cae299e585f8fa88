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
import type { Occurrence, OutcomeLuck } from './occurrence.ts';
import { excessOf, outcomeOf, prospectOf, type Outcome } from './outcome.ts';
import { scaleOf } from './scale.ts';

/** The figures of an option that are forecast. */
export type Forecast = Pick<DecisionOption, 'killed' | 'escalation' | 'legitimacy' | 'hits' | 'answer'>;

/** Luck over which a forecast is spread, the same for every option. */
const SPREAD: readonly OutcomeLuck[] = [0.1, 0.5, 0.9].flatMap((clarity) =>
  [0.15, 0.85].flatMap((timing) =>
    [0.1, 0.5, 0.9].map((people) => ({ clarity, timing, force: people, civilians: people })),
  ),
);

const LAST = SPREAD.length - 1;
const TENTH = Math.floor(LAST / 10);
const NINETIETH = Math.floor((LAST * 9) / 10);

/** The figures over the spread, each sorted. Room for them is made once: hardly anything is asked for more often. */
const figures = {
  killed: new Float64Array(SPREAD.length),
  escalation: new Float64Array(SPREAD.length),
  legitimacy: new Float64Array(SPREAD.length),
  hits: new Float64Array(SPREAD.length),
  answer: new Float64Array(SPREAD.length),
};

/** What this answer to the open incident would likely bring. */
export function forecast(campaign: Campaign, occurrence: Occurrence, response: ResponseData): Forecast {
  const { killed, escalation, legitimacy, hits, answer } = figures;
  const prospect = prospectOf(campaign, occurrence, response);
  const heating = shiftsOf(occurrence, 'escalation');
  const law = shiftsOf(occurrence, 'legitimacy');
  for (let count = 0; count < SPREAD.length; count += 1) {
    const outcome = outcomeOf(campaign, prospect, SPREAD[count] as OutcomeLuck);
    const heat = heatExpected(campaign, occurrence, outcome);
    insert(killed, count, outcome.forceKilled);
    insert(escalation, count, heat + shiftExpected(heating, occurrence, outcome));
    insert(legitimacy, count, response.legitimacy.value + shiftExpected(law, occurrence, outcome));
    insert(hits, count, outcome.hits);
    insert(answer, count, outcome.answer);
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

function shiftExpected(shifts: readonly Shift[], occurrence: Occurrence, outcome: Outcome): number {
  let sum = 0;
  for (const { amount, by } of shifts) sum += amount.value * scaleOf(by, occurrence, outcome);
  return sum;
}

function heatExpected(campaign: Campaign, { type, severity }: Occurrence, outcome: Outcome): number {
  if (type.provokes === null) return 0;
  const acts = { severity: type.provokes * severity, excess: excessOf(outcome), killed: outcome.forceKilled };
  return heatOf(campaign, acts);
}
