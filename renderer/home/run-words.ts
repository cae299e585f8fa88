/** Kept runs in a few words. */

import type { RunFile } from '../../sim/index.ts';
import { prose } from '../../seeds/index.ts';
import type { IconName } from '../frame/icon.tsx';

/** Where a run stands. */
export function stateOf({ ending, months, horizon }: RunFile): { readonly icon: IconName; readonly text: string } {
  if (ending === 'none') return { icon: 'play', text: `Month ${months.length + 1} of ${horizon}` };
  const title = Object.entries(prose.endings).find(([id]) => id === ending)?.[1].title ?? ending;
  return { icon: 'flag', text: title };
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
