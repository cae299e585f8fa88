/** What a month brought besides incidents: orders, terms, consent, stocks, repairs, milestones. */

import type { Edition } from '../../seeds/edition.ts';
import {
  type CampaignEvent,
  type Ending,
  type EventOf,
  type LedgerRow,
  type MonthRecord,
  ofKind,
} from '../../sim/index.ts';
import { monthAndYear, monthName, monthsAfter } from './dates.ts';
import { sectorInSentence, siteInSentence } from './names.ts';
import { counted, inWords } from './numbers.ts';
import { rungName } from './rungs.ts';
import { isTask, nameOf, phraseOf, settingInSentence } from './settings.ts';
import { brokeText, signNews } from './signs.ts';
import { list, sentence } from './text.ts';

type Order = EventOf<'orderGiven'>;

/** More sites or sectors than this are counted rather than named. */
const MOST_NAMED = 3;

/** "Ordered: triggers codified, in force July 2026." At most `most` things are named; empty where nothing was ordered. */
export function orderedLine(edition: Edition, { events, turn, month }: MonthRecord, most: number): string {
  const ordered = bySetting(ofKind(events, 'orderGiven')).map((group) => {
    const due = Math.max(...group.map((order) => order.due));
    return `${orderText(edition, group)}, in force ${monthAndYear(edition, monthsAfter(month, due - turn))}`;
  });
  const withdrawn = bySetting(ofKind(events, 'orderWithdrawn')).map((entry) => withdrawnText(edition, entry));
  return [told('Ordered', ordered, most), told('Taken back', withdrawn, most)].filter((part) => part !== '').join(' ');
}

/** "In force from April: status of forces full, not interim." Empty where nothing came into force. */
export function inForceLine(edition: Edition, { events, month }: MonthRecord, most: number): string {
  const groups = bySetting(ofKind(events, 'orderInForce')).map((entry) => orderText(edition, entry));
  return told(`In force from ${monthName(edition, monthsAfter(month, 1))}`, groups, most);
}

function told(head: string, groups: readonly string[], most: number): string {
  if (groups.length === 0) return '';
  if (most < 1) return `${head}: ${counted(groups.length, 'change')}.`;
  if (groups.length <= most) return `${head}: ${groups.join('; ')}.`;
  return `${head}: ${groups.slice(0, most).join('; ')}; and ${counted(groups.length - most, 'other thing')}.`;
}

/** Orders that say the same of several sectors, together. */
function bySetting(orders: readonly Order[]): readonly (readonly Order[])[] {
  const groups = new Map<string, readonly Order[]>();
  for (const order of orders) {
    const key = order.sector === null ? order.setting : `${order.setting} ${order.to}`;
    groups.set(key, [...(groups.get(key) ?? []), order]);
  }
  return Array.from(groups.values());
}

function orderText(edition: Edition, group: readonly Order[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const { setting, from, to } = first;
  if (first.sector === null)
    return `${settingInSentence(edition, setting)} from “${nameOf(edition, setting, from)}” to “${nameOf(edition, setting, to)}”`;
  const places = group.map(({ sector }) => sectorInSentence(edition, sector ?? ''));
  const where = places.length > MOST_NAMED ? `${inWords(places.length)} sectors` : list(places);
  const what = to === 0 ? `no ${settingInSentence(edition, setting)}` : phraseOf(edition, setting, to);
  return `${what}${places.length > 1 && to !== 0 && !isTask(setting) ? ' each' : ''} in ${where}`;
}

function withdrawnText(edition: Edition, group: readonly Order[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const places = group.flatMap(({ sector }) => (sector === null ? [] : sectorInSentence(edition, sector)));
  return `${settingInSentence(edition, first.setting)}${places.length > 0 ? ` in ${list(places)}` : ''}`;
}

/** Sentences on what else happened, the weightiest first. */
export function newsOf(edition: Edition, record: MonthRecord): readonly string[] {
  const { events, rows } = record;
  return [
    ...signNews(edition, record),
    ...ofKind(events, 'mandateLapsed').map(() => edition.say('news_mandate-lapsed')),
    ...routineDeaths(rows),
    ...ofKind(events, 'rungChanged').map(({ from, to }) => rungText(from, to)),
    ...ofKind(events, 'consentChanged').map(({ given }) =>
      given ? 'Moscow gave its formal consent to the mission.' : 'Moscow took back its consent to the mission.',
    ),
    ...ofKind(events, 'termsSigned').map(({ binding }) =>
      binding ? 'Written, binding terms were signed.' : 'The sides gave each other verbal assurances.',
    ),
    ...ofKind(events, 'milestone').map(({ state, exit }) => milestoneText(edition, state, exit)),
    ...ofKind(events, 'stockEmpty').map(({ tier }) => `The last ${tier}-range interceptors were fired.`),
    ...restored(edition, events),
  ];
}

/** How the campaign ended, as it is told of the month in which it did. */
export function endedText(edition: Edition, ending: Ending): string {
  return ending === 'none' ? '' : edition.prose.endings[ending].happened;
}

/** How the campaign ended, in the month in which it did; empty in any other. */
export function endingOf(edition: Edition, { events }: MonthRecord): readonly string[] {
  const ended = ofKind(events, 'campaignEnded').map(({ ending }) => endedText(edition, ending));
  const broke = ofKind(events, 'ceasefireBroke').map(({ chance }) => brokeText(edition, chance));
  return [...ended, ...broke].filter((text) => text !== '');
}

function rungText(from: number, to: number): string {
  return `Escalation ${to > from ? 'rose' : 'fell'} from ${rungName(from)} to ${rungName(to)}.`;
}

/** Deaths that no incident tells of. */
function routineDeaths(rows: readonly LedgerRow[]): readonly string[] {
  const dead = rows.reduce((sum, { cause, amount }) => (cause.id === 'force.routine' ? sum + amount : sum), 0);
  return dead < 1 ? [] : [sentence(`${inWords(Math.round(dead))} of the force died in an accident or of illness`)];
}

/** What reaching or losing a milestone for leaving means on the ground. */
const MILESTONES: Readonly<Record<string, Readonly<Record<'reached' | 'lost', string>>>> = {
  fixedTerm: { reached: 'The fixed term of the mission ran out.', lost: 'The fixed term of the mission was extended.' },
  elections: {
    reached: 'National elections under the ceasefire became possible: if that lasts, the mission may end.',
    lost: 'The truce became too weak for national elections, so the mission may not end on them.',
  },
  withdrawal: {
    reached: 'Monitors confirmed that Russian units had moved back: if that lasts, the mission may end.',
    lost: 'Monitors could no longer confirm that Russian units had moved back.',
  },
  finalStatus: {
    reached: 'The outline of a final settlement was agreed: if that lasts, the mission may end.',
    lost: 'The outline of a final settlement came undone.',
  },
};

function milestoneText(edition: Edition, state: 'reached' | 'lost', exit: string): string {
  return MILESTONES[exit]?.[state] ?? `The milestone for leaving was ${state}: ${nameOf(edition, 'exit', exit)}.`;
}

function restored(edition: Edition, events: readonly CampaignEvent[]): readonly string[] {
  const sites = ofKind(events, 'siteRestored').map(({ site }) => siteInSentence(edition, site));
  if (sites.length === 0) return [];
  const named = sites.length <= MOST_NAMED ? list(sites) : `${inWords(sites.length)} sites`;
  return [sentence(`Back in service after repairs: ${named}`)];
}
