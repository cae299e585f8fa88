/**
 * From catalogue to rules: names become indexes, quantities become plain numbers, modifiers become bound functions.
 * Done once per catalogue; nothing is looked up by name while a campaign runs.
 */

import { bookValues } from './schema/parameters.ts';
import { layOut, type Layout } from './world/world.ts';
import { hashesOf } from './catalogue/hashes.ts';
import { compileIncidents, type IncidentType } from './incidents/incident-types.ts';
import { compilePartners, compileSectors, compileSettlements, compileSites, guardableIn } from './catalogue/theatre.ts';
import { dataFor } from './catalogue/scenario-view.ts';
import { compileScenario, type ScenarioRules } from './catalogue/scenario.ts';
import type { CatalogueData } from './catalogue/data.ts';
import type { ObjectiveData } from './catalogue/types.ts';
import type { GroundRules } from './situation.ts';

/** All that the rules need, compiled. */
export interface Rules extends GroundRules {
  /** The catalogue as it came, without what a scenario changes. */
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

function compileGround(data: CatalogueData): GroundRules {
  const sectors = compileSectors(data.sectors);
  const sites = compileSites(data.sites, sectors);
  return {
    ...withPartners(data.partners),
    p: bookValues(data.parameters),
    sectors,
    sites,
    guardable: sectors.map((_, sector) => guardableIn(sector, sites)),
    settlements: compileSettlements(data.settlements, sites),
  };
}

function withPartners(data: CatalogueData['partners']): Pick<GroundRules, 'partners' | 'pledged'> {
  const partners = compilePartners(data);
  return {
    partners,
    pledged: {
      sky: partners.reduce((sum, partner) => sum + partner.sky, 0),
      sea: partners.reduce((sum, partner) => sum + partner.sea, 0),
    },
  };
}

function layoutOf({ sectors, sites, settlements, partners }: GroundRules): Layout {
  return layOut({
    sector: sectors.length,
    site: sites.length,
    settlement: settlements.length,
    partner: partners.length,
  });
}

/** Compiles a validated catalogue. Its fingerprints may be given where they were worked out before. */
export function compileRules(data: CatalogueData, hashes = hashesOf(data)): Rules {
  const ground = compileGround(data);
  return {
    ...ground,
    data,
    incidents: compileIncidents(data, ground),
    layout: layoutOf(ground),
    objectives: new Map(data.objectives.map((objective) => [objective.id, objective])),
    scenarios: new Map(
      data.scenarios.map((scenario) => {
        const hash = hashes.scenarios[scenario.id] ?? '';
        return [scenario.id, compileScenario(scenario, ground.sectors, hash)];
      }),
    ),
    hash: hashes.catalogue,
    contested: '',
  };
}

/** Compiled once for each scenario that changes something; the rules themselves stay as they are. */
const VIEWS = new WeakMap<Rules, Map<string, Rules>>();

/**
 * The rules as a scenario has them: with its own coefficients, partners and incident types. The same object where it
 * changes none; else compiled once, however often it is asked for. Throws a RangeError for an unknown scenario.
 */
export function rulesFor(rules: Rules, scenario: string): Rules {
  const compiled = rules.scenarios.get(scenario);
  if (compiled === undefined) throw new RangeError(`unknown scenario "${scenario}"`);
  const data = dataFor(rules.data, compiled.data);
  if (data === rules.data) return rules;
  const views = VIEWS.get(rules) ?? new Map<string, Rules>();
  VIEWS.set(rules, views);
  const view = views.get(scenario) ?? viewWith(rules, data);
  views.set(scenario, view);
  return view;
}

/** Compiles what is other in this data. The view names the catalogue as it came, so that a view of it is the same again. */
function viewWith(rules: Rules, data: CatalogueData): Rules {
  const hasPartners = data.partners !== rules.data.partners;
  const partners = hasPartners ? withPartners(data.partners) : { partners: rules.partners, pledged: rules.pledged };
  const book = data.parameters === rules.data.parameters ? {} : { p: bookValues(data.parameters) };
  const ground: GroundRules = { ...rules, ...partners, ...book };
  const kept = new Set(data.incidents.map(({ id }) => id));
  return {
    ...rules,
    ...partners,
    ...book,
    incidents: hasPartners ? compileIncidents(data, ground) : rules.incidents.filter(({ id }) => kept.has(id)),
    layout: partners.partners.length === rules.partners.length ? rules.layout : layoutOf(ground),
  };
}
