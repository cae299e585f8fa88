/** C14 to C20: law and mandate. */

import { describe, it } from 'vitest';
import { expect } from './setup/claim.ts';
import {
  also,
  average,
  count,
  difference,
  type Figure,
  type Played,
  rate,
  ratioDifference,
  ratioOf,
  slope,
  type Change,
  whether,
  type Held,
} from '../../sim/study/index.ts';
import { play, CONSENTED } from './setup/arms.ts';
import { LEGAL } from './setup/incidents.ts';

const legal = rate(...LEGAL);

describe('C14: the word peacekeeper presumes what does not exist', () => {
  it('meets more legal disputes under the label without the cover', () => {
    const claimed = play({ force: { label: 'peacekeepers' }, record: true });
    const plain = play({ force: { label: 'reassurance' }, record: true });
    expect
      .soft(difference(claimed, plain, legal))
      .toLieAbove(0, 'C14: legal incidents a month, peacekeepers by name less reassurance');
  });
});

describe('C15: a mandate of the Security Council can be vetoed', () => {
  it('is adopted in under two of a hundred votes without Russian consent', () => {
    const votes = play({ force: { basis: 'un' }, record: true, parameters: { 'law.consentGain': 0 }, horizon: 24 });
    const held: Figure = count('council-vote');
    const adopted: Figure = ({ incidents }) => incidents.filter(({ result }) => result === 'adopted').length;
    expect.soft(ratioOf(votes, { top: adopted, bottom: held })).toLieBelow(0.02, 'C15: share of votes that adopt');
  });

  it('is adopted in most votes with it', () => {
    const votes = play({
      force: { basis: 'un' },
      record: true,
      parameters: { 'law.consentLoss': 0 },
      held: [CONSENTED],
    });
    const adopted: Figure = ({ incidents }) => incidents.filter(({ result }) => result === 'adopted').length;
    expect
      .soft(ratioOf(votes, { top: adopted, bottom: count('council-vote') }))
      .toLieAbove(0.5, 'C15: share of votes that adopt with consent');
  });
});

describe('C16: invitation and OSCE are weaker and more contested', () => {
  // A Council mandate is given to its arm: what it is worth is asked here, not how it comes about.
  const granted: Change = {
    force: { basis: 'un' },
    parameters: { 'law.adoptedWithoutConsent': 1 },
  };
  const common: Change = { record: true, horizon: 24, force: { label: 'reassurance' } };
  const un = play(also(common, granted));
  const osce = play(also(common, { force: { basis: 'osce' } }));
  const invited = play(also(common, { force: { basis: 'invitation' } }));
  // The legal basis takes months to come into force; the second year compares bases and not lead times.
  const legitimacy = average('legitimacy', 13, 24);
  const disputes: Figure = ({ incidents }) =>
    incidents.filter(({ id, turn }) => turn > 12 && (id === 'legal-challenge' || id === 'status-dispute')).length;

  it('ranks legitimacy United Nations, OSCE, invitation', () => {
    expect.soft(difference(un, osce, legitimacy)).toLieAbove(0, 'C16: legitimacy in the second year, UN less OSCE');
    expect
      .soft(difference(osce, invited, legitimacy))
      .toLieAbove(0, 'C16: legitimacy in the second year, OSCE less invitation');
  });

  it('ranks legal incidents the other way round', () => {
    expect.soft(difference(un, osce, disputes)).toLieBelow(0, 'C16: legal incidents in the second year, UN less OSCE');
    expect
      .soft(difference(osce, invited, disputes))
      .toLieBelow(0, 'C16: legal incidents in the second year, OSCE less invitation');
  });
});

