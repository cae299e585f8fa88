/** Names of places, partners and kinds of support. An id that has no name yet is shown as it is. */

import type { Edition } from '../../seeds/edition.ts';
import type { Backing, Place } from '../../sim/index.ts';

/** The name of a sector, as a heading or on a map. */
export function sectorName(edition: Edition, id: string): string {
  return edition.prose.names.sectors[id] ?? id;
}

/** Sectors whose names are common words read differently in a sentence: "in the west". */
const IN_SENTENCES: Readonly<Record<string, string>> = {
  'north-border': 'the northern border region',
  capital: 'the Kyiv region',
  centre: 'the centre',
  'south-coast': 'the coastal south',
  west: 'the west',
  neighbours: 'the neighbouring states',
  'black-sea': 'the Black Sea',
};

/** The name of a sector as it stands in a sentence. */
export function sectorInSentence(edition: Edition, id: string): string {
  return IN_SENTENCES[id] ?? sectorName(edition, id);
}

/** The name of a site, as on a map. */
export function siteName(edition: Edition, id: string): string {
  return edition.prose.names.sites[id] ?? id;
}

/** Short forms on the map, in full for a reader who has no legend beside the text. */
const IN_FULL: readonly (readonly [RegExp, string])[] = [
  [/\bHPP dam\b/, 'hydropower dam'],
  [/\bHPP\b/, 'hydropower plant'],
  [/\bNPP\b/, 'nuclear plant'],
  [/\bTPP\b/, 'thermal power plant'],
  [/ (?:\d+\/)?\d+ kV\b/, ''],
  [/ \([^)]*\)/, ''],
];

/** The name of a site as it stands in a sentence: "the Dnipro hydropower dam"; a city without "the". */
export function siteInSentence(edition: Edition, id: string): string {
  const full = IN_FULL.reduce((name, [short, long]) => name.replace(short, long), siteName(edition, id));
  return id.startsWith('city-') || full.startsWith('the ') ? full : `the ${full}`;
}

/** The name of a partner. */
export function partnerName(edition: Edition, id: string): string {
  return edition.prose.names.partners[id] ?? id;
}

/** The name of a partner as it stands in a sentence: "the Netherlands". */
export function partnerInSentence(edition: Edition, id: string): string {
  const name = partnerName(edition, id);
  return /^(Netherlands|United |Czech Republic)/.test(name) ? `the ${name}` : name;
}

/** The name of a category of American support. */
export function backingName(edition: Edition, backing: Backing): string {
  return edition.prose.names.backings[backing];
}

/** Where something happened, as closely as it is known; empty where it happened nowhere in particular. */
export function placeName(edition: Edition, { site, sector }: Place): string {
  if (site !== null) return siteName(edition, site);
  return sector === null ? '' : sectorName(edition, sector);
}

/** The same as it stands in a sentence. */
export function placeInSentence(edition: Edition, { site, sector }: Place): string {
  if (site !== null) return siteInSentence(edition, site);
  return sector === null ? '' : sectorInSentence(edition, sector);
}

/** What a list leaves out of a place's name: voltages, and the kind of a site that the words before it tell. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/ (?:\d+\/)?\d+ kV\b/, ''],
  [/ grid node$/, ' grid'],
  [/ rail hub$/, ''],
];

/** The place's name in a list, where room is short: "Mykolaiv grid". */
export function placeShort(edition: Edition, place: Place): string {
  return LEFT_OUT.reduce((name, [long, short]) => name.replace(long, short), placeName(edition, place));
}
