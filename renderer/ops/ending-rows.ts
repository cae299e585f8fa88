/** Four dated rows on how a campaign came to its end, as far as events and ledger know: who or what, and what of it. */

import type { Edition } from '../../seeds/edition.ts';
import {
  CLAUSES,
  type Ending,
  type EventOf,
  incidentsOf,
  journalOf,
  type LedgerRow,
  ofKind,
  type SettingId,
  SETTINGS,
} from '../../sim/index.ts';
import type { Session } from '../campaign/session.ts';
import { causeText } from '../words/causes.ts';
import { dayOf, monthShort } from '../words/dates.ts';
import { tileName } from '../words/effects.ts';
import { DECIDING } from '../words/endings.ts';
import { incidentTitle } from '../words/incidents.ts';
import { changeOf } from '../words/indicators.ts';
import { labelOf, nameOf } from '../words/settings.ts';
import { capital } from '../words/text.ts';
import { stakeOf } from './stakes.ts';

/** An ending that is one. */
export type Real = Exclude<Ending, 'none'>;

/** A dated row: who or what, and what of it. */
export interface EndingRow {
  readonly id: string;
  readonly turn: number;
  readonly when: string;
  readonly who: string;
  readonly what: string;
}

/** The setting whose clause speaks at an ending. */
const SPEAKS: Readonly<Record<Real, SettingId>> = {
  exitAchieved: 'exit',
  horizonReached: 'exit',
  withdrawn: 'exit',
  lapsed: 'roe',
  ceasefireCollapsed: 'roe',
  widerWar: 'roe',
};

/** The month of a turn. */
export function monthAt({ months }: Session, turn: number): string {
  return months[turn - 1]?.month ?? months[0]?.month ?? '';
}

/** What a setting says now. */
export function inForce({ view }: Session, setting: SettingId): string | number {
  return view.settings().find((entry) => entry.setting === setting)?.inForce ?? '';
}

/** How long it went on. */
export function spanOf({ say }: Edition, { months }: Session): string {
  return say('numbers_months', { count: months.length });
}

/** The lines at which a mission ends, and how near to one it shows: within what a usual month moves. */
export function lineOf({ campaign }: Session, ending: Real): { readonly line: number; readonly reach: number } | null {
  const { endings } = campaign.rules.p;
  if (ending === 'withdrawn') return { line: endings.withdrawBelow, reach: stakeOf('home').usual };
  return ending === 'lapsed' ? { line: endings.invitationEnds, reach: stakeOf('kyiv').usual } : null;
}

/** The rung before war with Russia. */
const LAST_RUNG = 5;

/** The first month of the last unbroken stretch within reach of the line, or one rung from war; 0 where there was none. */
function firstWithinReach(session: Session, ending: Real): number {
  const at = lineOf(session, ending);
  const indicator = DECIDING[ending];
  const isFar = (turn: number): boolean => {
    const month = session.months[turn - 1];
    if (month === undefined || indicator === undefined) return true;
    if (ending === 'widerWar') return month.rung < LAST_RUNG;
    return at === null || month.seen[indicator].low > at.line + at.reach;
  };
  let first = session.months.length + 1;
  while (first > 1 && !isFar(first - 1)) first -= 1;
  return first > session.months.length ? 0 : first;
}

/** When it was first seen coming. */
function seenRow(edition: Edition, session: Session, ending: Real): EndingRow | null {
  const { say } = edition;
  const { events } = journalOf(session.campaign);
  const row = (turn: number, what: string): EndingRow | null =>
    turn === 0 ? null : { id: 'seen', turn, when: whenOf(edition, session, turn), who: say('ending_seen'), what };
  switch (ending) {
    case 'ceasefireCollapsed':
      return row(ofKind(events, 'alarm').findLast(({ raised }) => raised)?.turn ?? 0, say('ending_seen-signs'));
    case 'exitAchieved':
      return row(
        ofKind(events, 'milestone').findLast(({ state }) => state === 'reached')?.turn ?? 0,
        say('ending_seen-milestone'),
      );
    case 'horizonReached':
      return row(1, say('ending_seen-horizon', { span: spanOf(edition, session) }));
    default:
      return row(
        firstWithinReach(session, ending),
        ending === 'widerWar' ? say('ending_seen-rung') : say('ending_seen-line'),
      );
  }
}

function whenOf(edition: Edition, session: Session, turn: number): string {
  return monthShort(edition, monthAt(session, turn));
}

/** Months before the end in which is looked for what did most. */
const LATELY = 3;

