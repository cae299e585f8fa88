/**
 * From catalogue to rules: names become indexes, quantities become plain numbers, modifiers become bound functions.
 * Done once per catalogue; nothing is looked up by name while a campaign runs.
 */

import { bookValues } from './schema/parameters.ts';
import { layOut, type Layout } from './world/world.ts';
import { hashesOf } from './catalogue/hashes.ts';
import { compileIncidents, type IncidentType } from './incidents/incident-types.ts';
import { compilePartners, compileSectors, compileSettlements, compileSites, guardableIn } from './catalogue/theatre.ts';
import { compileScenario, type ScenarioRules } from './catalogue/scenario.ts';
import type { CatalogueData, ObjectiveData } from './catalogue/types.ts';
import type { GroundRules } from './situation.ts';

/** All that the rules need, compiled. */
export interface Rules extends GroundRules {
  readonly data: CatalogueData;
  readonly incidents: readonly IncidentType[];
  readonly layout: Layout;
  readonly objectives: ReadonlyMap<string, ObjectiveData>;
  readonly scenarios: ReadonlyMap<string, ScenarioRules>;
  /** Fingerprint of all data, whatever the order of its files. */
  readonly hash: string;
  /** Fingerprint of assumptions that the table has contested; empty where all are as shipped. Every digest covers it. */
  readonly contested: string;
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
