/**
 * Air-defence cover of a sector, 0 to 1: Ukrainian batteries that stand there anyway, patrols that partners fly, batteries that the
 * mandate adds by tier, electronic warfare and radar upkeep. Each addition closes part of what is still open, so each adds less (C23).
 */

import type { Situation } from '../situation.ts';
import { inForce, inForceAt } from '../mandate/reading.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { exp } from '../numbers/elementary.ts';
import { at } from '../world/world.ts';
import { parametersOf } from '../parameters/reader.ts';

/** Works out the cover of every sector for the month. */
export function spreadCover(situation: Situation): void {
  const { world, rules } = situation;
  const { air } = parametersOf(situation, 'spreadCover');
  const crews = inForce(situation, FIRST_SLOT.crews) === 1 ? 1 : air.kyivCrews;
  const patrols = air.skyCover * at(world.sky, 0);
  for (let sector = 0; sector < rules.sectors.length; sector += 1) {
    const batteries =
      air.shortCover * inForceAt(situation, FIRST_SLOT.shortBatteries, sector) +
      air.mediumCover * inForceAt(situation, FIRST_SLOT.mediumBatteries, sector) +
      air.longCover * inForceAt(situation, FIRST_SLOT.longBatteries, sector);
    const tasked = inForceAt(situation, FIRST_SLOT.airDefence, sector) === 1 ? 1 : air.untasked;
    const jamming = air.jammingCover * inForceAt(situation, FIRST_SLOT.electronicWarfare, sector);
    const gaps = (1 - air.footageLoss * at(world.footage, sector)) * (1 - air.radarLoss * at(world.radarGap, sector));
    world.cover[sector] = (1 - exp(-(air.ownCover + patrols + batteries * crews * tasked + jamming))) * gaps;
  }
}
