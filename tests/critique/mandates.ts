/** Mandates as the judge handles them: by value, changed in one place, and told by what is different in them. */

import {
  SETTING_IDS,
  SETTINGS,
  valueOf,
  valuesOf,
  writtenAs,
  type MandateData,
  type ScenarioData,
  type Setting,
  type SettingId,
} from '../../sim/index.ts';
import { scenarioOf, type Base, type Choices } from '../../sim/study/index.ts';
import { edition } from '../setup/edition.ts';

/** What the judge plays: the shipped scenario. */
export const base: Base = { data: edition.catalogue, scenario: 'post-ceasefire' };

const scenario: ScenarioData = scenarioOf(base);

/** The names of the shipped mandates. */
export const PRESETS = ['cautious', 'balanced', 'robust'] as const;
export type Preset = (typeof PRESETS)[number];

/** The sectors along the line of contact. */
export const LINE = ['kharkiv', 'zaporizhzhia', 'kherson-crimea', 'donetsk-luhansk'] as const;

/** The ids of all sectors. */
export const SECTOR_IDS: readonly string[] = base.data.sectors.map(({ id }) => id);

const POOLS = {
  shortBatteries: scenario.batteries.short.value,
  mediumBatteries: scenario.batteries.medium.value,
  longBatteries: scenario.batteries.long.value,
} as const;

/** A shipped mandate. Throws a RangeError for one that is not there. */
export function presetOf(name: Preset): MandateData {
  const mandate = scenario.mandates[name];
  if (mandate === undefined) throw new RangeError(`no mandate "${name}"`);
  return mandate;
}

/** What a mandate says in one place, as a value; what it leaves out is 0. */
export function valueIn({ force, sectors }: MandateData, id: SettingId, sector?: string): number {
  const written = sector === undefined ? force[id] : sectors[sector]?.[id];
  return written === undefined ? 0 : (valueOf(SETTINGS[id], written) ?? 0);
}

/** The mandate with other choices for the whole force. */
export function withForce(mandate: MandateData, choices: Choices): MandateData {
  return { ...mandate, force: { ...mandate.force, ...choices } };
}

/** The mandate with other choices in these sectors. */
export function withSectors(mandate: MandateData, ids: readonly string[], choices: Choices): MandateData {
  const changed = ids.map((id) => [id, { ...mandate.sectors[id], ...choices }] as const);
  return { ...mandate, sectors: { ...mandate.sectors, ...Object.fromEntries(changed) } };
}

/** The sectors in which a mandate has troops. */
export function sectorsWithTroops(mandate: MandateData): readonly string[] {
  return SECTOR_IDS.filter((id) => valueIn(mandate, 'footprint', id) > 0);
}

/** The most that is left of a pool for a sector, as a count that may be ordered. */
function countWithin(id: SettingId, wanted: number, left: number): number {
  return valuesOf(SETTINGS[id]).findLast((count) => count <= wanted && count <= left) ?? 0;
}

/** The mandate with no more batteries than there are: sectors take from the pool in the order of the theatre. */
export function withinPools(mandate: MandateData): MandateData {
  let result = mandate;
  for (const [id, pool] of Object.entries(POOLS) as [keyof typeof POOLS, number][]) {
    let left = pool;
    for (const sector of SECTOR_IDS) {
      const wanted = valueIn(result, id, sector);
      const given = countWithin(id, wanted, left);
      left -= given;
      if (given !== wanted) result = withSectors(result, [sector], { [id]: given });
    }
  }
  return result;
}

/** The mandate with this choice: for the force, or in all sectors with troops at once, within the pools. */
export function withChoice(mandate: MandateData, id: SettingId, choice: string | number): MandateData {
  if (SETTINGS[id].scope === 'force') return withForce(mandate, { [id]: choice });
  return withinPools(withSectors(mandate, sectorsWithTroops(mandate), { [id]: choice }));
}

