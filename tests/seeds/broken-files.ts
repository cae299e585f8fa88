/** Copies of the shipped files with one thing changed, for tests of what the border says. */

import { CatalogueError, loadCatalogue } from '../../seeds/load.ts';
import { shippedFiles } from '../setup/shipped-files.ts';
import type { Fault } from '../../seeds/schema/faults.ts';
import { edition } from '../setup/edition.ts';

const { prose } = edition;

const counted = (value: number) => ({ value, low: value, high: value, unit: 'pieces', source: 'assumption' });

/** A small scenario of the tests' own, so that they hold whatever scenarios are shipped. */
export const SCENARIO = {
  id: 'small-case',
  start: '2025-11',
  horizon: 6,
  initial: { ceasefire: { value: 0.6, low: 0.5, high: 0.7, unit: 'share', source: 'C35' } },
  signedTerms: counted(0),
  compliance: counted(0),
  arsenal: { drone: counted(100), cruise: counted(50), ballistic: counted(20) },
  batteries: { short: counted(4), medium: counted(2), long: counted(1) },
  mandates: {
    plain: { temper: 'even', force: { roe: 'selfDefence' }, sectors: { capital: { footprint: 4, monitoring: 'yes' } } },
  },
  objectives: ['lights-on'],
  calendar: [{ month: '2026-11', kind: 'usElection' }],
  offered: { logistics: true, intelligence: true, airlift: false, missileDefence: false },
};

/** The shipped files and the scenario above, free to be changed. */
export function copyOfFiles(): Record<string, unknown> {
  const words = { ...prose.scenarios, [SCENARIO.id]: { title: 'A small case', situation: 'As small as can be.' } };
  const added = { 'scenarios/small-case.json': SCENARIO, 'prose/scenarios.json': words };
  return structuredClone({ ...shippedFiles, ...added });
}

type Container = Record<string | number, unknown>;

/** A place in a file, written with dots, as its keys. */
export function keysOf(place: string): readonly (string | number)[] {
  return place.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

/** Sets a field deep in a file; undefined takes it out. */
export function set(files: Record<string, unknown>, file: string, place: string, value: unknown): void {
  const keys = keysOf(place);
  const last = keys.at(-1) ?? '';
  const holder = keys.slice(0, -1).reduce<unknown>((at, key) => (at as Container)[key], files[file]) as Container;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
}

/** The faults that the border finds. */
export function faultsIn(files: Readonly<Record<string, unknown>>): readonly Fault[] {
  try {
    loadCatalogue(files);
  } catch (error) {
    if (error instanceof CatalogueError) return error.faults;
    throw error;
  }
  return [];
}
