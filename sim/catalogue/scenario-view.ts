/** What a scenario makes of the catalogue: the same data with its own coefficients, partners and incident types. */

import type { ParameterBookData } from '../schema/parameters.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { CatalogueData } from './data.ts';
import type { PartnerChanges, ScenarioData } from './scenario-types.ts';
import type { IncidentData, PartnerData } from './types.ts';

type Groups = Readonly<Record<string, Readonly<Record<string, Quantity>>>>;

/** The quantity of a book at a path, "group.name"; undefined where the book has none. */
export function quantityAt(book: ParameterBookData, path: string): Quantity | undefined {
  const [group = '', name = '', ...rest] = path.split('.');
  const groups: Groups = book;
  if (rest.length > 0 || !Object.hasOwn(groups, group)) return undefined;
  const entries = groups[group] ?? {};
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
}

/** A book with other quantities at some paths; paths that it does not have are left out. */
export function bookWith(
  book: ParameterBookData,
  changes: Iterable<readonly [path: string, quantity: Quantity]>,
): ParameterBookData {
  const groups: Record<string, Readonly<Record<string, Quantity>>> = { ...book };
  for (const [path, quantity] of changes) {
    const [group = '', name = ''] = path.split('.');
    if (quantityAt(book, path) !== undefined) groups[group] = { ...groups[group], [name]: quantity };
  }
  return groups as unknown as ParameterBookData;
}

/** The partners of a scenario: the catalogue's without those that it removes, changed, and then those that it adds. */
export function partnersWith(partners: readonly PartnerData[], changes: PartnerChanges): readonly PartnerData[] {
  const { add = [], remove = [], replace = {} } = changes;
  const kept = partners.filter(({ id }) => !remove.includes(id));
  return [...kept.map((partner) => ({ ...partner, ...replace[partner.id], id: partner.id })), ...add];
}

/** The incident types that can come about in a scenario. */
export function incidentsIn(
  incidents: readonly IncidentData[],
  chosen: ScenarioData['incidents'],
): readonly IncidentData[] {
  if (chosen === undefined) return incidents;
  return incidents.filter(({ id }) => ('only' in chosen ? chosen.only.includes(id) : !chosen.without.includes(id)));
}

/** The catalogue as a scenario has it. Where the scenario changes nothing, it is the same object. */
export function dataFor(data: CatalogueData, { parameters, partners, incidents }: ScenarioData): CatalogueData {
  if (parameters === undefined && partners === undefined && incidents === undefined) return data;
  return {
    ...data,
    parameters: parameters === undefined ? data.parameters : bookWith(data.parameters, Object.entries(parameters)),
    partners: partners === undefined ? data.partners : partnersWith(data.partners, partners),
    incidents: incidentsIn(data.incidents, incidents),
  };
}
