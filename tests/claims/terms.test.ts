/**
 * C01 to C06: Moscow's red line and the terms of a deal. Early endings are off unless the claim is about them, so
 * that both arms are measured over the same twelve months.
 */

import { describe, it } from 'vitest';
import { expect } from './setup/claim.ts';
import {
  after,
  average,
  difference,
  type Figure,
  firstMonth,
  perMonth,
  type Played,
  rate,
  ratioDifference,
  ratioOf,
  type Change,
  whether,
} from '../../sim/study/index.ts';
import { play, shippedEndings, base, CONSENTED } from './setup/arms.ts';

const ground = play({});

describe('C01: foreign troops are announced as targets', () => {
  it('meets more hostile acts on the ground without consent than from offshore', () => {
    const offshore = play({ force: { model: 'offshore' } });
    expect
      .soft(difference(ground, offshore, perMonth('hostileActs')))
      .toLieAbove(0, 'C01: hostile acts a month, ground less offshore');
  });
});

describe('C02: the warning unsettles wavering allies', () => {
  const often: Change = { rates: { 'red-line-warning': 3 } };
  const never: Change = { rates: { 'red-line-warning': 0 } };
  const among = (from: number, to: number): Figure => {
    const chosen = base.data.partners.filter(({ support }) => support.value >= from && support.value < to);
    return ({ support }) => chosen.reduce((sum, { id }) => sum + (support[id] ?? NaN), 0) / chosen.length;
  };
  // No partner of the list is firm in favour; the firm ones are those far from the fence on the other side.
  const firm = among(0, 0.35);
  const fence = among(0.35, 0.55);

  it('costs more support in partners near the fence than in firm ones', () => {
    const effect = difference(play(often), play(never), (played) => fence(played) - firm(played));
    expect.soft(effect).toLieBelow(0, 'C02: support near the fence less that of firm partners, warned less unwarned');
  });

  it('lowers the share of pledges that is delivered', () => {
    const effect = difference(play(often), play(never), after('delivered', 12));
    expect.soft(effect).toLieBelow(0, 'C02: delivered share after a year, warned less unwarned');
  });
});

describe('C03: a deployment complicates the talks', () => {
  it('slows talks down where troops stand', () => {
    const away = play({ everySector: { footprint: 0 } });
    expect
      .soft(difference(ground, away, after('talks', 12)))
      .toLieBelow(0, 'C03: progress of talks after a year, with troops less without');
  });
});

describe('C04: binding terms against verbal assurances', () => {
  // Nothing is signed at the start, so that the terms sought are the terms reached. Only a collapse ends a campaign.
  const { 'endings.collapseBase': collapseBase = 0 } = shippedEndings();
  const unsigned = (terms: string): Change => ({
    force: { terms },
    signedTerms: 0,
    horizon: 36,
    parameters: { 'endings.collapseBase': collapseBase },
  });
  const binding = play(unsigned('binding'));
  const verbal = play(unsigned('verbal'));

  it('signs binding terms later than verbal ones', () => {
    const effect = difference(
      binding,
      verbal,
      firstMonth((month) => month.signedTerms > 0),
    );
    expect.soft(effect).toLieAbove(0, 'C04: month of signing within three years, binding less verbal');
  });

  it('keeps the ceasefire longer under binding terms', () => {
    const lives = difference(binding, verbal, ({ months }) => months.length);
    expect
      .soft(lives)
      .toLieAbove(0, 'C04: months until collapse within three years, from the first talks on, binding less verbal');
  });

  it('breaks less often under binding terms once they are signed', () => {
    const under = {
      top: whether(({ ending, months }) => ending === 'ceasefireCollapsed' && (months.at(-1)?.signedTerms ?? 0) > 0),
      bottom: ({ months }: Played) => months.filter(({ signedTerms }) => signedTerms > 0).length,
    };
    expect
      .soft(ratioDifference(binding, verbal, under))
      .toLieBelow(0, 'C04: collapses for each month under signed terms, binding less verbal');
  });
});

