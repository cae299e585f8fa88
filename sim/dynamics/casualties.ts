/**
 * Deaths that no incident carries: accidents, illness, mines found too late. Rate by troops and months, a little higher
 * with dangerous tasks, lower with medical evacuation. Facts fat.un.rate, fat.unifil, smm.killed; target T11.
 */

import type { Situation } from '../situation.ts';
import { change } from '../ledger/change.ts';
import type { Cause } from '../schema/journal.ts';
import { inForceAt } from '../mandate/reading.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { drawDeaths } from '../theatre/protection.ts';
import { at } from '../world/world.ts';
import { parametersOf } from '../parameters/reader.ts';
import { luckFor, ONCE, SLOT, STREAM } from '../random/slots.ts';

const routine: Cause = { id: 'force.routine', claim: 'C13', parameter: 'casualties.routinePerThousandYears' };

/** The month's routine deaths in the force. */
export function routineDeaths(situation: Situation): void {
  const { rules, world, month } = situation;
  const { casualties: p } = parametersOf(situation, 'routineDeaths');
  let expected = 0;
  for (let sector = 0; sector < rules.sectors.length; sector += 1) {
    const troops = at(world.troops, sector);
    if (troops <= 0) continue;
    const demining = 1 + p.deminingRisk * inForceAt(situation, FIRST_SLOT.demining, sector);
    const training = 1 + p.trainingRisk * inForceAt(situation, FIRST_SLOT.training, sector);
    const evacuated = 1 - (p.evacuationSaves * inForceAt(situation, FIRST_SLOT.evacuation, sector)) / 3;
    expected += (troops / 1000) * (p.routinePerThousandYears / 12) * demining * training * evacuated;
  }
  const killed = drawDeaths(expected, luckFor(situation, STREAM.force, ONCE, SLOT.routine), at(world.strength, 0));
  change(situation, 'forceKilled', killed, routine);
  month.forceKilled += killed;
}
