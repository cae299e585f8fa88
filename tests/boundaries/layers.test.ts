import { describe, expect, it } from 'vitest';
import { mayImport } from './layers.js';
import { importsOf, readSources } from './sources.ts';

const folders = ['sim', 'seeds', 'renderer', 'electron', 'tests'];

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
