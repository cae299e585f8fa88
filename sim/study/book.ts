/** The book of parameters as a study handles it: numbers by "group.name". */

import type { CatalogueData, Quantity } from '../index.ts';

type Book = CatalogueData['parameters'];
type Groups = Readonly<Record<string, Readonly<Record<string, Quantity>>>>;

function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The quantity at "group.name". Throws a RangeError for a name that the book does not have. */
export function quantityAt(book: Book, path: string): Quantity {
  const [group = '', name = '', ...rest] = path.split('.');
  const quantity = own(own<Groups[string]>(book, group) ?? {}, name);
  if (quantity === undefined || rest.length > 0) throw new RangeError(`the book has no parameter "${path}"`);
  return quantity;
}

/** All names of the book, "group.name", in its order. */
export function parameterPaths(book: Book): readonly string[] {
  const groups: Groups = book;
  return Object.entries(groups).flatMap(([group, entries]) => Object.keys(entries).map((name) => `${group}.${name}`));
}

/** The values that the book has at these names. Throws a RangeError for a name that it does not have. */
export function valuesAt(book: Book, paths: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(paths.map((path) => [path, quantityAt(book, path).value]));
}

/**
 * The book with other values at these names; all the rest is the same. Throws a RangeError for a name that it does not have
 * and for a value that is not finite.
 */
export function bookWith(book: Book, values: Readonly<Record<string, number>>): Book {
  const groups: Record<string, Readonly<Record<string, Quantity>>> = { ...book };
  for (const [path, value] of Object.entries(values)) {
    const quantity = quantityAt(book, path);
    if (!Number.isFinite(value)) throw new RangeError(`parameter "${path}" cannot be ${value}`);
    const [group = '', name = ''] = path.split('.');
    groups[group] = { ...groups[group], [name]: { ...quantity, value } };
  }
  return groups as unknown as Book;
}
