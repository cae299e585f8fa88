/** Ids: each once, and each that is named exists. */

import { show, writePath, type Fault } from '../schema/faults.ts';

/** Something with an id. */
export interface Named {
  readonly id: string;
}

/** A place in a file. */
export interface Spot {
  readonly file: string;
  readonly path: readonly PropertyKey[];
}

/** Adds a fault at a place. */
export function faultAt(faults: Fault[], { file, path }: Spot, found: string, wanted: string): void {
  faults.push({ file, path: writePath(path), found, wanted });
}

/** Adds a fault for each id of a file that comes twice. */
export function checkUnique(faults: Fault[], file: string, list: readonly Named[]): void {
  const seen = new Set<string>();
  list.forEach(({ id }, index) => {
    if (seen.has(id)) faultAt(faults, { file, path: [index, 'id'] }, `${show(id)} again`, 'an id of its own');
    seen.add(id);
  });
}

/** Adds a fault where an id is not among those that exist. */
export function checkKnown(
  faults: Fault[],
  spot: Spot,
  id: string,
  known: { ids: ReadonlySet<string>; of: string },
): void {
  if (!known.ids.has(id)) faultAt(faults, spot, show(id), `the id of ${known.of}`);
}

/** The ids of a list. */
export function idsOf(list: readonly Named[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id));
}
