/**
 * From catalogue to rules: names become indexes, quantities become plain numbers, modifiers become bound functions.
 * Done once per catalogue; nothing is looked up by name while a campaign runs.
 */

import type { Campaign } from '../campaign.ts';
import { READINGS } from '../incidents/readings.ts';
import { between } from '../numbers/grid.ts';
import { bookValues, type ParameterBook } from '../parameters/names.ts';
import { digestText } from '../world/digest.ts';
import { canonicalText } from './canonical.ts';
import type {
  CatalogueData,
  IncidentData,
  ModifierData,
  ObjectiveData,
  PartnerData,
  ResponseData,
  ScenarioData,
  SectorData,
  SettlementData,
} from './types.ts';
import type { SectorKind, SiteKind } from './vocabulary.ts';

/** A sector with its numbers. */
export interface Sector {
  readonly id: string;
  readonly kind: SectorKind;
  readonly lineShare: number;
  readonly minedShare: number;
}

/** A site with its numbers and the index of its sector. */
export interface Site {
  readonly id: string;
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
  readonly ground: number;
  readonly sky: number;
  readonly sea: number;
  readonly support: number;
  readonly ceiling: number;
  readonly elections: readonly number[];
  /** Share of all that is pledged, by weight. */
  readonly weight: number;
}

/** A factor of an incident's rate, bound to its reading. */
export interface Modifier {
  readonly data: ModifierData;
  /** The highest that the factor can be. */
  readonly most: number;
  readonly read: (campaign: Campaign, subject: number) => number;
}

/** An incident type ready to be drawn. */
export interface IncidentType {
  readonly data: IncidentData;
  readonly id: string;
  readonly subjects: readonly number[];
  /** First slot of its luck; each subject has `SLOTS_PER_SUBJECT` of them. */
  readonly firstSlot: number;
  readonly base: number;
  readonly scheduled: boolean;
  /** All modifiers, as the card lists them; then those that are the same for all subjects, and those that are not. */
  readonly modifiers: readonly Modifier[];
  readonly common: readonly Modifier[];
  readonly own: readonly Modifier[];
  /** The highest product that its own factors can have. */
  readonly mostOwn: number;
  readonly responses: readonly ResponseData[];
}

/** Uniforms for each incident type and subject, each month. */
export const SLOTS_PER_SUBJECT = 6;

/** A scenario ready to start. */
export interface ScenarioRules {
  readonly data: ScenarioData;
  readonly id: string;
  /** First month as months since year 0. */
  readonly firstMonth: number;
  /** American elections as months since year 0. */
  readonly elections: readonly number[];
}

/** All that the rules need, compiled. */
export interface Rules {
  readonly data: CatalogueData;
  readonly p: ParameterBook;
  readonly sectors: readonly Sector[];
  readonly sites: readonly Site[];
  /** By sector: the sites that can be guarded, most wanted first. */
  readonly guardable: readonly (readonly number[])[];
  readonly settlements: readonly Settlement[];
  readonly partners: readonly Partner[];
  /** What is pledged in the sky and at sea, all partners together. */
  readonly pledged: { readonly sky: number; readonly sea: number };
  readonly incidents: readonly IncidentType[];
  readonly incidentSlots: number;
  readonly objectives: ReadonlyMap<string, ObjectiveData>;
  readonly scenarios: ReadonlyMap<string, ScenarioRules>;
  /** Fingerprint of all data, whatever the order of its files. */
  readonly hash: string;
}

/** "2025-11" as months since year 0. Throws a RangeError for anything else. */
export function monthNumber(text: string): number {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  const month = Number(match?.[2]);
  if (match === null || month < 1 || month > 12) throw new RangeError(`"${text}" is no month such as "2025-11"`);
  return Number(match[1]) * 12 + month - 1;
}

