import { describe, expect, it } from 'vitest';
import { edition } from '../../setup/edition.ts';
import { backingSentences, backingStateKey } from '../../../renderer/words/backing.ts';
import { shortReason } from '../../../renderer/words/explanation.ts';
import { asidesOf } from '../../../renderer/words/findings/asides.ts';
import { newsOf } from '../../../renderer/words/news.ts';
import { brokeText, monthsUnderSigns, signsGoOn, signsText } from '../../../renderer/words/signs.ts';
import {
  type BackingView,
  type CampaignEvent,
  type MonthRecord,
  playMonth,
  policies,
  recordMonth,
  startCampaign,
} from '../../../sim/index.ts';

const seen = { alarm: 2, breakChance: 0.094, month: '2026-06', phase: 'orders' } as const;

function played(): MonthRecord {
  const [scenario] = edition.catalogue.scenarios;
  const campaign = startCampaign(edition.rules, { scenario: scenario?.id ?? '', seed: 'signs', record: true });
  playMonth(campaign, policies.balanced);
  return recordMonth(campaign, 1);
}

const record = played();

function monthWith(turn: number, month: string, ...events: readonly CampaignEvent[]): MonthRecord {
  return { ...record, turn, month, rows: [], events };
}

const raised = (turn: number): CampaignEvent => ({ kind: 'alarm', turn, raised: true });
const gone = (turn: number): CampaignEvent => ({ kind: 'alarm', turn, raised: false });

describe('signs that the truce may break', () => {
  it('are said with the chance of the month in hand', () => {
    expect(signsText(edition, seen)).toBe('Signs that the truce may break. Chance in June: 9%.');
  });

  it('are said without a chance in their first month, with the first in which it may come to that', () => {
    const text = signsText(edition, { ...seen, alarm: 1, breakChance: 0 });
    expect(text).toBe('Signs that the truce may break, from July on.');
  });

  it('are said without a chance that nobody can tell from nothing', () => {
    expect(signsText(edition, { ...seen, breakChance: 0.0019 })).toBe('Signs that the truce may break.');
    expect(signsText(edition, { ...seen, breakChance: 0.002 })).toContain('0.2%');
  });

  it('are not said where there are none, and not at the end', () => {
    expect(signsText(edition, { ...seen, alarm: 0 })).toBe('');
    expect(signsText(edition, { ...seen, phase: 'ended' })).toBe('');
  });

  it('are news when they are first seen and when they are gone, and are not told twice', () => {
    const first = monthWith(6, '2026-04', raised(6));
    expect(newsOf(edition, first)).toEqual(['Signs were seen that the truce may break, from June on.']);
    expect(signsGoOn(edition, first, seen)).toBe('');
    const last = monthWith(8, '2026-06', gone(8));
    expect(newsOf(edition, last)).toEqual(['The signs that the truce might break are gone.']);
    expect(signsGoOn(edition, monthWith(7, '2026-05'), seen)).toContain('Chance in June');
  });

  it('lie over the months behind the one in which they were seen, until they are gone or the truce is', () => {
    const broke: CampaignEvent = { kind: 'ceasefireBroke', turn: 8, chance: 0.1, roll: 0.05 };
    expect([...monthsUnderSigns([raised(1), gone(3), raised(6), broke], 12)]).toEqual([2, 3, 7, 8]);
    expect([...monthsUnderSigns([raised(3)], 5)]).toEqual([4, 5]);
  });
});

describe('the story', () => {
  const months = [
    monthWith(1, '2026-01', raised(1)),
    monthWith(2, '2026-02', gone(2), { kind: 'mandateLapsed', turn: 2 }),
    monthWith(3, '2026-03', raised(3)),
    monthWith(4, '2026-04', { kind: 'ceasefireBroke', turn: 4, chance: 0.17, roll: 0.02 }),
    monthWith(5, '2026-05'),
  ];

  it('tells of signs, of a mandate that lapsed, and of a truce that broke before the end', () => {
    expect(asidesOf(edition, months, { first: 1, last: 5 }).map(({ text }) => text)).toEqual([
      'In January 2026 signs were seen that the truce might break; in February 2026 they were gone.',
      'In February 2026 the mandate by consensus lapsed, as the rules of engagement went beyond what it covered.',
      'In March 2026 signs were seen that the truce might break.',
      'There had been signs that the truce might break, and the chance of it in this month had been put at 17%.',
    ]);
  });

  it('tells of signs that went in a later period than they came', () => {
    expect(asidesOf(edition, months, { first: 2, last: 2 })[0]?.text).toBe(
      'In February 2026 the signs that the truce might break were gone.',
    );
  });
});

describe('chances', () => {
  const explained = (chance: number, reading: 'escalated' | 'breakStated') =>
    shortReason(edition, 'talks-round', { base: 0.5, modifiers: [{ reading, factor: 1.5 }], chance, roll: 0 });

  it('under one in five hundred are not said', () => {
    expect(explained(0.0019, 'escalated')).toBe('');
    expect(explained(0.004, 'escalated')).toContain('only 0.4%');
    expect(brokeText(edition, 0.0005)).not.toMatch(/\d/);
  });

  it('that were stated a month before are told of the month itself', () => {
    expect(explained(0.2, 'breakStated')).toBe('');
  });
});

describe('American support', () => {
  const of = (backing: BackingView['backing'], more: Partial<BackingView>): BackingView => ({
    backing,
    flow: 0,
    paused: false,
    sought: true,
    granted: true,
    ...more,
  });
  const backings = [
    of('logistics', { flow: 1 }),
    of('intelligence', { paused: true }),
    of('airlift', { granted: false }),
    of('missileDefence', { sought: false, granted: false }),
  ];

  it('flows, is paused, or has been asked for and not granted', () => {
    expect(backingSentences(edition, backings)).toEqual([
      'Flowing: logistics.',
      'Paused: intelligence.',
      'Asked for, not granted: airlift.',
    ]);
    expect(backings.map((view) => backingStateKey(view))).toEqual([
      'mandate_backing-in-force',
      'mandate_backing-held-back',
      'mandate_backing-not-granted',
      null,
    ]);
  });
});
