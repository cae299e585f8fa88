import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { edition } from '../setup/edition.ts';
import { run } from './run.ts';

const { catalogue } = edition;

const folder = mkdtempSync(join(tmpdir(), 'reassurance-'));
const file = (name: string): string => join(folder, name);
const good = file('good.json');
const PROGRAMS = ['replay', 'why', 'mandate'] as const;

/** What each program needs besides a file. */
const MORE = { replay: [], why: ['--turn', '1', '--indicator', 'ceasefire'], mandate: [] } as const;

/** The one line with which a program refuses; what was wrong about the refusal where it was none. */
async function refusal(program: Parameters<typeof run>[0], ...args: readonly string[]): Promise<string> {
  const { out, err, code } = await run(program, ...args);
  const isOneLine = new RegExp(`^${program}: [^\\n]+\\n$`).test(err);
  return code === 2 && out === '' && isOneLine ? err : `no refusal in one line: ${JSON.stringify({ out, err, code })}`;
}

beforeAll(async () => {
  await run('play', '--scenario', 'post-ceasefire', '--seed', 's', '--turns', '3', '--out', good);
  const text = readFileSync(good, 'utf8');
  writeFileSync(file('empty.json'), '');
  writeFileSync(file('truncated.json'), text.slice(0, text.length / 2));
  writeFileSync(file('newer.json'), text.replace('"formatVersion":2', '"formatVersion":3'));
  writeFileSync(file('words.json'), 'month by month, in plain words');
  writeFileSync(file('other.json'), '{"name":"not-a-run"}');
  writeFileSync(file('list.json'), '[1,2,3]');
  writeFileSync(file('null.json'), 'null');
  writeFileSync(file('binary.json'), Buffer.from([0x7b, 0xff, 0xfe, 0x00, 0x80]));
  writeFileSync(file('no-seed.json'), text.replace('"seed":"s"', '"seed":""'));
  writeFileSync(file('no-months.json'), text.replace('"months":[', '"months":7,"were":['));
  writeFileSync(file('colours.json'), `{"format":"reassurance-force-run","formatVersion":2,"seed":"\\u001b[31m\\n"}`);
  writeFileSync(file('noise.json'), '');
  truncateSync(file('noise.json'), 50_000_000);
  mkdirSync(file('folder.json'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(PROGRAMS)('%s refuses', (program) => {
  test.each([
    ['missing.json', 'cannot be found'],
    ['empty.json', 'is empty'],
    ['truncated.json', 'cut off'],
    ['newer.json', 'newer version'],
    ['words.json', 'not JSON'],
    ['other.json', 'not a run file'],
    ['list.json', 'not a run file'],
    ['null.json', 'not a run file'],
    ['binary.json', 'not text'],
    ['no-seed.json', 'damaged at seed'],
    ['no-months.json', 'damaged at months'],
    ['colours.json', 'damaged at'],
    ['noise.json', 'too large'],
    ['folder.json', 'folder'],
  ])('%s', async (name, fault) => {
    const before = readdirSync(folder).join();
    const line = await refusal(program, file(name), ...MORE[program]);
    expect(line).toContain(name);
    expect(line).toContain(fault);
    expect(readdirSync(folder).join()).toBe(before);
  });

  test('a file that is not named, one word too many, an option that it does not have', async () => {
    expect(await refusal(program, ...MORE[program])).toContain('no file is named');
    expect(await refusal(program, good, 'again', ...MORE[program])).toContain('"again"');
    expect(await refusal(program, good, '--colour', ...MORE[program])).toMatch(/--colour.*--help/);
  });
});

describe('play refuses', () => {
  const scenario = ['--scenario', 'post-ceasefire'] as const;
  const game = [...scenario, '--seed', 's'] as const;

  test('a scenario that there is not, with those that there are', async () => {
    const line = await refusal('play', '--scenario', 'atlantis', '--seed', 's');
    for (const { id } of catalogue.scenarios) expect(line).toContain(id);
    expect(line).toContain('"atlantis"');
    expect(await refusal('play', '--seed', 's')).toContain('--scenario is missing');
    expect(await refusal('play', '--scenario', '--seed', 's')).toContain('--scenario');
  });

  test('an empty, a missing and an endless seed', async () => {
    expect(await refusal('play', ...scenario, '--seed', '')).toContain('--seed is empty');
    expect(await refusal('play', ...scenario, '--seed=')).toContain('--seed is empty');
    expect(await refusal('play', ...scenario)).toContain('--seed is missing');
    expect(await refusal('play', ...scenario, '--seed', 'x'.repeat(300))).toContain('--seed has 300 characters');
  });

  test.each(['0', '-1', '1.5', 'ten', '', '1e1', '99999999999999999999', '500'])('--turns "%s"', async (turns) => {
    expect(await refusal('play', ...game, `--turns=${turns}`)).toContain(`--turns "${turns}"`);
  });

  test('a policy, an option, a word that it does not know', async () => {
    expect(await refusal('play', ...game, '--policy', 'bold')).toMatch(/"bold".*cautious, balanced, robust/);
    expect(await refusal('play', ...game, '--colour')).toMatch(/--colour.*--policy/);
    expect(await refusal('play', ...game, 'now')).toContain('"now"');
    expect(await refusal('play', ...game, '--json=yes')).toContain('--json');
  });

  test('a place where no file can be', async () => {
    expect(await refusal('play', ...game, '--out', file('nowhere/run.json'))).toContain('no folder');
    expect(await refusal('play', ...game, '--out', file('folder.json'))).toContain('folder');
    expect(await refusal('play', ...game, '--out', '')).toContain('--out');
  });
});

describe('why refuses', () => {
  test('a month or an indicator that there is not', async () => {
    expect(await refusal('why', good, '--indicator', 'ceasefire')).toContain('--turn is missing');
    expect(await refusal('why', good, '--turn', '4', '--indicator', 'ceasefire')).toContain('months 1 to 3');
    expect(await refusal('why', good, '--turn', '0', '--indicator', 'ceasefire')).toContain('--turn "0"');
    expect(await refusal('why', good, '--turn', '1')).toMatch(/--indicator is missing.*ceasefire/);
    expect(await refusal('why', good, '--turn', '1', '--indicator', 'hope')).toMatch(/"hope".*ceasefire/);
  });
});

test('mandate refuses a month that there is not', async () => {
  expect(await refusal('mandate', good, '--turn', '9')).toContain('months 1 to 3');
});

test.each(['play', ...PROGRAMS] as const)('%s --help says what it takes', async (program) => {
  const { out, err, code } = await run(program, '--help');
  expect({ err, code }).toEqual({ err: '', code: 0 });
  expect(out).toMatch(new RegExp(`^Usage: npm run ${program} -- `));
  for (const part of ['Options:', '--help', 'Examples:']) expect(out).toContain(part);
});
