import { isDeepStrictEqual } from 'node:util';
import { assert, dictionary, jsonValue, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, compileRules } from '../../../sim/index.ts';
import { catalogue, catalogueWith, rules } from '../setup.ts';

/** The same value with the members of every object in reverse order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

describe('canonical text', () => {
  it('is JSON that means the same', () => {
    assert(
      property(jsonValue(), (value) => {
        expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is the same whatever the order of the members', () => {
    assert(
      property(dictionary(string(), jsonValue()), (value) => {
        expect(canonicalText(reversed(value))).toBe(canonicalText(value));
      }),
    );
  });

  it('is the same for two values only where they are equal', () => {
    const plain = jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);
    assert(
      property(plain, plain, (one, other) => {
        expect(canonicalText(one) === canonicalText(other)).toBe(isDeepStrictEqual(one, other));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the order of lists', () => {
    expect(canonicalText([2, 1])).toBe('[2,1]');
  });

  it('leaves out members that are undefined, and spaces', () => {
    expect(canonicalText({ b: undefined, a: [1, { d: null, c: 'x y' }] })).toBe('{"a":[1,{"c":"x y","d":null}]}');
  });
});

describe('the fingerprint of the catalogue', () => {
  it('does not hang on the order in which files or members come', () => {
    expect(compileRules(reversed(catalogue) as typeof catalogue).hash).toBe(rules.hash);
  });

  it('is another one after one number has changed in its last digit', () => {
    const { value } = catalogue.parameters.heat.cooling;
    const hashes = [value + 1e-12, value - 1e-12].map(
      (changed) => compileRules(catalogueWith({ 'heat.cooling': changed })).hash,
    );
    expect(new Set([rules.hash, ...hashes]).size).toBe(3);
  });

  it('is another one after a change of range or source, which no rule reads', () => {
    const [first, ...rest] = catalogue.objectives;
    if (first === undefined) throw new Error('no objective');
    const doubted = { ...first, met: { ...first.met, source: 'another' } };
    expect(compileRules({ ...catalogue, objectives: [doubted, ...rest] }).hash).not.toBe(rules.hash);
  });
});
