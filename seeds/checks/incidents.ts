/** Whether incidents name answers that exist and can meet somebody. */

import { show, type Fault } from '../schema/faults.ts';
import type { CatalogueData, IncidentData } from '../schema/model.ts';
import type { Seeds } from '../schema/seeds.ts';
import { checkKnown, checkUnique, faultAt, idsOf } from './ids.ts';

function checkSubjects(incident: IncidentData, { sectors, sites }: CatalogueData, faults: Fault[]): void {
  const { id, exposure, sectorKinds, siteKinds } = incident;
  const file = `incidents/${id}.json`;
  if (exposure === 'sector' && sectorKinds && !sectors.some(({ kind }) => sectorKinds.includes(kind))) {
    faultAt(faults, { file, path: ['sectorKinds'] }, show(sectorKinds), 'a kind of which there is a sector');
  }
  if (exposure === 'site' && siteKinds && !sites.some(({ kind, exposed }) => exposed && siteKinds.includes(kind))) {
    faultAt(faults, { file, path: ['siteKinds'] }, show(siteKinds), 'a kind of which there is an exposed site');
  }
}

/** Checks incidents and answers against each other and against the theatre. */
export function checkIncidents({ catalogue }: Seeds, faults: Fault[]): void {
  const known = { ids: idsOf(catalogue.responses), of: 'a response' };
  checkUnique(faults, 'responses.json', catalogue.responses);
  for (const incident of catalogue.incidents) {
    const file = `incidents/${incident.id}.json`;
    checkSubjects(incident, catalogue, faults);
    for (const response of Object.keys(incident.choices ?? {})) {
      if (incident.responses?.includes(response) === true) continue;
      faultAt(faults, { file, path: ['choices', response] }, show(response), 'one of its responses');
    }
    incident.responses?.forEach((response, index) =>
      checkKnown(faults, { file, path: ['responses', index] }, response, known),
    );
  }
}
