import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { mayImport } from './layers.js';

const folders = ['sim', 'seeds', 'renderer', 'electron', 'tests'];

interface Source {
  readonly file: string;
  readonly text: string;
}

function readSources(folder: string): Source[] {
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
function importsOf({ file, text }: Source): string[] {
  const { module, errors } = parseSync(file, text);
  expect(errors, file).toEqual([]);
  const imported = module.staticImports.map((statement) => statement.moduleRequest.value);
  const passedOn = module.staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest?.value));
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start, end));
  const quoted = [...dynamic, ...globsIn(text)].map(unquote);
  return [...imported, ...passedOn, ...quoted].filter((specifier) => specifier !== undefined);
}

const sources = folders.flatMap(readSources);

describe('layers', () => {
  it.each(folders)('%s has modules, and they were read', (folder) => {
    const modules = sources.filter(({ file }) => file.startsWith(`${folder}/`));
    expect(modules.flatMap(importsOf)).not.toEqual([]);
  });

  it('import only what the table allows', () => {
    const typed = sources.filter(({ file }) => /\.tsx?$/.test(file));
    const faults = typed.flatMap((source) =>
      importsOf(source)
        .filter((specifier) => !mayImport(source.file, specifier))
        .map((specifier) => `${source.file} imports ${specifier}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('sources', () => {
  it('silence no tool', () => {
    const silencer = /(ox|es)lint-(dis|en)able|@ts-(ignore|expect-error|nocheck)/;
    expect(sources.filter(({ text }) => silencer.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('have at most 300 lines', () => {
    const lines = (text: string): number => text.trimEnd().split('\n').length;
    expect(sources.filter(({ text }) => lines(text) > 300).map(({ file }) => file)).toEqual([]);
  });
});
