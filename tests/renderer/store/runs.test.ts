import { edition } from '../../setup/edition.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../renderer/campaign/run-text.ts';
import { readRunText } from '../../../renderer/campaign/runs.ts';
import {
  applyTo,
  isRefusal,
  isSound,
  openSession,
  runOf,
  verificationOf,
  type Session,
} from '../../../renderer/campaign/session.ts';
import { said } from '../../../seeds/messages.ts';
import type { SoundRun } from '../../../seeds/schema/damaged-run.ts';
import type { RunFile } from '../../../sim/index.ts';

const text = readFileSync('seeds/runs/post-ceasefire-balanced.json', 'utf8');
const whole = JSON.parse(text) as RunFile;
const all = whole.months.length;

/** The file with its 21st act of a kind that nobody knows. */
const broken = JSON.stringify({
  ...whole,
  acts: whole.acts.with(20, { by: 'team', act: { kind: 'bombard' } } as never),
});

/** The file with the first figure of its fifth month raised by a step. */
const altered = JSON.stringify({
  ...whole,
  months: whole.months.map((month, index) =>
    index === 4 ? { ...month, changes: month.changes.with(0, (month.changes[0] ?? 0) + 1) } : month,
  ),
});

function read(name: string, changed: string): SoundRun {
  const found = readRunText(edition, name, changed);
  if ('key' in found) throw new Error(found.key);
  return found;
}

function open(changed: string): Session {
  return openSession(edition, read('a.json', changed));
}

describe('a run that is opened', () => {
  it('is verified as its file has it, and saved as it was', () => {
    const session = open(text);
    expect(isSound(session)).toBe(true);
    expect(verificationOf(session)).toMatchObject({ verifiedTurns: all, storedTurns: all, divergence: null });
    expect(JSON.parse(textOf(runOf(session)))).toEqual(whole);
  });

  it('is found to differ where the file was altered, though the campaign is recomputed', () => {
    const session = open(altered);
    expect(isSound(session)).toBe(false);
    expect(session.months).toHaveLength(all);
    expect(verificationOf(session).divergence).toMatchObject({ turn: 5, what: 'ceasefire' });
    expect(verificationOf(session).verifiedTurns).toBe(4);
  });

  it('is played as far as a damaged file is sound, and verified so far', () => {
    const session = open(broken);
    const { run } = read('a.json', broken);
    expect(isSound(session)).toBe(false);
    expect(run.acts).toEqual(whole.acts.slice(0, 20));
    expect(run.months).toEqual(whole.months.slice(0, run.months.length));
    expect(session.months).toHaveLength(run.months.length);
    expect(run.months.length).toBeGreaterThan(5);
    expect(run.months.length).toBeLessThan(all);
    expect(verificationOf(session)).toMatchObject({ divergence: null, verifiedTurns: run.months.length });
  });

  it('is what was played here once the team plays on', () => {
    const before = open(broken);
    const [command] = before.legal;
    if (command === undefined) throw new Error('nothing can be done');
    const session = applyTo(before, command);
    if (isRefusal(session)) throw new Error(session.code);
    expect(session.opened).toBeNull();
    expect(isSound(session)).toBe(true);
    expect(verificationOf(session).divergence).toBeNull();
  });

  it('is saved without its broken end', () => {
    const saved = read('saved.json', textOf(runOf(open(broken))));
    expect(saved.damage).toBeNull();
    expect(saved.run.acts).toEqual(whole.acts.slice(0, 20));
  });
});

describe('a file that cannot be opened', () => {
  it.each([
    ['no JSON', 'Dear team,', /not a run file: it is not JSON/],
    ['another program’s JSON', '{"name": "x"}', /is not a run file\. Choose/],
    ['cut off in its head', text.slice(0, 60), /cut off so early/],
    ['cut off before its months', text.slice(0, text.indexOf('"months"') - 100), /no month of it is sound.*cut off/],
    ['without a seed', JSON.stringify({ ...whole, seed: 7 }), /damaged at seed/],
  ])('says why and what to do: %s', (_, changed, wanted) => {
    const found = readRunText(edition, 'a.json', changed);
    const told = 'key' in found ? said(edition.say, found) : '';
    expect(told).toMatch(/^“a\.json” /);
    expect(told).toMatch(wanted);
  });
});
