/** Orders: a setting is to change, within what exists: batteries come from a pool, American support from an offer. */

import type { Campaign } from '../campaign.ts';
import { lockOn } from '../catalogue/scenario.ts';
import { BACKINGS, type Backing } from '../schema/vocabulary.ts';
import { placeOrder, slotOf } from '../mandate/orders.ts';
import {
  SETTINGS,
  SETTING_IDS,
  valueOf,
  valuesOf,
  writtenAs,
  type Setting,
  type SettingId,
} from '../schema/settings.ts';
import { at } from '../world/world.ts';
import { refuse, type CommandOf, type CommandRules } from './handler.ts';
import type { RefusalCode } from '../schema/commands.ts';

const POOLS = { shortBatteries: 'short', mediumBatteries: 'medium', longBatteries: 'long' } as const;

/** The sector's index; 0 where the setting is the whole force's; undefined where the command names it wrongly. */
export function sectorIndex(campaign: Campaign, id: SettingId, sector: string | undefined): number | undefined {
  if (SETTINGS[id].scope === 'force') return sector === undefined ? 0 : undefined;
  const index = campaign.rules.sectors.findIndex((entry) => entry.id === sector);
  return index < 0 ? undefined : index;
}

/** What a setting will be once all orders are in force. */
function finalValue(campaign: Campaign, slot: number): number {
  const ordered = at(campaign.world.ordered, slot);
  return ordered >= 0 ? ordered : at(campaign.world.inForce, slot);
}

function isPool(id: SettingId): id is keyof typeof POOLS {
  return id in POOLS;
}

function isBacking(id: SettingId): id is Backing {
  return (BACKINGS as readonly string[]).includes(id);
}

/** Whether the pool has the batteries for this many in the sector, beside those of all others. Always, without a pool. */
export function isInPool(campaign: Campaign, id: SettingId, sector: number, value: number): boolean {
  if (!isPool(id)) return true;
  let used = value;
  for (let other = 0; other < campaign.rules.sectors.length; other += 1) {
    if (other !== sector) used += finalValue(campaign, slotOf(id, other));
  }
  const isFewer = value <= finalValue(campaign, slotOf(id, sector));
  return isFewer || used <= campaign.scenario.data.batteries[POOLS[id]].value;
}

/** Whether what is ordered exists at all. */
function isOffered(campaign: Campaign, id: SettingId, sector: number, value: number): boolean {
  if (isBacking(id)) return value === 0 || campaign.scenario.data.offered[id];
  return isInPool(campaign, id, sector, value);
}

/** The setting of this name, which may come from a file. */
export function settingCalled(id: SettingId): Setting | undefined {
  return Object.hasOwn(SETTINGS, id) ? SETTINGS[id] : undefined;
}

/** Why a choice may not be ordered in this scenario, as a key into its words; null where it may, or is no choice at all. */
export function lockedBecause({ scenario }: Campaign, id: SettingId, choice: string | number): string | null {
  const value = valueOf(SETTINGS[id], choice);
  return value === undefined ? null : lockOn(scenario, id, value);
}

function faultOf(campaign: Campaign, id: SettingId, sector: number, value: number): RefusalCode | null {
  const slot = slotOf(id, sector);
  if (lockOn(campaign.scenario, id, value) !== null) return 'locked';
  if (finalValue(campaign, slot) === value) return 'alreadyInForce';
  // Ordering what is in force already, with another order pending, is a withdrawal.
  if (at(campaign.world.inForce, slot) === value) return 'alreadyInForce';
  return isOffered(campaign, id, sector, value) ? null : 'notOffered';
}

export const orderRules: CommandRules<'order'> = {
  apply(campaign, command) {
    const setting = settingCalled(command.setting);
    if (setting === undefined) return refuse(command, 'unknownSetting', command.setting);
    const sector = sectorIndex(campaign, command.setting, command.sector);
    if (sector === undefined) return refuse(command, 'unknownSector', command.sector ?? 'none given');
    const value = valueOf(setting, command.choice);
    if (value === undefined) return refuse(command, 'unknownChoice', String(command.choice));
    const fault = faultOf(campaign, command.setting, sector, value);
    const because = lockOn(campaign.scenario, command.setting, value);
    if (fault !== null) return refuse(command, fault, because ?? `${command.setting} ${command.choice}`);
    placeOrder(campaign, command.setting, sector, value);
    return null;
  },
  legal(campaign) {
    return SETTING_IDS.flatMap((id) => {
      if (SETTINGS[id].scope === 'force') return legalChoices(campaign, id, 0);
      return campaign.rules.sectors.flatMap((_, sector) => legalChoices(campaign, id, sector));
    });
  },
};

function legalChoices(campaign: Campaign, id: SettingId, sector: number): readonly CommandOf<'order'>[] {
  const setting: Setting = SETTINGS[id];
  const name = campaign.rules.sectors[sector]?.id ?? '';
  return valuesOf(setting)
    .filter((value) => faultOf(campaign, id, sector, value) === null)
    .map((value) => ({
      kind: 'order',
      setting: id,
      choice: writtenAs(setting, value),
      ...(setting.scope === 'sector' ? { sector: name } : {}),
    }));
}
