/** Reads files one by one, against their schemas, and keeps account of faults and of files that nobody asked for. */

import type { z } from 'zod';
import type { MessageTexts } from './messages.ts';
import { parseFile, show, type Fault } from './schema/faults.ts';

/** Files by path under `seeds/`: parsed JSON, and the plain texts of messages. */
export type Files = Readonly<Record<string, unknown>>;

/** Reads from a set of files. */
export interface Reader {
  readonly faults: Fault[];
  /** The file, or undefined and a fault where it is missing or does not fit. */
  file<Data>(path: string, schema: z.ZodType<Data>): Data | undefined;
  /** All files of a folder by name without ending, in the order of their names. */
  folder<Data>(path: string, schemaOf: (name: string) => z.ZodType<Data>): ReadonlyMap<string, Data>;
  /** The texts of all messages by language and topic: `prose/LANGUAGE/TOPIC.ftl`. */
  messages(): Readonly<Record<string, MessageTexts>>;
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

  function messages(): Readonly<Record<string, MessageTexts>> {
    const languages: Record<string, Record<string, string>> = {};
    for (const path of [...unread].toSorted(byLetters)) {
      const [, language, topic] = MESSAGES.exec(path) ?? [];
      if (language === undefined || topic === undefined) continue;
      unread.delete(path);
      const text = files[path];
      if (typeof text !== 'string') faults.push({ file: path, path: '', found: show(text), wanted: 'a text' });
      else languages[language] = { ...languages[language], [topic]: text };
    }
    return languages;
  }

  function refuseTheRest(): void {
    for (const path of unread) {
      faults.push({ file: path, path: '', found: 'a file that nothing reads', wanted: 'a file of the catalogue' });
    }
  }

  return { faults, file, folder, messages, refuseTheRest };
}

const MESSAGES = /^prose\/([a-z-]+)\/([a-z-]+)\.ftl$/;

const byLetters = (a: string, b: string): number => (a < b ? -1 : 1);

function namesIn(files: Files, folder: string): readonly string[] {
  return Object.keys(files)
    .filter((path) => path.startsWith(folder) && path.endsWith('.json') && !path.slice(folder.length).includes('/'))
    .map((path) => path.slice(folder.length, -'.json'.length))
    .toSorted(byLetters);
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
