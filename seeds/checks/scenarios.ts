/** Whether scenarios name sectors and objectives that exist. */

import type { Fault } from '../schema/faults.ts';
import type { Seeds } from '../schema/seeds.ts';
import { checkKnown, checkUnique, idsOf } from './ids.ts';

/** Checks scenarios and objectives. */
export function checkScenarios({ catalogue }: Seeds, faults: Fault[]): void {
  const objectives = { ids: idsOf(catalogue.objectives), of: 'an objective' };
  const sectors = { ids: idsOf(catalogue.sectors), of: 'a sector' };
  checkUnique(faults, 'objectives.json', catalogue.objectives);
  for (const scenario of catalogue.scenarios) {
    const file = `scenarios/${scenario.id}.json`;
    scenario.objectives.forEach((objective, index) =>
      checkKnown(faults, { file, path: ['objectives', index] }, objective, objectives),
    );
    for (const [name, mandate] of Object.entries(scenario.mandates)) {
      for (const sector of Object.keys(mandate.sectors)) {
        checkKnown(faults, { file, path: ['mandates', name, 'sectors', sector] }, sector, sectors);
      }
    }
  }
}
