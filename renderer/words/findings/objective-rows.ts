/** The report card row by row: the verdict, the value against threshold and floor, and the evidence. */

import type { Edition } from '../../../seeds/edition.ts';
import {
  type Debrief,
  type Indicator,
  INDICATORS,
  monthOf,
  type ObjectiveData,
  trueValue,
  type Verdict,
} from '../../../sim/index.ts';
import { monthAndYear } from '../dates.ts';
import { figure } from '../indicators.ts';
import { counted, inWords } from '../numbers.ts';
import { declaredText, objectiveTitle, resultText, withUnit } from '../objectives.ts';
import { capital } from '../text.ts';

/** A value on its scale, against the threshold and the floor. */
export interface Bullet {
  readonly most: number;
  readonly value: number;
  readonly met: number;
  readonly partly: number;
  readonly better: 'higher' | 'lower';
  readonly write: (value: number) => string;
}

/** One objective. */
export interface ObjectiveRow {
  readonly id: string;
  readonly title: string;
  readonly declared: string;
  readonly verdict: Verdict;
  readonly result: string;
  readonly evidence: string;
  /** Null where nothing was tested. */
  readonly bullet: Bullet | null;
  readonly claims: readonly string[];
}

/** Indicators that only add up: their course is told month by month. */
export const ADDING_UP: readonly Indicator[] = ['forceKilled', 'civiliansKilled', 'cost'];

/** Scales of counts end a little beyond the largest figure. */
const ROOM = 1.15;
const MOST_CLAIMS = 3;

function bulletOf(debrief: Debrief, { indicator, measure, met, partly, better }: ObjectiveData, value: number): Bullet {
  const marks = { value, met: met.value, partly: partly.value, better };
  if (measure === 'monthsAbove') {
    return { ...marks, most: Math.max(debrief.horizon, met.value), write: (months) => String(Math.round(months)) };
  }
  const { high } = INDICATORS[indicator];
  const most = high <= 6 ? high : ROOM * Math.max(value, met.value, partly.value);
  return { ...marks, most, write: (amount) => figure(indicator, amount) };
}

/** The turn with the largest (or smallest) of these values; the first of equal ones. */
function turnOf(values: readonly number[], wanted: number): number {
  return values.indexOf(wanted) + 1;
}

function evidenceOf(edition: Edition, debrief: Debrief, { indicator, measure, better, level }: ObjectiveData): string {
  const values = debrief.months.map(({ turn }) => trueValue(debrief, indicator, turn));
  const monthAt = (turn: number): string => monthAndYear(edition, monthOf(debrief, turn).month);
  if (measure === 'monthsAbove') {
    const short = values.filter((value) => value < (level?.value ?? 0)).length;
    const lowest = Math.min(...values);
    const low = `Lowest ${figure(indicator, lowest)}, in ${monthAt(turnOf(values, lowest))}.`;
    return short === 0 ? low : `Below it in ${counted(short, 'month')}. ${low}`;
  }
  if (ADDING_UP.includes(indicator)) {
    const added = values.map((value, index) => value - trueValue(debrief, indicator, index));
    const most = Math.max(...added);
    return most === 0
      ? 'None in any month.'
      : `Most in one month: ${figure(indicator, most)}, in ${monthAt(turnOf(added, most))}.`;
  }
  const extreme = better === 'higher' ? Math.min(...values) : Math.max(...values);
  if (measure === 'highest' || measure === 'lowest') return `Reached in ${monthAt(turnOf(values, extreme))}.`;
  const word = better === 'higher' ? 'Lowest' : 'Highest';
  return `${word} ${figure(indicator, extreme)}, in ${monthAt(turnOf(values, extreme))}.`;
}

/** The claims whose mechanisms moved the indicator most in this run. */
function claimsOn({ rows }: Debrief, indicator: Indicator): readonly string[] {
  const weights = new Map<string, number>();
  for (const { indicator: moved, cause, amount } of rows) {
    if (moved !== indicator || cause.claim === undefined) continue;
    weights.set(cause.claim, (weights.get(cause.claim) ?? 0) + Math.abs(amount));
  }
  const ranked = Array.from(weights).toSorted((a, b) => b[1] - a[1]);
  return ranked.slice(0, MOST_CLAIMS).map(([claim]) => claim);
}

/** The rows, in the order that the team ranked. */
export function objectiveRows(edition: Edition, debrief: Debrief): readonly ObjectiveRow[] {
  return debrief.card.map((line) => {
    const { objective, yardstick, verdict, value } = line;
    return {
      id: objective,
      title: objectiveTitle(edition, objective),
      declared: declaredText(edition, yardstick),
      verdict,
      result: `${capital(resultText(edition, line, debrief.months.length))}.`,
      evidence: verdict === 'notTested' ? '' : evidenceOf(edition, debrief, yardstick),
      bullet: verdict === 'notTested' ? null : bulletOf(debrief, yardstick, value),
      claims: claimsOn(debrief, yardstick.indicator),
    };
  });
}

/** How it stood at the start and at the end: name, start, end. */
export function startAndEnd(debrief: Debrief): readonly (readonly [Indicator, string, string])[] {
  const shown: readonly Indicator[] = [
    'ceasefire',
    'violations',
    'confidence',
    'cohesion',
    'backing',
    'legitimacy',
    'belief',
  ];
  const last = debrief.months.length;
  return shown.map((indicator) => [
    indicator,
    figure(indicator, trueValue(debrief, indicator, 0)),
    figure(indicator, trueValue(debrief, indicator, last)),
  ]);
}

/** What the report card rests on, in a sentence. */
export function cardLead({ card, months }: Debrief): string {
  const tested = card.filter(({ verdict }) => verdict !== 'notTested').length;
  const opening =
    'There is no single score. Each objective is held against the threshold and the floor that were declared before the first month.';
  if (tested === card.length) return opening;
  const open = card.length - tested;
  const played = counted(months.length, 'month');
  return `${opening} After ${played} ${inWords(open)} could not be tested: a limit that was merely not reached yet proves nothing.`;
}

/** The threshold that was declared on an indicator, if one was: the level for months above it, else what meets it. */
export function thresholdOn(
  edition: Edition,
  { card }: Debrief,
  indicator: Indicator,
): { readonly value: number; readonly text: string } | null {
  const yardstick = card.find((line) => line.yardstick.indicator === indicator)?.yardstick;
  if (yardstick === undefined) return null;
  const { value } = yardstick.level ?? yardstick.met;
  return { value, text: withUnit(edition, indicator, value) };
}
