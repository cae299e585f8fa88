/** The brief: a new month begins, and what holds for the month is worked out once. */

import type { Campaign, MonthState } from '../campaign.ts';
import { monthText } from '../schema/months.ts';
import { BACKINGS } from '../schema/vocabulary.ts';
import { scarcestShare } from '../dynamics/stocks.ts';
import { at } from '../world/world.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { parametersOf } from '../parameters/reader.ts';

/** A month state to be filled by `beginMonth`. */
export function emptyMonth(isSought: (category: number) => number): MonthState {
  return {
    index: -1,
    calendarMonth: 1,
    year: 0,
    unsettledYear: 0,
    stockShare: 1,
    gapShare: 0,
    forceKilled: 0,
    backingBefore: 0,
    cohesionBefore: 0,
    sought: isSought,
    queue: [],
    settled: 0,
  };
}

/** Whether a category of American support is sought by the mandate and on offer in the scenario. */
export function soughtIn(campaign: Campaign, category: number): number {
  const name = BACKINGS[category];
  if (name === undefined || !campaign.scenario.data.offered[name]) return 0;
  return at(campaign.world.inForce, FIRST_SLOT[name]);
}

/** Begins the next month and briefs the staff. */
export function beginMonth(campaign: Campaign): void {
  const { month, world, scenario } = campaign;
  month.index += 1;
  const date = scenario.firstMonth + month.index;
  month.calendarMonth = (date % 12) + 1;
  month.year = Math.floor(date / 12);
  month.unsettledYear = unsettled(campaign, date);
  month.forceKilled = 0;
  month.queue = [];
  month.settled = 0;
  month.stockShare = scarcestShare(campaign);
  month.backingBefore = at(world.backing, 0);
  month.cohesionBefore = at(world.cohesion, 0);
  world.launched[0] = 0;
  world.stopped[0] = 0;
  world.observed[0] = 0;
  world.broke[0] = 0;
  world.consensusWait[0] = Math.max(0, at(world.consensusWait, 0) - 1);
  world.unwatched[0] = Math.max(0, at(world.unwatched, 0) - 1);
  campaign.phase = 'orders';
  campaign.journal?.events.push({ kind: 'monthBegan', turn: month.index + 1, month: monthText(date) });
}

/** 1 in the months around an American election, less in between: law.unsettledBetween. */
function unsettled(campaign: Campaign, date: number): number {
  const { law } = parametersOf(campaign, 'beginMonth');
  const near = campaign.scenario.elections.some(
    (election) => election - date <= law.unsettledBefore && date - election <= law.unsettledAfter,
  );
  return near ? 1 : law.unsettledBetween;
}
