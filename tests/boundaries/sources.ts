/** The modules of the house and what they import, types too. */

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** A module: its path from the root, and its text. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** Every module of a folder and of the folders in it. */
export function readSources(folder: string): Source[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = entries.filter((name) => /\.(ts|tsx|js|mjs)$/.test(name));
  return files.map((name) => {
    const file = join(folder, name).replaceAll('\\', '/');
    return { file, text: readFileSync(file, 'utf8') };
  });
}

/** What a quoted text says; anything else, such as a computed import, stays as it is written. */
const unquote = (expression: string): string => /^(['"`])(.*)\1$/s.exec(expression)?.[2] ?? expression;

/** The file patterns in calls of `import.meta.glob`, which fetch modules as an import does. */
function globsIn(text: string): string[] {
  const calls = [...text.matchAll(/import\.meta\.glob(?:<[^(]*>)?\(([^)]*)\)/g)];
  return calls.flatMap(([, given = '']) => given.match(/(['"`])[^'"`]*[./][^'"`]*\1/g) ?? []);
}

/** Every specifier that a module imports, re-exports or globs. */
export function importsOf({ file, text }: Source): string[] {
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be read`);
  const imported = module.staticImports.map((statement) => statement.moduleRequest.value);
  const passedOn = module.staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest?.value));
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start, end));
  const quoted = [...dynamic, ...globsIn(text)].map(unquote);
  return [...imported, ...passedOn, ...quoted].filter((specifier) => specifier !== undefined);
}
