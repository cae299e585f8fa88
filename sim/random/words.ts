/**
 * Names as words of 32 bits, which is how luck knows them. A thing's luck hangs on its id, never on its place in a list:
 * a new type, partner or site moves the luck of no other. Refused: indexes, which all shift when one is put in between.
 */

import { digestText } from '../world/digest.ts';

/** The word of an id: a whole number from -2^31 to 2^31 - 1. */
export function wordOf(id: string): number {
  return Number.parseInt(digestText(id).slice(0, 8), 16) | 0;
}

/** The words of some names, by name. */
export function wordsOf<const Names extends readonly string[]>(names: Names): Readonly<Record<Names[number], number>> {
  assertApart('names of luck', names);
  return Object.fromEntries(names.map((name) => [name, wordOf(name)])) as Readonly<Record<Names[number], number>>;
}

/**
 * Throws a RangeError where two ids of one kind have one word, since they would then have one luck. Among a hundred ids
 * the odds are one in a million: whoever meets it gives the newer of the two another name.
 */
export function assertApart(kind: string, ids: readonly string[], word: (id: string) => number = wordOf): void {
  const seen = new Map<number, string>();
  for (const id of ids) {
    const other = seen.get(word(id));
    if (other !== undefined) throw new RangeError(`${kind}: "${other}" and "${id}" would have the same luck`);
    seen.set(word(id), id);
  }
}
