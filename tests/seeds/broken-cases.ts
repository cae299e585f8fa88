/** What can be wrong with a file, and what the border says to it. */

/** Name; file; place in it; what is put there; found; wanted. Undefined takes the field out. */
export type Case = readonly [string, string, string, unknown, string | RegExp, string | RegExp];

const SECTORS = 'theatre/sectors.json';
const SITES = 'theatre/sites.json';
const SETTLEMENTS = 'theatre/settlements.json';
const PARTNERS = 'partners.json';
const OBJECTIVES = 'objectives.json';
const SWARM = 'incidents/swarm-at-guarded-site.json';
const SWARM_WORDS = 'prose/incidents/swarm-at-guarded-site.json';
const SMALL = 'scenarios/small-case.json';
const NAMES = 'prose/names.json';
const BOOK = 'parameters/presence.json';

const quantity = { value: 0.9, low: 0.9, high: 0.9, unit: 'share', source: 'assumption' };
const modifier = { reading: 'hostility', none: 1, full: 1, low: 1, high: 1, source: 'assumption' };
const subjectSupport = { kind: 'support', who: 'subject', by: 'one', amount: quantity };

/** Faults of form: each file by itself. */
export const BROKEN_FORM: readonly Case[] = [
  ['a text for a number', SECTORS, '0.lineShare.value', 'much', '"much"', 'a number'],
  ['a missing field', SITES, '2.exposed', undefined, 'nothing', 'true or false'],
  ['a field too many', SITES, '2.lat', 50, '50', 'no field of that name'],
  ['an unknown word', SITES, '2.kind', 'airfield', '"airfield"', /^one of "npp", "power"/],
  ['low above value', PARTNERS, 'partners.0.ground.low', 5, '5', 'a number of at most the value, 4'],
  ['high below value', PARTNERS, 'partners.0.ground.high', 3, '3', 'a number of at least the value, 4'],
  ['out of bounds', PARTNERS, 'partners.0.ceiling.high', 5, '5', 'a number of at most 4'],
  ['an empty source', SITES, '0.capacityGw.source', ' ', '" "', 'some text'],
  ['a dilemma too long', SWARM_WORDS, 'decision.dilemma', 'a'.repeat(151), /^"a+/, 'at most 150 characters'],
  ['an unknown speaker', SWARM_WORDS, 'decision.speaker', 'the general', '"the general"', /^one of "operations"/],
  ['a bad id', SITES, '2.id', 'cityOdesa', '"cityOdesa"', 'an id in kebab-case'],
  ['a month that is none', PARTNERS, 'partners.0.elections.0', '2026-13', '"2026-13"', 'a month such as "2025-11"'],
  ['an entry twice', SECTORS, '4.oblasts.1', 'UA-12', '"UA-12" again', 'each entry once'],
  [
    'a sum off 1',
    SETTLEMENTS,
    '0.fedBy',
    [{ site: 'grid-lviv', share: 0.5 }],
    'a sum of 0.5',
    'shares that add up to 1',
  ],
  ['seven modifiers', SWARM, 'modifiers', Array.from({ length: 7 }, () => modifier), /^\[/, 'at most 6 entries'],
  ['another scope', SWARM, 'modifiers.0.reading', 'onTheFence', /, a reading of the partner$/, /drawn over "site"$/],
  ['a factor off range', SWARM, 'modifiers.1.high', 3, '3', 'a number of at least the full factor, 4'],
  ['an unknown effect', SWARM, 'effects.0.kind', 'explode', '"explode"', /^one of "shift", "support", "unsettle"/],
  ['an effect on nobody', SWARM, 'effects.0', subjectSupport, '"subject"', /^"all", as/],
  ['misplaced kinds', SWARM, 'sectorKinds', ['rear'], '["rear"]', /^no kinds of sectors/],
  ['no such option', SMALL, 'mandates.plain.force.roe', 'attack', '"attack"', /^one of "observe", "selfDefence"/],
  ['no such count', SMALL, 'mandates.plain.sectors.capital.footprint', 7, '7', /^one of 0, 2, 4/],
  [
    'a setting misplaced',
    SMALL,
    'mandates.plain.force.footprint',
    4,
    'it under "force"',
    'this setting under a sector',
  ],
  ['no such setting', SMALL, 'mandates.plain.force.colour', 'blue', '"blue"', 'no field of that name'],
  ['a bad name', SMALL, 'mandates.Plain One', {}, 'the name "Plain One"', 'an id in kebab-case'],
  ['an indicator off bounds', SMALL, 'initial.ceasefire.high', 2, '2', 'a number of at most 1'],
  ['a class left out', SMALL, 'arsenal.ballistic', undefined, 'nothing', 'an object'],
  ['no mandates', SMALL, 'mandates', {}, '{}', 'at least one mandate'],
  ['an id unlike its file', SMALL, 'id', 'large-case', '"large-case"', 'the name of the file, "small-case"'],
  ['a parameter left out', BOOK, 'halfTroops', undefined, 'nothing', 'an object'],
  ['an orphan parameter', BOOK, 'halfMoon', quantity, /^\{/, 'no field of that name'],
  ['an odd yardstick', OBJECTIVES, '0.partly', quantity, '0.9', 'a number of at most 0.5'],
  ['no count of months', OBJECTIVES, '2.ofMonths', undefined, 'nothing', 'of how many months they are counted'],
  ['a count of no months', OBJECTIVES, '0.ofMonths', 24, '24', 'no such number'],
  ['no level', OBJECTIVES, '2.level', undefined, 'nothing', 'a level, as months above it count'],
];

/** Where the fault is reported, if not at the place that was broken. */
export const REPORTED_AT: Readonly<Record<string, string>> = {
  'an effect on nobody': 'effects.0.who',
  'an odd yardstick': '0.partly.value',
  'an option without words': 'settings.sofa.options',
};

/** Faults of fit: one file against another. */
export const BROKEN_FIT: readonly Case[] = [
  ['a shared oblast', SECTORS, '1.oblasts.0', 'UA-63', '"UA-63"', /of no other sector than "kharkiv"$/],
  ['an id twice', SITES, '1.id', 'city-kyiv', '"city-kyiv" again', 'an id of its own'],
  ['no such sector', SITES, '0.sector', 'east', '"east"', 'the id of a sector'],
  [
    'a feeder without power',
    SETTLEMENTS,
    '0.fedBy.0.site',
    'rail-lviv',
    '"rail-lviv"',
    /^the id of a site that carries/,
  ],
  ['a city that is none', SETTLEMENTS, '0.city', 'port-reni', '"port-reni"', 'the id of a site that is a city'],
  ['no such oblast', SETTLEMENTS, '0.oblast', 'UA-99', '"UA-99"', 'the id of an oblast of some sector'],
  ['no such response', SWARM, 'responses.0', 'surrender', '"surrender"', 'the id of a response'],
  ['no such claim', SWARM, 'claims.0', 'C99', '"C99"', 'the id of a claim'],
  ['no such sites', SWARM, 'siteKinds', ['hub'], '["hub"]', 'a kind of which there is an exposed site'],
  ['no such source', SITES, '0.capacityGw.source', 'hearsay', '"hearsay"', /^ids of facts or claims/],
  ['no such evidence', 'sources.json', 'targets.0.evidence.0', 'no.fact', '"no.fact"', 'the id of a fact'],
  ['no such objective', SMALL, 'objectives.0', 'world-peace', '"world-peace"', 'the id of an objective'],
  ['no such sector in a mandate', SMALL, 'mandates.plain.sectors.moon', {}, '"moon"', 'the id of a sector'],
  ['a name left out', NAMES, 'partners.france', undefined, 'nothing', 'the words for a partner, "france"'],
  ['an orphan name', NAMES, 'partners.atlantis', 'Atlantis', 'words for "atlantis"', 'words for the id of a partner'],
  ['a scenario without words', 'prose/scenarios.json', 'small-case', undefined, 'nothing', /^the words for a scenario/],
  ['an idle question', 'prose/incidents/council-vote.json', 'asked', 'And now?', '"And now?"', /^no question/],
  [
    'a decision without words',
    SWARM_WORDS,
    'decision',
    undefined,
    'nothing',
    'the words of its decision, as there are responses',
  ],
  [
    'an answer without words',
    SWARM_WORDS,
    'decision.answers.jam',
    undefined,
    'nothing',
    'the words for an answer of this type, "jam"',
  ],
  [
    'two answers that read alike',
    SWARM_WORDS,
    'decision.answers.jam.held',
    'Fewest at risk; the site is probably hit.',
    '"Fewest at risk; the site is probably hit." again',
    'a sentence of its own',
  ],
  ['a missing question', SWARM_WORDS, 'asked', undefined, 'nothing', /^a question/],
  [
    'an option without words',
    'prose/mandate.json',
    'settings.sofa.options.full',
    undefined,
    '["none","interim"]',
    /^the options/,
  ],
  ['a count without words', 'prose/mandate.json', 'settings.footprint.many', undefined, 'nothing', /^some text/],
];
