/** Kept runs in a few words. */

import type { Edition } from '../../seeds/edition.ts';
import { RULES_VERSION } from '../../sim/index.ts';
import type { IconName } from '../frame/icon.tsx';
import type { RunRow } from '../store/shelf-rows.ts';
import { monthOfRun } from '../words/verification.ts';

/** The title of an ending. */
export function endingTitle(edition: Edition, ending: string): string {
  return Object.entries(edition.prose.endings).find(([id]) => id === ending)?.[1].title ?? ending;
}

/** Where a run stands. */
export function stateOf(edition: Edition, { state, head }: RunRow): { readonly icon: IconName; readonly text: string } {
  if (state === 'unread') return { icon: 'clock', text: 'Not read yet' };
  if (head === null) return { icon: 'damaged', text: 'Cannot be read' };
  const { ending, months, horizon, rulesVersion } = head;
  if (state === 'damaged') {
    const where =
      months === 0 ? 'its set-up' : monthOfRun(edition, { scenario: { id: head.scenario, hash: null } }, months);
    return { icon: 'damaged', text: `Damaged: sound up to ${where}` };
  }
  const where = ending === 'none' ? `Month ${months + 1} of ${horizon}` : endingTitle(edition, ending);
  // It is told from its record, and goes on as a branch only.
  if (rulesVersion !== RULES_VERSION) return { icon: 'book', text: `${where}, by rules ${rulesVersion}` };
  return { icon: ending === 'none' ? 'play' : 'flag', text: where };
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** When a run was kept: "today at 16:42", "12 March". */
export function whenOf(savedAt: number): string {
  const saved = new Date(savedAt);
  const time = `${saved.getHours()}:${String(saved.getMinutes()).padStart(2, '0')}`;
  const isToday = new Date().toDateString() === saved.toDateString();
  if (isToday) return `today at ${time}`;
  const isRecent = Date.now() - savedAt < 300 * DAY;
  return saved.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    ...(isRecent ? {} : { year: 'numeric' as const }),
  });
}
