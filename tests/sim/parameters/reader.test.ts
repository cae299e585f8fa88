import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  digestMonth,
  monthlyPrice,
  playCampaign,
  policies,
  tracingReader,
  viewFor,
  type Campaign,
} from '../../../sim/index.ts';
import { MECHANISMS } from '../../../sim/schema/mechanisms.ts';
import { must, rules, seedsOf, start } from '../setup.ts';

/** Plays some campaigns of every policy and notes which mechanism reads which parameter. */
function traced(): {
  readonly readers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly played: readonly Campaign[];
} {
  const readers = new Map<string, Set<string>>();
  const reader = tracingReader((mechanism, parameter) => {
    readers.set(parameter, (readers.get(parameter) ?? new Set()).add(mechanism));
  });
  const played = Object.values(policies).flatMap((policy) =>
    seedsOf('traced', 3).map((seed) => {
      const campaign = start(seed, { reader });
      playCampaign(campaign, policy);
      const view = viewFor(campaign, 'team');
      view.partners();
      view.measure('belief');
      monthlyPrice(campaign, 'industry', 'none', 'steady');
      return campaign;
    }),
  );
  return { readers, played };
}

const { readers, played } = traced();
const leaningOn = (parameter: string): readonly string[] => [...(readers.get(parameter) ?? [])];

describe('a tracing reader', () => {
  it('tells who leans on the wear of the ceasefire: its monthly moves and nobody else', () => {
    expect(leaningOn('ceasefire.wear')).toEqual(['ceasefireMoves']);
  });

  it('tells all who lean on a parameter that several read', () => {
    const found = new Set(leaningOn('presence.halfTroops'));
    for (const mechanism of ['readings', 'unconsentedPresence', 'confidenceMoves'] as const)
      expect(found).toContain(mechanism);
  });

  it('tells of a price that only the card reads, and of an error that only the view reads', () => {
    expect(leaningOn('estimates.poll')).toEqual(['supportFor']);
    expect(new Set(leaningOn('price.industry'))).toEqual(new Set(['billOf', 'monthlyPrice']));
  });

  it('changes nothing', () => {
    const policyOf = Object.values(policies).flatMap((policy) =>
      seedsOf('traced', 3).map((seed) => ({ policy, seed })),
    );
    policyOf.forEach(({ policy, seed }, index) => {
      const plain = start(seed);
      playCampaign(plain, policy);
      expect(played[index] === undefined ? '' : digestMonth(played[index])).toBe(digestMonth(plain));
      expect(played[index]?.journal?.rows).toEqual(plain.journal?.rows);
    });
  });
});

describe('a reader', () => {
  it('is what the mechanism reads by', () => {
    const [usual, worn] = [
      start('worn'),
      start('worn', {
        reader: (mechanism, book) =>
          mechanism === 'ceasefireMoves'
            ? { ...book, ceasefire: { ...book.ceasefire, wear: 2 * book.ceasefire.wear } }
            : book,
      }),
    ];
    for (const campaign of [usual, worn]) must(campaign, { kind: 'endMonth' });
    expect(worn.world.ceasefire[0]).toBeLessThan(usual.world.ceasefire[0] ?? 0);
  });
});

describe('the mechanisms', () => {
  const files = readdirSync('sim', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const texts = files.map((name) => [name, readFileSync(join('sim', name), 'utf8')] as const);

  it('read no parameter but through the reader', () => {
    const around = texts.filter(
      ([name, text]) => name !== join('parameters', 'reader.ts') && /rules\.p\b|\{ p \} = rules/.test(text),
    );
    expect(around.map(([name]) => name)).toEqual([]);
  });

  it('each ask by a name that stands in the list, in one place', () => {
    const asked = texts.flatMap(([, text]) =>
      [...text.matchAll(/parametersOf\(\w+, '(\w+)'\)/g)].map(([, name]) => name ?? ''),
    );
    expect([...new Set(asked)].toSorted((a, b) => (a < b ? -1 : 1))).toEqual(MECHANISMS);
    const twice = asked.filter((name, index) => asked.indexOf(name) !== index && name !== 'readings');
    expect(twice).toEqual([]);
  });

  it('are asked by while campaigns are played', () => {
    const seen = new Set([...readers.values()].flatMap((names) => [...names]));
    const rare = new Set(['voteInCouncil', 'renewConsensus', 'recommit', 'breakTruce', 'holdElection', 'raidTheGrid']);
    expect(MECHANISMS.filter((name) => !seen.has(name) && !rare.has(name))).toEqual([]);
    expect(rules.p.ceasefire.wear).toBeGreaterThan(0);
  });
});
