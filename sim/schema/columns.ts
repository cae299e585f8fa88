/**
 * The world: every number of a month, declared once with its entity, unit, bounds and meaning. Snapshots, digests,
 * views, exports and the glossary derive from this table. Refused: objects per sector or partner, which cost ten
 * times the time and let two places spell one thing in two ways.
 */

/** What a column has one value for. */
export type Entity =
  | 'world'
  | 'sector'
  | 'site'
  | 'settlement'
  | 'partner'
  | 'backing'
  | 'axis'
  | 'pillar'
  | 'slot'
  | 'past';

/** The meaning of a column. `indicator` columns change only through the ledger. */
export interface Column {
  readonly entity: Entity;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly meaning: string;
}

const share = (entity: Entity, meaning: string): Column => ({ entity, unit: 'share', low: 0, high: 1, meaning });
const count = (entity: Entity, unit: string, meaning: string): Column => ({
  entity,
  unit,
  low: 0,
  high: 1e9,
  meaning,
});

/** Figures that the ledger keeps: each change is a row with its cause. */
export const INDICATORS = {
  ceasefire: share('world', 'How firmly the ceasefire holds: 0 open war, 1 full silence.'),
  violations: { entity: 'world', unit: 'a day', low: 0, high: 5000, meaning: 'Ceasefire violations a day.' },
  escalation: {
    entity: 'world',
    unit: 'rungs',
    low: 0,
    high: 6,
    meaning: 'Heat between Russia and the partners: 0 calm, 6 open war. The rung is its floor, with some inertia.',
  },
  credibility: share('world', 'How credible the guarantee looks from outside.'),
  belief: share('world', "Moscow's belief that the coalition answers in kind."),
  hostility: share('world', "Moscow's hostility to the mission."),
  neutrality: share('world', 'How neutral the force is seen to be, by both sides.'),
  legitimacy: share('world', 'How well the mission stands in law and in the eyes of others.'),
  cohesion: share('world', 'How well the partners hold together, weighted by pledge.'),
  confidence: share('world', "Kyiv's confidence in the guarantee."),
  backing: {
    entity: 'world',
    unit: 'of 4',
    low: 0,
    high: 4,
    meaning: 'American support in force, of four categories.',
  },
  talks: share('world', 'How far talks have come towards a settlement.'),
  strength: count('world', 'troops', 'Troops of the force in the theatre.'),
  forceKilled: count('world', 'people', 'Members of the force killed so far.'),
  civiliansKilled: count('world', 'people', 'Civilians killed so far.'),
  dark: count('world', 'thousand customers', 'Customers without power, in thousands.'),
  shortInterceptors: count('world', 'interceptors', 'Short-range interceptors in stock.'),
  mediumInterceptors: count('world', 'interceptors', 'Medium-range interceptors in stock.'),
  longInterceptors: count('world', 'interceptors', 'Long-range interceptors in stock.'),
  cost: count('world', 'million euros', 'Cost of the mission so far.'),
} as const satisfies Record<string, Column>;

/** The name of an indicator. */
export type Indicator = keyof typeof INDICATORS;

/** All indicators, in the order of reports. */
export const INDICATOR_NAMES = Object.keys(INDICATORS) as readonly Indicator[];

/** How the telling reads an indicator: the smallest change worth a word (Infinity: none is), and which way is better. */
export const TELLING: Readonly<
  Record<Indicator, { readonly notable: number; readonly better: 'higher' | 'lower' | 'neither' }>
