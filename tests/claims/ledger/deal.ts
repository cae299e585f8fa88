/** C04 to C06: the terms of a deal, its venue, and the trust gap. */

import { average, firstMonth, whether, type Change, type Figure, type Played } from '../../../sim/study/index.ts';
import { less, lessOf, SHIPPED, type Claim, type Comparison } from '../setup/comparison.ts';
import { broke, monthly, rounds } from '../setup/figures.ts';
import { shippedEndings } from '../setup/arms.ts';

// Nothing is signed at the start, so that the terms sought are the terms reached. Only a collapse ends a campaign.
const { 'endings.collapseBase': collapseBase = 0 } = shippedEndings();
const unsigned = (terms: string): Change => ({
  force: { terms },
  signedTerms: 0,
  horizon: 36,
  parameters: { 'endings.collapseBase': collapseBase },
});
const binding = unsigned('binding');
const verbal = unsigned('verbal');
const writtenLong: Change = { ...SHIPPED, force: { terms: 'binding' }, signedTerms: 1 };
const spokenLong: Change = { ...SHIPPED, force: { terms: 'verbal' }, signedTerms: 0 };
const breaks = whether(broke);

const bindingTerms: Claim = {
  id: 'C04',
  title: 'binding terms against verbal assurances',
  comparisons: [
    {
      says: 'month of signing within three years, binding less verbal',
      arms: [binding, verbal],
      measure: less(firstMonth((month) => month.signedTerms > 0)),
      wanted: { above: 2 },
    },
    {
      says: 'months until the ceasefire breaks within three years, from the first talks on, binding less verbal',
      arms: [binding, verbal],
      measure: less(({ months }) => months.length),
      wanted: { above: 0.5 },
    },
    {
      says: 'breaks for each month under signed terms, binding less verbal',
      arms: [binding, verbal],
      measure: lessOf({
        top: whether((played) => broke(played) && (played.months.at(-1)?.signedTerms ?? 0) > 0),
        bottom: ({ months }: Played) => months.filter(({ signedTerms }) => signedTerms > 0).length,
      }),
      wanted: { below: -0.005 },
    },
    {
      says: 'share of ceasefires that break in two years from the shipped start, written terms in force less none',
      arms: [writtenLong, spokenLong],
      measure: less(breaks),
      wanted: { below: -0.1 },
      seeds: 640,
    },
  ],
};

const at = (venue: string): Change => ({ force: { venue } });
const best = at('turkiye');
const least = at('holySee');
const long = (venue: string): Change => ({ ...SHIPPED, force: { venue }, signedTerms: 0 });
const bestLong = long('turkiye');
const leastLong = long('holySee');
const signed = whether(({ months }) => months.some(({ signedTerms }) => signedTerms > 0));

const lasts = whether(({ months }) => (months.at(-1)?.ceasefire ?? 0) >= 0.5);
const empty = (venue: string): Change => ({
  ...SHIPPED,
  force: { venue, terms: 'verbal', agenda: 'humanitarian' },
  signedTerms: 0,
});
const real = (venue: string): Change => ({ ...empty(venue), force: { venue, terms: 'binding' }, signedTerms: 1 });

const emptyTerms = (venue: string): Comparison => ({
  says: `share of ceasefires at half strength or more after two years from the shipped start, ${venue}, empty terms less real ones`,
  arms: [empty(venue), real(venue)],
  measure: less(lasts),
  wanted: { below: -0.1 },
});

const venues: Claim = {
  id: 'C05',
  title: 'venue matters, and replaces no terms',
  comparisons: [
    {
      says: 'share of rounds attended, Türkiye less Holy See',
      arms: [best, least],
      measure: lessOf({ top: rounds('noText', 'text'), bottom: rounds('absent', 'noText', 'text') }),
      wanted: { above: 0.03 },
    },
    {
      says: 'share of attended rounds with text, Türkiye less Holy See',
      arms: [best, least],
      measure: lessOf({ top: rounds('text'), bottom: rounds('noText', 'text') }),
      wanted: { above: 0.02 },
    },
    {
      says: 'share that signs within two years from the shipped start, nothing signed before, Türkiye less Holy See',
      arms: [bestLong, leastLong],
      measure: less(signed),
      wanted: { above: 0.03 },
    },
    ...['austria', 'switzerland', 'turkiye', 'holySee', 'gulf'].map(emptyTerms),
  ],
};

const paper = { horizon: 12, parameters: { 'talks.signBinding': 2, 'talks.signVerbal': 2 } };
const physical: Change = { ...paper, force: { terms: 'verbal' }, signedTerms: 0.3 };
const unguarded = { everySector: { footprint: 0, shortBatteries: 0, mediumBatteries: 0, longBatteries: 0 } };
const written: Change = { ...paper, ...unguarded, force: { terms: 'binding' }, signedTerms: 1 };
const spoken: Change = { ...paper, ...unguarded, force: { terms: 'verbal' }, signedTerms: 0.3 };
const confidence = average('confidence', 7, 12);
const hostility = average('hostility', 7, 12);
const forceLong: Change = { ...SHIPPED, force: { terms: 'verbal' }, signedTerms: 0.3 };
const writtenAlone: Change = { ...SHIPPED, ...unguarded, force: { terms: 'binding' }, signedTerms: 1 };
const asks: Figure = monthly(
  ({ incidents }) => incidents.filter(({ id }) => id === 'kyiv-asks-for-more' || id === 'welcome-withdrawn').length,
);

const trustGap: Claim = {
  id: 'C06',
  title: 'the trust gap',
  comparisons: [
    {
      says: "Kyiv's confidence, months 7 to 12, force less binding paper",
      arms: [physical, written],
      measure: less(confidence),
      wanted: { above: 0.03 },
    },
    {
      says: "Kyiv's confidence, months 7 to 12, binding paper less words",
      arms: [written, spoken],
      measure: less(confidence),
      wanted: { above: 0.03 },
    },
    {
      says: "Moscow's hostility, months 7 to 12, force less binding paper",
      arms: [physical, written],
      measure: less(hostility),
      wanted: { above: 0.05 },
    },
    {
      says: "Moscow's hostility, months 7 to 12, binding paper less words",
      arms: [written, spoken],
      measure: less(hostility),
      wanted: { above: 0.003 },
    },
    {
      says: "Kyiv's public demands a month from the shipped start, force less binding paper",
      arms: [forceLong, writtenAlone],
      measure: less(asks),
      wanted: { below: -0.01 },
    },
  ],
};

/** C04 to C06. */
export const DEAL: readonly Claim[] = [bindingTerms, venues, trustGap];
