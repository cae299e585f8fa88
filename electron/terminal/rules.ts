/** The rules on the shipped catalogue, and the checks that hosts make before they ask them anything. */

import { catalogue } from '../../seeds/index.ts';
import { compileRules, policies, type Policy, type PolicyId, type Rules } from '../../sim/index.ts';
import { Refused } from './failure.ts';

/** The rules. */
export function openRules(): Rules {
  return compileRules(catalogue);
}

/** Ids of all scenarios. */
export function scenarioIds(): readonly string[] {
  return catalogue.scenarios.map(({ id }) => id);
}

/** Throws `Refused` for a scenario that there is not. `where` says where the name was found. */
export function checkScenario(scenario: string, where: string): void {
  if (scenarioIds().includes(scenario)) return;
  throw new Refused(`${where}: there is no scenario "${scenario}"; there are ${scenarioIds().join(', ')}`);
}

/** The policy of that name. Throws `Refused`. */
export function policyCalled(name: string): Policy {
  const names = Object.keys(policies) as readonly PolicyId[];
  const found = names.find((id) => id === name);
  if (found !== undefined) return policies[found];
  throw new Refused(`--policy: there is no policy "${name}"; there are ${names.join(', ')}`);
}
