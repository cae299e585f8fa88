/** Each program once as a process of its own: arguments, streams and exit codes, as `npm run` has them. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { startProgress } from '../../electron/terminal/progress.ts';
import { run } from './run.ts';
import { launch, shell } from './spawn.ts';

const folder = mkdtempSync(join(tmpdir(), 'reassurance-'));
const file = join(folder, 'run.json');
const GAME = ['--scenario', 'post-ceasefire', '--seed', 'vladivostok'] as const;

afterAll(() => rmSync(folder, { recursive: true }));

describe('as a process', () => {
  test('play writes what it says, to the same bytes as here', async () => {
    const { out, err: told, code } = launch('play', ...GAME, '--out', file);
    // A slow machine sees signs of life, which are right there and no part of the answer.
    const err = told.replaceAll(/^play: month \d+ of \d+\n/gm, '');
    expect({ err, code }).toEqual({ err: `play: the run is in "${file}"\n`, code: 0 });
    expect(out).toBe((await run('play', ...GAME)).out);
  });

  test.each([
    ['replay', [file], 0],
    ['why', [file, '--turn', '2', '--indicator', 'ceasefire'], 0],
    ['mandate', [join(folder, 'none.json')], 2],
  ] as const)('%s answers there as it does here', async (program, args, code) => {
    const there = launch(program, ...args);
    expect(there).toEqual(await run(program, ...args));
    expect(there.code).toBe(code);
  });

  test('a reader that leaves early is no error', () => {
    const { out, err, code } = shell('node dist/terminal/play.js --scenario post-ceasefire --seed a | head -n 1');
    expect(out).toMatch(/^This is a teaching simulation/);
    expect({ err, code }).toEqual({ err: '', code: 0 });
  });
});

describe('signs of life', () => {
  test('come at most once a second, and never in the first', () => {
    const told: string[] = [];
    let seconds = 0;
    const progress = startProgress(
      (message) => void told.push(message),
      () => BigInt(Math.round(seconds * 1e9)),
    );
    for (let done = 1; done <= 24; done += 1) {
      seconds += 0.3;
      progress(done, 24);
    }
    expect(told).toEqual([
      'month 4 of 24',
      'month 8 of 24',
      'month 12 of 24',
      'month 16 of 24',
      'month 20 of 24',
      'month 24 of 24',
    ]);
  });
});
