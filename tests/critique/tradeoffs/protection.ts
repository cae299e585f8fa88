/** The clause on air defence and protection. */

import * as of from './figures.ts';
import { costs, everywhere, gives, less, more, starting, stated, type Row, type Start } from './stated.ts';

/** All American support is granted. */
const GRANTED = { held: [{ column: 'granted', value: 1 }] } as const;
const FLOWING = starting({}, GRANTED);
/** All of it but American missile defence, which is paused. */
const PAUSED = {
  held: [
    { column: 'granted', value: 1 },
    { column: 'paused', of: 'missileDefence', value: 1 },
  ],
} as const;
/** Stores are empty. */
const EMPTY = {
  held: [
    { column: 'shortInterceptors', value: 0 },
    { column: 'mediumInterceptors', value: 0 },
    { column: 'longInterceptors', value: 0 },
  ],
} as const;

/** Stores are kept full. */
const FULL = starting(
  {},
  {
    held: [
      { column: 'shortInterceptors', value: 500 },
      { column: 'mediumInterceptors', value: 160 },
      { column: 'longInterceptors', value: 60 },
    ],
  },
);

/** A firm truce. */
const QUIET = starting({}, { initial: { ceasefire: 0.9, escalation: 0.3, hostility: 0.4 }, compliance: 0.8 });
/** An air campaign: raids come several times as often. */
const CAMPAIGN = starting(
  {},
  { rates: { 'mass-raid': 5, 'substation-hit': 4, 'ballistic-raid': 4, 'swarm-at-guarded-site': 4 } },
);

const FEW_SECTORS = ['kharkiv', 'zaporizhzhia', 'capital'];

/** No battery anywhere but those that are compared. */
const BARE: Start = everywhere({ shortBatteries: 0, mediumBatteries: 0, longBatteries: 0, airDefence: 'yes' });

/** Three sectors with no battery but those that are compared: so few that every pool is large enough; ballistic raids come often. */
const FEW: Start = {
  mandate: {
    ...BARE.mandate,
    sectors: Object.fromEntries(Object.entries(BARE.mandate.sectors).filter(([id]) => FEW_SECTORS.includes(id))),
  },
  change: { ...BARE.change, rates: { 'ballistic-raid': 10 } },
};

const MEDIUM = { setting: 'mediumBatteries', choice: 1 } as const;
const LONG = { setting: 'longBatteries', choice: 1 } as const;

