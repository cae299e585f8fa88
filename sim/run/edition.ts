/**
 * The edition of the data that a run was played on: the shipped catalogue, and what the run brings itself, be it a
 * scenario or a mandate by value or numbers that its table contested. The fingerprint stays the shipped catalogue's.
 */

import { canonicalText } from '../catalogue/canonical.ts';
import { hashOf, type Hashes } from '../catalogue/hashes.ts';
import { strayNames } from '../catalogue/names.ts';
import { bookWith, quantityAt } from '../catalogue/scenario-view.ts';
import { compileRules, type Rules } from '../rules.ts';
import type { CatalogueData } from '../catalogue/data.ts';
import type { ScenarioData } from '../catalogue/scenario-types.ts';
import type { ParameterBookData } from '../schema/parameters.ts';
import type { ContestedValue, RunFile } from './types.ts';

/** What names the data that a run was played on. */
export type EditionOfRun = Pick<RunFile, 'scenario' | 'mandate' | 'edition'>;

/** What a run names and the program has not, in words; null where all is there. */
export function missingFrom({ data }: Rules, { scenario, mandate, edition }: EditionOfRun): string | null {
  const ours = data.scenarios.find(({ id }) => id === scenario.id);
  const played = 'value' in scenario ? scenario.value : ours;
  if (played === undefined) return `the scenario "${scenario.id}"`;
  const isKnown = mandate === null || 'value' in mandate || Object.hasOwn(played.mandates, mandate.id);
  if (!isKnown) return `the mandate "${mandate.id}"`;
  const [stray] = 'value' in scenario ? strayNames(data, scenario.value) : [];
  if (stray !== undefined) return `${stray.wanted} for "${stray.id}"`;
  const unknown = edition.contested.find(({ path }) => quantityAt(data.parameters, path) === undefined);
  return unknown === undefined ? null : `the contested number "${unknown.path}"`;
}

function contestedBook(book: ParameterBookData, contested: readonly ContestedValue[]): ParameterBookData {
  const changed = contested.flatMap(({ path, value }) => {
    const quantity = quantityAt(book, path);
    return quantity === undefined ? [] : [[path, { ...quantity, value }] as const];
  });
  return bookWith(book, changed);
}

/** What a table contests goes before what the scenario says. */
function withContested(scenario: ScenarioData, contested: readonly ContestedValue[]): ScenarioData {
  const { parameters } = scenario;
  if (parameters === undefined) return scenario;
  const values = new Map(contested.map(({ path, value }) => [path, value]));
  const entries = Object.entries(parameters).map(([path, quantity]) => {
    const value = values.get(path) ?? quantity.value;
    return [path, { ...quantity, value }] as const;
  });
  return { ...scenario, parameters: Object.fromEntries(entries) };
}

function scenariosOf(data: CatalogueData, { scenario, mandate, edition }: EditionOfRun): readonly ScenarioData[] {
  const others = data.scenarios.filter(({ id }) => id !== scenario.id);
  const played = 'value' in scenario ? scenario.value : data.scenarios.find(({ id }) => id === scenario.id);
  if (played === undefined) return others;
  const added = mandate !== null && 'value' in mandate ? { [mandate.id]: mandate.value } : {};
  const own = { ...played, id: scenario.id, mandates: { ...played.mandates, ...added } };
  return [...others, withContested(own, edition.contested)];
}

/** The shipped fingerprints stay, and only the scenario that is played is hashed: nothing else of the data names a run. */
function hashesFor(shipped: Rules, scenarios: readonly ScenarioData[], played: string): Hashes {
  const hashes = scenarios.map((scenario) => {
    const hash = scenario.id === played ? hashOf(scenario) : (shipped.scenarios.get(scenario.id)?.hash ?? '');
    return [scenario.id, hash] as const;
  });
  return { catalogue: shipped.hash, scenarios: Object.fromEntries(hashes) };
}

/** The rules for a run: the shipped ones, or those with what the run brings. Check `missingFrom` first. */
export function rulesForRun(shipped: Rules, run: EditionOfRun): Rules {
  const { scenario, mandate, edition } = run;
  const brings = 'value' in scenario || (mandate !== null && 'value' in mandate) || edition.contested.length > 0;
  if (!brings) return shipped;
  const { data } = shipped;
  const parameters = contestedBook(data.parameters, edition.contested);
  const scenarios = scenariosOf(data, run);
  const compiled = compileRules({ ...data, parameters, scenarios }, hashesFor(shipped, scenarios, scenario.id));
  const disputed = edition.contested.map(({ path, value }) => [path, value]);
  const contested = disputed.length === 0 ? '' : canonicalText(disputed);
  return { ...compiled, contested };
}
