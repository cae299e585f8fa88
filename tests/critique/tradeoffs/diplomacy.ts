/** The clause on diplomacy: talks, sanctions, arms production, disclosure. */

import { NO_EARLY_END } from '../../../sim/study/index.ts';
import * as of from './figures.ts';
import { costs, gives, less, more, starting, stated, type Row } from './stated.ts';

/** Rounds come every month, as they do in the Gulf. */
const MONTHLY = starting({}, { parameters: { ...NO_EARLY_END, 'talks.monthsBetween': 1 } });
/** Nothing is signed yet. */
const UNSIGNED = starting({}, { signedTerms: 0 });
const TIGHTENED = { force: { sanctions: 'tightened' } } as const;
/** Large raids come often: Moscow uses up a share of its stores in each. */
const NIGHTS = starting({}, { rates: { 'mass-raid': 5 } });
/** A mandate of the OSCE is asked for, with rules that it covers. */
const ASKED = starting({ basis: 'osce', roe: 'selfDefence' });

export const TALKS: readonly Row[] = [
  ...stated('venue', {
    none: [
      gives('Nobody concedes anything', less(of.offers), 'austria', { seeds: 150 }),
      costs('nothing moves', less(of.talks), 'austria'),
    ],
    austria: [
      gives('Monitors see more', more(of.verification), 'switzerland'),
      gives('a vote of the OSCE is a little likelier', more(of.adopted), 'switzerland', {
        start: ASKED,
        seeds: 200,
      }),
      costs('rounds come less often', less(of.roundsHeld), 'switzerland'),
    ],
    switzerland: [
      gives('Terms are signed sooner', less(of.signedBinding), 'turkiye', { seeds: 200 }),
      costs(
        'once sanctions are tightened Moscow calls it partial and stays away more often',
        more(of.absentRounds),
        'turkiye',
        { shock: TIGHTENED },
      ),
    ],
    turkiye: [
      gives('Both sides come most readily', less(of.absent), 'switzerland', { seeds: 150 }),
      costs(
        "the host has aims of its own, and each text costs some of Kyiv's confidence",
        less(of.perText('confidence')),
        'switzerland',
        { seeds: 150 },
      ),
    ],
    holySee: [
      gives('Each text lends the mission standing', more(of.perText('legitimacy')), 'austria'),
      costs('both sides come less readily than elsewhere', more(of.absent), 'gulf', { start: MONTHLY, seeds: 100 }),
    ],
    gulf: [
      gives('Messengers go to and fro every month', more(of.roundsHeld), 'turkiye'),
      costs('nothing can be signed there', less(of.terms), 'turkiye'),
    ],
  }),
  ...stated('terms', {
    verbal: [
      gives('Text comes more easily', more(of.text), 'binding'),
      gives('terms sooner', less(of.signedAny), 'binding', { start: UNSIGNED }),
      costs('they hold far less', less(of.ceasefire), 'binding'),
    ],
    binding: [
      costs('They take longer to sign', more(of.signedAny), 'verbal', { start: UNSIGNED }),
      costs('make Moscow more hostile', more(of.hostility), 'verbal'),
      gives('hold far better', more(of.ceasefire), 'verbal'),
    ],
  }),
  ...stated('agenda', {
    humanitarian: [
      gives('A text is likelier', more(of.text), 'ceasefire'),
      gives('lifts confidence', more(of.perText('confidence')), 'ceasefire', { seeds: 150 }),
      gives('neutrality', more(of.perText('neutrality')), 'ceasefire'),
      gives('standing', more(of.perText('legitimacy')), 'ceasefire'),
      costs('it does not reach what the war is about', less(of.talks), 'finalStatus'),
    ],
    ceasefire: [
      gives('A text helps the truce most', more(of.perText('ceasefire')), 'humanitarian', { seeds: 150 }),
      gives('A text helps the truce most', more(of.perText('ceasefire')), 'finalStatus', {
        seeds: 300,
      }),
      costs('leaves the conflict open', less(of.talks), 'finalStatus', { seeds: 300 }),
    ],
    finalStatus: [
      gives('A text goes farthest', more(of.perText('talks')), 'ceasefire'),
      costs('rounds fail more often', less(of.text), 'ceasefire'),
      costs('talks about borders worry Kyiv', less(of.confidence), 'ceasefire'),
    ],
  }),
  ...stated('sanctions', {
    eased: [
      gives('Texts come more easily', more(of.text), 'held', { seeds: 100 }),
      gives('hostility falls', less(of.hostility), 'held'),
      gives('those at home like it', more(of.cohesion), 'held'),
      costs('Moscow makes more weapons', more(of.perNight), 'held', { start: NIGHTS, seeds: 150 }),
      costs("Kyiv's confidence falls", less(of.confidence), 'held'),
    ],
    tightened: [
      gives('Moscow makes fewer weapons', less(of.perNight), 'held', { start: NIGHTS, seeds: 150 }),
      gives("Kyiv's confidence rises", more(of.confidence), 'held'),
      costs('hostility grows', more(of.hostility), 'held'),
      costs('texts are harder to get', less(of.text), 'held', { seeds: 200 }),
      costs('trade is lost at home', less(of.cohesion), 'held'),
    ],
  }),
  ...stated('industry', {
    none: [
      gives('It costs nothing', less(of.cost), 'steady'),
      costs('Ukraine goes on depending on deliveries', less(of.shortStock), 'steady'),
    ],
    steady: [
      gives('Deliveries grow a little', more(of.shortStock), 'none'),
      gives('Kyiv trusts it', more(of.confidence), 'none'),
      costs('it costs money', more(of.cost), 'none'),
      costs('some support at home', less(of.cohesion), 'none'),
      costs('Moscow is angrier', more(of.hostility), 'none'),
    ],
    deep: [
      gives('It is the surest supply', more(of.shortStock), 'steady'),
      gives('what Kyiv trusts most', more(of.confidence), 'steady'),
      costs('it is dear', more(of.cost), 'steady'),
      costs('costs support at home', less(of.cohesion), 'steady'),
      costs('angers Moscow', more(of.hostility), 'steady'),
    ],
  }),
  ...stated('disclosure', {
    controlled: [
      gives('Positions stay hidden', less(of.footage), 'open'),
      costs('rumours fill the silence', more(of.disinformation), 'open'),
    ],
    open: [
      gives('Disinformation finds less room', less(of.disinformation), 'controlled'),
      costs('footage costs cover where it was shown', less(of.cover), 'controlled'),
      costs('open debate costs support at home', less(of.cohesion), 'controlled'),
    ],
  }),
];
