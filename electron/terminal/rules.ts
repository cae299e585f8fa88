/** The rules on the shipped catalogue, and the checks that hosts make before they ask them anything. */

import type { Edition } from '../../seeds/edition.ts';
import { compileRules, policies, type Policy, type PolicyId, type Rules } from '../../sim/index.ts';
import { Refused } from './failure.ts';

/** The rules. */
export function openRules(edition: Edition): Rules {
  return compileRules(edition.catalogue);
}

/** Ids of all scenarios. */
export function scenarioIds(edition: Edition): readonly string[] {
  return edition.catalogue.scenarios.map(({ id }) => id);
}

/** Throws `Refused` for a scenario that there is not. `where` says where the name was found. */
export function checkScenario(edition: Edition, scenario: string, where: string): void {
  if (scenarioIds(edition).includes(scenario)) return;
  throw new Refused(`${where}: there is no scenario "${scenario}"; there are ${scenarioIds(edition).join(', ')}`);
}

/** The policy of that name. Throws `Refused`. */
export function policyCalled(name: string): Policy {
  const names = Object.keys(policies) as readonly PolicyId[];
  const found = names.find((id) => id === name);
  if (found !== undefined) return policies[found];
  throw new Refused(`--policy: there is no policy "${name}"; there are ${names.join(', ')}`);
}
