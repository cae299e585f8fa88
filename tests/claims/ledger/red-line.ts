/** C01 to C03: Moscow's red line. */

import { after, perMonth, rate, whether, type Change, type Figure } from '../../../sim/study/index.ts';
import { base } from '../setup/arms.ts';
import { less, lessOf, SHIPPED, type Claim } from '../setup/comparison.ts';
import { CONSENT, REFUSAL, rounds } from '../setup/figures.ts';

const asked: Change = { inPlace: true, held: REFUSAL };
const consented: Change = { inPlace: true, held: CONSENT };
const askedLong: Change = { ...SHIPPED, held: REFUSAL };
const consentedLong: Change = { ...SHIPPED, held: CONSENT };

const targets: Claim = {
  id: 'C01',
  title: 'foreign troops are announced as targets',
  comparisons: [
    {
      says: 'hostile acts a month against the same force, without consent less with it',
      arms: [asked, consented],
      measure: less(perMonth('hostileActs')),
      wanted: { above: 0.3 },
    },
    {
      says: 'deaths in the force a month, the same force in place, without consent less with it',
      arms: [asked, consented],
      measure: less(perMonth('forceKilled')),
      wanted: { above: 0.3 },
    },
    {
      says: 'public warnings a month, without consent less with it',
      arms: [asked, consented],
      measure: less(rate('red-line-warning')),
      wanted: { above: 0.1 },
    },
    {
      says: 'deaths in the force a month from the shipped start, without consent less with it',
      arms: [askedLong, consentedLong],
      measure: less(perMonth('forceKilled')),
      wanted: { above: 0.3 },
    },
  ],
};

const often: Change = { rates: { 'red-line-warning': 3 } };
const never: Change = { rates: { 'red-line-warning': 0 } };
const oftenLong: Change = { ...SHIPPED, ...often, mandate: 'robust' };
const neverLong: Change = { ...SHIPPED, ...never, mandate: 'robust' };

function among(from: number, to: number): Figure {
  const chosen = base.data.partners.filter(({ support }) => support.value >= from && support.value < to);
  return ({ support }) => chosen.reduce((sum, { id }) => sum + (support[id] ?? NaN), 0) / chosen.length;
}

// No partner of the list is firm in favour; the firm ones are those far from the fence on the other side.
const firm = among(0, 0.35);
const fence = among(0.35, 0.55);

const unsettled: Claim = {
  id: 'C02',
  title: 'the warning unsettles wavering allies',
  comparisons: [
    {
      says: 'support near the fence less that of firm partners, warned less unwarned',
      arms: [often, never],
      measure: less((played) => fence(played) - firm(played)),
      wanted: { below: -0.003 },
    },
    {
      says: 'share of the pledges delivered after a year, warned less unwarned',
      arms: [often, never],
      measure: less(after('delivered', 12)),
      wanted: { below: -0.01 },
    },
    {
      says: 'troops of the robust mandate that stand after 18 months from the shipped start, warned less unwarned',
      arms: [oftenLong, neverLong],
      measure: less(after('strength', 18)),
      wanted: { below: -100 },
    },
  ],
};

const ground: Change = {};
const away: Change = { everySector: { footprint: 0 } };
const unsigned: Change = { signedTerms: 0, horizon: 24 };
const unsignedAway: Change = { ...unsigned, ...away };
const groundLong: Change = { ...SHIPPED };
const awayLong: Change = { ...groundLong, ...away };
const signed = whether(({ months }) => months.some(({ signedTerms }) => signedTerms > 0));

const complicated: Claim = {
  id: 'C03',
  title: 'a deployment complicates the talks',
  comparisons: [
    {
      says: 'progress of talks after a year, with troops less without',
      arms: [ground, away],
      measure: less(after('talks', 12)),
      wanted: { below: -0.005 },
      disagrees: 'talks come as far with troops as without (0.003 farther: no more than chance)',
    },
    {
      says: 'share that signs binding terms within two years, nothing signed at the start, with troops less without',
      arms: [unsigned, unsignedAway],
      measure: less(signed),
      wanted: { below: -0.02 },
      disagrees: 'as many sign with troops as without (one of a hundred fewer: no more than chance)',
    },
    {
      says: 'share of attended rounds with text over two years from the shipped start, with troops less without',
      arms: [groundLong, awayLong],
      measure: lessOf({ top: rounds('text'), bottom: rounds('text', 'noText') }),
      wanted: { below: -0.01 },
    },
  ],
};

/** C01 to C03. */
export const RED_LINE: readonly Claim[] = [targets, unsettled, complicated];
