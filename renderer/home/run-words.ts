/** Kept runs in a few words. */

import { prose } from '../../seeds/index.ts';
import type { SoundRun } from '../../seeds/schema/damaged-run.ts';
import type { IconName } from '../frame/icon.tsx';
import { monthOfRun } from '../words/verification.ts';

/** Where a run stands. */
export function stateOf({ run, damage }: SoundRun): { readonly icon: IconName; readonly text: string } {
  const { ending, months, horizon } = run;
  if (damage !== null) return { icon: 'damaged', text: `Damaged: sound up to ${monthOfRun(run, months.length)}` };
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