describe('C17: missions by consensus close when war returns', () => {
  const osce: Change = { force: { basis: 'osce' }, record: true, horizon: 18 };
  const lapsed = whether(({ incidents }) => incidents.some(({ result }) => result === 'lapsed'));
  const heat = (level: number): Held => ({ column: 'escalation', value: level });
  const calm = play(also(osce, { held: [heat(0.5)] }));
  const tense = play(also(osce, { held: [heat(2.5)] }));

  it('lapses more often on a higher escalation rung', () => {
    expect.soft(difference(tense, calm, lapsed)).toLieAbove(0, 'C17: share lapsed within 18 months, heat 2.5 less 0.5');
  });

  it('risks closure anew at each renewal', () => {
    const later = ({ incidents }: Played): number => {
      const renewals = incidents.filter(({ id }) => id === 'consensus-renewal');
      return renewals.slice(1).some(({ result }) => result === 'lapsed') ? 1 : 0;
    };
    expect
      .soft(ratioOf(tense, { top: later, bottom: () => 1 }))
      .toLieAbove(0, 'C17: share that lapses at the second renewal or after, of all');
    const seldom = play(also(osce, { held: [heat(2.5)], parameters: { 'law.consensusTerm': 12 } }));
    expect
      .soft(difference(tense, seldom, lapsed))
      .toLieAbove(0, 'C17: share lapsed, renewal every six months less every twelve');
  });
});

describe('C18: more teeth, louder legal questions', () => {
  it('meets more legal challenges with each rung of the rules of engagement', () => {
    const rungs = ['observe', 'selfDefence', 'defendSites', 'intercept', 'enforce'];
    const arms = rungs.map((roe) => play({ force: { roe }, record: true }));
    const challenges = rate('legal-challenge');
    expect.soft(slope(arms, challenges)).toLieAbove(0, 'C18: legal challenges a month for each rung');
    const [least, , middle, , most] = arms as [Played[], Played[], Played[], Played[], Played[]];
    expect
      .soft(difference(middle, least, challenges))
      .toLieAbove(0, 'C18: legal challenges a month, defending sites less observing');
    expect
      .soft(difference(most, middle, challenges))
      .toLieAbove(0, 'C18: legal challenges a month, enforcing less defending sites');
  });
});

describe('C19: without consent any uniformed presence takes sides', () => {
  const small = { west: { footprint: 2 } };
  const middling = { west: { footprint: 20 }, kharkiv: { footprint: 20 } };
  const large = {
    west: { footprint: 40 },
    centre: { footprint: 40 },
    kharkiv: { footprint: 40 },
    dnipro: { footprint: 40 },
  };

  it.each([
    ['200 troops', small],
    ['4,000 troops', middling],
    ['16,000 troops', large],
  ])('looks less neutral and meets more hostility with %s', (size, sectors) => {
    const arm: Change = { sectors, parameters: { 'law.consentGain': 0, 'law.consentLoss': 0 }, inPlace: true };
    const without = play(arm);
    const withConsent = play(also(arm, { held: [CONSENTED] }));
    expect
      .soft(difference(without, withConsent, average('neutrality')))
      .toLieBelow(0, `C19: neutrality as seen, ${size}, without consent less with`);
    expect
      .soft(difference(without, withConsent, average('hostility')))
      .toLieAbove(0, `C19: hostility, ${size}, without consent less with`);
  });
});

describe('C20: status of forces and command must be settled', () => {
  const settled: Change = { force: { sofa: 'full' }, record: true, horizon: 18 };
  const unsettled: Change = { force: { sofa: 'none' }, record: true, horizon: 18 };

  it('meets more disputes unsettled', () => {
    expect
      .soft(difference(play(unsettled), play(settled), rate('status-dispute')))
      .toLieAbove(0, 'C20: status disputes a month, unsettled less settled');
  });

  it('answers incidents late more often unsettled', () => {
    const answered: Figure = ({ incidents }) => incidents.filter(({ turn, answer }) => turn > 6 && answer > 0).length;
    const late: Figure = ({ incidents }) => incidents.filter(({ turn, late: isLate }) => turn > 6 && isLate).length;
    const effect = ratioDifference(play(unsettled), play(settled), { top: late, bottom: answered });
    expect.soft(effect).toLieAbove(0, 'C20: share of answers that come late after month 6, unsettled less settled');
  });
});
