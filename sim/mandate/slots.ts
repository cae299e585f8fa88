/**
 * Where each setting stands in the slot columns: one slot for a setting of the whole force, one for each sector
 * otherwise. Fixed for ever, so that a world means the same under any catalogue.
 */

import { SETTINGS, SETTING_IDS, type SettingId } from './settings.ts';

/** The most sectors that a theatre may have. */
export const SECTOR_LIMIT = 16;

function layOut(): { readonly first: Readonly<Record<SettingId, number>>; readonly total: number } {
  const first: Partial<Record<SettingId, number>> = {};
  let total = 0;
  for (const id of SETTING_IDS) {
    first[id] = total;
    total += SETTINGS[id].scope === 'sector' ? SECTOR_LIMIT : 1;
  }
  return { first: first as Record<SettingId, number>, total };
}

const layout = layOut();

/** The first slot of each setting; add the sector's index where each sector has its own. */
export const FIRST_SLOT = layout.first;

/** How many slots there are. */
export const SLOT_TOTAL = layout.total;