describe('C05: venue matters, and replaces no terms', () => {
  const venues = ['austria', 'switzerland', 'turkiye', 'holySee', 'gulf'];
  const rounds =
    (...results: readonly string[]): Figure =>
    ({ incidents }) =>
      incidents.filter(({ id, result }) => id === 'talks-round' && results.includes(result ?? '')).length;
  const all = rounds('absent', 'noText', 'text');

  it('changes the chance that both sides attend and that a round yields text', () => {
    const best = play({ force: { venue: 'turkiye' }, record: true });
    const least = play({ force: { venue: 'holySee' }, record: true });
    const attended = { top: rounds('noText', 'text'), bottom: all };
    const agreed = { top: rounds('text'), bottom: rounds('noText', 'text') };
    expect
      .soft(ratioDifference(best, least, attended))
      .toLieAbove(0, 'C05: share of rounds attended, Türkiye less Holy See');
    expect
      .soft(ratioDifference(best, least, agreed))
      .toLieAbove(0, 'C05: share of attended rounds with text, Türkiye less Holy See');
  });

  it('brings no lasting ceasefire at any venue where the terms are empty', () => {
    const nobody = { everySector: { footprint: 0 }, horizon: 24 };
    const lasts = whether(({ months }) => (months.at(-1)?.ceasefire ?? 0) >= 0.5);
    for (const venue of venues) {
      const empty: Change = { ...nobody, force: { venue, terms: 'verbal', agenda: 'humanitarian' }, signedTerms: 0 };
      const kept = ratioOf(play(empty), { top: lasts, bottom: () => 1 });
      expect
        .soft(kept)
        .toLieBelow(0.1, `C05: share of ceasefires at half strength or more after two years, empty terms, ${venue}`);
    }
  });
});

describe('C06: the trust gap', () => {
  const paper = { horizon: 12, parameters: { 'talks.signBinding': 2, 'talks.signVerbal': 2 } };
  const physical = play({ ...paper, force: { terms: 'verbal' }, signedTerms: 0.3 });
  const nobody = { everySector: { footprint: 0, shortBatteries: 0, mediumBatteries: 0, longBatteries: 0 } };
  const binding = play({ ...paper, ...nobody, force: { terms: 'binding' }, signedTerms: 1 });
  const verbal = play({ ...paper, ...nobody, force: { terms: 'verbal' }, signedTerms: 0.3 });
  const compare = (a: readonly Played[], b: readonly Played[], name: 'confidence' | 'hostility') =>
    difference(a, b, average(name, 7, 12));

  it('gives Kyiv most confidence by what stands there, less by binding paper, least by words', () => {
    expect
      .soft(compare(physical, binding, 'confidence'))
      .toLieAbove(0, 'C06: confidence, months 7 to 12, force less binding paper');
    expect
      .soft(compare(binding, verbal, 'confidence'))
      .toLieAbove(0, 'C06: confidence, months 7 to 12, binding paper less words');
  });

  it('alarms Moscow in the same order: its hostility is highest with a force, then paper, then words', () => {
    expect
      .soft(compare(physical, binding, 'hostility'))
      .toLieAbove(0, 'C06: hostility, months 7 to 12, force less binding paper');
    expect
      .soft(compare(binding, verbal, 'hostility'))
      .toLieAbove(0, 'C06: hostility, months 7 to 12, binding paper less words');
  });
});

describe('C01 and C02 as Moscow plays them', () => {
  it('warns more often while it has not consented', () => {
    const without = play({ record: true, parameters: { 'law.consentGain': 0 } });
    const withConsent = play({
      record: true,
      parameters: { 'law.consentLoss': 0 },
      held: [CONSENTED],
    });
    const effect = difference(without, withConsent, rate('red-line-warning'));
    expect.soft(effect).toLieAbove(0, 'C01: public warnings a month, without consent less with it');
  });
});
