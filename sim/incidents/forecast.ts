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
import { outcomeOf, prospectOf, type Outcome } from './outcome.ts';
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

/** What this answer to the open incident would likely bring. */
export function forecast(campaign: Campaign, occurrence: Occurrence, response: ResponseData): Forecast {
  const prospect = prospectOf(campaign, occurrence, response);
  const outcomes = SPREAD.map((luck) => outcomeOf(campaign, prospect, luck));
  const heating = shiftsOf(occurrence, 'escalation');
  const law = shiftsOf(occurrence, 'legitimacy');
  return {
    killed: rangeOf(outcomes, (outcome) => outcome.forceKilled),
    escalation: rangeOf(
      outcomes,
      (outcome) => heatExpected(campaign, occurrence, outcome) + shiftExpected(heating, occurrence, outcome),
    ),
    legitimacy: rangeOf(outcomes, (outcome) => response.legitimacy.value + shiftExpected(law, occurrence, outcome)),
    hits: rangeOf(outcomes, (outcome) => outcome.hits),
    answer: rangeOf(outcomes, (outcome) => outcome.answer),
  };
}

/** One figure of all outcomes, rising. Room for it is made once: every option needs it five times. */
const rising = new Float64Array(SPREAD.length);

function rangeOf(outcomes: readonly Outcome[], read: (outcome: Outcome) => number): readonly [number, number] {
  // Sorted by insertion: a few numbers, mostly equal or in order already.
  for (let count = 0; count < outcomes.length; count += 1) {
    const figure = read(outcomes[count] as Outcome);
    let place = count;
    for (; place > 0 && at(rising, place - 1) > figure; place -= 1) rising[place] = at(rising, place - 1);
    rising[place] = figure;
  }
  return [at(rising, TENTH), at(rising, NINETIETH)];
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

function heatExpected(campaign: Campaign, { type, severity }: Occurrence, { excess, forceKilled }: Outcome): number {
  if (type.provokes === null) return 0;
  return heatOf(campaign, { severity: type.provokes * severity, excess, killed: forceKilled });
}
