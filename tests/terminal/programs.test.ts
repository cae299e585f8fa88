import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { INDICATOR_NAMES, type RunFile } from '../../sim/index.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'reassurance-'));
const file = (name: string): string => join(folder, name);
const good = file('good.json');
const GAME = ['--scenario', 'post-ceasefire', '--seed', 'vladivostok'] as const;

function read(name: string): RunFile {
  return JSON.parse(readFileSync(file(name), 'utf8')) as RunFile;
}

function stored(): RunFile {
  return read('good.json');
}

/** A run but for its id: each run has one of its own. */
function withoutId(name: string): RunFile {
  return { ...read(name), id: '' };
}

/** Writes a copy of the good run with something changed. */
function altered(name: string, change: (copy: { -readonly [Key in keyof RunFile]: RunFile[Key] }) => void): string {
  const copy = { ...stored() };
  change(copy);
  writeFileSync(file(name), JSON.stringify(copy));
  return file(name);
}

beforeAll(async () => {
  const { code, err } = await run('play', ...GAME, '--out', good);
  if (code !== 0) throw new Error(err);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('play', () => {
  test('tells the campaign from the first month to the digest', async () => {
    const { out, err, code } = await run('play', ...GAME);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toMatch(/^This is a teaching simulation/);
    expect(out).toContain('November 2025, month 1 of 24.');
    expect(out).toContain('HOW IT ENDED');
    expect(out).toContain('REPORT CARD');
    expect(out).toContain(`Digest of the final state: ${stored().months.at(-1)?.digest}`);
  });

  test('the same seed gives the same bytes, another seed others', async () => {
    const once = (await run('play', ...GAME)).out;
    expect((await run('play', ...GAME)).out).toBe(once);
    expect((await run('play', '--scenario', 'post-ceasefire', '--seed', 'another')).out).not.toBe(once);
  });

  test('a seed is text: "007", "7" and "1e3" are themselves', async () => {
    const digests = new Set<string | undefined>();
    for (const seed of ['007', '7', '1e3', '1000']) {
      const { out } = await run('play', '--scenario', 'post-ceasefire', '--seed', seed, '--turns', '2', '--json');
      expect((JSON.parse(out) as RunFile).seed).toBe(seed);
      digests.add((JSON.parse(out) as RunFile).months[0]?.digest);
    }
    expect(digests.size).toBe(4);
  });

  test('--turns sets the horizon and --policy decides', async () => {
    const short = (await run('play', ...GAME, '--turns', '3')).out;
    expect(short).toContain('month 3 of 3');
    expect(short).not.toContain('month 4');
    expect((await run('play', ...GAME, '--policy', 'robust')).out).not.toBe((await run('play', ...GAME)).out);
  });

  test('--json prints one object: the run and its report card', async () => {
    const { out } = await run('play', ...GAME, '--json');
    expect(out.trim().split('\n')).toHaveLength(1);
    const { reportCard, ...rest } = JSON.parse(out) as RunFile & { reportCard: readonly { verdict: string }[] };
    expect({ ...rest, id: '' }).toEqual(withoutId('good.json'));
    expect(reportCard.length).toBeGreaterThan(0);
    for (const { verdict } of reportCard) expect(['met', 'partly', 'missed', 'notTested']).toContain(verdict);
    writeFileSync(file('with-card.json'), out);
    expect((await run('replay', file('with-card.json'))).code).toBe(0);
  });

  test('never replaces a file unasked', async () => {
    const before = readFileSync(good, 'utf8');
    const { out, err, code } = await run('play', '--scenario', 'post-ceasefire', '--seed', 'other', '--out', good);
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toMatch(/^play: .*exists already.*--force/);
    expect(readFileSync(good, 'utf8')).toBe(before);
    writeFileSync(file('old.json'), 'old');
    expect((await run('play', ...GAME, '--out', file('old.json'), '--force')).code).toBe(0);
    expect(withoutId('old.json')).toEqual(withoutId('good.json'));
  });

  test('with --out the story still prints', async () => {
    const { out } = await run('play', ...GAME, '--out', file('second.json'));
    expect(out).toBe((await run('play', ...GAME)).out);
    expect(withoutId('second.json')).toEqual(withoutId('good.json'));
    expect(read('second.json').id).not.toBe(read('good.json').id);
  });
});

describe('replay', () => {
  test('verifies every month', async () => {
    const months = stored().months.length;
    expect(await run('replay', good)).toEqual({ out: `verified: ${months} of ${months} turns\n`, err: '', code: 0 });
  });

  test('names the turn and the indicator at which an altered file parts', async () => {
    const index = INDICATOR_NAMES.indexOf('cohesion');
    const path = altered('cohesion.json', (copy) => {
      copy.months = copy.months.map((month, at) =>
        at === 1 ? { ...month, changes: month.changes.with(index, (month.changes[index] ?? 0) + 1) } : month,
      );
    });
    const { out, code } = await run('replay', path);
    expect(code).toBe(1);
    expect(out).toMatch(/^parts at turn 2 \(December 2025\), cohesion: today's rules give .*, the file says /);
  });

  test.each<readonly [string, (copy: { -readonly [Key in keyof RunFile]: RunFile[Key] }) => void, RegExp]>([
    ['seed', (copy) => (copy.seed = 'another'), /^parts at turn 1 /],
    ['ending', (copy) => (copy.ending = 'widerWar'), /ending/],
    ['months', (copy) => (copy.months = copy.months.slice(0, -1)), /months/],
    ['digest', (copy) => (copy.months = copy.months.map((month) => ({ ...month, digest: 'x' }))), /turn 1 .*digest/],
    ['act', (copy) => (copy.acts = copy.acts.slice(2)), /^parts at turn/],
    ['order', (copy) => (copy.acts = [...copy.acts, { by: 'x', act: { kind: 'withdraw', setting: 'roe' } }]), /acts/],
  ])('an altered %s is found', async (name, change, found) => {
    const { out, code } = await run('replay', altered(`${name}.json`, change));
    expect(out).toMatch(found);
    expect(code).toBe(1);
  });
});

describe('why', () => {
  test.each(['ceasefire', 'violations', 'cohesion', 'cost', 'forceKilled', 'dark', 'strength'])(
    'the rows of %s add up',
    async (indicator) => {
      const { out, code } = await run('why', good, '--turn', '2', '--indicator', indicator);
      expect(code).toBe(0);
      const figures = out.split('\n').flatMap((line) => / ([+−]?[\d,]+\.\d\d)$/.exec(line)?.[1] ?? []);
      const cents = figures.map((text) => Math.round(Number(text.replaceAll(',', '').replace('−', '-')) * 100));
      const [start = 0, ...rest] = cents;
      expect(start + rest.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(rest.at(-1) ?? start);
      expect(out).toMatch(/sums? to the change exactly/);
    },
  );

  test('still answers for a file that parts, and says so', async () => {
    const path = altered('why.json', (copy) => (copy.seed = 'another'));
    const { out, err, code } = await run('why', path, '--turn', '1', '--indicator', 'ceasefire');
    expect(code).toBe(1);
    expect(out).toContain('Ceasefire in November 2025');
    expect(err).toMatch(/^why: [^\n]*parts from today's rules at turn 1, [^\n]*\n$/);
  });
});

describe('mandate', () => {
  test('is one page with six clauses, in any month', async () => {
    for (const turn of ['1', '4']) {
      const { out, code } = await run('mandate', good, '--turn', turn);
      expect(code).toBe(0);
      expect(out).toContain(`month ${turn} of 24`);
      expect(out.match(/^\d\. {2}/gm)).toHaveLength(6);
    }
    expect((await run('mandate', good)).out).toContain(`month ${stored().months.length} of 24`);
  });

  test('answers for a file that parts as far as it can be played, and says so', async () => {
    const path = altered('orders.json', (copy) => {
      copy.acts = [{ by: 'team', act: { kind: 'withdraw', setting: 'roe' } }, ...copy.acts];
    });
    const { out, err, code } = await run('mandate', path);
    expect(code).toBe(1);
    expect(out.match(/^\d\. {2}/gm)).toHaveLength(6);
    expect(err).toMatch(/^mandate: [^\n]*parts from today's rules at turn 1, acts[^\n]*\n$/);
  });
});
