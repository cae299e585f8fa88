/** What is written on the map besides signs: areas and waters by hand, sites by their names in short. */

import type { Say } from '../../seeds/messages.ts';
import type { LetteringName } from './styles.ts';

export interface NamedPlace {
  /** The key of its name. */
  readonly name: string;
  readonly style: LetteringName;
  /** Places for it in degrees, best first: the first that is in view counts. */
  readonly at: readonly (readonly [lon: number, lat: number])[];
  /** Zoom from which it is shown, and turn in degrees. */
  readonly from?: number;
  readonly turn?: number;
}

const PLACES: readonly NamedPlace[] = [
  {
    name: 'map_black-sea',
    style: 'sea',
    at: [
      [33.2, 43.7],
      [32.6, 44.3],
      [36, 43.9],
    ],
  },
  { name: 'map_sea-of-azov', style: 'bay', at: [[36.6, 46.15]] },
  { name: 'map_crimea', style: 'occupied', at: [[34.3, 45.35]] },
  {
    name: 'map_maritime-zone',
    style: 'zone',
    at: [
      [30.4, 45.05],
      [30.2, 44.5],
    ],
  },
  {
    name: 'map_belarus-watch',
    style: 'watch',
    at: [
      [26.6, 52.2],
      [27.4, 51.25],
    ],
    from: 0.62,
  },
  {
    name: 'map_belarus',
    style: 'country',
    at: [
      [27.9, 52.75],
      [27.5, 52.45],
    ],
  },
  {
    name: 'map_russia',
    style: 'country',
    at: [
      [38.4, 51.6],
      [38, 51.2],
      [36.4, 52.4],
    ],
  },
  {
    name: 'map_poland',
    style: 'country',
    at: [
      [21.9, 51.3],
      [22.9, 50.9],
      [22.6, 51.9],
    ],
  },
  {
    name: 'map_slovakia',
    style: 'country',
    at: [
      [20.7, 48.75],
      [21.3, 48.85],
    ],
  },
  {
    name: 'map_hungary',
    style: 'country',
    at: [
      [20.7, 47.3],
      [21.4, 47.7],
      [22.1, 47.9],
    ],
  },
  {
    name: 'map_romania',
    style: 'country',
    at: [
      [25.2, 46.1],
      [26, 46.6],
    ],
  },
  { name: 'map_moldova', style: 'country', at: [[28.15, 47.45]] },
  { name: 'map_bulgaria', style: 'country', at: [[25.8, 43.2]] },
  { name: 'map_tuerkiye', style: 'country', at: [[31, 40.6]] },
  { name: 'map_georgia', style: 'country', at: [[42.6, 42.3]] },
  { name: 'map_dnipro', style: 'river', at: [[32.35, 49.42]], from: 1, turn: 33 },
  { name: 'map_dnipro', style: 'river', at: [[30.35, 52.6]], from: 1, turn: 80 },
  { name: 'map_desna', style: 'river', at: [[32.55, 51.62]], from: 0.9, turn: -28 },
  { name: 'map_prypiat', style: 'river', at: [[28.6, 52.25]], from: 0.9, turn: -5 },
  { name: 'map_dnister', style: 'river', at: [[25.6, 48.95]], from: 0.9, turn: 22 },
  { name: 'map_southern-bug', style: 'river', at: [[30.15, 48.22]], from: 0.9, turn: 36 },
  { name: 'map_danube', style: 'river', at: [[27.3, 45.42]], from: 0.8 },
];

/** Areas and waters with their names, and what the line of contact says of itself, the longer first. */
export interface Lettering {
  readonly places: readonly (NamedPlace & { readonly text: string })[];
  readonly contact: readonly [long: string, short: string];
}

/** The lettering in the edition's words. */
export function letteringOf(say: Say): Lettering {
  return {
    places: PLACES.map((place) => ({ ...place, text: say(place.name) })),
    contact: [say('map_contact'), say('map_contact-short')],
  };
}

const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/ \([^)]*\)/, ''],
  [/ (?:\d+\/)?\d+ kV\b/, ''],
  [/ HPP dam$/, ' dam'],
  [/ (?:rail hub|junction|gauge-change yard|logistics hub|port and hub|port and oil terminal|Danube hub)$/, ''],
  [/ (?:crossing|corridor|pipeline terminal|gas storage cluster)$/, ''],
  [/^Port of /, ''],
  [/^Force coordination HQ$/, 'Force HQ'],
  [/ Strait bridge$/, ' bridge'],
  [/ grid node$/, ' grid'],
];

/** A site's name where there is little room: the sign tells its kind. */
export function shortName(name: string): string {
  return SHORTER.reduce((text, [from, to]) => text.replace(from, to), name);
}

export function plainName(name: string): string {
  return name.replace(/ \(notional\)/, '').replace(/ (?:\d+\/)?\d+ kV\b/, '');
}

/** Long names of areas stand on two lines. */
export function inTwoLines(name: string): string {
  const words = name.split(' ');
  if (name.length < 13 || words.length < 2) return name;
  let [best, least] = [1, Infinity];
  for (let cut = 1; cut < words.length; cut += 1) {
    const longer = Math.max(words.slice(0, cut).join(' ').length, words.slice(cut).join(' ').length);
    if (longer < least) [best, least] = [cut, longer];
  }
  return `${words.slice(0, best).join(' ')}\n${words.slice(best).join(' ')}`;
}

/** Every letter that may be needed, so that fonts hold them all. */
export function lettersOn({
  nodes,
  oblasts,
  sectors,
  lettering,
}: Record<'nodes' | 'oblasts' | 'sectors', readonly { readonly name: string }[]> & {
  readonly lettering: Lettering;
}): string {
  const named = [...nodes, ...oblasts, ...sectors].map(({ name }) => name);
  return [...named, ...lettering.places.map(({ text }) => text), ...lettering.contact].join('');
}
