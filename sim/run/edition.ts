/**
 * The edition of the data that a run was played on: the shipped catalogue, and what the run brings itself, be it a
 * scenario or a mandate by value or numbers that its table contested. The fingerprint stays the shipped catalogue's.
 */

import { canonicalText } from '../catalogue/canonical.ts';
import { compileRules, type Rules } from '../rules.ts';
import type { CatalogueData, ScenarioData } from '../catalogue/types.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { ParameterBookData } from '../schema/parameters.ts';
import type { ContestedValue, RunFile } from './types.ts';

/** What names the data that a run was played on. */
export type EditionOfRun = Pick<RunFile, 'scenario' | 'mandate' | 'edition'>;

type Groups = Readonly<Record<string, Readonly<Record<string, Quantity>>>>;

/** What a run names and the program has not, in words; null where all is there. */
export function missingFrom({ data }: Rules, { scenario, mandate, edition }: EditionOfRun): string | null {
  const ours = data.scenarios.find(({ id }) => id === scenario.id);
  const played = 'value' in scenario ? scenario.value : ours;
  if (played === undefined) return `the scenario "${scenario.id}"`;
  const isKnown = mandate === null || 'value' in mandate || Object.hasOwn(played.mandates, mandate.id);
  if (!isKnown) return `the mandate "${mandate.id}"`;
  const unknown = edition.contested.find(({ path }) => quantityAt(data.parameters, path) === undefined);
  return unknown === undefined ? null : `the contested number "${unknown.path}"`;
}

function quantityAt(book: ParameterBookData, path: string): Quantity | undefined {
  const [group = '', name = '', ...rest] = path.split('.');
  const groups: Groups = book;
  if (rest.length > 0 || !Object.hasOwn(groups, group)) return undefined;
  const entries = groups[group] ?? {};
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
}

function contestedBook(book: ParameterBookData, contested: readonly ContestedValue[]): ParameterBookData {
  const groups: Record<string, Readonly<Record<string, Quantity>>> = { ...book };
  for (const { path, value } of contested) {
    const [group = '', name = ''] = path.split('.');
    const quantity = quantityAt(book, path);
    if (quantity !== undefined) groups[group] = { ...groups[group], [name]: { ...quantity, value } };
  }
  return groups as unknown as ParameterBookData;
}

function scenariosOf(data: CatalogueData, { scenario, mandate }: EditionOfRun): readonly ScenarioData[] {
  const others = data.scenarios.filter(({ id }) => id !== scenario.id);
  const played = 'value' in scenario ? scenario.value : data.scenarios.find(({ id }) => id === scenario.id);
  if (played === undefined) return others;
  const added = mandate !== null && 'value' in mandate ? { [mandate.id]: mandate.value } : {};
  return [...others, { ...played, id: scenario.id, mandates: { ...played.mandates, ...added } }];
}

/** The rules for a run: the shipped ones, or those with what the run brings. Check `missingFrom` first. */
export function rulesForRun(shipped: Rules, run: EditionOfRun): Rules {
  const { scenario, mandate, edition } = run;
  const brings = 'value' in scenario || (mandate !== null && 'value' in mandate) || edition.contested.length > 0;
  if (!brings) return shipped;
  const { data } = shipped;
  const parameters = contestedBook(data.parameters, edition.contested);
  const compiled = compileRules({ ...data, parameters, scenarios: scenariosOf(data, run) });
  const disputed = edition.contested.map(({ path, value }) => [path, value]);
  const contested = disputed.length === 0 ? '' : canonicalText(disputed);
  return { ...compiled, hash: shipped.hash, contested };
}
