/** What Moscow believed against what it saw, and why it pressed when it pressed hardest. */

import type { Edition } from '../../../seeds/edition.ts';
import {
  beliefOf,
  doubtOf,
  hardestPress,
  incidentAt,
  monthOf,
  trueValue,
  type Axis,
  type BeliefFacts,
  type BeliefSeen,
  type Debrief,
  type PressureFacts,
} from '../../../sim/index.ts';
import { causeText } from '../causes.ts';
import { monthAndYear } from '../dates.ts';
import { incidentTitle } from '../incidents.ts';
import { figure } from '../indicators.ts';
import { counted, decimal, inWords } from '../numbers.ts';
import { capital } from '../text.ts';

/** Something that Moscow saw and drew a conclusion from. */
export interface Seen {
  /** "a", "b" and so on. */
  readonly letter: string;
  readonly turn: number;
  readonly month: string;
  readonly text: string;
  /** Whether it was an incident, and not backing or cohesion as they stood. */
  readonly isIncident: boolean;
  readonly claim: string;
  readonly amount: number;
  /** The amount as printed, in hundredths of a point. */
  readonly shown: number;
}

/** The account of the belief with its words. Printed figures add up exactly. */
export interface BeliefAccount extends Omit<BeliefFacts, 'seen' | 'drift'> {
  readonly seen: readonly Seen[];
  /** What Moscow added by itself, as printed. */
  readonly drift: number;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function seenText(edition: Edition, debrief: Debrief, { turn, cause, incident }: BeliefSeen): string {
  const told = incident === null ? undefined : incidentAt(debrief, turn, incident);
  if (told === undefined) return capital(causeText(edition, cause));
  return incidentTitle(edition, told.occurred.incident, told.occurred.place);
}

/** The account of Moscow's belief over the campaign; null before a month has ended. */
export function beliefAccount(edition: Edition, debrief: Debrief): BeliefAccount | null {
  const facts = beliefOf(debrief);
  if (facts === null) return null;
  return {
    ...facts,
    drift: facts.drift.shown,
    seen: facts.seen.map((group, index) => ({
      letter: LETTERS[index] ?? '',
      turn: group.turn,
      month: monthOf(debrief, group.turn).month,
      text: seenText(edition, debrief, group),
      isIncident: group.incident !== null,
      claim: group.claim,
      amount: group.amount,
      shown: group.shown,
    })),
  };
}

/** One term of what pressing promised, in the words of the reader. */
export interface Term {
  readonly text: string;
  readonly amount: number;
}

/** The month and the axis in which Moscow pressed hardest. */
export interface Pressure {
  readonly month: string;
  readonly axis: string;
  readonly level: number;
  readonly terms: readonly Term[];
  readonly sum: number;
  readonly text: string;
}

const TERMS: Readonly<Record<string, string>> = {
  gain: 'What there was to gain',
  answer: 'The answer that it feared',
  diplomacy: 'The price in diplomacy',
  grievance: 'Hostility to the mission',
  stores: 'Drones in store',
  tripwire: 'A guarantee worth testing',
  memory: 'Going on as before',
};

/** The month in which Moscow pressed most on all axes together, and the hardest choice of it; null where it never did. */
export function hardestPressure(edition: Edition, debrief: Debrief): Pressure | null {
  const press = hardestPress(debrief);
  if (press === null) return null;
  const { turn, level, terms, sum } = press;
  const axis = axisName(edition, press.axis);
  return {
    month: monthOf(debrief, turn).month,
    axis,
    level,
    terms: terms.map(({ term, amount }) => ({ text: TERMS[term] ?? term, amount })),
    sum,
    text: pressureText(press, axis),
  };
}

function pressureText({ pressing, level, sum }: PressureFacts, axis: string): string {
  const verdict =
    sum > 0
      ? 'On these terms it was worth more than doing nothing.'
      : 'On these terms it was worth less than doing nothing; the chance of the month tipped it.';
  return `Of six ways to press, Moscow used ${inWords(pressing)} that month, above all ${axis}, at level ${level} of 3. ${verdict}`;
}

function axisName(edition: Edition, axis: Axis): string {
  return edition.prose.names.axes[axis];
}

/** How many incidents fell while belief stood under even odds, and while it did not. */
export function beliefFinding(debrief: Debrief): { readonly title: string; readonly text: string } {
  const { months, doubting, incidents, incidentsDoubting } = doubtOf(debrief);
  const from = trueValue(debrief, 'belief', 0);
  const to = trueValue(debrief, 'belief', debrief.months.length);
  const [start, end] = [figure('belief', from), figure('belief', to)];
  const moved = `${to > from ? 'Moscow came to believe more in an answer' : 'Moscow came to doubt an answer more'}, from ${start} to ${end}`;
  return {
    title: start === end ? `Moscow's belief ended where it began, at ${end} of 100` : moved,
    text:
      `Hidden in play. In ${inWords(doubting)} of ${counted(months, 'month')} it began with a belief under 50 ` +
      `of 100 that the coalition would answer; ${decimal(incidentsDoubting)} of the ${decimal(incidents)} incidents ` +
      'fell in those months.',
  };
}

/** "May 2026, C21". */
export function seenWhen(edition: Edition, { month, claim }: Seen): string {
  return claim === '' ? monthAndYear(edition, month) : `${monthAndYear(edition, month)}, ${claim}`;
}
