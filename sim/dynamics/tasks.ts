/**
 * What the tasks achieve in a month: sites are put under guard, mines are cleared, units stay on until they rotate.
 * Claims C10, C13, C27; facts dm.clear.prewar and dm.released (survey and clearance are different things).
 */

import type { Situation } from '../situation.ts';
import { inForceAt } from '../mandate/reading.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { at } from '../world/world.ts';
import { parametersOf } from '../parameters/reader.ts';

/** Puts sites under guard, clears mines and counts how long units have stood. */
export function tasksMove(situation: Situation): void {
  const { rules, world } = situation;
  const { tasks } = parametersOf(situation, 'tasksMove');
  let guarded = 0;
  for (let sector = 0; sector < rules.sectors.length; sector += 1) {
    const troops = at(world.troops, sector);
    const sites =
      inForceAt(situation, FIRST_SLOT.guarding, sector) === 1 ? Math.floor(troops / tasks.troopsPerSite) : 0;
    world.guarded[sector] = guardSites(situation, sector, sites);
    guarded += at(world.guarded, sector);
    if (inForceAt(situation, FIRST_SLOT.demining, sector) === 1) {
      world.mined[sector] = at(world.mined, sector) * (1 - (tasks.clearance * troops) / (troops + 1000));
    }
    const rotated = at(world.monthsStanding, sector) >= tasks.tourMonths;
    world.monthsStanding[sector] = troops <= 0 || rotated ? 0 : at(world.monthsStanding, sector) + 1;
  }
  world.sites[0] = guarded;
}

/** Guards up to `wanted` sites of a sector and returns how many there were. */
function guardSites(situation: Situation, sector: number, wanted: number): number {
  const { rules, world } = situation;
  const sites = rules.guardable[sector] ?? [];
  for (let place = 0; place < sites.length; place += 1) world.guard[sites[place] as number] = place < wanted ? 1 : 0;
  return Math.min(wanted, sites.length);
}

/** Marks that incidents left last month wear off; they have had their effect on this month's odds. */
export function marksWearOff(situation: Situation): void {
  const { world } = situation;
  for (const mark of ['footage', 'rotationGap', 'radarGap', 'blocked'] as const) world[mark].fill(0);
}