export const SUPPLY: readonly Row[] = [
  ...stated('supplier', {
    european: [
      gives('No election overseas can stop it', more(of.shortStock), 'american', { start: FLOWING, shock: PAUSED }),
      gives('contracts at home win support', more(of.cohesion), 'american'),
      costs('the stores are shallow', less(of.shortStock), 'shared', { start: FLOWING }),
    ],
    shared: [
      gives('There is more to fire', more(of.shortStock), 'european', { start: FLOWING }),
      costs('a part of it depends on Washington', less(of.shortStock), 'european', { start: FLOWING, shock: PAUSED }),
    ],
    american: [
      gives('Most is delivered', more(of.shortStock), 'shared', { start: FLOWING }),
      gives('Washington agrees more readily', more(of.backing), 'shared'),
      costs('only while American missile defence flows; a pause leaves nothing', less(of.shortStock), 'shared', {
        start: starting({}, { ...GRANTED, horizon: 12 }),
        shock: PAUSED,
        seeds: 100,
      }),
    ],
  }),
  ...stated('crews', {
    kyiv: [
      gives('Fewer coalition soldiers are exposed', less(of.killedIn('strike-on-the-force')), 'coalition'),
      gives('Moscow is less hostile', less(of.hostility), 'coalition'),
      costs('the batteries cover less', less(of.cover), 'coalition'),
    ],
    coalition: [
      gives('The batteries cover in full', more(of.cover), 'kyiv'),
      costs('coalition soldiers fire at Russian weapons, which makes Moscow more hostile', more(of.hostility), 'kyiv'),
    ],
  }),
  ...stated('sustainment', {
    national: [
      gives('It is quick to agree', less(of.monthsFrom('national')), 'common'),
      costs('radars', more(of.radarGaps), 'common'),
      costs('rotations fail more often', more(of.rotationGaps), 'common'),
    ],
    common: [
      gives('Radars', less(of.radarGaps), 'national'),
      gives('rotations fail less often', less(of.rotationGaps), 'national'),
      gives('burdens are shared', less(of.burdened), 'national'),
      costs('every parliament has to vote for it', less(of.cohesionEarly), 'national'),
    ],
  }),
  ...stated('doctrine', {
    ration: [
      gives('Stocks last', more(of.shortStock), 'engageAll'),
      costs('more gets through', more(of.through), 'engageAll', { start: FULL, seeds: 100 }),
    ],
    engageAll: [
      gives('Less gets through', less(of.through), 'ration', { start: FULL, seeds: 100 }),
      costs('until the stores are empty', more(of.throughShare), 'ration', { shock: EMPTY, seeds: 300 }),
    ],
  }),
  ...stated('procurement', {
    none: [
      gives('Nothing is spent', less(of.cost), 'steady'),
      costs('hardly anything is replaced', less(of.shortStock), 'steady'),
    ],
    steady: [
      gives('It covers quiet months', more(of.shortStock), 'none', { start: QUIET }),
      costs('not a campaign', less(of.scarcest), 'surge', { start: CAMPAIGN }),
    ],
    surge: [
      gives('Stores fill', more(of.shortStock), 'steady'),
      costs('a price that is felt in every budget', more(of.cost), 'steady'),
      costs('costs support at home', less(of.cohesion), 'steady'),
    ],
  }),
];

export const BATTERIES: readonly Row[] = [
  ...stated('shortBatteries', {
    1: [
      gives('The cheapest cover there is', less(of.priceOfCover), MEDIUM),
      gives('The cheapest cover there is', less(of.priceOfCover), LONG),
      gives('cover deters raids', less(of.raiding), 0, { start: BARE }),
      costs('a battery covers less than a medium-range one', less(of.cover), MEDIUM, { start: BARE }),
    ],
  }),
  ...stated('mediumBatteries', {
    1: [
      gives('They protect many', less(of.civilians), 0, { start: BARE }),
      gives('deter raids', less(of.raiding), 0, { start: BARE }),
    ],
    3: [costs('are few; a battery here is missing somewhere else', less(of.cover), 1, { start: BARE })],
  }),
  ...stated('longBatteries', {
    1: [
      gives('Nothing else stops ballistic missiles', less(of.throughMissiles), 0, { start: FEW, seeds: 100 }),
      gives('Nothing else stops ballistic missiles', less(of.throughMissiles), MEDIUM, { start: FEW, seeds: 100 }),
      costs('nothing costs more', more(of.cost), MEDIUM, { start: FEW }),
      costs('makes Moscow more hostile', more(of.hostilityLater), MEDIUM, { start: FEW }),
    ],
  }),
  ...stated('electronicWarfare', {
    3: [
      gives('It spares interceptors', less(of.spent), 0, { seeds: 200 }),
      costs("disturbs everybody's radio nearby, that of monitors too", less(of.verification), 0),
    ],
  }),
  ...stated('hardening', {
    3: [
      gives('It saves lives when defence fails', less(of.killed), 0),
      costs('monitors behind walls see less', less(of.verification), 0),
      costs('Moscow is more hostile', more(of.hostility), 0),
    ],
  }),
  ...stated('evacuation', {
    3: [
      gives('More of the wounded live', less(of.killed), 0),
      costs('for crews and aircraft that do nothing else', more(of.cost), 0),
    ],
  }),
  ...stated('quickReaction', {
    3: [
      gives('Posts hold out longer', less(of.killedAtPosts), 0),
      costs('armour on the road makes Moscow more hostile', more(of.hostility), 0),
    ],
  }),
];