> = {
  ceasefire: { notable: 0.03, better: 'higher' },
  violations: { notable: 20, better: 'lower' },
  escalation: { notable: 0.25, better: 'lower' },
  credibility: { notable: 0.03, better: 'higher' },
  belief: { notable: 0.03, better: 'higher' },
  hostility: { notable: 0.03, better: 'lower' },
  neutrality: { notable: 0.03, better: 'higher' },
  legitimacy: { notable: 0.03, better: 'higher' },
  cohesion: { notable: 0.03, better: 'higher' },
  confidence: { notable: 0.03, better: 'higher' },
  backing: { notable: 0.3, better: 'higher' },
  talks: { notable: 0.03, better: 'higher' },
  strength: { notable: 1500, better: 'neither' },
  forceKilled: { notable: 1, better: 'lower' },
  civiliansKilled: { notable: 10, better: 'lower' },
  dark: { notable: 60, better: 'lower' },
  shortInterceptors: { notable: 60, better: 'higher' },
  mediumInterceptors: { notable: 30, better: 'higher' },
  longInterceptors: { notable: 15, better: 'higher' },
  cost: { notable: Infinity, better: 'lower' },
};

/** All that the world holds besides: causes of tomorrow rather than figures of today. */
export const STATE = {
  month: count('world', 'months', 'Months completed.'),
  rung: { entity: 'world', unit: 'rung', low: 0, high: 6, meaning: 'The escalation rung in force.' },
  rungBefore: { entity: 'world', unit: 'rung', low: 0, high: 6, meaning: 'The rung at the end of the month before.' },
  consentGiven: share('world', 'Whether Moscow has consented to the mission (0 or 1).'),
  councilMandate: share('world', 'Whether a Security Council mandate is in force (0 or 1).'),
  consensusMonths: count('world', 'months', 'Months until the consensus mandate is to be renewed; 0 without one.'),
  councilWait: count('world', 'months', 'Months until the next vote in the Council.'),
  talksWait: count('world', 'months', 'Months until the next round of talks.'),
  signedTerms: share('world', 'How binding the terms in force are: 0 verbal, 1 written and binding.'),
  compliance: share('world', 'Share of recent months in which both sides were seen to comply.'),
  deepStrikes: share('world', "Tempo of Kyiv's strikes deep in Russia, share of the highest."),
  drones: count('world', 'drones', "Moscow's stock of attack drones."),
  cruise: count('world', 'missiles', "Moscow's stock of cruise missiles."),
  ballistic: count('world', 'missiles', "Moscow's stock of ballistic missiles."),
  launched: count('world', 'weapons', 'Long-range weapons launched at Ukraine this month.'),
  stopped: count('world', 'weapons', 'Of those, stopped.'),
  ballisticRate: share('world', 'Share of engaged ballistic missiles stopped this month.'),
  verification: share('world', 'How far violations can be seen and attributed.'),
  footprintReady: share('world', 'Share of the ordered footprint that stands.'),
  exitProgress: count('world', 'months', 'Months for which the exit milestone has held.'),
  sites: count('world', 'sites', 'Sites under guard.'),
  sky: share('world', 'Share of the pledged contributions in the sky that is delivered.'),
  sea: share('world', 'Share of the pledged contributions at sea that is delivered.'),
  spares: count('world', 'transformers', 'Large spare transformers in stock.'),
  observed: {
    entity: 'world',
    unit: 'belief',
    low: -1,
    high: 1,
    meaning: 'What Moscow learnt from incidents this month.',
  },
  incidents: count('world', 'incidents', 'Incidents this month.'),
  hostileActs: count('world', 'incidents', 'Hostile acts against the force so far.'),
  alarm: count(
    'world',
    'months',
    'Months since signs were first seen that the truce may break; 0 while there are none.',
  ),
  collapseRisk: share(
    'world',
    'The chance that the truce breaks in the month in hand, as it stands while there are signs.',
  ),
  broke: share('world', 'Whether the truce broke this month (0 or 1).'),
  homeward: count(
    'world',
    'months',
    'Months for which cohesion has been below the line at which the coalition goes home.',
  ),
  unwelcome: count(
    'world',
    'months',
    "Months for which Kyiv's confidence has been below the line at which it ends its invitation.",
  ),
  unwatched: count('world', 'months', 'Months for which the sides have agreed to do without monitors.'),
  consensusWait: count('world', 'months', 'Months until the next vote on a mandate by consensus.'),
  ending: count('world', 'code', 'How the campaign ended; 0 while it goes on.'),
  troops: count('sector', 'troops', 'Troops in the sector.'),
  cover: share('sector', 'Air-defence cover, all tiers and crews together.'),
  guarded: count('sector', 'sites', 'Sites that the force guards in the sector.'),
  mined: share('sector', 'Share of the suspected land that is still to be cleared.'),
  footage: share('sector', 'Air defence shown online last month (0 or 1).'),
  rotationGap: share('sector', 'A rotation that came late this month (0 or 1).'),
  radarGap: share('sector', 'A radar down this month (0 or 1).'),
  blocked: share('sector', 'Monitors kept out this month (0 or 1).'),
  monthsStanding: count('sector', 'months', 'Months since the force has stood in the sector without full rotation.'),
  health: share('site', 'Share of its normal function that the site has.'),
  guard: share('site', 'Whether the force guards the site (0 or 1).'),
  hits: count('site', 'hits', 'Hits so far.'),
  supply: share('settlement', 'Share of demand that is met.'),
  support: share('partner', 'Support at home for taking part.'),
  delivered: share('partner', 'Share of the pledge that is delivered.'),
  left: share('partner', 'Whether the partner has withdrawn (0 or 1).'),
  toElection: count('partner', 'months', 'Months to the next national election; 99 if none is near.'),
  burden: count('partner', 'share', 'Cost and losses carried so far, as a share of what it would bear.'),
  granted: share('backing', 'Whether Washington has agreed to give the category (0 or 1).'),
  flow: share('backing', 'Share of the category that flows this month.'),
  paused: share('backing', 'Whether the category is paused (0 or 1).'),
  level: { entity: 'axis', unit: 'level', low: 0, high: 3, meaning: 'How hard Moscow presses on the axis, 0 to 3.' },
  pillar: share('pillar', 'What each pillar adds to credibility.'),
  inForce: count('slot', 'choice', 'The setting in force.'),
  ordered: { entity: 'slot', unit: 'choice', low: -1, high: 1e9, meaning: 'The setting ordered; -1 if none is.' },
  due: count('slot', 'months', 'Months until the order is in force.'),
  phase: {
    entity: 'world',
    unit: 'code',
    low: 0,
    high: 3,
    meaning: 'Where the war stands: 0 war, 1 a pause in it, 2 a truce, 3 settled.',
  },
  pastLight: share('past', 'How far the lights were on at the ends of the last three months, the latest first.'),
  pastStopped: share('past', 'Share of long-range weapons stopped in each of the last three months, the latest first.'),
} as const satisfies Record<string, Column>;

