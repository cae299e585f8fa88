import { beforeAll, describe, expect, it } from 'vitest';
import { bundleEntry, engines } from './engines.ts';
import { digests } from './entry.ts';

const seeds = Array.from({ length: 200 }, (_, index) => `engine-${index}`);

describe('two hundred campaigns', () => {
  let script = '';
  const expected = digests(seeds);

  beforeAll(async () => {
    script = `${await bundleEntry()}; JSON.stringify(digests(${JSON.stringify(seeds)}))`;
  });

  it('differ from one another', () => {
    expect(new Set(expected).size).toBe(seeds.length);
  });

  it.each(Object.entries(engines))('are the same in %s', async (_, run) => {
    expect(JSON.parse(await run(script))).toEqual(expected);
  });
});
