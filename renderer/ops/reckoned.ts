/**
 * What came of an answer against what was said before: the bars of the decision, each with where it fell. What was said is
 * asked anew of the campaign as it was while the decision was open, so that every month can tell it for ever. What came is read
 * from the incident's own report and ledger rows, never from a whole month.
 */

import type { Edition } from '../../seeds/edition.ts';
import {
  ESTIMATED,
  INDICATOR_NAMES,
  type Indicator,
  incidentsOf,
  journalOf,
  type LedgerRow,
  type OutcomeReport,
  type PlayedIncident,
  telling,
} from '../../sim/index.ts';
import { askedSession, type Session } from '../campaign/session.ts';
import type { Reckoning } from '../store/state.ts';
import { changeOf } from '../words/indicators.ts';
import { openAnswers, thingOf } from './answers.ts';
import { scaleOf, stakeOf, stakesOf, type Range, type Stake, type StakeId } from './stakes.ts';

/** A bar of the decision with where it fell. */
export interface Fall {
  readonly stake: Stake;
  readonly said: Range;
  readonly came: number;
  /** What the bar shows, wide enough for both. */
  readonly scale: Range;
  /** How it fell to what was said, as it is written. */
  readonly against: 'within' | 'above' | 'below';
}

/** What an incident moved. */
export interface Move {
  readonly indicator: Indicator;
  /** In the indicator's own unit. */
  readonly amount: number;
}

/** An answered incident with what came of it. */
export interface Reckoned {
  readonly told: PlayedIncident;
  /** The month, "2026-03". */
  readonly month: string;
  readonly outcome: OutcomeReport;
  readonly falls: readonly Fall[];
  /** What it moved besides, the most telling first; of what the staff counts only. */
  readonly moves: readonly Move[];
  /** Interceptors left right after it, of all ranges; null where none were spent. */
  readonly left: number | null;
}

const INTERCEPTORS = ['shortInterceptors', 'mediumInterceptors', 'longInterceptors'] as const;

/** What the bars tell anyway, so that it is not told twice. */
const TOLD_BY: Readonly<Partial<Record<StakeId, readonly Indicator[]>>> = {
  killed: ['forceKilled', 'civiliansKilled'],
  dark: ['dark'],
  escalation: ['escalation'],
  law: ['legitimacy'],
  home: ['cohesion'],
  kyiv: ['confidence'],
  truce: ['ceasefire'],
  spent: INTERCEPTORS,
};

/** Half of what a figure is written in: what lies nearer to its range reads as within it. */
const HALF: Readonly<Partial<Record<StakeId, number>>> = { killed: 0.5, dark: 0.5, spent: 0.5, escalation: 0.05 };
const HALF_A_POINT = 0.005;

/** A chance that leaves no doubt, and one that leaves no hope: only against these does one fall speak. */
const SURE = 0.95;
const HARDLY = 0.05;

/** The sum of an incident's own rows of an indicator. */
export function movedBy(rows: readonly LedgerRow[], { turn, number }: Reckoning, indicator: Indicator): number {
  return rows.reduce(
    (sum, row) =>
      row.turn === turn && row.incident === number && row.indicator === indicator ? sum + row.amount : sum,
    0,
  );
}

type Moved = (indicator: Indicator) => number;

function cameOf(id: StakeId, outcome: OutcomeReport, moved: Moved): number {
  switch (id) {
    case 'killed':
      return outcome.forceKilled + outcome.civiliansKilled;
    case 'spared':
      return outcome.hits > 0 ? 0 : 1;
    case 'dark':
      return outcome.darkened;
    case 'met':
    case 'answer':
      return outcome.answer;
    case 'spent':
      return 0 - INTERCEPTORS.reduce((sum, indicator) => sum + moved(indicator), 0);
    case 'escalation':
      return moved('escalation');
    case 'law':
      return moved('legitimacy');
    case 'home':
      return moved('cohesion');
    case 'kyiv':
      return moved('confidence');
    case 'truce':
      return moved('ceasefire');
    case 'hostility':
      return moved('hostility');
  }
}

/** How a figure fell to its range. Of a chance only where there was said to be no doubt. */
export function againstOf(id: StakeId, [low, high]: Range, came: number): Fall['against'] {
  if (id === 'spared') {
    if (came === 0) return low >= SURE ? 'below' : 'within';
    return high <= HARDLY ? 'above' : 'within';
  }
  const half = HALF[id] ?? HALF_A_POINT;
  if (came > high + half) return 'above';
  return came < low - half ? 'below' : 'within';
}

