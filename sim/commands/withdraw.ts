/** An order that is not yet in force can be taken back. */

import { slotOf, withdrawOrder } from '../mandate/orders.ts';
import { SETTINGS, SETTING_IDS, type Setting } from '../mandate/settings.ts';
import { at } from '../world/world.ts';
import { refuse, type CommandRules } from './handler.ts';
import { sectorIndex } from './order.ts';

export const withdrawRules: CommandRules<'withdraw'> = {
  apply(campaign, command) {
    const setting: Setting | undefined = SETTINGS[command.setting];
    if (setting === undefined) return refuse(command, 'unknownSetting', command.setting);
    const sector = sectorIndex(campaign, command.setting, command.sector);
    if (sector === undefined) return refuse(command, 'unknownSector', command.sector ?? 'none given');
    const isWithdrawn = withdrawOrder(campaign, command.setting, sector);
    return isWithdrawn ? null : refuse(command, 'nothingOrdered', command.setting);
  },
  legal(campaign) {
    const { world, rules } = campaign;
    return SETTING_IDS.flatMap((id) => {
      if (SETTINGS[id].scope === 'force') {
        return at(world.ordered, slotOf(id, 0)) >= 0 ? [{ kind: 'withdraw' as const, setting: id }] : [];
      }
      return rules.sectors
        .filter((_, sector) => at(world.ordered, slotOf(id, sector)) >= 0)
        .map((sector) => ({ kind: 'withdraw' as const, setting: id, sector: sector.id }));
    });
  },
};
