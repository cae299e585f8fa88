/** The second scenario at a terminal: played to its end, and told without a word of the first. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openEdition } from '../../seeds/open.ts';
import { policies } from '../../sim/index.ts';
import { runOn } from '../terminal/run.ts';
import { BECAUSE, SECOND, secondFiles, WORDS } from './second.ts';
import { wordsOfTheFirst } from './words.ts';

const second = openEdition(secondFiles());
const folder = mkdtempSync(join(tmpdir(), 'reassurance-'));

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(Object.keys(policies))('the second scenario by the %s policy', (policy) => {
  const file = join(folder, `${policy}.json`);

  test('is played to its end, in its own words', async () => {
    const { out, code } = await runOn(
      second,
      'play',
      '--scenario',
      SECOND,
      '--seed',
      'geneva',
      '--policy',
      policy,
      '--out',
      file,
    );
    expect(code).toBe(0);
    expect(out).toContain(WORDS.title.toUpperCase());
    expect(out).toContain('HOW IT ENDED');
    expect(wordsOfTheFirst(second, out)).toEqual([]);
  });

  test('is replayed, asked why, and read as a mandate', async () => {
    const replayed = await runOn(second, 'replay', file);
    expect(replayed).toMatchObject({ code: 0, err: '' });
    const why = await runOn(second, 'why', file, '--turn', '2', '--indicator', 'ceasefire');
    const mandate = await runOn(second, 'mandate', file);
    expect(mandate.out).toContain(WORDS.title);
    for (const { out } of [replayed, why, mandate]) expect(wordsOfTheFirst(second, out)).toEqual([]);
  });
});

test('what would be a word of the first is found', () => {
  const { title, situation } = second.prose.scenarios['post-ceasefire'] ?? { title: '', situation: '' };
  expect(wordsOfTheFirst(second, `A play of ${title.toUpperCase()}`)).toEqual([title]);
  expect(wordsOfTheFirst(second, situation).length).toBeGreaterThan(0);
  expect(wordsOfTheFirst(second, 'In Sweden the pledge wavers')).toEqual(['Sweden']);
  expect(WORDS.locks[BECAUSE]).not.toBe('');
});
