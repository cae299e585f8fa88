import { describe, expect, it } from 'vitest';
import { shippedFiles } from '../setup/shipped-files.ts';
import { edition } from '../setup/edition.ts';
import { loadCatalogue } from '../../seeds/load.ts';
import { INDICATOR_NAMES, SECTOR_KINDS } from '../../sim/index.ts';

const { airRecord, catalogue, claims, glossary, prose } = edition;
const { sources } = loadCatalogue(shippedFiles);

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Every text under a field of this name, wherever it lies. */
function collect(field: string, value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    key === field && typeof entry === 'string' ? [entry] : collect(field, entry),
  );
}

describe('claims', () => {
  it('are forty, numbered through', () => {
    const numbers = Array.from({ length: 40 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`);
    expect(claims.map(({ id }) => id)).toEqual(numbers);
  });

  it('point at paragraphs of the article', () => {
    const paragraphs = claims.flatMap((claim) => claim.paragraphs);
    expect(Math.max(...paragraphs)).toBeLessThanOrEqual(30);
  });
});

describe('sources', () => {
  const cited = Object.entries(shippedFiles)
    .filter(([file]) => !/^(sources|air-record)\.json$|^prose\//.test(file))
    .flatMap(([, data]) => collect('source', data))
    .flatMap((source) => source.split(' '));
  const known = new Set(['assumption', ...claims.map(({ id }) => id), ...sources.facts.map(({ id }) => id)]);

  it('are facts, claims or plain assumptions', () => {
    expect(cited.length).toBeGreaterThan(500);
    expect(cited.filter((source) => !known.has(source))).toEqual([]);
  });

  it('bring all public figures, targets and checks', () => {
    expect(sources.facts).toHaveLength(133);
    expect(sources.targets).toHaveLength(8);
    expect(sources.sensitivity).toHaveLength(2);
  });

  it('bring the monthly record up to the article', () => {
    expect(airRecord.months).toHaveLength(36);
    expect(airRecord.months.at(-1)?.month).toBe('2025-08');
  });
});

describe('partners', () => {
  const { partners } = catalogue;
  const ground = partners.reduce((sum, partner) => sum + partner.ground.value, 0);
  const weightAt = (rung: number): number =>
    partners.filter(({ ceiling }) => ceiling.value >= rung).reduce((sum, partner) => sum + partner.ground.value, 0) /
    ground;

  it('are twenty-six', () => {
    expect(partners).toHaveLength(26);
  });

  it('pledge what allies were said to be able to send', () => {
    expect(ground).toBeGreaterThanOrEqual(250);
    expect(ground).toBeLessThanOrEqual(300);
  });

  it('act in fewer and fewer numbers up the rungs', () => {
    expect(weightAt(1)).toBeGreaterThan(0.95);
    expect(weightAt(2)).toBeGreaterThan(0.6);
    expect(weightAt(3)).toBeLessThan(0.5);
    expect(weightAt(4)).toBeLessThan(0.1);
  });

  it('elect within the years that are played', () => {
    const months = partners.flatMap((partner) => partner.elections);
    expect(months.filter((month) => month < '2025-11' || month > '2028-12')).toEqual([]);
  });
});

describe('the glossary', () => {
  const ids = new Set(glossary.map(({ id }) => id));

  it('explains every indicator', () => {
    expect(INDICATOR_NAMES.map(kebab).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('explains every kind of sector', () => {
    expect(SECTOR_KINDS.map((kind) => `${kind}-sector`).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('explains each term once', () => {
    expect(new Set(glossary.map(({ term }) => term)).size).toBe(glossary.length);
  });
});

describe('words', () => {
  it('leave the numbers of objectives to the data', () => {
    const sentences = Object.values(prose.objectives).map(({ sentence }) => sentence);
    expect(sentences.filter((sentence) => /\d/.test(sentence))).toEqual([]);
  });
});
