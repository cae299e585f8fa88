/** What is written on the map besides signs: areas and waters by hand, sites by their names in short. */

import type { LetteringName } from './styles.ts';

export interface NamedPlace {
  readonly text: string;
  readonly style: LetteringName;
  readonly lon: number;
  readonly lat: number;
  /** Zoom from which it is shown, and turn in degrees. */
  readonly from?: number;
  readonly turn?: number;
}

export const PLACES: readonly NamedPlace[] = [
  { text: 'Black Sea', style: 'sea', lon: 33.4, lat: 43.55 },
  { text: 'Sea of Azov', style: 'bay', lon: 36.7, lat: 46.1 },
  { text: 'Crimea', style: 'occupied', lon: 34.3, lat: 45.35 },
  { text: 'Maritime zone', style: 'zone', lon: 30.25, lat: 44.75 },
  { text: 'Belarus border watch', style: 'watch', lon: 27.2, lat: 51.95, from: 0.62 },
  { text: 'Belarus', style: 'country', lon: 27.9, lat: 52.7 },
  { text: 'Russia', style: 'country', lon: 38.4, lat: 51.6 },
  { text: 'Poland', style: 'country', lon: 21.9, lat: 51.3 },
  { text: 'Slovakia', style: 'country', lon: 20.7, lat: 48.75 },
  { text: 'Hungary', style: 'country', lon: 20.7, lat: 47.3 },
  { text: 'Romania', style: 'country', lon: 25.2, lat: 46.1 },
  { text: 'Moldova', style: 'country', lon: 28.15, lat: 47.45 },
  { text: 'Bulgaria', style: 'country', lon: 25.8, lat: 43.2 },
  { text: 'Türkiye', style: 'country', lon: 31, lat: 40.6 },
  { text: 'Georgia', style: 'country', lon: 42.6, lat: 42.3 },
  { text: 'Dnipro', style: 'river', lon: 32.35, lat: 49.42, from: 1, turn: 33 },
  { text: 'Dnipro', style: 'river', lon: 30.35, lat: 52.6, from: 1, turn: 80 },
  { text: 'Desna', style: 'river', lon: 32.55, lat: 51.62, from: 0.9, turn: -28 },
  { text: 'Prypiat', style: 'river', lon: 28.6, lat: 52.25, from: 0.9, turn: -5 },
  { text: 'Dnister', style: 'river', lon: 25.6, lat: 48.95, from: 0.9, turn: 22 },
  { text: 'Southern Bug', style: 'river', lon: 30.15, lat: 48.22, from: 0.9, turn: 36 },
  { text: 'Danube', style: 'river', lon: 27.3, lat: 45.42, from: 0.8 },
];

/** What the line of contact must always say about itself. */
export const CONTACT_LABEL = 'Line of contact, approximate\nscenario, end of 2025';

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