/** The bars of the decision, with people first also where no answer was likely to cost any. What Moscow feels nobody counts. */
function shownOf(columns: readonly Stake[], outcome: OutcomeReport, spent: number): readonly Stake[] {
  const ids = columns.map(({ id }) => id).filter((id) => id !== 'hostility');
  const dead = outcome.forceKilled + outcome.civiliansKilled;
  return [
    ...(dead > 0 && !ids.includes('killed') ? [stakeOf('killed')] : []),
    ...ids.map(stakeOf),
    ...(spent > 0 && !ids.includes('spent') ? [stakeOf('spent')] : []),
  ];
}

function fallsOf(edition: Edition, session: Session, told: PlayedIncident, moved: Moved): readonly Fall[] {
  const { made, settled, occurred } = told;
  const asked = askedSession(session, occurred.turn, occurred.number);
  const decision = asked?.view.decision ?? null;
  if (asked === null || decision === null || settled === null) return [];
  const answers = openAnswers(asked.view, decision.options);
  const given = answers.find(({ response }) => response === made?.response);
  if (given === undefined) return [];
  const { outcome } = settled;
  const { columns } = stakesOf(answers, { thing: thingOf(edition, occurred.incident), most: MOST });
  return shownOf(columns, outcome, cameOf('spent', outcome, moved)).map((stake) => {
    const said = stake.read(given);
    const came = cameOf(stake.id, outcome, moved);
    const [low, high] = scaleOf(stake, answers);
    const scale: Range = [Math.min(low, came), Math.max(high, came)];
    return { stake, said, came, scale, against: againstOf(stake.id, said, came) };
  });
}

/** As many bars as a wide room compares. */
const MOST = 4;

/** What is left of interceptors after the incident: what there was at the month's start, and the rows up to its own last. */
function leftAfter(session: Session, { turn, number }: Reckoning): number {
  const { indicators, rows } = journalOf(session.campaign);
  const start = indicators[turn - 1];
  const last = rows.findLastIndex((row) => row.turn === turn && row.incident === number);
  const before = rows.slice(0, last + 1).filter((row) => row.turn === turn);
  return INTERCEPTORS.reduce(
    (sum, name) =>
      before.reduce((left, row) => (row.indicator === name ? left + row.amount : left), sum + (start?.[name] ?? 0)),
    0,
  );
}

function movesOf(falls: readonly Fall[], moved: Moved): readonly Move[] {
  const isTold = new Set(falls.flatMap(({ stake }) => TOLD_BY[stake.id] ?? []));
  return INDICATOR_NAMES.filter((indicator) => !isTold.has(indicator) && !ESTIMATED.includes(indicator))
    .map((indicator) => ({ indicator, amount: moved(indicator) }))
    .filter(({ indicator, amount }) => /[1-9]/.test(changeOf(indicator, amount)))
    .toSorted((a, b) => telling(b.indicator, b.amount) - telling(a.indicator, a.amount));
}

/** The month of a turn, as the campaign began. */
function monthOf({ campaign, view, months }: Session, turn: number): string {
  const begun = journalOf(campaign).events.find((event) => event.kind === 'monthBegan' && event.turn === turn);
  return begun?.kind === 'monthBegan' ? begun.month : (months[turn - 1]?.month ?? view.month);
}

/** What came of an answered incident; null where there is none of that number that was answered and is settled. */
export function reckonedOf(edition: Edition, session: Session, at: Reckoning): Reckoned | null {
  const { events, rows } = journalOf(session.campaign);
  const told = incidentsOf(events.filter(({ turn }) => turn === at.turn)).find(
    ({ occurred }) => occurred.number === at.number,
  );
  if (told === undefined || told.settled === null || told.made === null) return null;
  const { outcome } = told.settled;
  const moved: Moved = (indicator) => movedBy(rows, at, indicator);
  const falls = fallsOf(edition, session, told, moved);
  const spent = cameOf('spent', outcome, moved);
  return {
    told,
    month: monthOf(session, at.turn),
    outcome,
    falls,
    moves: movesOf(falls, moved),
    left: spent > 0 ? leftAfter(session, at) : null,
  };
}
