/** Signs that the truce may break, in words: that they are there, and the chance that it breaks in the month in hand. */

import type { Edition } from '../../seeds/edition.ts';
import { type CampaignEvent, type MonthRecord, ofKind, type View } from '../../sim/index.ts';
import { monthName, monthsAfter } from './dates.ts';
import { isTellingChance, percent } from './numbers.ts';

/** What the team sees of them. */
export type SignsSeen = Pick<View, 'alarm' | 'breakChance' | 'month' | 'phase'>;

/** "Signs that the truce may break. Chance in June: 9%." Empty where there are none. */
export function signsText(edition: Edition, { alarm, breakChance, month, phase }: SignsSeen): string {
  if (alarm === 0 || phase === 'ended') return '';
  if (isTellingChance(breakChance)) {
    return edition.say('news_signs', { month: monthName(edition, month), chance: percent(breakChance) });
  }
  // In the first month there are signs and nothing else.
  return alarm === 1
    ? edition.say('news_signs-from', { month: monthName(edition, monthsAfter(month, 1)) })
    : edition.say('news_signs-faint');
}

type Month = Pick<MonthRecord, 'events' | 'month'>;

/** Whether signs were seen for the first time in this month, or are gone. */
export function signNews(edition: Edition, { events, month }: Month): readonly string[] {
  const first = monthName(edition, monthsAfter(month, 2));
  return ofKind(events, 'alarm').map(({ raised }) =>
    raised ? edition.say('news_signs-seen', { month: first }) : edition.say('news_signs-gone'),
  );
}

/** Signs that go on after this month, with the chance that the next has; empty where the month's news tell of them. */
export function signsGoOn(edition: Edition, { events }: Month, view: SignsSeen): string {
  return ofKind(events, 'alarm').some(({ raised }) => raised) ? '' : signsText(edition, view);
}

/** The months up to `last` that had signs from their first day on. */
export function monthsUnderSigns(events: readonly CampaignEvent[], last: number): ReadonlySet<number> {
  const moves = ofKind(events, 'alarm');
  const ends = [...moves.filter(({ raised }) => !raised), ...ofKind(events, 'ceasefireBroke')];
  const spans = moves
    .filter(({ raised }) => raised)
    .map(({ turn: seen }) => ({ seen, end: Math.min(last, ...ends.flatMap(({ turn }) => (turn > seen ? turn : []))) }));
  const months = Array.from({ length: last }, (_, index) => index + 1);
  return new Set(months.filter((turn) => spans.some(({ seen, end }) => turn > seen && turn <= end)));
}

/** How likely it was that the truce broke in the month in which it did: the chance had been stated a month before. */
export function brokeText({ say }: Edition, chance: number): string {
  return isTellingChance(chance) ? say('news_broke', { chance: percent(chance) }) : say('news_broke-faint');
}
