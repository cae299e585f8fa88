/** Whether scenarios name only what exists, and every mandate and lock has what it needs. */

import { show, type Fault } from '../schema/faults.ts';
import { strayNames } from '../schema/model.ts';
import type { Seeds } from '../schema/seeds.ts';
import { checkUnique, faultAt } from './ids.ts';

/** Checks scenarios and objectives. */
export function checkScenarios({ catalogue }: Seeds, faults: Fault[]): void {
  checkUnique(faults, 'objectives.json', catalogue.objectives);
  for (const scenario of catalogue.scenarios) {
    const file = `scenarios/${scenario.id}.json`;
    for (const { path, id, wanted, isTaken } of strayNames(catalogue, scenario)) {
      faultAt(faults, { file, path }, isTaken === true ? `${show(id)} again` : show(id), wanted);
    }
  }
}
