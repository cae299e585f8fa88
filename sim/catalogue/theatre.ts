/** The theatre ready to play on: sectors, sites, settlements and partners, with numbers and indexes for names. */

import { assertApart, wordOf } from '../random/words.ts';
import { monthNumber } from '../schema/months.ts';
import type { PartnerData, SectorData, SettlementData, SiteData } from './types.ts';
import type { SectorKind, SiteKind } from '../schema/vocabulary.ts';

/** A sector with its numbers. */
export interface Sector {
  readonly id: string;
  /** Its id as luck knows it. */
  readonly word: number;
  readonly kind: SectorKind;
  /** Whether a unit that stands there stands in Ukraine, not next door or at sea. */
  readonly inside: boolean;
  readonly lineShare: number;
  readonly minedShare: number;
}

/** A site with its numbers and the index of its sector. */
export interface Site {
  readonly id: string;
  readonly word: number;
  readonly kind: SiteKind;
  readonly sector: number;
  readonly exposed: boolean;
  readonly capacityGw: number;
}

/** A settlement with the indexes of what feeds it. */
export interface Settlement {
  readonly id: string;
  readonly customers: number;
  readonly feeders: readonly { readonly site: number; readonly share: number }[];
}

/** A partner with its numbers; elections as months since year 0. */
export interface Partner {
  readonly id: string;
  readonly word: number;
  readonly ground: number;
  readonly sky: number;
  readonly sea: number;
  readonly support: number;
  readonly ceiling: number;
  readonly elections: readonly number[];
  /** Share of all that is pledged, by weight. */
  readonly weight: number;
}

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

/** Partners, each with its share of all that is pledged. */
export function compilePartners(partners: readonly PartnerData[]): readonly Partner[] {
  const weightOf = (partner: PartnerData): number =>
    partner.ground.value + 4 * partner.sky.value + 4 * partner.sea.value;
  const all = partners.reduce((sum, partner) => sum + weightOf(partner), 0);
  assertApart('partners', idsOf(partners));
  return partners.map((partner) => ({
    id: partner.id,
    word: wordOf(partner.id),
    ground: partner.ground.value,
    sky: partner.sky.value,
    sea: partner.sea.value,
    support: partner.support.value,
    ceiling: partner.ceiling.value,
    elections: partner.elections.map(monthNumber),
    weight: weightOf(partner) / all,
  }));
}

/** Sectors with their numbers. */
export function compileSectors(sectors: readonly SectorData[]): readonly Sector[] {
  assertApart('sectors', idsOf(sectors));
  return sectors.map(({ id, kind, lineShare, minedShare }) => ({
    id,
    word: wordOf(id),
    kind,
    inside: kind !== 'neighbours' && kind !== 'sea',
    lineShare: lineShare.value,
    minedShare: minedShare.value,
  }));
}

/** Sites, each with the index of its sector. */
export function compileSites(sites: readonly SiteData[], sectors: readonly Sector[]): readonly Site[] {
  assertApart('sites', idsOf(sites));
  return sites.map((site) => ({
    id: site.id,
    word: wordOf(site.id),
    kind: site.kind,
    sector: indexOf(sectors, site.sector),
    exposed: site.exposed,
    capacityGw: site.capacityGw.value,
  }));
}

/** Settlements, their feeders by index. */
export function compileSettlements(
  settlements: readonly SettlementData[],
  sites: readonly Site[],
): readonly Settlement[] {
  return settlements.map((settlement) => ({
    id: settlement.id,
    customers: settlement.customers.value,
    feeders: settlement.fedBy.map(({ site, share }) => ({ site: indexOf(sites, site), share })),
  }));
}

/** The place of an id in a list. Throws a RangeError that names the id: the border lets no such catalogue through. */
export function indexOf(list: readonly { readonly id: string }[], id: string): number {
  const index = list.findIndex((entry) => entry.id === id);
  if (index < 0) throw new RangeError(`unknown id "${id}"`);
  return index;
}

/** Site kinds that can be guarded, most wanted first. */
const GUARDED_KINDS: readonly SiteKind[] = ['grid', 'dam', 'power', 'rail', 'npp'];

/** The sites of a sector that can be guarded, most wanted first. */
export function guardableIn(sector: number, sites: readonly Site[]): readonly number[] {
  return GUARDED_KINDS.flatMap((kind) =>
    sites.flatMap((site, index) => (site.sector === sector && site.kind === kind && site.exposed ? [index] : [])),
  );
}
