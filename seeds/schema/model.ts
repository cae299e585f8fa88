/**
 * The one place where the border takes vocabularies from the model, so that a word the rules do not know cannot pass.
 */

export {
  AUTHORITIES,
  AXES,
  BACKINGS,
  EXPOSURES,
  FAMILIES,
  HANDLERS,
  MARKS,
  SCALES,
  SECTOR_KINDS,
  SITE_KINDS,
  TIERS,
  WEAPONS,
} from '../../sim/catalogue/vocabulary.ts';
export { CLAUSES, SETTINGS, SETTING_IDS, valueOf } from '../../sim/mandate/settings.ts';
export { INDICATORS, INDICATOR_NAMES, PILLARS } from '../../sim/world/schema.ts';
export { ENDINGS } from '../../sim/events/events.ts';
export { READINGS, READING_NAMES } from '../../sim/incidents/readings.ts';
export { PARAMETER_NAMES } from '../../sim/parameters/names.ts';

export type { Exposure } from '../../sim/catalogue/vocabulary.ts';
export type { Setting, SettingId } from '../../sim/mandate/settings.ts';
export type { Indicator } from '../../sim/world/schema.ts';
export type { ReadingName, ReadingScope } from '../../sim/incidents/readings.ts';
export type { ParameterBookData } from '../../sim/parameters/names.ts';
export type {
  CalendarEntry,
  CatalogueData,
  EffectData,
  IncidentData,
  MandateData,
  ModifierData,
  ObjectiveData,
  PartnerData,
  Quantity,
  RaidData,
  ResponseData,
  ScenarioData,
  SectorData,
  SettlementData,
  SiteData,
} from '../../sim/catalogue/types.ts';
