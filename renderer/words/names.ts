/** Names of places, partners and kinds of support. An id that has no name yet is shown as it is. */

import type { Edition } from '../../seeds/edition.ts';
import type { Backing, Place } from '../../sim/index.ts';

/** The name of a sector, as a heading or on a map. */
export function sectorName(edition: Edition, id: string): string {
  return edition.prose.names.sectors[id] ?? id;
}

/** The name of a sector as it stands in a sentence. */
export function sectorInSentence(edition: Edition, id: string): string {
  return edition.prose.names.within.sectors[id] ?? sectorName(edition, id);
}

/** The name of a site, as on a map. */
export function siteName(edition: Edition, id: string): string {
  return edition.prose.names.sites[id] ?? id;
}

/** The name of a site as it stands in a sentence: "the Dnipro hydropower dam"; a city without "the". */
export function siteInSentence(edition: Edition, id: string): string {
  return edition.prose.names.within.sites[id] ?? siteName(edition, id);
}

/** The name of a partner. */
export function partnerName(edition: Edition, id: string): string {
  return edition.prose.names.partners[id] ?? id;
}

/** The name of a partner as it stands in a sentence: "the Netherlands". */
export function partnerInSentence(edition: Edition, id: string): string {
  return edition.prose.names.within.partners[id] ?? partnerName(edition, id);
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

/** The place's name in a list, where room is short: "Mykolaiv grid". */
export function placeShort(edition: Edition, place: Place): string {
  const listed = place.site === null ? undefined : edition.prose.names.listed.sites[place.site];
  return listed ?? placeName(edition, place);
}
