import { describe, expect, test } from 'vitest';
import { namedFile } from '../../electron/window/shapes.ts';
import { endingOfName, FILE_KINDS } from '../../renderer/host/contract.ts';
import { fileName } from '../../renderer/campaign/file-name.ts';

const SCENARIO = 'post-ceasefire';

describe('files to take away', () => {
  test.each(['thaw', 'Владивосток 7', '../../etc', 'a/b\\c:d*?', 'x'.repeat(300)])(
    'have names that the window saves, for the seed %s',
    (seed) => {
      for (const ending of ['.json', ' figures.csv', ' story.txt']) {
        const name = fileName({ scenario: SCENARIO, seed }, ending);
        expect(namedFile.safeParse({ name, text: '' }).success, name).toBe(true);
      }
    },
  );

  test.each(['run.exe', 'run', 'figures.csv.sh', '../figures.csv', 'a/b.csv', '.csv'])(
    'may not be called %s',
    (name) => {
      expect(namedFile.safeParse({ name, text: '' }).success).toBe(false);
    },
  );

  test('are known by the end of their names', () => {
    expect(FILE_KINDS[endingOfName('thaw figures.csv')].type).toBe('text/csv');
    expect(FILE_KINDS[endingOfName('thaw story.txt')].type).toBe('text/plain');
    expect(endingOfName('thaw')).toBe('json');
  });
});
