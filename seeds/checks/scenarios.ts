/** Whether scenarios name only what exists, and every mandate and lock has what it needs. */

import { oneOf, show, type Fault } from '../schema/faults.ts';
import { strayNames, TEMPERS, type CatalogueData, type ScenarioData } from '../schema/model.ts';
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

/** Yardsticks of a scenario's own fit the objective that they are for. */
function checkYardsticks({ objectives }: CatalogueData, { id, yardsticks = {} }: ScenarioData, faults: Fault[]): void {
  for (const objective of objectives) {
    const own = yardsticks[objective.id];
    if (own === undefined) continue;
    const fault = (field: string, found: unknown, wanted: string): void =>
      faultAt(faults, { file: `scenarios/${id}.json`, path: ['yardsticks', objective.id, field] }, show(found), wanted);
    const { measure, better, met, partly } = { ...objective, ...own };
    const isCounted = measure === 'monthsAbove';
    if (own.level !== undefined && !isCounted) fault('level', own.level, 'no level');
    if (isCounted && (own.met === undefined) !== (own.partly === undefined)) {
      const missing = own.met === undefined ? 'met' : 'partly';
      fault(missing, undefined, 'months of the same horizon as the other mark');
    } else if (better === 'higher' ? partly.value > met.value : partly.value < met.value) {
      fault('partly', partly.value, `a number of at ${better === 'higher' ? 'most' : 'least'} ${met.value}`);
    }
  }
}

/** Checks scenarios and objectives. */
export function checkScenarios({ catalogue }: Seeds, faults: Fault[]): void {
  checkUnique(faults, 'objectives.json', catalogue.objectives);
  for (const scenario of catalogue.scenarios) {
    checkDates(scenario, faults);
    checkTempers(scenario, faults);
    checkYardsticks(catalogue, scenario, faults);
    const file = `scenarios/${scenario.id}.json`;
    for (const { path, id, wanted, isTaken } of strayNames(catalogue, scenario)) {
      const found = id === '' ? 'nothing' : show(id);
      faultAt(faults, { file, path }, isTaken === true ? `${found} again` : found, wanted);
    }
  }
}
