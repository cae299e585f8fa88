/** What can be wrong with what a scenario changes, and what the border says to it. */

import type { Case } from './broken-cases.ts';

const SMALL = 'scenarios/small-case.json';
const WORDS = 'prose/scenarios.json';

const quantity = { value: 0.9, low: 0.9, high: 0.9, unit: 'share', source: 'assumption' };
const partner = {
  id: 'france',
  ground: quantity,
  sky: quantity,
  sea: quantity,
  support: quantity,
  ceiling: quantity,
  elections: [],
};

const roe = (choices: readonly unknown[]) => ({ choices, because: 'far-off' });

/** Faults of form: the scenario by itself. */
export const BROKEN_SCENARIO_FORM: readonly Case[] = [
  ['no such phase', SMALL, 'phase', 'peace', '"peace"', /^one of "war", "pause", "truce"/],
  ['no such collapse', SMALL, 'onCollapse', 'starts', '"starts"', 'one of "ends", "war"'],
  ['a ceasefire in war', SMALL, 'phase', 'war', '0.6', '0, as there is no truce'],
  ['an override without a source', SMALL, 'parameters', { 'heat.cooling': { value: 1 } }, 'nothing', 'a text'],
  [
    'an override off its range',
    SMALL,
    'parameters',
    { 'heat.cooling': { ...quantity, low: 1 } },
    '1',
    /^a number of at most/,
  ],
  [
    'both lists of types',
    SMALL,
    'incidents',
    { only: ['mass-raid'], without: [] },
    /^\{/,
    /^a list of types under "only"/,
  ],
  [
    'a partner off bounds',
    SMALL,
    'partners',
    { replace: { france: { ceiling: { ...quantity, high: 5 } } } },
    '5',
    'a number of at most 4',
  ],
  ['another id', SMALL, 'partners', { replace: { france: { id: 'other' } } }, '"other"', 'no field of that name'],
  ['an open choice that is none', SMALL, 'open', { roe: roe(['attack']) }, '"attack"', /^one of "observe"/],
  ['a lock without a reason', SMALL, 'open', { roe: { choices: ['observe'] } }, 'nothing', 'a text'],
  [
    'a preset behind a lock',
    SMALL,
    'open',
    { roe: roe(['observe']) },
    '"selfDefence"',
    'one of the choices that are open, ["observe"]',
  ],
  [
    'a preset behind a lock there',
    SMALL,
    'open',
    { footprint: roe([0]) },
    '4',
    'one of the choices that are open, [0]',
  ],
  [
    'a column off bounds',
    SMALL,
    'state',
    { world: { consentGiven: { ...quantity, high: 2 } } },
    '2',
    'a number of at most 1',
  ],
  ['a column set elsewhere', SMALL, 'state', { world: { rung: quantity } }, /^\{/, 'no field of that name'],
  ['a share over 1', SMALL, 'state', { sites: { grid: { ...quantity, high: 1.5 } } }, '1.5', 'a number of at most 1'],
  ['a level over 3', SMALL, 'state', { axes: { line: { ...quantity, high: 4 } } }, '4', 'a number of at most 3'],
  ['no such axis', SMALL, 'state', { axes: { moon: quantity } }, /^\{/, 'no field of that name'],
  [
    'troops below none',
    SMALL,
    'state',
    { sectors: { capital: { troops: { ...quantity, low: -1 } } } },
    '-1',
    'a number of at least 0',
  ],
  ['no end of time', SMALL, 'endings', ['widerWar', 'ceasefireCollapsed'], /^\[/, /^"horizonReached" among them/],
  ['no end by collapse', SMALL, 'endings', ['horizonReached'], /^\[/, /^"ceasefireCollapsed" among them, or war/],
  ['an ending that is none', SMALL, 'endings', ['none'], '"none"', /^one of "exitAchieved"/],
];

/** Faults of fit: the scenario against the catalogue and its words. */
export const BROKEN_SCENARIO_FIT: readonly Case[] = [
  [
    'no such coefficient',
    SMALL,
    'parameters',
    { 'heat.wave': quantity },
    '"heat.wave"',
    'a coefficient as "group.name"',
  ],
  ['no such sector in a state', SMALL, 'state', { sectors: { moon: {} } }, '"moon"', 'the id of a sector'],
  ['no such partner gone', SMALL, 'partners', { remove: ['atlantis'] }, '"atlantis"', 'the id of a partner'],
  ['no such partner changed', SMALL, 'partners', { replace: { atlantis: {} } }, '"atlantis"', 'the id of a partner'],
  ['a partner again', SMALL, 'partners', { add: [partner] }, '"france" again', 'an id of its own'],
  [
    'a partner without a name',
    SMALL,
    'partners',
    { add: [{ ...partner, id: 'atlantis' }] },
    'nothing',
    'the words for a partner, "atlantis"',
  ],
  ['no such type', SMALL, 'incidents', { without: ['sea-serpent'] }, '"sea-serpent"', 'the id of an incident type'],
  [
    'an override by hearsay',
    SMALL,
    'parameters',
    { 'heat.cooling': { ...quantity, source: 'hearsay' } },
    '"hearsay"',
    /^ids of facts or claims/,
  ],
  ['a lock without words', SMALL, 'open', { exit: roe(['none']) }, 'nothing', 'the words for a lock, "far-off"'],
  [
    'words without a lock',
    WORDS,
    'small-case.locks',
    { near: 'Too near.' },
    'words for "near"',
    'words for the id of a lock',
  ],
];

/** Where the fault is reported, if not at the place that was broken. */
export const SCENARIO_REPORTED_AT: Readonly<Record<string, readonly [file: string, path: string]>> = {
  'a ceasefire in war': [SMALL, 'initial.ceasefire.value'],
  'an override without a source': [SMALL, 'parameters.heat.cooling.source'],
  'an override off its range': [SMALL, 'parameters.heat.cooling.low'],
  'a partner off bounds': [SMALL, 'partners.replace.france.ceiling.high'],
  'another id': [SMALL, 'partners.replace.france.id'],
  'an open choice that is none': [SMALL, 'open.roe.choices[0]'],
  'a lock without a reason': [SMALL, 'open.roe.because'],
  'a preset behind a lock': [SMALL, 'mandates.plain.force.roe'],
  'a preset behind a lock there': [SMALL, 'mandates.plain.sectors.capital.footprint'],
  'a column off bounds': [SMALL, 'state.world.consentGiven.high'],
  'a column set elsewhere': [SMALL, 'state.world.rung'],
  'a share over 1': [SMALL, 'state.sites.grid.high'],
  'a level over 3': [SMALL, 'state.axes.line.high'],
  'no such axis': [SMALL, 'state.axes.moon'],
  'troops below none': [SMALL, 'state.sectors.capital.troops.low'],
  'no such sector in a state': [SMALL, 'state.sectors.moon'],
  'an ending that is none': [SMALL, 'endings[0]'],
  'no such coefficient': [SMALL, 'parameters.heat.wave'],
  'no such partner gone': [SMALL, 'partners.remove[0]'],
  'no such partner changed': [SMALL, 'partners.replace.atlantis'],
  'a partner again': [SMALL, 'partners.add[0].id'],
  'a partner without a name': ['prose/names.json', 'partners.atlantis'],
  'no such type': [SMALL, 'incidents.without[0]'],
  'an override by hearsay': [SMALL, 'parameters.heat.cooling.source'],
  'a lock without words': [WORDS, 'small-case.locks.far-off'],
  'words without a lock': [WORDS, 'small-case.locks.near'],
};
