import { beforeAll, describe, expect, it } from 'vitest';
import { bundleEntry, engines } from './engines.ts';
import { digests, runDigests } from './entry.ts';

const seeds = Array.from({ length: 200 }, (_, index) => `engine-${index}`);
const someSeeds = seeds.slice(0, 30);

describe('every engine', () => {
  let script = '';
  const expected = { campaigns: digests(seeds), runs: runDigests(someSeeds) };

  beforeAll(async () => {
    const asked = `{ campaigns: digests(${JSON.stringify(seeds)}), runs: runDigests(${JSON.stringify(someSeeds)}) }`;
    script = `${await bundleEntry()}; JSON.stringify(${asked})`;
  });

  it('is asked for campaigns that differ from one another', () => {
    expect(new Set(expected.campaigns).size).toBe(seeds.length);
    expect(new Set(expected.runs).size).toBe(someSeeds.length);
  });

  it.each(Object.entries(engines))('plays policies and random play to the same last bit: %s', async (_, run) => {
    expect(JSON.parse(await run(script))).toEqual(expected);
  });
});