/** How many months back the columns of the past go. */
export const PAST_MONTHS = 3;

/** Columns that a start works out, that each month sets anew, or that a scenario says in a field of their own. */
const SET_ELSEWHERE = [
  'month',
  'ending',
  'phase',
  'rung',
  'rungBefore',
  'verification',
  'launched',
  'stopped',
  'observed',
  'incidents',
  'collapseRisk',
  'broke',
  'drones',
  'cruise',
  'ballistic',
  'signedTerms',
  'compliance',
] as const satisfies readonly (keyof typeof STATE)[];

type WorldColumn = {
  [Name in keyof typeof STATE]: (typeof STATE)[Name]['entity'] extends infer Place
    ? 'world' extends Place
      ? Name
      : never
    : never;
}[keyof typeof STATE];

/** A column of the whole world that a scenario may set at its start, by name. */
export type StartColumn = Exclude<WorldColumn, (typeof SET_ELSEWHERE)[number]>;

/** All of them. */
export const START_COLUMNS = (Object.keys(STATE) as readonly (keyof typeof STATE)[]).filter(
  (name): name is StartColumn => STATE[name].entity === 'world' && !(SET_ELSEWHERE as readonly string[]).includes(name),
);

/** Every column of the world. */
export const COLUMNS = { ...INDICATORS, ...STATE };

/** The name of a column. */
export type ColumnName = keyof typeof COLUMNS;

/** What holds up credibility; each has a share in it. */
export const PILLARS = ['answer', 'backing', 'cohesion', 'stocks', 'plan', 'pledge'] as const;
export type Pillar = (typeof PILLARS)[number];
