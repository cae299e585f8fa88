/** Where the staff's estimates were off: months in which the truth lay outside the range that the team was given. */

import type { Edition } from '../../../seeds/edition.ts';
import { type Debrief, ESTIMATED, type Miss, missesOf, monthOf } from '../../../sim/index.ts';
import { monthAndYear } from '../dates.ts';
import { figure, sizeOf, span, unitText, withinSentence } from '../indicators.ts';
import { counted, inWords } from '../numbers.ts';

/** The heading: how often the estimates missed, and where most. */
export function missFinding(edition: Edition, debrief: Debrief): string {
  const misses = missesOf(debrief);
  if (misses.length === 0) return "The truth never left the staff's ranges";
  const counts = ESTIMATED.map((indicator) => ({
    indicator,
    count: misses.filter((miss) => miss.indicator === indicator).length,
  })).toSorted((a, b) => b.count - a.count);
  const [most] = counts;
  if (most === undefined) return '';
  return `The staff misread ${withinSentence(edition, most.indicator)} in ${inWords(most.count)} of ${counted(debrief.months.length, 'month')}`;
}

/** How the range missed: "too low by 4", "too high by less than 1". */
export function missText({ indicator, by }: Miss): string {
  const size = sizeOf(indicator, by);
  return `${by > 0 ? 'too low' : 'too high'} by ${/[1-9]/.test(size) ? size : 'less than 1'}`;
}

/** A miss in a sentence: "In May 2026 the staff put violations at 40 to 60 a day; the truth was 75." */
export function missSentence(edition: Edition, debrief: Debrief, { turn, indicator, seen, truth }: Miss): string {
  const within = withinSentence(edition, indicator);
  const unit = unitText(edition, indicator);
  const { month } = monthOf(debrief, turn);
  return (
    `In ${monthAndYear(edition, month)} the staff put ${within} at ${span(indicator, seen.low, seen.high)} ${unit}; ` +
    `the truth was ${figure(indicator, truth)}.`
  );
}

/** Misses as rows of a table: month, measure, what the staff said, the truth, how it missed. */
export function missRows(edition: Edition, debrief: Debrief): readonly (readonly string[])[] {
  return missesOf(debrief).map((miss) => [
    monthAndYear(edition, monthOf(debrief, miss.turn).month),
    edition.prose.names.indicators[miss.indicator].name,
    span(miss.indicator, miss.seen.low, miss.seen.high),
    figure(miss.indicator, miss.truth),
    missText(miss),
  ]);
}
