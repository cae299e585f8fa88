/** Names that a scenario uses and that the catalogue does not have. The border asks, and so does whoever opens a run. */

import type { CatalogueData } from './data.ts';
import { dataFor, quantityAt } from './scenario-view.ts';
import type { ScenarioData } from './scenario-types.ts';
import type { IncidentData } from './types.ts';
import { BACKINGS } from '../schema/vocabulary.ts';

/** A name that leads nowhere: where it stands in the scenario, and what it should have been. */
export interface StrayName {
  readonly path: readonly (string | number)[];
  /** Empty where there is none and should be one. */
  readonly id: string;
  /** As in "the id of a sector". */
  readonly wanted: string;
  /** True where the name is one that something else has already. */
  readonly isTaken?: boolean;
}

type Named = readonly { readonly id: string }[];

const idsOf = (list: Named): ReadonlySet<string> => new Set(list.map(({ id }) => id));

/** Those of some names, each with its path, that are not among the ids of a list. */
function unknown(names: readonly (readonly [StrayName['path'], string])[], list: Named, of: string): StrayName[] {
  const ids = idsOf(list);
  return names.filter(([, id]) => !ids.has(id)).map(([path, id]) => ({ path, id, wanted: `the id of ${of}` }));
}

const entries = (path: StrayName['path'], ids: readonly string[]): (readonly [StrayName['path'], string])[] =>
  ids.map((id, place) => [[...path, place], id]);

const keys = (path: StrayName['path'], record: object): (readonly [StrayName['path'], string])[] =>
  Object.keys(record).map((id) => [[...path, id], id]);

function strayPartners(data: CatalogueData, { partners = {} }: ScenarioData): StrayName[] {
  const { add = [], remove = [], replace = {} } = partners;
  const changed = [...entries(['partners', 'remove'], remove), ...keys(['partners', 'replace'], replace)];
  const taken = idsOf(data.partners.filter(({ id }) => !remove.includes(id)));
  const nobody: StrayName = { path: ['partners', 'remove'], id: '', wanted: 'somebody who is left' };
  return [
    ...(taken.size + add.length === 0 ? [nobody] : []),
    ...unknown(changed, data.partners, 'a partner'),
    ...add.flatMap(({ id }, place): StrayName[] =>
      taken.has(id) || add.findIndex((other) => other.id === id) < place
        ? [{ path: ['partners', 'add', place, 'id'], id, wanted: 'an id of its own', isTaken: true }]
        : [],
    ),
  ];
}

/** Whom an incident type can meet, by id. */
function subjectsOf({ exposure, sectorKinds, siteKinds }: IncidentData, data: CatalogueData): Named {
  switch (exposure) {
    case 'once':
      return [];
    case 'sector':
      return data.sectors.filter(({ kind }) => sectorKinds?.includes(kind) ?? true);
    case 'site':
      return data.sites.filter(({ kind, exposed }) => exposed && (siteKinds?.includes(kind) ?? true));
    case 'partner':
      return data.partners;
    case 'backing':
      return BACKINGS.map((id) => ({ id }));
  }
}

/** Incidents of the calendar that do not come in the scenario, or that cannot meet whom they are to meet. */
function strayDates(data: CatalogueData, scenario: ScenarioData): StrayName[] {
  const own = dataFor(data, scenario);
  return scenario.calendar.flatMap(({ incident, at }, place): StrayName[] => {
    if (incident === undefined) return [];
    const type = own.incidents.find(({ id }) => id === incident);
    const path = ['calendar', place, 'incident'];
    if (type === undefined) return [{ path, id: incident, wanted: 'the id of an incident type of this scenario' }];
    const spot = ['calendar', place, 'at'];
    if (type.exposure !== 'once')
      return unknown([[spot, at ?? '']], subjectsOf(type, own), `a ${type.exposure} that it can meet`);
    return at === undefined ? [] : [{ path: spot, id: at, wanted: 'no such field, as it meets nobody' }];
  });
}

/** Every name of a scenario that leads nowhere, by its place in the scenario. */
export function strayNames(data: CatalogueData, scenario: ScenarioData): readonly StrayName[] {
  const { parameters = {}, incidents, objectives, mandates, state = {}, yardsticks = {} } = scenario;
  const types = incidents === undefined ? [] : 'only' in incidents ? incidents.only : incidents.without;
  const choice = incidents !== undefined && 'only' in incidents ? 'only' : 'without';
  const inMandates = Object.entries(mandates).flatMap(([name, { sectors }]) =>
    keys(['mandates', name, 'sectors'], sectors),
  );
  return [
    ...Object.keys(parameters)
      .filter((path) => quantityAt(data.parameters, path) === undefined)
      .map((path) => ({ path: ['parameters', path], id: path, wanted: 'a coefficient as "group.name"' })),
    ...strayPartners(data, scenario),
    ...unknown(entries(['incidents', choice], types), data.incidents, 'an incident type'),
    ...strayDates(data, scenario),
    ...unknown(entries(['objectives'], objectives), data.objectives, 'an objective'),
    ...unknown(keys(['yardsticks'], yardsticks), data.objectives, 'an objective'),
    ...unknown([...inMandates, ...keys(['state', 'sectors'], state.sectors ?? {})], data.sectors, 'a sector'),
  ];
}
