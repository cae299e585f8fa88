/** What the calendar does by itself in its month: dated things that all know beforehand, and that change something. */

import type { CalendarEffect } from '../catalogue/scenario-types.ts';
import { change } from '../ledger/change.ts';
import { shiftAll, unsettleSupport } from '../politics/support.ts';
import type { Cause } from '../schema/journal.ts';
import type { Situation } from '../situation.ts';

/** The effects of this month's entries, in their order. */
export function calendarActs(situation: Situation): void {
  const { scenario, month } = situation;
  for (const { date, cause, effects } of scenario.calendar) {
    if (date !== scenario.firstMonth + month.index) continue;
    for (const effect of effects) takeEffect(situation, effect, cause);
  }
}

function takeEffect(situation: Situation, effect: CalendarEffect, cause: Cause): void {
  const { value } = effect.amount;
  switch (effect.kind) {
    case 'shift':
      change(situation, effect.indicator, value, cause);
      return;
    case 'support':
      shiftAll(situation, value, cause);
      return;
    case 'unsettle':
      unsettleSupport(situation, value, cause);
  }
}
