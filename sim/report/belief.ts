/** What Moscow believed against what it saw, and the month in which it pressed hardest: facts, without a word. */

import type { LedgerRow } from '../schema/journal.ts';
import type { Axis } from '../schema/vocabulary.ts';
import { trueValue, type Debrief } from './debrief.ts';
import { ofKind, type EventOf } from './months.ts';
import { shownAmounts } from './rounding.ts';

/** Belief at even odds: below it Moscow doubts an answer more than it expects one. */
export const EVEN_ODDS = 0.5;

/** What Moscow adds to its belief by itself, month by month. */
const DRIFT = 'belief.drift';

/** The most that is told of what it saw. */
const MOST_SEEN = 8;

/** Something that Moscow saw and drew a conclusion from: all rows of one incident, or of one cause in a month. */
export interface BeliefSeen {
  readonly turn: number;
  readonly cause: string;
  /** The incident's number in the month, from 1; null for backing or cohesion as they stood. */
  readonly incident: number | null;
  /** The claim that it plays; "" for none. */
  readonly claim: string;
  readonly amount: number;
  /** The amount as printed, in hundredths of a point. */
  readonly shown: number;
}

/** The account of the belief: what is told, what is not, and the sum. What is shown adds up to the last digit. */
export interface BeliefFacts {
  /** Belief at the start and at the end, from 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** The strongest, one a month at most, in the order of time. */
  readonly seen: readonly BeliefSeen[];
  /** All that was seen besides. */
  readonly smaller: { readonly count: number; readonly amount: number; readonly shown: number };
  readonly drift: { readonly amount: number; readonly shown: number };
  /** The change over the campaign as printed. */
  readonly change: number;
  /** Whether the ledger's rows give the change to the last digit. */
  readonly sums: boolean;
}

type Group = Omit<BeliefSeen, 'shown'>;

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

function sumOf(amounts: readonly { readonly amount: number }[]): number {
  return amounts.reduce((all, { amount }) => all + amount, 0);
}

/** The account of Moscow's belief over the campaign; null before a month has ended. */
export function beliefOf(debrief: Debrief): BeliefFacts | null {
  const last = debrief.months.length;
  if (last === 0) return null;
  const from = trueValue(debrief, 'belief', 0);
  const to = trueValue(debrief, 'belief', last);
  const rows = debrief.rows.filter(({ indicator }) => indicator === 'belief');
  const drifting = rows.filter(({ cause }) => cause.id === DRIFT);
  const groups = groupsOf(rows.filter(({ cause }) => cause.id !== DRIFT));
  const told = strongest(groups);
  const rest = groups.filter((group) => !told.includes(group));
  const [others, drift] = [sumOf(rest), sumOf(drifting)];
  const shown = shownAmounts('belief', from, [...told.map(({ amount }) => amount), others, drift]);
  return {
    from,
    to,
    seen: told.map((group, index) => ({ ...group, shown: shown[index] ?? 0 })),
    smaller: { count: rest.length, amount: others, shown: shown.at(-2) ?? 0 },
    drift: { amount: drift, shown: shown.at(-1) ?? 0 },
    change: shown.reduce((all, amount) => all + amount, 0),
    sums: sumOf(rows) === to - from,
  };
}

/** The month and the axis in which Moscow pressed hardest. */
export interface PressureFacts {
  readonly turn: number;
  /** The hardest choice of the month. */
  readonly axis: Axis;
  readonly level: number;
  /** On how many axes it pressed in that month. */
  readonly pressing: number;
  /** What pressing promised against doing nothing, term by term, and the sum without the chance of the month. */
  readonly terms: readonly { readonly term: string; readonly amount: number }[];
  readonly sum: number;
}

type Choice = EventOf<'moscowChose'>;

/** The month in which Moscow pressed most on all axes together, and the hardest choice of it; null where it never did. */
export function hardestPress({ events }: Debrief): PressureFacts | null {
  const chosen = ofKind(events, 'moscowChose');
  const byTurn = new Map<number, number>();
  for (const { turn, level } of chosen) byTurn.set(turn, (byTurn.get(turn) ?? 0) + level);
  const [hardest] = Array.from(byTurn).toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (hardest === undefined || hardest[1] === 0) return null;
  const [turn] = hardest;
  const ofMonth = chosen.filter((choice) => choice.turn === turn);
  const sum = ({ terms }: Choice): number => sumOf(terms);
  const [first] = ofMonth.toSorted((a, b) => b.level - a.level || sum(b) - sum(a));
  if (first === undefined) return null;
  const { axis, level, terms } = first;
  return { turn, axis, level, pressing: ofMonth.filter((choice) => choice.level > 0).length, terms, sum: sum(first) };
}

/** How often Moscow doubted an answer, and how many incidents fell in those months. */
export interface DoubtFacts {
  readonly months: number;
  /** Months that began with a belief below even odds. */
  readonly doubting: number;
  readonly incidents: number;
  readonly incidentsDoubting: number;
}

/** Months and incidents by whether Moscow doubted an answer when the month began. */
export function doubtOf(debrief: Debrief): DoubtFacts {
  const months = debrief.months.map(({ turn, events }) => ({
    doubts: trueValue(debrief, 'belief', turn - 1) < EVEN_ODDS,
    amount: ofKind(events, 'incidentOccurred').length,
  }));
  const doubting = months.filter(({ doubts }) => doubts);
  return {
    months: months.length,
    doubting: doubting.length,
    incidents: sumOf(months),
    incidentsDoubting: sumOf(doubting),
  };
}