interface Weight {
  readonly row: LedgerRow;
  readonly amount: number;
}

/** The causes of lately, each month and incident for itself, that moved a figure this way, the strongest first. */
function weightsOf(rows: readonly LedgerRow[], sign: 1 | -1): readonly Weight[] {
  const sums = new Map<string, Weight>();
  for (const row of rows) {
    const key = `${row.turn} ${row.incident ?? row.cause.id}`;
    sums.set(key, { row, amount: (sums.get(key)?.amount ?? 0) + row.amount });
  }
  return Array.from(sums.values())
    .filter(({ amount }) => Math.sign(amount) === sign)
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

/** By whose vote, or by what, where anything ended: the incident or cause that moved the deciding figure most, of the last months. */
function pushRow(edition: Edition, session: Session, ending: Real): EndingRow | null {
  const { rows, events } = journalOf(session.campaign);
  const last = session.months.length;
  const indicator = DECIDING[ending] ?? 'ceasefire';
  const sign = ending === 'widerWar' || ending === 'exitAchieved' ? 1 : -1;
  // What a break itself takes away is the end, and not what led to it.
  const end = ending === 'ceasefireCollapsed' ? last - 1 : last;
  const lately = rows.filter((row) => row.indicator === indicator && row.turn > last - LATELY && row.turn <= end);
  const [most] = weightsOf(lately, sign);
  if (most === undefined || !/[1-9]/.test(changeOf(indicator, most.amount))) return null;
  const { turn, incident, cause } = most.row;
  const told = incidentsOf(events.filter((event) => event.turn === turn)).find(
    ({ occurred }) => occurred.number === incident,
  );
  const change = edition.say('ending_pushed', {
    name: tileName(edition, indicator),
    change: changeOf(indicator, most.amount),
  });
  return {
    id: 'pushed',
    turn,
    when:
      told === undefined ? whenOf(edition, session, turn) : dayOf(edition, told.occurred.day, monthAt(session, turn)),
    who:
      told === undefined
        ? capital(causeText(edition, cause.id))
        : incidentTitle(edition, told.occurred.incident, told.occurred.place),
    what: change,
  };
}

/** Since when the clause says what it says. */
function clauseSince({ campaign }: Session, ending: Real): number {
  const { events } = journalOf(campaign);
  return ofKind(events, 'orderInForce').findLast(({ setting }) => setting === SPEAKS[ending])?.turn ?? 1;
}

/** The clause that speaks, and since when it says so. */
function clauseRow(edition: Edition, session: Session, ending: Real): EndingRow {
  const { say } = edition;
  const setting = SPEAKS[ending];
  const turn = clauseSince(session, ending);
  return {
    id: 'clause',
    turn,
    when: whenOf(edition, session, turn),
    who: say('ending_clause', { number: CLAUSES.indexOf(SETTINGS[setting].clause) + 1 }),
    what: say('ending_clause-says', {
      setting: labelOf(edition, setting),
      choice: nameOf(edition, setting, inForce(session, setting)),
    }),
  };
}

/** What the team ordered last after its first month: of what the clause is about, else of anything. */
function orderRow(edition: Edition, session: Session, ending: Real): EndingRow {
  const { say } = edition;
  const given = ofKind(journalOf(session.campaign).events, 'orderGiven').filter(({ turn }) => turn > 1);
  const isOwn = ({ setting }: EventOf<'orderGiven'>): boolean => setting === SPEAKS[ending];
  // What the clause's row tells already is not told twice.
  const since = clauseSince(session, ending);
  const order =
    given.findLast((event) => isOwn(event) && event.turn < since) ??
    given.findLast((event) => !isOwn(event)) ??
    given.at(-1);
  const turn = order?.turn ?? 1;
  return {
    id: 'ordered',
    turn,
    when: whenOf(edition, session, turn),
    who: say('ending_ordered'),
    what:
      order === undefined
        ? say('ending_ordered-nothing')
        : say('ending_ordered-what', {
            setting: labelOf(edition, order.setting),
            choice: nameOf(edition, order.setting, order.to),
          }),
  };
}

/** The rows in the order of their months. */
export function endingRows(edition: Edition, session: Session, ending: Real): readonly EndingRow[] {
  const rows = [
    seenRow(edition, session, ending),
    ending === 'horizonReached' ? null : pushRow(edition, session, ending),
    clauseRow(edition, session, ending),
    orderRow(edition, session, ending),
  ];
  return rows.flatMap((row) => (row === null ? [] : [row])).toSorted((a, b) => a.turn - b.turn);
}
