import { array, assert, double, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestNumbers, digestText } from '../../../sim/world/digest.ts';
import { digestOf, start } from '../setup.ts';

/** The same numbers with one bit of their memory turned over. */
function withBitTurned(block: Float64Array, bit: number): Float64Array {
  const copy = block.slice();
  const words = new Uint32Array(copy.buffer);
  const word = bit >>> 5;
  words[word] = (words[word] ?? 0) ^ (1 << (bit & 31));
  return copy;
}

describe('the digest of numbers', () => {
  it('has sixteen hexadecimal digits', () => {
    expect(digestNumbers(new Float64Array(3))).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is another one after any single bit of a whole world has turned', () => {
    const { block } = start('digest').world;
    const before = digestNumbers(block);
    const digests = new Set<string>([before]);
    for (let bit = 0; bit < block.length * 64; bit += 1) digests.add(digestNumbers(withBitTurned(block, bit)));
    expect(digests.size).toBe(1 + block.length * 64);
  });

  it('turns about half of its own bits for one', () => {
    const { block } = start('digest').world;
    const before = BigInt(`0x${digestNumbers(block)}`);
    let turned = 0;
    const tried = 2000;
    for (let step = 0; step < tried; step += 1) {
      const bit = (step * 7919) % (block.length * 64);
      const after = BigInt(`0x${digestNumbers(withBitTurned(block, bit))}`);
      turned += (before ^ after).toString(2).replaceAll('0', '').length;
    }
    expect(turned / tried).toBeGreaterThan(24);
    expect(turned / tried).toBeLessThan(40);
  });

  it('sees where a number stands, and not only that it does', () => {
    assert(
      property(double({ min: 1, max: 1e6, noNaN: true }), integer({ min: 0, max: 8 }), (value, place) => {
        const one = new Float64Array(10);
        const other = new Float64Array(10);
        one[place] = value;
        other[place + 1] = value;
        expect(digestNumbers(one)).not.toBe(digestNumbers(other));
      }),
    );
  });

  it('is the same for the same numbers in another place of memory', () => {
    assert(
      property(array(double({ noNaN: true }), { minLength: 1, maxLength: 30 }), (numbers) => {
        const shifted = Float64Array.from([0, ...numbers]).subarray(1);
        expect(digestNumbers(shifted)).toBe(digestNumbers(Float64Array.from(numbers)));
      }),
    );
  });

  it('sees every column of the world', () => {
    const campaign = start('columns');
    const before = digestOf(campaign);
    const { block: _, ...columns } = campaign.world;
    for (const column of Object.values(columns)) {
      const kept = column[0] ?? 0;
      column[0] = kept + 1;
      expect(digestOf(campaign)).not.toBe(before);
      column[0] = kept;
    }
    expect(digestOf(campaign)).toBe(before);
  });
});

describe('the digest of text', () => {
  it('tells texts apart by their letters and by their order', () => {
    assert(
      property(string(), string(), (one, other) => {
        expect(digestText(one) === digestText(other)).toBe(one === other);
      }),
      { numRuns: 2000 },
    );
    expect(digestText('ab')).not.toBe(digestText('ba'));
  });

  it('sees letters at the end that look like nothing', () => {
    expect(digestText('a')).not.toBe(digestText('a\0'));
  });
});
