/** C01 to C03: Moscow's red line. */

import { after, perMonth, rate, whether, type Change, type Figure } from '../../../sim/study/index.ts';
import { base } from '../setup/arms.ts';
import { less, SHIPPED, type Claim } from '../setup/comparison.ts';
import { CONSENT, REFUSAL } from '../setup/figures.ts';

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
      wanted: { above: 0.5 },
    },
    {
      says: 'deaths in the force a month, the same force in place, without consent less with it',
      arms: [asked, consented],
      measure: less(perMonth('forceKilled')),
      wanted: { above: 0.1 },
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
      wanted: { above: 0.1 },
    },
  ],
};

const often: Change = { rates: { 'red-line-warning': 3 } };
const never: Change = { rates: { 'red-line-warning': 0 } };
const oftenLong: Change = { ...SHIPPED, ...often };
const neverLong: Change = { ...SHIPPED, ...never };

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
      wanted: { below: -0.005 },
    },
    {
      says: 'share of the pledges delivered after a year, warned less unwarned',
      arms: [often, never],
      measure: less(after('delivered', 12)),
      wanted: { below: -0.01 },
    },
    {
      says: 'partners that waver, ask or leave in a month from the shipped start, warned less unwarned',
      arms: [oftenLong, neverLong],
      measure: less(rate('partner-withdraws', 'partner-wavers', 'partner-asks')),
      wanted: { above: 0.02 },
    },
  ],
};

const ground: Change = {};
const away: Change = { everySector: { footprint: 0 } };
const groundLong: Change = { ...SHIPPED, signedTerms: 0 };
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
      wanted: { below: -0.02 },
    },
    {
      says: 'share that signs binding terms within two years, nothing signed at the start, with troops less without',
      arms: [groundLong, awayLong],
      measure: less(signed),
      wanted: { below: -0.03 },
    },
  ],
};

/** C01 to C03. */
export const RED_LINE: readonly Claim[] = [targets, unsettled, complicated];
