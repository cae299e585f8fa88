/**
 * Where each setting stands in the slot columns: one slot for a setting of the whole force, one for each sector
 * otherwise. Fixed for ever, so that a world means the same under any catalogue.
 */

import { SETTINGS, SETTING_IDS, type SettingId } from './settings.ts';

/** The most sectors that a theatre may have. */
export const SECTOR_LIMIT = 16;

/** One slot: its setting, and the sector's index or 0. */
export interface Slot {
  readonly id: SettingId;
  readonly sector: number;
}

/** Every slot in its place. */
export const SLOTS: readonly Slot[] = SETTING_IDS.flatMap((id) =>
  Array.from({ length: SETTINGS[id].scope === 'sector' ? SECTOR_LIMIT : 1 }, (_, sector) => ({ id, sector })),
);

/** The first slot of each setting; add the sector's index where each sector has its own. */
export const FIRST_SLOT = Object.fromEntries(
  SETTING_IDS.map((id) => [id, SLOTS.findIndex((slot) => slot.id === id)]),
) as Readonly<Record<SettingId, number>>;

/** How many slots there are. */
export const SLOT_TOTAL = SLOTS.length;
