/** Whether the theatre fits together: sites lie in sectors, settlements hang on sites that carry power. */

import { show, type Fault } from '../schema/faults.ts';
import type { SettlementData, SiteData } from '../schema/model.ts';
import type { Seeds } from '../schema/seeds.ts';
import { checkKnown, checkUnique, faultAt, idsOf } from './ids.ts';

const SECTORS = 'theatre/sectors.json';
const SITES = 'theatre/sites.json';
const SETTLEMENTS = 'theatre/settlements.json';

/** Kinds of sites that can feed a settlement. */
const FEEDERS: readonly SiteData['kind'][] = ['grid', 'power', 'npp', 'dam'];

function checkSectors({ catalogue }: Seeds, faults: Fault[]): void {
  const owner = new Map<string, string>();
  catalogue.sectors.forEach(({ id, oblasts }, index) => {
    oblasts.forEach((oblast, place) => {
      const other = owner.get(oblast);
      const wanted = `an oblast or country of no other sector than ${show(other)}`;
      if (other) faultAt(faults, { file: SECTORS, path: [index, 'oblasts', place] }, show(oblast), wanted);
      owner.set(oblast, id);
    });
  });
}

function checkSettlement(settlement: SettlementData, index: number, sites: readonly SiteData[], faults: Fault[]): void {
  const { city, fedBy } = settlement;
  const byId = new Map(sites.map((site) => [site.id, site]));
  if (city !== undefined && byId.get(city)?.kind !== 'city') {
    faultAt(faults, { file: SETTLEMENTS, path: [index, 'city'] }, show(city), 'the id of a site that is a city');
  }
  fedBy.forEach(({ site }, place) => {
    const kind = byId.get(site)?.kind;
    const wanted = `the id of a site that carries power (${FEEDERS.join(', ')})`;
    if (kind && FEEDERS.includes(kind)) return;
    faultAt(faults, { file: SETTLEMENTS, path: [index, 'fedBy', place, 'site'] }, show(site), wanted);
  });
}

/** Checks sectors, sites, settlements and partners against each other. */
export function checkTheatre(seeds: Seeds, faults: Fault[]): void {
  const { sectors, sites, settlements, partners } = seeds.catalogue;
  checkUnique(faults, SECTORS, sectors);
  checkUnique(faults, SITES, sites);
  checkUnique(faults, SETTLEMENTS, settlements);
  checkUnique(faults, 'partners.json', partners);
  checkSectors(seeds, faults);

  const known = { ids: idsOf(sectors), of: 'a sector' };
  sites.forEach(({ sector }, index) => checkKnown(faults, { file: SITES, path: [index, 'sector'] }, sector, known));

  const oblasts = { ids: new Set(sectors.flatMap((sector) => sector.oblasts)), of: 'an oblast of some sector' };
  settlements.forEach((settlement, index) => {
    checkKnown(faults, { file: SETTLEMENTS, path: [index, 'oblast'] }, settlement.oblast, oblasts);
    checkSettlement(settlement, index, sites, faults);
  });
}
