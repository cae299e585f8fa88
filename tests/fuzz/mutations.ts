/** Ways in which a run file can be broken or made up, drawn from a seed so that every failure can be had again. */

import alea from 'seedrandom/lib/alea.js';

/** A generator of uniforms in [0, 1). */
export type Random = () => number;

/** A generator from a text. */
export function randomFrom(seed: string): Random {
  return alea(seed);
}

function pick<Item>(random: Random, list: readonly Item[]): Item {
  return list[Math.floor(random() * list.length)] as Item;
}

/** Values that nobody expects where they stand. */
const ODD: readonly unknown[] = [
  null,
  true,
  '',
  0,
  -1,
  1e308,
  -1e300,
  0.5,
  NaN,
  Infinity,
  '__proto__',
  'constructor',
  'toString',
  '<img src=x onerror=alert(1)>',
  '\u0000\u001b[31m\u202e',
  'x'.repeat(5000),
  [],
  {},
  [[[[[]]]]],
  { kind: 'endMonth' },
  { length: 5 },
  2 ** 53,
];

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

/** All places in a value, as the objects and lists that hold them with the keys. */
function placesIn(value: unknown, found: { readonly holder: Json; readonly key: string }[] = []): typeof found {
  if (!isObject(value)) return found;
  for (const key of Object.keys(value)) {
    found.push({ holder: value, key });
    placesIn(value[key], found);
  }
  return found;
}

/** Changes parsed data in place. */
type DataMutation = (data: Json, random: Random) => void;

function atPlace(change: (holder: Json, key: string, random: Random) => void): DataMutation {
  return (data, random) => {
    const { holder, key } = pick(random, placesIn(data));
    change(holder, key, random);
  };
}

function listAt(data: Json, key: string): unknown[] {
  const value = data[key];
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function inList(keys: readonly string[], change: (list: unknown[], random: Random) => void): DataMutation {
  return (data, random) => change(listAt(data, pick(random, keys)), random);
}

const LISTS = ['acts', 'commands', 'months', 'objectives', 'indicators', 'tags', 'seats', 'causes', 'start'];

const DATA: Readonly<Record<string, DataMutation>> = {
  odd: atPlace((holder, key, random) => (holder[key] = pick(random, ODD))),
  remove: atPlace((holder, key) => delete holder[key]),
  rename: atPlace((holder, key) => {
    holder[`${key}x`] = holder[key];
    delete holder[key];
  }),
  add: atPlace((holder, _, random) => (holder[`extra${Math.floor(random() * 9)}`] = pick(random, ODD))),
  nudge: atPlace((holder, key, random) => {
    const value = holder[key];
    holder[key] = typeof value === 'number' ? value + pick(random, [1, -1, 0.5, 1e9, -1e12]) : value;
  }),
  text: atPlace((holder, key, random) => {
    const value = holder[key];
    holder[key] = typeof value === 'string' ? `${value}${pick(random, ['x', '', '\n', '"', '{', '’'])}` : value;
  }),
  swap: inList(LISTS, (list, random) => {
    const [a, b] = [Math.floor(random() * list.length), Math.floor(random() * list.length)];
    [list[a], list[b]] = [list[b], list[a]];
  }),
  drop: inList(
    LISTS,
    (list, random) => void list.splice(Math.floor(random() * list.length), 1 + Math.floor(random() * 4)),
  ),
  repeat: inList(LISTS, (list, random) => void list.push(list[Math.floor(random() * list.length)])),
  flood: inList(LISTS, (list) => void list.push(...Array.from({ length: 3000 }, () => list[0]))),
  empty: inList(LISTS, (list) => void list.splice(0)),
  reverse: inList(LISTS, (list) => void list.splice(0, list.length, ...list.toReversed())),
  seed: (data, random) => (data['seed'] = `${random()}`),
  horizon: (data, random) => (data['horizon'] = pick(random, [1, 2, 24, 120])),
  rules: (data, random) => (data['rulesVersion'] = pick(random, [1, 2, 3, 99])),
  catalogue: (data) => (data['edition'] = { catalogue: '0000', contested: [] }),
  contested: (data, random) => {
    const path = pick(random, ['ceasefire.wear', 'price.soldier', '__proto__.x', 'a.b.c', 'ceasefire']);
    const value = pick(random, [0, -5, 1e9, 0.5, NaN]);
    data['edition'] = { catalogue: 'x', contested: [{ path, value, by: 'A', reason: '' }] };
  },
  parent: (data, random) => (data['parent'] = { id: pick(random, [data['id'], 'none', '']), month: 3, digest: 'd' }),
  scenario: (data, random) =>
    (data['scenario'] = pick(random, [
      { id: 'atlantis', hash: null },
      { id: '__proto__', hash: '' },
    ])),
  mandate: (data, random) =>
    (data['mandate'] = pick(random, [{ id: 'own', value: { force: {}, sectors: {} } }, { id: 'bold' }, null])),
  facilitator: inList(['acts'], (list, random) => {
    const act = pick<unknown>(random, [
      { kind: 'stage', incident: 'patrol-under-fire', place: 'x' },
      { kind: 'override', indicator: 'ceasefire', amount: 1e9 },
      { kind: 'takeBack', count: 1e9 },
      { kind: 'note', month: 5, text: '<b>x</b>' },
    ]);
    list.splice(Math.floor(random() * (list.length + 1)), 0, { by: 'facilitator', act });
  }),
};

/** Changes a file's text. */
const TEXT: Readonly<Record<string, (text: string, random: Random) => string>> = {
  cut: (text, random) => text.slice(0, Math.floor(random() * text.length)),
  flip: (text, random) => {
    const place = Math.floor(random() * text.length);
    return `${text.slice(0, place)}${String.fromCharCode(32 + Math.floor(random() * 95))}${text.slice(place + 1)}`;
  },
  double: (text) => text + text,
  deep: (text) => `${'['.repeat(20_000)}${text}`,
  lead: (text) => `\uFEFF${text}`,
};

/** The kinds of mutation. */
export const KINDS: readonly string[] = [...Object.keys(DATA), ...Object.keys(TEXT)];

/** A file's text with one to three things wrong in it. */
export function mutated(text: string, kind: string, random: Random): string {
  const ofText = TEXT[kind];
  if (ofText !== undefined) return ofText(text, random);
  const data = JSON.parse(text) as Json;
  const times = 1 + Math.floor(random() * 3);
  for (let time = 0; time < times; time += 1) DATA[kind]?.(data, random);
  return JSON.stringify(data);
}
