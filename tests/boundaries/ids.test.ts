/** The code knows no entry of the catalogue by name: what a scenario, an incident or a place is called is data. */

import { describe, expect, it } from 'vitest';
import { edition } from '../setup/edition.ts';
import { policies, SECTOR_KINDS, SETTINGS } from '../../sim/index.ts';
import { readSources } from './sources.ts';

const { catalogue } = edition;

const { incidents, sectors, sites, settlements, partners, objectives, responses, scenarios } = catalogue;
const lists = [incidents, sectors, sites, settlements, partners, objectives, responses, scenarios];

/** Words of the vocabulary, or names of policies, which an entry may share. */
const shared = new Set<string>([
  ...SECTOR_KINDS,
  ...Object.keys(policies),
  ...Object.values(SETTINGS).flatMap(({ options }): readonly string[] => options),
  'recommitment',
  // A side of the map, and a kind of land on it.
  'west',
  'neighbours',
]);

const ids = [
  ...lists.flatMap((list) => list.map(({ id }) => id)),
  ...scenarios.flatMap(({ mandates }) => Object.keys(mandates)),
].filter((id) => !shared.has(id));

describe.each(['sim', 'seeds', 'renderer', 'electron'])('the code of %s', (folder) => {
  it('names no entry of the catalogue', () => {
    const known = new Set(ids);
    expect(known.size).toBeGreaterThan(200);
    const named = readSources(folder).flatMap(({ file, text }) =>
      Array.from(text.matchAll(/(['"`])([a-z][a-z0-9-]*)\1/g), ([, , word = '']) => word)
        .filter((word) => known.has(word))
        .map((word) => `${file}: ${word}`),
    );
    expect(named).toEqual([]);
  });
});
