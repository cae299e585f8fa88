/** The indicators in words: what they are called and how their figures read. */

import { INDICATORS, type Indicator } from '../../sim/index.ts';
import { customers, decimal, euros, MINUS, points, signed } from './numbers.ts';

interface Wording {
  /** How the indicator is called within a sentence. */
  readonly within: string;
  /** The unit behind a figure. */
  readonly unit: string;
  /** The smallest change worth a word. */
  readonly notable: number;
  readonly write: (value: number) => string;
}

const whole = (value: number): string => decimal(value);
const oneDecimal = (value: number): string => decimal(value, 1);

function ofHundred(within: string): Wording {
  return { within, unit: 'of 100', notable: 0.03, write: points };
}

/** Every indicator. */
export const WORDING: Readonly<Record<Indicator, Wording>> = {
  ceasefire: ofHundred('the ceasefire'),
  violations: { within: 'violations', unit: 'a day', notable: 20, write: whole },
  escalation: { within: 'escalation', unit: 'of 6', notable: 0.25, write: oneDecimal },
  credibility: ofHundred('the credibility of the guarantee'),
  belief: ofHundred("Moscow's belief that the coalition answers in kind"),
  hostility: ofHundred("Moscow's hostility to the mission"),
  neutrality: ofHundred('the neutrality that others see in the force'),
  legitimacy: ofHundred('the legitimacy of the mission'),
  cohesion: ofHundred('the cohesion of the partners'),
  confidence: ofHundred("Kyiv's confidence"),
  backing: { within: 'American backing', unit: 'of 4', notable: 0.3, write: oneDecimal },
  talks: ofHundred('the talks'),
  strength: { within: 'the strength of the force', unit: 'troops', notable: 1500, write: whole },
  forceKilled: { within: 'deaths in the force', unit: 'killed', notable: 1, write: whole },
  civiliansKilled: { within: 'deaths among civilians', unit: 'killed', notable: 10, write: whole },
  dark: { within: 'customers without power', unit: 'customers', notable: 60, write: customers },
  shortInterceptors: { within: 'short-range interceptors', unit: 'in store', notable: 60, write: whole },
  mediumInterceptors: { within: 'medium-range interceptors', unit: 'in store', notable: 30, write: whole },
  longInterceptors: { within: 'long-range interceptors', unit: 'in store', notable: 15, write: whole },
  cost: { within: 'the cost so far', unit: 'so far', notable: 1e9, write: euros },
};

/** A figure in the indicator's own writing, without its unit: 0.61 of the ceasefire is "61". */
export function figure(indicator: Indicator, value: number): string {
  return WORDING[indicator].write(value);
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
  if (WORDING[indicator].unit === 'of 100') return signed(amount * 100);
  return signed(amount, indicator === 'escalation' || indicator === 'backing' ? 1 : 0);
}

/** The size of a change without a sign: "3", "0.4", "€38 M". */
export function sizeOf(indicator: Indicator, amount: number): string {
  return changeOf(indicator, Math.abs(amount)).slice('+'.length);
}

/** What an indicator is, with the ends of its scale as they are shown. */
export function meaningText(indicator: Indicator): string {
  const { meaning } = INDICATORS[indicator];
  if (WORDING[indicator].unit !== 'of 100') return meaning;
  // The model's scale runs from 0 to 1.
  return meaning.includes(': 0 ') ? meaning.replace(', 1 ', ', 100 ') : `${meaning} From 0 to 100.`;
}
