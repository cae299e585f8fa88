import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { RULES_VERSION, type RunFile } from '../../sim/index.ts';
import { run } from './run.ts';

const OLD = 'tests/run-files/rules-1/post-ceasefire-balanced.json';
const folder = mkdtempSync(join(tmpdir(), 'reassurance-'));

/** A recorded run of today's rules with something changed. */
function altered(name: string, change: Partial<RunFile>): string {
  const whole = JSON.parse(readFileSync('seeds/runs/post-ceasefire-balanced.json', 'utf8')) as RunFile;
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ ...whole, ...change }));
  return path;
}

afterAll(() => rmSync(folder, { recursive: true }));

describe('a run of older rules at the terminal', () => {
  test('replay tells it from its record, with where today’s rules part and what changed since', async () => {
    const { out, err, code } = await run('replay', OLD);
    expect({ err, code }).toEqual({ err: '', code: 1 });
    expect(out).toMatch(new RegExp(`^told from its record: 24 months \\(rules 1, today's are ${RULES_VERSION}\\)\n`));
    expect(out).toMatch(/Today's rules part from it (before the first month|in [A-Z][a-z]+ 20\d\d): /);
    expect(out).toMatch(/^Rules 2 \(November 2026\): Luck /m);
    expect(out).not.toMatch(/verified/);
  });

  test('why shows what the file keeps, and says what it cannot', async () => {
    const { out, code } = await run('why', OLD, '--turn', '2', '--indicator', 'ceasefire');
    expect(code).toBe(1);
    expect(out).toMatch(/^told from its record: the ceasefire, December 2025\n/);
    expect(out).toContain('The file keeps no causes of it.');
    expect(out).toContain('need the rules that it was played by');
    expect(await run('why', OLD, '--turn', '25', '--indicator', 'ceasefire')).toMatchObject({ code: 2, out: '' });
  });

  test('mandate shows the orders of the month and no mandate of another history', async () => {
    const { out, code } = await run('mandate', OLD, '--turn', '1');
    expect(code).toBe(1);
    expect(out).toMatch(/^told from its record: November 2025\n/);
    expect(out).toContain('the mandate “balanced” adopted');
    expect(out).not.toMatch(/^\d\. {2}/m);
  });
});

describe('a run of today’s form that today’s rules do not come to', () => {
  const other = { rulesVersion: RULES_VERSION + 1, seed: 'another' };

  test('why names the largest causes that the file keeps', async () => {
    const { out, code } = await run('why', altered('newer.json', other), '--turn', '2', '--indicator', 'ceasefire');
    expect(code).toBe(1);
    expect(out.split('\n').filter((line) => /^ {2}\S.*: [+−]\d/.test(line)).length).toBeGreaterThan(0);
    expect(out).toContain('These are its largest causes');
  });

  test('a scenario that the program has not is told all the same', async () => {
    const { out, code } = await run('replay', altered('atlantis.json', { scenario: { id: 'atlantis', hash: null } }));
    expect(code).toBe(1);
    expect(out).toMatch(/^told from its record/);
    expect(out).toContain('the scenario "atlantis"');
  });

  test('of the same rules and data it is an altered file, and no record', async () => {
    const { out, code } = await run('replay', altered('altered.json', { seed: 'another' }));
    expect(code).toBe(1);
    expect(out).toMatch(/^parts at turn 1 /);
    expect(out).toContain('so the file was altered');
  });
});
