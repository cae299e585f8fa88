import { describe, expect, it } from 'vitest';
import {
  SETTINGS,
  SETTING_IDS,
  leadMonths,
  valuesOf,
  viewFor,
  type Campaign,
  type SettingId,
} from '../../../sim/index.ts';
import { bookWith, codeOf, endMonth, journalOf, must, rules, start, startWith } from '../setup.ts';

/** A book in which every lead time is three months. */
const three = bookWith('lead', Object.fromEntries(SETTING_IDS.map((id) => [id, 3])));

describe('the lead time of an order', () => {
  it.each<readonly [SettingId, number, number, number]>([
    ['model', 0, 3, 3],
    ['model', 3, 0, 1],
    ['footprint', 0, 40, 3],
    ['footprint', 40, 20, 1],
    ['longBatteries', 0, 2, 3],
    ['longBatteries', 2, 0, 1],
    // A ladder is climbed rung by rung, and left at once.
    ['roe', 0, 1, 3],
    ['roe', 0, 4, 12],
    ['roe', 1, 3, 6],
    ['roe', 4, 0, 1],
    ['sofa', 0, 2, 6],
    ['triggers', 0, 2, 6],
    ['triggers', 2, 1, 1],
    // A legal basis and an exit take their time in both directions.
    ['basis', 0, 2, 3],
    ['basis', 2, 0, 3],
    ['exit', 4, 1, 3],
    ['exit', 1, 4, 3],
  ])('for %s from %d to %d is %d months where each takes three', (id, from, to, months) => {
    expect(leadMonths(three, id, from, to)).toBe(months);
  });

  it('is whole months and at least one, for every setting and step of the shipped book', () => {
    for (const id of SETTING_IDS) {
      for (const from of valuesOf(SETTINGS[id])) {
        for (const to of valuesOf(SETTINGS[id])) {
          const months = leadMonths(rules.p, id, from, to);
          expect(months).toBeGreaterThanOrEqual(1);
          expect(Number.isInteger(months)).toBe(true);
        }
      }
    }
  });

  it('is rounded to whole months', () => {
    expect(leadMonths(bookWith('lead', { model: 2.4 }), 'model', 0, 1)).toBe(2);
    expect(leadMonths(bookWith('lead', { roe: 0.75 }), 'roe', 0, 2)).toBe(2);
    expect(leadMonths(bookWith('lead', { venue: 0 }), 'venue', 0, 1)).toBe(1);
  });
});

/** The setting as the team sees it. */
function settingOf(campaign: Campaign, id: SettingId) {
  const view = viewFor(campaign, 'team').settings();
  const found = view.find(({ setting }) => setting === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

describe('an order', () => {
  it.each<readonly [SettingId, string]>([
    ['roe', 'defendSites'],
    ['basis', 'osce'],
    ['crews', 'coalition'],
    ['venue', 'gulf'],
  ])('for %s is in force after exactly its lead time', (setting, choice) => {
    const campaign = start('lead');
    must(campaign, { kind: 'order', setting, choice });
    const { options } = SETTINGS[setting];
    const months = leadMonths(rules.p, setting, 0, options.indexOf(choice));
    for (let left = months; left > 0; left -= 1) {
      expect(settingOf(campaign, setting)).toMatchObject({ inForce: options[0], ordered: choice, monthsLeft: left });
      endMonth(campaign);
    }
    expect(settingOf(campaign, setting)).toMatchObject({ inForce: choice, ordered: null, monthsLeft: 0 });
    const arrived = journalOf(campaign).events.find(({ kind }) => kind === 'orderInForce');
    const given = journalOf(campaign).events.find(({ kind }) => kind === 'orderGiven');
    expect(given).toMatchObject({ setting, from: options[0], to: choice, turn: 1, due: 1 + months });
    expect(arrived).toMatchObject({ setting, from: options[0], to: choice, turn: months, due: 1 + months });
  });

  it('that is taken back never comes into force', () => {
    const campaign = start('taken-back');
    must(campaign, { kind: 'order', setting: 'basis', choice: 'osce' });
    endMonth(campaign);
    must(campaign, { kind: 'withdraw', setting: 'basis' });
    for (let month = 0; month < 5; month += 1) endMonth(campaign);
    expect(settingOf(campaign, 'basis')).toMatchObject({ inForce: 'invitation', ordered: null });
  });

  it('takes the place of the one before, and waits anew', () => {
    const campaign = start('replaced');
    must(campaign, { kind: 'order', setting: 'basis', choice: 'osce' });
    endMonth(campaign);
    must(campaign, { kind: 'order', setting: 'basis', choice: 'un' });
    const months = leadMonths(rules.p, 'basis', 0, 2);
    expect(settingOf(campaign, 'basis')).toMatchObject({ inForce: 'invitation', ordered: 'un', monthsLeft: months });
  });

  it('for what is in force is no way to cancel one that waits', () => {
    const campaign = start('cancel');
    must(campaign, { kind: 'order', setting: 'basis', choice: 'osce' });
    expect(codeOf(campaign, { kind: 'order', setting: 'basis', choice: 'invitation' })).toBe('alreadyInForce');
  });
});

describe('a mandate that is adopted whole', () => {
  const campaign = startWith('robust', 'adopted');

  it('has its words in force at once', () => {
    expect(settingOf(campaign, 'roe')).toMatchObject({ inForce: 'intercept', ordered: null });
    expect(settingOf(campaign, 'model')).toMatchObject({ inForce: 'postCeasefire', ordered: null });
  });

  it('waits for law to be made and for things to be built', () => {
    expect(settingOf(campaign, 'sofa')).toMatchObject({ inForce: 'none', ordered: 'full' });
    expect(settingOf(campaign, 'procurement')).toMatchObject({ inForce: 'none', ordered: 'surge' });
    const batteries = viewFor(campaign, 'team')
      .settings()
      .filter(({ setting }) => setting.endsWith('Batteries'));
    expect(batteries.every(({ inForce }) => inForce === 0)).toBe(true);
    expect(batteries.some(({ ordered }) => ordered !== null)).toBe(true);
  });

  it('takes the place of one adopted before, whatever that was', () => {
    const changed = startWith('cautious', 'adopted');
    must(changed, { kind: 'adoptMandate', mandate: 'robust' });
    expect(changed.world.block).toEqual(campaign.world.block);
  });
});
