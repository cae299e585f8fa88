/** The clauses on exit and on American backing. */

import type { Backing } from '../../../sim/index.ts';
import type { Change } from '../../../sim/study/index.ts';
import * as of from './figures.ts';
import { costs, gives, less, more, SHIPPED, starting, stated, type Row, type Stated } from './stated.ts';

/** Moscow stays as hostile as it can be. */
const HOSTILE: Change = { held: [{ column: 'hostility', value: 0.9 }] };
/** Talks come far, so that all ends come into reach. */
const FAR = starting({ agenda: 'finalStatus' }, { initial: { talks: 0.45 } }, SHIPPED);

export const EXIT: readonly Row[] = stated('exit', {
  none: [
    gives('Nobody can wait the mission out', more(of.belief), 'fixedTerm'),
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
    costs("it is in Moscow's hands", less(of.exited), 'fixedTerm', { start: FAR, shock: HOSTILE }),
  ],
  finalStatus: [
    gives('It is the only end that settles anything', more(of.talksAtExit), 'withdrawal', { start: FAR, seeds: 200 }),
    costs('so far away', less(of.exited), 'elections', { start: SHIPPED }),
    costs('support at home wears down', less(of.cohesion), 'withdrawal'),
  ],
});

/** One category is granted as soon as it is asked for. */
const granted = (category: Backing): Change => ({ held: [{ column: 'granted', of: category, value: 1 }] });
const paused = (category: Backing): Change => ({
  held: [
    { column: 'granted', of: category, value: 1 },
    { column: 'paused', of: category, value: 1 },
  ],
});
const flowing = (category: Backing) => starting({}, granted(category));

/** What every request to Washington costs. */
const PRICE: readonly Stated[] = [
  costs('on terms', more(of.terms_), 'no'),
  costs('it costs money', more(of.spentOn('cost.backing', 'incident:washington-terms')), 'no'),
  costs('some support', less(of.cohesion), 'no', { seeds: 150 }),
  costs('makes Moscow more hostile', more(of.hostility), 'no', { seeds: 150 }),
];

const pauses = costs('can be paused', more(of.pauses), 'no');

export const BACKED: readonly Row[] = [
  ...stated('logistics', {
    no: [
      gives('Nobody can cut it off', less(of.spentOn('cost.people')), 'sought', {
        start: flowing('logistics'),
        shock: paused('logistics'),
      }),
      costs('it is slower', less(of.strengthEarly), 'sought', { start: flowing('logistics') }),
      costs('dearer', more(of.perHead), 'sought', { start: flowing('logistics') }),
    ],
    sought: [
      gives('Supply is cheaper once Washington grants it', less(of.perHead), 'no', { start: flowing('logistics') }),
      ...PRICE,
      pauses,
    ],
  }),
  ...stated('intelligence', {
    no: [
      gives('Warnings depend on nobody else', more(of.verification), 'sought', {
        start: flowing('intelligence'),
        shock: paused('intelligence'),
      }),
      costs('come later', more(of.unwarned), 'sought', { start: flowing('intelligence'), seeds: 150 }),
    ],
    sought: [
      gives('Nothing else warns as early once Washington grants it', less(of.unwarned), 'no', {
        start: flowing('intelligence'),
        seeds: 150,
      }),
      ...PRICE,
      pauses,
    ],
  }),
  ...stated('airlift', {
    no: [
      gives("It is Europe's own", more(of.strengthEarly), 'sought', {
        start: flowing('airlift'),
        shock: paused('airlift'),
      }),
      costs('heavy units arrive late', less(of.strengthEarly), 'sought', { start: flowing('airlift') }),
    ],
    sought: [
      gives('Help can come quickly once Washington grants it', more(of.strengthEarly), 'no', {
        start: flowing('airlift'),
      }),
      ...PRICE,
      pauses,
    ],
  }),
  ...stated('missileDefence', {
    no: [
      gives('No pause can hurt', more(of.credibility), 'sought', {
        start: flowing('missileDefence'),
        shock: paused('missileDefence'),
      }),
      costs('few missiles are stopped', more(of.throughMissiles), 'sought', {
        start: flowing('missileDefence'),
        seeds: 150,
      }),
    ],
    sought: [
      gives('It carries much of the guarantee once Washington grants it', more(of.credibility), 'no', {
        start: flowing('missileDefence'),
      }),
      ...PRICE,
      pauses,
    ],
  }),
];
