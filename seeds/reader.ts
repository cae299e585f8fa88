/** Reads files one by one, against their schemas, and keeps account of faults and of files that nobody asked for. */

import type { z } from 'zod';
import { parseFile, show, type Fault } from './schema/faults.ts';

/** Files by path under `seeds/`, as parsed JSON. */
export type Files = Readonly<Record<string, unknown>>;

/** Reads from a set of files. */
export interface Reader {
  readonly faults: Fault[];
  /** The file, or undefined and a fault where it is missing or does not fit. */
  file<Data>(path: string, schema: z.ZodType<Data>): Data | undefined;
  /** All files of a folder by name without ending, in the order of their names. */
  folder<Data>(path: string, schemaOf: (name: string) => z.ZodType<Data>): ReadonlyMap<string, Data>;
  /** Adds a fault for each file that was not read. */
  refuseTheRest(): void;
}

/** Starts reading. */
export function readerOf(files: Files): Reader {
  const faults: Fault[] = [];
  const unread = new Set(Object.keys(files));

  function file<Data>(path: string, schema: z.ZodType<Data>): Data | undefined {
    unread.delete(path);
    if (Object.hasOwn(files, path)) return parseFile(schema, path, files[path], faults);
    faults.push({ file: path, path: '', found: 'no such file', wanted: 'this file' });
    return undefined;
  }

  function folder<Data>(path: string, schemaOf: (name: string) => z.ZodType<Data>): ReadonlyMap<string, Data> {
    const entries = new Map<string, Data>();
    for (const name of namesIn(files, path)) {
      const data = file(`${path}${name}.json`, schemaOf(name));
      if (data !== undefined) entries.set(name, data);
    }
    return entries;
  }

  function refuseTheRest(): void {
    for (const path of unread) {
      faults.push({ file: path, path: '', found: 'a file that nothing reads', wanted: 'a file of the catalogue' });
    }
  }

  return { faults, file, folder, refuseTheRest };
}

function namesIn(files: Files, folder: string): readonly string[] {
  return Object.keys(files)
    .filter((path) => path.startsWith(folder) && path.endsWith('.json') && !path.slice(folder.length).includes('/'))
    .map((path) => path.slice(folder.length, -'.json'.length))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

/** Adds a fault where the id in a file is not the file's name, and gives the entries as a list. */
export function listed<Data extends { readonly id: string }>(
  reader: Reader,
  folder: string,
  entries: ReadonlyMap<string, Data>,
): readonly Data[] {
  for (const [name, { id }] of entries) {
    const wanted = `the name of the file, ${show(name)}`;
    if (id !== name) reader.faults.push({ file: `${folder}${name}.json`, path: 'id', found: show(id), wanted });
  }
  return [...entries.values()];
}
