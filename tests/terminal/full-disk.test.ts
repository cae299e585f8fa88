import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mountSmallDisk, whyNoSmallDisk, type SmallDisk } from '../files/small-disk.ts';
import { run } from './run.ts';

const noDisk = whyNoSmallDisk();
const GAME = ['--scenario', 'post-ceasefire', '--seed', 'vladivostok'] as const;

describe.skipIf(noDisk !== null)(`play --out on a full disk${noDisk === null ? '' : `, left out: ${noDisk}`}`, () => {
  let disk: SmallDisk;
  beforeAll(() => {
    disk = mountSmallDisk(32);
  });
  afterAll(() => disk.unmount());

  test.each([8192, 4096, 0])(
    'with %i bytes left it says so, exits with 2 and leaves the old file whole',
    async (left) => {
      const path = join(disk.place, 'run.json');
      disk.free();
      writeFileSync(path, 'old');
      disk.leave(left);
      const { out, err, code } = await run('play', ...GAME, '--out', path, '--force');
      expect(err).toBe(`play: “${path}” was not saved: the disk is full. Free some space, or choose another place.\n`);
      expect({ out, code }).toEqual({ out: '', code: 2 });
      expect(readFileSync(path, 'utf8')).toBe('old');
      expect(readdirSync(disk.place).toSorted()).toEqual(['.filler', 'run.json']);
    },
  );

  test('with room again it writes the run, which can be replayed', async () => {
    const path = join(disk.place, 'run.json');
    disk.free();
    const { err, code } = await run('play', ...GAME, '--out', path, '--force');
    expect({ err, code }).toEqual({ err: `play: the run is in "${path}"\n`, code: 0 });
    expect((await run('replay', path)).code).toBe(0);
  });
});
