/**
 * The end of a campaign as an account: the sentence, the dead, why, and four dated rows, as far as events and ledger know
 * them. Nothing in it is a verdict.
 */

import type { Edition } from '../../seeds/edition.ts';
import { type Indicator, journalOf, ofKind } from '../../sim/index.ts';
import type { Session } from '../campaign/session.ts';
import { monthAndYear } from '../words/dates.ts';
import { figure } from '../words/indicators.ts';
import { phraseOf } from '../words/settings.ts';
import { brokeText } from '../words/signs.ts';
import { type EndingRow, endingRows, inForce, lineOf, monthAt, type Real, spanOf } from './ending-rows.ts';

/** What is told at the end. */
export interface EndingAccount {
  readonly title: string;
  readonly month: string;
  readonly sentence: string;
  readonly dead: string;
  readonly why: string;
  readonly rows: readonly EndingRow[];
}

function sentenceOf({ prose }: Edition, session: Session, ending: Real): string {
  const { sentence, sentenceBy = {} } = prose.endings[ending];
  const by: Readonly<Partial<Record<string, string>>> = sentenceBy;
  return by[inForce(session, 'exit')] ?? sentence;
}

/** The dead of the whole campaign, as the measures count them. */
function deadSentence(edition: Edition, session: Session): string {
  const { say } = edition;
  const last = journalOf(session.campaign).indicators.at(-1);
  const force = Math.round(last?.forceKilled ?? 0);
  const civilians = Math.round(last?.civiliansKilled ?? 0);
  const facts = { months: session.months.length, span: spanOf(edition, session) };
  if (force + civilians === 0) return say('ending_dead-nobody', facts);
  const who =
    force === 0
      ? say('ending_dead-civilians', { count: civilians })
      : civilians === 0
        ? say('ending_dead-force', { count: force })
        : say('ending_dead-both', {
            force: say('ending_dead-force', { count: force }),
            civilians: say('ending_dead-and-civilians', { count: civilians }),
          });
  return force + civilians === 1 ? say('ending_dead-one', { ...facts, who }) : say('ending_dead', { ...facts, who });
}

function figureSentence({ say }: Edition, session: Session, ending: Real): string {
  const { indicators } = journalOf(session.campaign);
  const line = lineOf(session, ending)?.line ?? 0;
  const facts = (indicator: Indicator) => ({
    from: figure(indicator, indicators.at(-2)?.[indicator] ?? 0),
    to: figure(indicator, indicators.at(-1)?.[indicator] ?? 0),
    line: figure(indicator, line),
  });
  switch (ending) {
    case 'withdrawn':
      return say('ending_withdrawn-why', facts('cohesion'));
    case 'lapsed':
      return say('ending_lapsed-why', facts('confidence'));
    case 'widerWar':
      return say('ending_wider-why', facts('escalation'));
    case 'ceasefireCollapsed':
      return say('ending_truce-why', facts('ceasefire'));
    default:
      return '';
  }
}

function whyOf(edition: Edition, session: Session, ending: Real): string {
  const { say, prose } = edition;
  const { events, indicators } = journalOf(session.campaign);
  const exit = inForce(session, 'exit');
  const broke = ofKind(events, 'ceasefireBroke').at(-1);
  return [
    prose.endings[ending].happened,
    figureSentence(edition, session, ending),
    ending === 'ceasefireCollapsed' && broke !== undefined ? brokeText(edition, broke.chance) : '',
    ending === 'exitAchieved'
      ? say('ending_exit-why', {
          exit: phraseOf(edition, 'exit', exit),
          to: figure('ceasefire', indicators.at(-1)?.ceasefire ?? 0),
        })
      : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** How the campaign ended; null while it goes on. */
export function endingAccount(edition: Edition, session: Session): EndingAccount | null {
  const { ending } = session.view;
  if (ending === 'none') return null;
  return {
    title: edition.prose.endings[ending].title,
    month: monthAndYear(edition, monthAt(session, session.months.length)),
    sentence: sentenceOf(edition, session, ending),
    dead: deadSentence(edition, session),
    why: whyOf(edition, session, ending),
    rows: endingRows(edition, session, ending),
  };
}

/** The last month in short, for the bar: "six incidents, two killed". */
export function monthInShort({ say }: Edition, { campaign, months }: Session): string {
  const { events, indicators } = journalOf(campaign);
  const count = ofKind(events, 'incidentOccurred').filter(({ turn }) => turn === months.length).length;
  const killed = (at: number): number => {
    const figures = indicators.at(at);
    return (figures?.forceKilled ?? 0) + (figures?.civiliansKilled ?? 0);
  };
  const dead = Math.round(killed(-1) - killed(-2));
  return say('ending_month', {
    count,
    dead: dead === 0 ? say('ending_nobody') : say('ending_killed', { count: dead }),
  });
}
