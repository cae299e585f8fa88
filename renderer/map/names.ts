/** What is written on the map besides signs: areas and waters by hand, sites by their names in short. */

import type { LetteringName } from './styles.ts';

export interface NamedPlace {
  readonly text: string;
  readonly style: LetteringName;
  /** Places for it in degrees, best first: the first that is in view counts. */
  readonly at: readonly (readonly [lon: number, lat: number])[];
  /** Zoom from which it is shown, and turn in degrees. */
  readonly from?: number;
  readonly turn?: number;
}

export const PLACES: readonly NamedPlace[] = [
  {
    text: 'Black Sea',
    style: 'sea',
    at: [
      [33.2, 43.7],
      [32.6, 44.3],
      [36, 43.9],
    ],
  },
  { text: 'Sea of Azov', style: 'bay', at: [[36.6, 46.15]] },
  { text: 'Crimea', style: 'occupied', at: [[34.3, 45.35]] },
  {
    text: 'Maritime zone',
    style: 'zone',
    at: [
      [30.4, 45.05],
      [30.2, 44.5],
    ],
  },
  {
    text: 'Belarus border watch',
    style: 'watch',
    at: [
      [26.6, 52.2],
      [27.4, 51.25],
    ],
    from: 0.62,
  },
  {
    text: 'Belarus',
    style: 'country',
    at: [
      [27.9, 52.75],
      [27.5, 52.45],
    ],
  },
  {
    text: 'Russia',
    style: 'country',
    at: [
      [38.4, 51.6],
      [38, 51.2],
      [36.4, 52.4],
    ],
  },
  {
    text: 'Poland',
    style: 'country',
    at: [
      [21.9, 51.3],
      [22.9, 50.9],
      [22.6, 51.9],
    ],
  },
  {
    text: 'Slovakia',
    style: 'country',
    at: [
      [20.7, 48.75],
      [21.3, 48.85],
    ],
  },
  {
    text: 'Hungary',
    style: 'country',
    at: [
      [20.7, 47.3],
      [21.4, 47.7],
      [22.1, 47.9],
    ],
  },
  {
    text: 'Romania',
    style: 'country',
    at: [
      [25.2, 46.1],
      [26, 46.6],
    ],
  },
  { text: 'Moldova', style: 'country', at: [[28.15, 47.45]] },
  { text: 'Bulgaria', style: 'country', at: [[25.8, 43.2]] },
  { text: 'Türkiye', style: 'country', at: [[31, 40.6]] },
  { text: 'Georgia', style: 'country', at: [[42.6, 42.3]] },
  { text: 'Dnipro', style: 'river', at: [[32.35, 49.42]], from: 1, turn: 33 },
  { text: 'Dnipro', style: 'river', at: [[30.35, 52.6]], from: 1, turn: 80 },
  { text: 'Desna', style: 'river', at: [[32.55, 51.62]], from: 0.9, turn: -28 },
  { text: 'Prypiat', style: 'river', at: [[28.6, 52.25]], from: 0.9, turn: -5 },
  { text: 'Dnister', style: 'river', at: [[25.6, 48.95]], from: 0.9, turn: 22 },
  { text: 'Southern Bug', style: 'river', at: [[30.15, 48.22]], from: 0.9, turn: 36 },
  { text: 'Danube', style: 'river', at: [[27.3, 45.42]], from: 0.8 },
];

/** What the line of contact must always say about itself, and the same in less room. */
export const CONTACT_LABELS = [
  'Line of contact, approximate,\nas drawn at the end of 2025',
  'Line of contact,\napprox., end of 2025',
];

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
export function lettersOn(
  theatre: Record<'nodes' | 'oblasts' | 'sectors', readonly { readonly name: string }[]>,
): string {
  const named = [...theatre.nodes, ...theatre.oblasts, ...theatre.sectors].map(({ name }) => name);
  return [...named, ...PLACES.map(({ text }) => text), ...CONTACT_LABELS].join('');
}
