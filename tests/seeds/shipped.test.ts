import built from 'virtual:shipped-edition';
import { describe, expect, test } from 'vitest';
import { readShippedFiles } from '../../electron/package/shipped-edition.ts';
import { openEdition } from '../../seeds/open.ts';
import { openShipped } from '../../seeds/shipped.ts';
import { canonicalText, digestText } from '../../sim/index.ts';

describe('the shipped edition', () => {
  const opened = openEdition(readShippedFiles());

  test('is what its files are when they are read and checked', () => {
    expect(built.seeds.catalogue).toEqual(opened.catalogue);
    expect(built.seeds.prose).toEqual(opened.prose);
    expect(built.seeds.claims).toEqual(opened.claims);
  });

  test('comes with the fingerprints of its canonical form', () => {
    const { rules, catalogue } = openShipped();
    expect(rules.hash).toBe(digestText(canonicalText(catalogue)));
    expect(rules.hash).toBe(opened.rules.hash);
    expect(rules.scenarios.size).toBe(catalogue.scenarios.length);
    for (const scenario of rules.scenarios.values()) {
      expect(scenario.hash).toBe(digestText(canonicalText(scenario.data)));
    }
  });

  test('is compiled without working them out', () => {
    expect(built.hashes.catalogue).toBe(opened.rules.hash);
    expect(openShipped().rules.hash).toBe(built.hashes.catalogue);
  });
});
