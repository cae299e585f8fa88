import { describe, expect, it } from 'vitest';
import { edition } from '../setup/edition.ts';
import { REGISTRY } from './registry.ts';

const { claims } = edition;

const files: Readonly<Record<string, string>> = import.meta.glob('./*.test.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

describe('the registry of claims', () => {
  it('lists every claim of the ledger once, in order', () => {
    expect(REGISTRY.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
    expect(REGISTRY).toHaveLength(40);
  });

  it('names for each tested claim a file that tests it', () => {
    const wrong = REGISTRY.filter((entry) => {
      if (entry.status !== 'tested') return false;
      return !(files[`./${entry.file}`] ?? '').includes(`describe('${entry.id}: `);
    });
    expect(wrong).toEqual([]);
  });

  it('says why a claim waits for another scenario', () => {
    const silent = REGISTRY.filter((entry) => entry.status !== 'tested' && entry.reason.length < 20);
    expect(silent).toEqual([]);
  });
});
