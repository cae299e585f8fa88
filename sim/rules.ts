/**
 * From catalogue to rules: names become indexes, quantities become plain numbers, modifiers become bound functions.
 * Done once per catalogue; nothing is looked up by name while a campaign runs.
 */

import { SETTINGS, valueOf, type Setting } from './schema/settings.ts';
import { SLOTS } from './schema/slots.ts';
import { bookValues, type ParameterBook } from './schema/parameters.ts';
import { digestText } from './world/digest.ts';
import { layOut, type Layout } from './world/world.ts';
import { canonicalText } from './catalogue/canonical.ts';
import { compileIncidents, type IncidentType } from './incidents/incident-types.ts';
import { monthNumber } from './schema/months.ts';
import {
  compilePartners,
  compileSectors,
  compileSettlements,
  compileSites,
  guardableIn,
  type Partner,
  type Sector,
  type Settlement,
  type Site,
} from './catalogue/theatre.ts';
import type { CatalogueData, MandateData, ObjectiveData, ScenarioData } from './catalogue/types.ts';

/** A scenario ready to start. */
export interface ScenarioRules {
  readonly data: ScenarioData;
  readonly id: string;
  /** First month as months since year 0. */
  readonly firstMonth: number;
  /** American elections as months since year 0. */
  readonly elections: readonly number[];
  /** Mandates to start from, by name: the value of each slot. */
  readonly mandates: ReadonlyMap<string, readonly number[]>;
  /** Fingerprint of the scenario's data. */
  readonly hash: string;
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
  readonly layout: Layout;
  readonly objectives: ReadonlyMap<string, ObjectiveData>;
  readonly scenarios: ReadonlyMap<string, ScenarioRules>;
  /** Fingerprint of all data, whatever the order of its files. */
  readonly hash: string;
  /** Fingerprint of assumptions that the table has contested; empty where all are as shipped. Every digest covers it. */
  readonly contested: string;
}

function slotValues(mandate: MandateData, sectors: readonly Sector[]): readonly number[] {
  return SLOTS.map(({ id, sector }) => {
    const setting: Setting = SETTINGS[id];
    const place = setting.scope === 'force' ? mandate.force : mandate.sectors[sectors[sector]?.id ?? ''];
    return valueOf(setting, place?.[id] ?? '') ?? 0;
  });
}

function compileScenario(data: ScenarioData, sectors: readonly Sector[], hash: string): ScenarioRules {
  return {
    data,
    id: data.id,
    firstMonth: monthNumber(data.start),
    elections: data.calendar.filter(({ kind }) => kind === 'usElection').map(({ month }) => monthNumber(month)),
    mandates: new Map(Object.entries(data.mandates).map(([name, mandate]) => [name, slotValues(mandate, sectors)])),
    hash,
  };
}

/** Fingerprints of a catalogue's canonical form: of all of it, and of each scenario by its id. */
export interface Hashes {
  readonly catalogue: string;
  readonly scenarios: Readonly<Record<string, string>>;
}

/** Works out the fingerprints of a catalogue. It takes longer than all the rest of compiling. */
export function hashesOf(data: CatalogueData): Hashes {
  const hash = (part: unknown): string => digestText(canonicalText(part));
  return {
    catalogue: hash(data),
    scenarios: Object.fromEntries(data.scenarios.map((scenario) => [scenario.id, hash(scenario)])),
  };
}

/** Compiles a validated catalogue. Its fingerprints may be given where they were worked out before. */
export function compileRules(data: CatalogueData, hashes = hashesOf(data)): Rules {
  const sectors = compileSectors(data.sectors);
  const sites = compileSites(data.sites, sectors);
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
    layout: layOut({
      sector: sectors.length,
      site: sites.length,
      settlement: data.settlements.length,
      partner: partners.length,
    }),
    objectives: new Map(data.objectives.map((objective) => [objective.id, objective])),
    scenarios: new Map(
      data.scenarios.map((scenario) => {
        const hash = hashes.scenarios[scenario.id] ?? '';
        return [scenario.id, compileScenario(scenario, sectors, hash)];
      }),
    ),
    hash: hashes.catalogue,
    contested: '',
  };
}
