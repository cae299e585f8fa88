/** The clauses on exit and on American backing. */

import type { Backing } from '../../../sim/index.ts';
import type { Change } from '../../../sim/study/index.ts';
import * as of from './figures.ts';
import { costs, gives, less, more, SHIPPED, starting, stated, type Row, type Stated } from './stated.ts';

/** Moscow stays away from talks. */
const AWAY: Change = { parameters: { 'talks.attendBase': 0 } };
/** Talks come far, so that all ends come into reach. */
const FAR = starting({ agenda: 'finalStatus' }, { initial: { talks: 0.5 } }, SHIPPED);

export const EXIT: readonly Row[] = stated('exit', {
  none: [
    gives('Nobody can wait the mission out', more(of.belief), 'fixedTerm', { seeds: 400 }),
    costs('support at home wears away faster', less(of.cohesion), 'withdrawal'),
  ],
  fixedTerm: [
    gives('Parliaments know what they sign', more(of.cohesion), 'withdrawal'),
    costs('Moscow waits for the date and believes less in an answer', less(of.belief), 'withdrawal'),
  ],
  elections: [
    gives('It is within reach', more(of.exited), 'withdrawal', { start: SHIPPED }),
    costs('whoever wants the vote to fail spreads more disinformation', more(of.disinformation), 'withdrawal'),
  ],
  withdrawal: [
    gives('It removes the danger itself', more(of.truceAtExit), 'elections', { start: FAR, seeds: 200 }),
    costs("it is in Moscow's hands", less(of.exited), 'fixedTerm', { start: FAR, shock: AWAY, seeds: 300 }),
  ],
  finalStatus: [
    gives('It is the only end that settles anything', more(of.talksAtExit), 'withdrawal', { start: FAR, seeds: 200 }),
    costs('so far away', less(of.exited), 'elections', { start: SHIPPED }),
    costs('that support at home wears down', less(of.cohesion), 'withdrawal'),
  ],
});

/** All that is asked for is granted at once. */
const GRANTED: Change = { held: [{ column: 'granted', value: 1 }] };
const paused = (category: Backing): Change => ({
  held: [
    { column: 'granted', value: 1 },
    { column: 'paused', of: category, value: 1 },
  ],
});
const FLOWING = starting({}, GRANTED);
/** The same, and ballistic raids come often. */
const RAIDED = starting({}, { ...GRANTED, rates: { 'ballistic-raid': 10 } });

/** What every request to Washington costs. */
const priceInMoney = (): readonly Stated[] => [
  costs('on terms', more(of.termsNamed), 'no'),
  costs('it costs money', more(of.paidToWashington), 'no'),
  costs('can be paused', more(of.pauses), 'no', { seeds: 120 }),
];
/** What it costs besides with most: at home and in Moscow before all that it brings has worked. */
const price = (): readonly Stated[] => [
  ...priceInMoney(),
  costs('some support', less(of.cohesionEarly), 'no', { start: FLOWING, seeds: 200 }),
  costs('makes Moscow more hostile', more(of.hostilityEarly), 'no', { start: FLOWING }),
];

export const BACKED: readonly Row[] = [
  ...stated('logistics', {
    no: [
      gives('Nobody can cut it off', less(of.paidForPeople), 'sought', {
        start: FLOWING,
        shock: paused('logistics'),
      }),
      costs('it is slower', less(of.strengthEarly), 'sought', { start: FLOWING }),
      costs('dearer', more(of.perHead), 'sought', { start: FLOWING }),
    ],
    sought: [
      gives('Supply is cheaper once Washington grants it', less(of.perHead), 'no', { start: FLOWING }),
      ...price(),
    ],
  }),
  ...stated('intelligence', {
    no: [
      gives('Warnings depend on nobody else', more(of.verification), 'sought', {
        start: FLOWING,
        shock: paused('intelligence'),
      }),
      costs('come later', more(of.unwarned), 'sought', { start: FLOWING, seeds: 150 }),
    ],
    sought: [
      gives('Nothing else warns as early once Washington grants it', less(of.unwarned), 'no', {
        start: FLOWING,
        seeds: 150,
      }),
      ...priceInMoney(),
    ],
  }),
  ...stated('airlift', {
    no: [
      gives("It is Europe's own", more(of.strengthEarly), 'sought', {
        start: FLOWING,
        shock: paused('airlift'),
      }),
      costs('heavy units arrive late', less(of.strengthEarly), 'sought', { start: FLOWING }),
    ],
    sought: [
      gives('Help can come quickly once Washington grants it', more(of.strengthEarly), 'no', {
        start: FLOWING,
      }),
      ...price(),
    ],
  }),
  ...stated('missileDefence', {
    no: [
      gives('No pause can hurt', more(of.credibility), 'sought', {
        start: FLOWING,
        shock: paused('missileDefence'),
      }),
      costs('few missiles are stopped', more(of.throughMissiles), 'sought', {
        start: RAIDED,
        seeds: 100,
      }),
    ],
    sought: [
      gives('It carries much of the guarantee once Washington grants it', more(of.credibility), 'no', {
        start: FLOWING,
      }),
      ...price(),
    ],
  }),
];