/** Months since year 0 as "2025-11". */
export function monthText(month: number): string {
  const year = Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function compilePartners(partners: readonly PartnerData[]): readonly Partner[] {
  const weightOf = (partner: PartnerData): number =>
    partner.ground.value + 4 * partner.sky.value + 4 * partner.sea.value;
  const all = partners.reduce((sum, partner) => sum + weightOf(partner), 0);
  return partners.map((partner) => ({
    id: partner.id,
    ground: partner.ground.value,
    sky: partner.sky.value,
    sea: partner.sea.value,
    support: partner.support.value,
    ceiling: partner.ceiling.value,
    elections: partner.elections.map(monthNumber),
    weight: weightOf(partner) / all,
  }));
}

function compileSectors(sectors: readonly SectorData[]): readonly Sector[] {
  return sectors.map(({ id, kind, lineShare, minedShare }) => ({
    id,
    kind,
    lineShare: lineShare.value,
    minedShare: minedShare.value,
  }));
}

function compileSettlements(settlements: readonly SettlementData[], sites: readonly Site[]): readonly Settlement[] {
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

function guardableIn(sector: number, sites: readonly Site[]): readonly number[] {
  return GUARDED_KINDS.flatMap((kind) =>
    sites.flatMap((site, index) => (site.sector === sector && site.kind === kind && site.exposed ? [index] : [])),
  );
}

type Theatre = Pick<Rules, 'sectors' | 'sites' | 'partners'>;

function subjectsOf(data: IncidentData, theatre: Theatre): readonly number[] {
  const indexes = (list: readonly unknown[]): number[] => list.map((_, index) => index);
  switch (data.exposure) {
    case 'once':
      return [0];
    case 'backing':
      return [0, 1, 2, 3];
    case 'partner':
      return indexes(theatre.partners);
    case 'sector':
      return indexes(theatre.sectors).filter((index) => isAmong(data.sectorKinds, theatre.sectors[index]?.kind));
    case 'site':
      return indexes(theatre.sites).filter((index) => {
        const site = theatre.sites[index];
        return site?.exposed === true && isAmong(data.siteKinds, site.kind);
      });
  }
}

function isAmong<Kind>(kinds: readonly Kind[] | undefined, kind: Kind | undefined): boolean {
  return kinds === undefined || (kind !== undefined && kinds.includes(kind));
}

function bindModifier(data: ModifierData, incident: IncidentData, sites: readonly Site[]): Modifier {
  const reading = READINGS[data.reading];
  const { read } = reading as { readonly read: Modifier['read'] };
  const most = Math.max(data.none, between(data.none, data.full, 1));
  if (incident.exposure === 'site' && reading.scope === 'sector') {
    return { data, most, read: (campaign, site) => read(campaign, sites[site]?.sector ?? 0) };
  }
  return { data, most, read };
}

function compileIncidents(data: CatalogueData, theatre: Theatre): readonly IncidentType[] {
  const responses = new Map(data.responses.map((response) => [response.id, response]));
  let firstSlot = 0;
  return data.incidents
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((incident) => {
      const subjects = subjectsOf(incident, theatre);
      const isCommon = ({ data: modifier }: Modifier): boolean => READINGS[modifier.reading].scope === 'world';
      const modifiers = incident.modifiers.map((modifier) => bindModifier(modifier, incident, theatre.sites));
      const own = modifiers.filter((modifier) => !isCommon(modifier));
      const type: IncidentType = {
        data: incident,
        id: incident.id,
        subjects,
        firstSlot,
        base: incident.base.value,
        scheduled: incident.scheduled === true,
        modifiers,
        common: modifiers.filter(isCommon),
        own,
        mostOwn: own.reduce((product, { most }) => product * most, 1),
        responses: (incident.responses ?? []).flatMap((id) => responses.get(id) ?? []),
      };
      firstSlot += subjects.length * SLOTS_PER_SUBJECT;
      return type;
    });
}

function compileScenario(data: ScenarioData): ScenarioRules {
  return {
    data,
    id: data.id,
    firstMonth: monthNumber(data.start),
    elections: data.calendar.filter(({ kind }) => kind === 'usElection').map(({ month }) => monthNumber(month)),
  };
}

/** Compiles a validated catalogue. */
export function compileRules(data: CatalogueData): Rules {
  const sectors = compileSectors(data.sectors);
  const sites: readonly Site[] = data.sites.map((site) => ({
    id: site.id,
    kind: site.kind,
    sector: indexOf(sectors, site.sector),
    exposed: site.exposed,
    capacityGw: site.capacityGw.value,
  }));
  const partners = compilePartners(data.partners);
  const incidents = compileIncidents(data, { sectors, sites, partners });
  return {
    data,
    p: bookValues(data.parameters),
    sectors,
    sites,
    guardable: sectors.map((_, sector) => guardableIn(sector, sites)),
    settlements: compileSettlements(data.settlements, sites),
    partners,
    pledged: {
      sky: partners.reduce((sum, partner) => sum + partner.sky, 0),
      sea: partners.reduce((sum, partner) => sum + partner.sea, 0),
    },
    incidents,
    incidentSlots: incidents.reduce((sum, type) => sum + type.subjects.length * SLOTS_PER_SUBJECT, 0),
    objectives: new Map(data.objectives.map((objective) => [objective.id, objective])),
    scenarios: new Map(data.scenarios.map((scenario) => [scenario.id, compileScenario(scenario)])),
    hash: digestText(canonicalText(data)),
  };
}
