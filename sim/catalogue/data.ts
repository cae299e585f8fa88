/**
 * The catalogue: all data that the rules read, as plain validated objects. `seeds/` holds it and checks it at the
 * border; the rules never load anything themselves.
 */

import type { ParameterBookData } from '../schema/parameters.ts';
import type { ScenarioData } from './scenario-types.ts';
import type {
  IncidentData,
  ObjectiveData,
  PartnerData,
  ResponseData,
  SectorData,
  SettlementData,
  SiteData,
} from './types.ts';

/** All of it. */
export interface CatalogueData {
  readonly parameters: ParameterBookData;
  readonly sectors: readonly SectorData[];
  readonly sites: readonly SiteData[];
  readonly settlements: readonly SettlementData[];
  readonly partners: readonly PartnerData[];
  readonly incidents: readonly IncidentData[];
  readonly responses: readonly ResponseData[];
  readonly objectives: readonly ObjectiveData[];
  readonly scenarios: readonly ScenarioData[];
}
