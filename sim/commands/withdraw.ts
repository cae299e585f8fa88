/**
 * An order that is not yet in force can be taken back; but batteries that were to come home stay there only as long as
 * no other sector has been promised them.
 */

import type { Campaign } from '../campaign.ts';
import { slotOf, withdrawOrder } from '../mandate/orders.ts';
import { SETTINGS, SETTING_IDS, type SettingId } from '../schema/settings.ts';
import { at } from '../world/world.ts';
import { refuse, type CommandRules } from './handler.ts';
import { isInPool, sectorIndex, settingCalled } from './order.ts';
import type { RefusalCode } from '../schema/commands.ts';

function faultOf(campaign: Campaign, id: SettingId, sector: number): RefusalCode | null {
  const { world } = campaign;
  const slot = slotOf(id, sector);
  if (at(world.ordered, slot) < 0) return 'nothingOrdered';
  return isInPool(campaign, id, sector, at(world.inForce, slot)) ? null : 'notOffered';
}

export const withdrawRules: CommandRules<'withdraw'> = {
  apply(campaign, command) {
    if (settingCalled(command.setting) === undefined) return refuse(command, 'unknownSetting', command.setting);
    const sector = sectorIndex(campaign, command.setting, command.sector);
    if (sector === undefined) return refuse(command, 'unknownSector', command.sector ?? 'none given');
    const fault = faultOf(campaign, command.setting, sector);
    if (fault !== null) return refuse(command, fault, command.setting);
    withdrawOrder(campaign, command.setting, sector);
    return null;
  },
  legal(campaign) {
    return SETTING_IDS.flatMap((id) => {
      if (SETTINGS[id].scope === 'force') {
        return faultOf(campaign, id, 0) === null ? [{ kind: 'withdraw' as const, setting: id }] : [];
      }
      return campaign.rules.sectors
        .filter((_, sector) => faultOf(campaign, id, sector) === null)
        .map((sector) => ({ kind: 'withdraw' as const, setting: id, sector: sector.id }));
    });
  },
};
