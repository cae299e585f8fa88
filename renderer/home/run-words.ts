/** Kept runs in a few words. */

import type { Edition } from '../../seeds/edition.ts';
import type { Facts } from '../../seeds/messages.ts';
import { RULES_VERSION } from '../../sim/index.ts';
import type { IconName } from '../frame/icon.tsx';
import type { StoreFault } from '../host/contract.ts';
import type { RunRow } from '../store/shelf-rows.ts';
import { monthOfRun } from '../words/verification.ts';

/** The title of an ending. */
export function endingTitle(edition: Edition, ending: string): string {
  return Object.entries(edition.prose.endings).find(([id]) => id === ending)?.[1].title ?? ending;
}

/** Where a run stands. */
export function stateOf(edition: Edition, { state, head }: RunRow): { readonly icon: IconName; readonly text: string } {
  const { say } = edition;
  if (state === 'unread') return { icon: 'clock', text: say('home_run-unread') };
  if (head === null) return { icon: 'damaged', text: say('home_run-unreadable') };
  const { ending, months, horizon, rulesVersion } = head;
  if (state === 'damaged') {
    if (months === 0) return { icon: 'damaged', text: say('home_run-damaged-set-up') };
    const month = monthOfRun(edition, { scenario: { id: head.scenario, hash: null } }, months);
    return { icon: 'damaged', text: say('home_run-damaged', { month }) };
  }
  const where =
    ending === 'none' ? say('home_run-month', { number: months + 1, horizon }) : endingTitle(edition, ending);
  // It is told from its record, and goes on as a branch only.
  if (rulesVersion !== RULES_VERSION) {
    return { icon: 'book', text: say('home_run-by-rules', { where, version: rulesVersion }) };
  }
  return { icon: ending === 'none' ? 'play' : 'flag', text: where };
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** When a run was kept: "today at 16:42", "12 March". */
export function whenOf({ say }: Edition, savedAt: number): string {
  const saved = new Date(savedAt);
  const time = `${saved.getHours()}:${String(saved.getMinutes()).padStart(2, '0')}`;
  if (new Date().toDateString() === saved.toDateString()) return say('dates_today', { time });
  const day = { day: saved.getDate(), month: saved.getMonth() + 1 };
  const isRecent = Date.now() - savedAt < 300 * DAY;
  return isRecent ? say('dates_day', day) : say('dates_day-and-year', { ...day, year: String(saved.getFullYear()) });
}

/** The facts for the message that kept runs cannot be listed: why, and where they should be. */
export function placeFacts(place: string, fault: StoreFault): Facts {
  return { place, fault, house: place === '' ? 'browser' : 'window' };
}
