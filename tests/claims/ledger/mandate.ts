/** C14 to C17: the mandate, and who gives it. */

import { also, count, rate, whether, type Change, type Figure, type Held } from '../../../sim/study/index.ts';
import { less, lessOf, meanIn, SHIPPED, type Claim } from '../setup/comparison.ts';
import { CONSENT, LEGAL, REFUSAL } from '../setup/figures.ts';
import { ratioOf } from '../../../sim/study/index.ts';
import { MORE_SEEDS } from '../setup/arms.ts';

const legal = rate(...LEGAL);
const named: Change = { force: { label: 'peacekeepers' } };
const plain: Change = { force: { label: 'reassurance' } };
const namedLong: Change = { ...SHIPPED, ...named };
const plainLong: Change = { ...SHIPPED, ...plain };

const label: Claim = {
  id: 'C14',
  title: 'the word peacekeeper presumes what does not exist',
  comparisons: [
    {
      says: 'legal incidents a month, peacekeepers by name less reassurance',
      arms: [named, plain],
      measure: less(legal),
      wanted: { above: 0.05 },
    },
    {
      says: 'legal incidents a month from the shipped start, peacekeepers by name less reassurance',
      arms: [namedLong, plainLong],
      measure: less(legal),
      wanted: { above: 0.05 },
    },
  ],
};

const council: Change = { force: { basis: 'un' }, horizon: 24 };
const refused: Change = { ...council, held: REFUSAL };
const agreed: Change = { ...council, held: CONSENT };
const refusedLong: Change = { ...SHIPPED, force: { basis: 'un' }, held: REFUSAL };
const agreedLong: Change = { ...SHIPPED, force: { basis: 'un' }, held: CONSENT };
const adopted: Figure = ({ incidents }) => incidents.filter(({ result }) => result === 'adopted').length;
const mandated = whether(({ months }) => months.some(({ councilMandate }) => councilMandate === 1));

const veto: Claim = {
  id: 'C15',
  title: 'a mandate of the Security Council can be vetoed',
  comparisons: [
    {
      says: 'share of votes that adopt without consent',
      arms: [refused],
      measure: ([arm = []]) => ratioOf(arm, { top: adopted, bottom: count('council-vote') }),
      wanted: { below: 0.02 },
      byDefinition: 'the chance of adoption without consent is a parameter, and nothing else moves it',
    },
    {
      says: 'share of campaigns that ever have a mandate of the Council, refused by Moscow less agreed',
      arms: [refused, agreed],
      measure: less(mandated),
      wanted: { below: -0.5 },
    },
    {
      says: 'share that ever have a mandate of the Council, two years from the shipped start, refused less agreed',
      arms: [refusedLong, agreedLong],
      measure: less(mandated),
      wanted: { below: -0.5 },
    },
  ],
};

// Each basis is given to its arm: what it is worth is asked here, not how it comes about. All observe the rule that a
// mandate by consensus stands only as long as nobody defends more than itself.
const granted = (basis: string, held: readonly Held[]): Change => ({
  force: { basis, roe: 'selfDefence' },
  held,
  horizon: 24,
});
const un = granted('un', [{ column: 'councilMandate', value: 1 }]);
const osce = granted('osce', [{ column: 'consensusMonths', value: 6 }]);
const invited = granted('invitation', []);
const osceLong: Change = {
  ...SHIPPED,
  force: { basis: 'osce', roe: 'selfDefence' },
  held: [{ column: 'consensusMonths', value: 6 }],
};
const invitedLong: Change = { ...SHIPPED, force: { basis: 'invitation', roe: 'selfDefence' } };
// The legal basis takes months to come into force; the second year compares bases and not lead times.
const disputes: Figure = ({ incidents }) =>
  incidents.filter(({ id, turn }) => turn > 12 && LEGAL.some((name) => name === id)).length;

const bases: Claim = {
  id: 'C16',
  title: 'invitation and OSCE are weaker and more contested',
  comparisons: [
    {
      says: 'legal incidents in the second year, UN less OSCE',
      arms: [un, osce],
      measure: less(disputes),
      wanted: { below: -0.05 },
    },
    {
      says: 'legal incidents in the second year, OSCE less invitation',
      arms: [osce, invited],
      measure: less(disputes),
      wanted: { below: -0.05 },
    },
    {
      says: 'share of the pledges delivered at the end of the second year, UN less OSCE',
      arms: [un, osce],
      measure: less(({ months }) => months.at(-1)?.delivered ?? NaN),
      wanted: { above: 0.003 },
      seeds: 640,
    },
    {
      says: 'share of the pledges delivered at the end of the second year, OSCE less invitation',
      arms: [osce, invited],
      measure: less(({ months }) => months.at(-1)?.delivered ?? NaN),
      wanted: { above: 0.02 },
    },
    {
      says: 'legal incidents a month from the shipped start, OSCE less invitation',
      arms: [osceLong, invitedLong],
      measure: less(legal),
      wanted: { below: -0.003 },
      seeds: MORE_SEEDS,
    },
  ],
};

const heat = (level: number): Held => ({ column: 'escalation', value: level });
const given: Held = { column: 'consensusMonths', value: 6, turn: 4 };
const consensus: Change = { force: { basis: 'osce', roe: 'selfDefence' }, horizon: 18 };
const calm: Change = { ...consensus, held: [given, heat(0.5)] };
const tense: Change = { ...consensus, held: [given, heat(2.5)] };
const seldom: Change = also(tense, {
  parameters: { 'law.consensusTerm': 12 },
  held: [{ ...given, value: 12 }, heat(2.5)],
});
const lapsed = whether(({ incidents }) => incidents.some(({ result }) => result === 'lapsed'));
const again = whether(({ incidents }) => {
  const renewals = incidents.filter(({ id }) => id === 'consensus-renewal');
  return renewals.slice(1).some(({ result }) => result === 'lapsed');
});
const tempo = (strikeBase: number, venue: string): Change =>
  also(
    { ...SHIPPED, held: [given] },
    { force: { basis: 'osce', roe: 'selfDefence', venue }, parameters: { 'kyiv.strikeBase': strikeBase } },
  );
const provoked = tempo(0.8, 'none');
const quiet = tempo(0, 'switzerland');

const closure: Claim = {
  id: 'C17',
  title: 'missions by consensus close when war returns',
  comparisons: [
    {
      says: 'share lapsed within 18 months, heat 2.5 less 0.5',
      arms: [tense, calm],
      measure: less(lapsed),
      wanted: { above: 0.1 },
    },
    {
      says: 'share that lapses at the second renewal or after, of all',
      arms: [tense],
      measure: meanIn(again),
      wanted: { above: 0.02 },
    },
    {
      says: 'share lapsed, renewal every six months less every twelve',
      arms: [tense, seldom],
      measure: less(lapsed),
      wanted: { above: 0.02 },
      seeds: MORE_SEEDS,
    },
    {
      says: 'lapses for each renewal in two years from the shipped start, strikes and no talks less talks and no strikes',
      arms: [provoked, quiet],
      measure: lessOf({
        top: ({ incidents }) => incidents.filter(({ result }) => result === 'lapsed').length,
        bottom: count('consensus-renewal'),
      }),
      wanted: { above: 0.01 },
    },
  ],
};

/** C14 to C17. */
export const MANDATE: readonly Claim[] = [label, veto, bases, closure];
