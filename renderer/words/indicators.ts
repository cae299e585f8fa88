/** The indicators in words: what they are called and how their figures read. */

import type { Edition } from '../../seeds/edition.ts';
import { INDICATORS, type Indicator } from '../../sim/index.ts';
import { customers, decimal, euros, MINUS, points, signed } from './numbers.ts';

const whole = (value: number): string => decimal(value);
const oneDecimal = (value: number): string => decimal(value, 1);

/** How the figures of indicators read, where they are no shares. */
const WRITE: Readonly<Partial<Record<Indicator, (value: number) => string>>> = {
  escalation: oneDecimal,
  backing: oneDecimal,
  dark: customers,
  cost: euros,
};

/** Whether an indicator is shown in points of a hundred. */
export function isOfHundred(indicator: Indicator): boolean {
  return INDICATORS[indicator].unit === 'share';
}

/** How an indicator is called within a sentence: "the ceasefire". */
export function withinSentence({ say }: Edition, indicator: Indicator): string {
  return say('indicators_within', { indicator });
}

/** The unit behind a figure: "of 100", "killed". */
export function unitText({ say }: Edition, indicator: Indicator): string {
  return say('indicators_unit', { indicator });
}

/** Whether a figure is one of a scale, and would mean nothing without its end. */
export function hasScale(indicator: Indicator): boolean {
  return isOfHundred(indicator) || indicator === 'escalation' || indicator === 'backing';
}

/** A figure in the indicator's own writing, without its unit: 0.61 of the ceasefire is "61". */
export function figure(indicator: Indicator, value: number): string {
  const write = WRITE[indicator] ?? (isOfHundred(indicator) ? points : whole);
  return write(value);
}

/** A range as a staff sees it: "48 to 60", or the one figure where both ends read alike. */
export function span(indicator: Indicator, low: number, high: number): string {
  const from = figure(indicator, low);
  const to = figure(indicator, high);
  return from === to ? from : `${from} to ${to}`;
}

/** A change with its sign: "+3", "−0.4", "+€38 M", "−41,000". */
export function changeOf(indicator: Indicator, amount: number): string {
  if (indicator === 'cost' || indicator === 'dark') {
    const written = figure(indicator, Math.abs(amount));
    return `${amount < 0 ? MINUS : '+'}${written}`;
  }
  if (isOfHundred(indicator)) return signed(amount * 100);
  return signed(amount, indicator === 'escalation' || indicator === 'backing' ? 1 : 0);
}

/** The size of a change without a sign: "3", "0.4", "€38 M". */
export function sizeOf(indicator: Indicator, amount: number): string {
  return changeOf(indicator, Math.abs(amount)).slice('+'.length);
}

/** What an indicator is, with the ends of its scale as they are shown. */
export function meaningText(indicator: Indicator): string {
  const { meaning } = INDICATORS[indicator];
  if (!isOfHundred(indicator)) return meaning;
  // The model's scale runs from 0 to 1.
  return meaning.includes(': 0 ') ? meaning.replace(', 1 ', ', 100 ') : `${meaning} From 0 to 100.`;
}