/** The value that most sectors with troops have in a mandate; among equals the largest. */
function commonValue(mandate: MandateData, id: SettingId): number {
  const values = sectorsWithTroops(mandate).map((sector) => valueIn(mandate, id, sector));
  const often = (value: number): number => values.filter((other) => other === value).length;
  return values.reduce((best, value) => {
    return often(value) > often(best) || (often(value) === often(best) && value > best) ? value : best;
  }, 0);
}

/**
 * The mandate with its own choice of a setting as one choice: what sectors say in different ways is set to what most of them
 * say, in all sectors with troops.
 */
export function withOwnChoice(mandate: MandateData, id: SettingId): MandateData {
  if (SETTINGS[id].scope === 'force') return mandate;
  return withChoice(mandate, id, writtenAs(SETTINGS[id], commonValue(mandate, id)));
}

/** A place in a mandate where two differ. */
export interface Difference {
  readonly setting: SettingId;
  readonly sector?: string;
  readonly from: number;
  readonly to: number;
}

/** All places where a mandate differs from another. */
export function differencesOf(from: MandateData, to: MandateData): readonly Difference[] {
  return SETTING_IDS.flatMap((setting): readonly Difference[] => {
    const places = SETTINGS[setting].scope === 'force' ? [undefined] : SECTOR_IDS;
    return places.flatMap((sector) => {
      const before = valueIn(from, setting, sector);
      const after = valueIn(to, setting, sector);
      if (before === after) return [];
      return [{ setting, ...(sector === undefined ? {} : { sector }), from: before, to: after }];
    });
  });
}

/** Sectors in words: those of the line as one. */
function sectorsTold(ids: readonly string[]): string {
  const isLine = LINE.every((id) => ids.includes(id));
  const rest = isLine ? ids.filter((id) => !LINE.some((line) => line === id)) : ids;
  return [...(isLine ? ['line'] : []), ...rest].join(' ');
}

/** What is different in a mandate, compactly: settings with their choices, sectors after the choice. What goes with the troops is not told. */
export function toldAgainst(from: MandateData, to: MandateData): string {
  const told = new Map<string, string[]>();
  for (const { setting, sector, to: value } of differencesOf(from, to)) {
    const hasTroops = sector === undefined || valueIn(to, 'footprint', sector) > 0;
    if (!hasTroops && value === 0 && setting !== 'footprint') continue;
    const key = `${setting} ${writtenAs(SETTINGS[setting], value)}`;
    told.set(key, [...(told.get(key) ?? []), ...(sector === undefined ? [] : [sector])]);
  }
  const parts = Array.from(told, ([key, ids]) => (ids.length === 0 ? key : `${key} (${sectorsTold(ids)})`));
  return parts.length === 0 ? 'nothing' : parts.join('; ');
}

/** A choice of a setting, as it is written. */
export interface Choice {
  readonly setting: SettingId;
  readonly choice: string | number;
}

/** Every choice of every setting. */
export function allChoices(): readonly Choice[] {
  return SETTING_IDS.flatMap((setting) => {
    const known: Setting = SETTINGS[setting];
    return valuesOf(known).map((value) => ({ setting, choice: writtenAs(known, value) }));
  });
}

/**
 * The mandate that was found best at everything in November 2026 (finding 1 of the critique), as changes of the balanced one.
 */
export function foundBefore(): MandateData {
  const force = {
    basis: 'osce',
    agenda: 'finalStatus',
    exit: 'finalStatus',
    authority: 'onScene',
    crews: 'kyiv',
    disclosure: 'open',
    sanctions: 'eased',
    supplier: 'american',
    industry: 'none',
  };
  const line = { footprint: 20, monitoring: 'yes', hardening: 3, training: 'yes', evacuation: 3 };
  const balanced = presetOf('balanced');
  return {
    ...balanced,
    force: { ...balanced.force, ...force },
    sectors: Object.fromEntries(LINE.map((id) => [id, line])),
  };
}
