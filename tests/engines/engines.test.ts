import { beforeAll, describe, expect, it } from 'vitest';
import { bundleEntry, engines } from './engines.ts';
import { digests, runDigests } from './entry.ts';

const seeds = Array.from({ length: 200 }, (_, index) => `engine-${index}`);
const someSeeds = seeds.slice(0, 30);

/** QuickJS interprets, at a twentieth of the speed: policies and scenarios come round within a dozen of seeds. */
const SHORT = 'QuickJS';

function scriptOf(bundle: string, campaigns: readonly string[], runs: readonly string[]): string {
  const asked = `{ campaigns: digests(${JSON.stringify(campaigns)}), runs: runDigests(${JSON.stringify(runs)}) }`;
  return `${bundle}; JSON.stringify(${asked})`;
}

describe('every engine', () => {
  let bundle = '';
  const expected = { campaigns: digests(seeds), runs: runDigests(someSeeds) };

  beforeAll(async () => {
    bundle = await bundleEntry();
  });

  it('is asked for campaigns that differ from one another', () => {
    expect(new Set(expected.campaigns).size).toBe(seeds.length);
    expect(new Set(expected.runs).size).toBe(someSeeds.length);
  });

  it.each(Object.entries(engines))('plays policies and random play to the same last bit: %s', async (name, run) => {
    const [campaigns, runs] = name === SHORT ? [60, 10] : [seeds.length, someSeeds.length];
    const found: unknown = JSON.parse(await run(scriptOf(bundle, seeds.slice(0, campaigns), seeds.slice(0, runs))));
    expect(found).toEqual({
      campaigns: expected.campaigns.slice(0, campaigns),
      runs: expected.runs.slice(0, runs),
    });
  });
});
