/** Whether scenarios name only what exists, and every mandate and lock has what it needs. */

import { oneOf, show, type Fault } from '../schema/faults.ts';
import { strayNames, TEMPERS, type ScenarioData } from '../schema/model.ts';
import type { Seeds } from '../schema/seeds.ts';
import { checkUnique, faultAt } from './ids.ts';

/** Every mandate to start from has a temper, and no two have one: policies choose by it. */
function checkTempers({ id, mandates }: ScenarioData, faults: Fault[]): void {
  const seen = new Set<string>();
  for (const [name, { temper }] of Object.entries(mandates)) {
    const spot = { file: `scenarios/${id}.json`, path: ['mandates', name, 'temper'] };
    if (temper === undefined) faultAt(faults, spot, 'nothing', oneOf(TEMPERS));
    else if (seen.has(temper)) faultAt(faults, spot, `${show(temper)} again`, 'a temper of its own');
    else seen.add(temper);
  }
}

/** A date that nothing hangs on would only be shown. An American election acts by itself. */
function checkDates({ id, calendar }: ScenarioData, faults: Fault[]): void {
  calendar.forEach(({ kind, incident, effects }, place) => {
    if (kind === 'usElection' || incident !== undefined || effects !== undefined) return;
    const spot = { file: `scenarios/${id}.json`, path: ['calendar', place] };
    faultAt(faults, spot, show({ kind }), 'an incident or effects, as nothing else comes of it');
  });
}

/** Checks scenarios and objectives. */
export function checkScenarios({ catalogue }: Seeds, faults: Fault[]): void {
  checkUnique(faults, 'objectives.json', catalogue.objectives);
  for (const scenario of catalogue.scenarios) {
    checkDates(scenario, faults);
    checkTempers(scenario, faults);
    const file = `scenarios/${scenario.id}.json`;
    for (const { path, id, wanted, isTaken } of strayNames(catalogue, scenario)) {
      const found = id === '' ? 'nothing' : show(id);
      faultAt(faults, { file, path }, isTaken === true ? `${found} again` : found, wanted);
    }
  }
}
