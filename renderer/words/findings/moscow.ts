/** What Moscow believed against what it saw, and why it pressed when it pressed hardest. */

import type { Edition } from '../../../seeds/edition.ts';
import {
  type Axis,
  type Debrief,
  type EventOf,
  incidentAt,
  type LedgerRow,
  monthOf,
  ofKind,
  shownAmounts,
  trueValue,
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

/** The whole account of the belief: what is told, what is not, and the sum. Printed figures add up exactly. */
export interface BeliefAccount {
  readonly from: number;
  readonly to: number;
  readonly seen: readonly Seen[];
  readonly smaller: { readonly count: number; readonly shown: number };
  readonly drift: number;
  /** The printed change over the campaign. */
  readonly change: number;
  /** Whether the ledger's rows give the change to the last digit. */
  readonly sums: boolean;
}

/** What Moscow adds to its belief by itself, month by month. */
const DRIFT = 'belief.drift';
const MOST_SEEN = 8;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

interface Group {
  readonly turn: number;
  readonly cause: string;
  readonly incident: number | null;
  readonly claim: string;
  readonly amount: number;
}

function groupsOf(rows: readonly LedgerRow[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { turn, cause, incident = null, amount } of rows) {
    const key = `${turn} ${incident ?? cause.id}`;
    const known = groups.get(key) ?? { turn, cause: cause.id, incident, claim: cause.claim ?? '', amount: 0 };
    groups.set(key, { ...known, amount: known.amount + amount });
  }
  return Array.from(groups.values());
}

/** The strongest groups, one a month at most, in the order of time. */
function strongest(groups: readonly Group[]): readonly Group[] {
  const ranked = groups
    .filter(({ amount }) => amount !== 0)
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const one = ranked.filter(({ turn }, index) => ranked.findIndex((other) => other.turn === turn) === index);
  return one.slice(0, MOST_SEEN).toSorted((a, b) => a.turn - b.turn);
}

function seenText(edition: Edition, debrief: Debrief, { turn, cause, incident }: Group): string {
  const told = incident === null ? undefined : incidentAt(debrief, turn, incident);
  if (told === undefined) return capital(causeText(edition, cause));
  return incidentTitle(edition, told.occurred.incident, told.occurred.place);
}

/** The account of Moscow's belief over the campaign. */
export function beliefAccount(edition: Edition, debrief: Debrief): BeliefAccount | null {
  const last = debrief.months.length;
  if (last === 0) return null;
  const from = trueValue(debrief, 'belief', 0);
  const to = trueValue(debrief, 'belief', last);
  const rows = debrief.rows.filter(({ indicator }) => indicator === 'belief');
  const drifting = rows.filter(({ cause }) => cause.id === DRIFT);
  const groups = groupsOf(rows.filter(({ cause }) => cause.id !== DRIFT));
  const told = strongest(groups);
  const rest = groups.filter((group) => !told.includes(group));
  const sum = (amounts: readonly { readonly amount: number }[]): number =>
    amounts.reduce((all, { amount }) => all + amount, 0);
  const amounts = [...told.map(({ amount }) => amount), sum(rest), sum(drifting)];
  const shown = shownAmounts('belief', from, amounts);
  return {
    from,
    to,
    seen: told.map((group, index) => ({
      letter: LETTERS[index] ?? '',
      turn: group.turn,
      month: monthOf(debrief, group.turn).month,
      text: seenText(edition, debrief, group),
      isIncident: group.incident !== null,
      claim: group.claim,
      amount: group.amount,
      shown: shown[index] ?? 0,
    })),
    smaller: { count: rest.length, shown: shown.at(-2) ?? 0 },
    drift: shown.at(-1) ?? 0,
    change: shown.reduce((all, amount) => all + amount, 0),
    sums: sum(rows) === to - from,
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

type Choice = EventOf<'moscowChose'>;

function total({ terms }: Choice): number {
  return terms.reduce((sum, { amount }) => sum + amount, 0);
}

/** The month in which Moscow pressed most on all axes together, and the hardest choice of it; null where it never did. */
export function hardestPressure(edition: Edition, debrief: Debrief): Pressure | null {
  const chosen = ofKind(debrief.events, 'moscowChose');
  const byTurn = new Map<number, number>();
  for (const { turn, level } of chosen) byTurn.set(turn, (byTurn.get(turn) ?? 0) + level);
  const [hardest] = Array.from(byTurn).toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (hardest === undefined || hardest[1] === 0) return null;
  const [turn] = hardest;
  const [first] = chosen
    .filter((choice) => choice.turn === turn)
    .toSorted((a, b) => b.level - a.level || total(b) - total(a));
  if (first === undefined) return null;
  const pressing = chosen.filter((choice) => choice.turn === turn && choice.level > 0).length;
  const axis = axisName(edition, first.axis);
  return {
    month: monthOf(debrief, turn).month,
    axis,
    level: first.level,
    terms: first.terms.map(({ term, amount }) => ({ text: TERMS[term] ?? term, amount })),
    sum: total(first),
    text: pressureText(pressing, axis, first),
  };
}

function pressureText(pressing: number, axis: string, choice: Choice): string {
  const verdict =
    total(choice) > 0
      ? 'On these terms it was worth more than doing nothing.'
      : 'On these terms it was worth less than doing nothing; the chance of the month tipped it.';
  return `Of six ways to press, Moscow used ${inWords(pressing)} that month, above all ${axis}, at level ${choice.level} of 3. ${verdict}`;
}

function axisName(edition: Edition, axis: Axis): string {
  return edition.prose.names.axes[axis];
}

/** How many incidents fell while belief stood under even odds, and while it did not. */
export function beliefFinding(debrief: Debrief): { readonly title: string; readonly text: string } {
  const months = debrief.months.map(({ turn, events }) => ({
    doubts: trueValue(debrief, 'belief', turn - 1) < EVEN,
    incidents: ofKind(events, 'incidentOccurred').length,
  }));
  const doubting = months.filter(({ doubts }) => doubts);
  const counts = (list: typeof months): number => list.reduce((sum, { incidents }) => sum + incidents, 0);
  const from = trueValue(debrief, 'belief', 0);
  const to = trueValue(debrief, 'belief', debrief.months.length);
  const [start, end] = [figure('belief', from), figure('belief', to)];
  const moved = `${to > from ? 'Moscow came to believe more in an answer' : 'Moscow came to doubt an answer more'}, from ${start} to ${end}`;
  return {
    title: start === end ? `Moscow's belief ended where it began, at ${end} of 100` : moved,
    text:
      `Hidden in play. In ${inWords(doubting.length)} of ${counted(months.length, 'month')} it began with a belief under 50 ` +
      `of 100 that the coalition would answer; ${decimal(counts(doubting))} of the ${decimal(counts(months))} incidents ` +
      'fell in those months.',
  };
}

/** Belief at even odds: below it Moscow doubts an answer more than it expects one. */
export const EVEN = 0.5;

/** "May 2026, C21". */
export function seenWhen(edition: Edition, { month, claim }: Seen): string {
  return claim === '' ? monthAndYear(edition, month) : `${monthAndYear(edition, month)}, ${claim}`;
}
