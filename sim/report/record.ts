/** A campaign in progress as the words need it: month by month, with what the team saw at the end of each. */

import type { Campaign } from '../campaign.ts';
import type { Journal } from '../schema/journal.ts';
import { INDICATOR_NAMES, type Indicator } from '../schema/columns.ts';
import type { Measure } from '../view/types.ts';
import { viewFor } from '../view/view.ts';
import type { MonthRecord } from './months.ts';

/** The journal of a campaign that was started with a record. */
export function journalOf({ journal }: Campaign): Journal {
  if (journal === null) throw new TypeError('the campaign keeps no record');
  return journal;
}

/** The month that has just ended, from 1, and nothing of what Moscow kept to itself unless the words ask for it. */
export function recordMonth(campaign: Campaign, turn: number): MonthRecord {
  const { events, rows, indicators } = journalOf(campaign);
  const view = viewFor(campaign, 'team');
  const seen = Object.fromEntries(INDICATOR_NAMES.map((name) => [name, view.measure(name)])) as Record<
    Indicator,
    Measure
  >;
  const ofMonth = events.filter((event) => event.turn === turn);
  const began = ofMonth.find((event) => event.kind === 'monthBegan');
  const before = indicators[turn - 1];
  if (before === undefined) throw new RangeError(`month ${turn} has not begun`);
  return {
    turn,
    month: began?.month ?? view.month,
    horizon: campaign.horizon,
    rung: view.rung,
    events: ofMonth,
    rows: rows.filter((row) => row.turn === turn),
    before,
    seen,
  };
}
