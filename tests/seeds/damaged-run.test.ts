import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSoundRun, type SoundRun } from '../../seeds/schema/damaged-run.ts';

const text = readFileSync('seeds/runs/post-ceasefire-balanced.json', 'utf8');

type Json = Record<string, unknown> & {
  acts: Record<string, unknown>[];
  months: Record<string, unknown>[];
};

const whole = JSON.parse(text) as Json;

function read(changed: string): ReturnType<typeof readSoundRun> {
  return readSoundRun(changed);
}

function found(changed: string): SoundRun {
  const reading = read(changed);
  if (reading.kind !== 'sound') throw new Error(`read as ${reading.kind}`);
  return reading.found;
}

function altered(change: (copy: Json) => void): string {
  const copy = JSON.parse(text) as Json;
  change(copy);
  return JSON.stringify(copy);
}

describe('the lenient reading of a run file', () => {
  it('reads a sound file whole', () => {
    const { run, damage } = found(text);
    expect(damage).toBeNull();
    expect(run).toEqual(whole);
  });

  it.each<readonly [string, (entry: Record<string, unknown>) => void, string, string]>([
    ['of an unknown kind', ({ act }) => ((act as Json)['kind'] = 'bombard'), 'acts.20.act.kind', 'notKnown'],
    ['without a kind', ({ act }) => delete (act as Json)['kind'], 'acts.20.act.kind', 'missing'],
  ])('keeps the acts before one %s', (_, change, path, fault) => {
    const { run, damage } = found(altered(({ acts }) => change(acts[20] ?? {})));
    expect(damage).toEqual({ path, fault });
    expect(run.acts).toEqual(whole.acts.slice(0, 20));
    expect(run.months).toEqual(whole.months);
  });

  it('keeps the months before one of the wrong form', () => {
    const { run, damage } = found(altered(({ months }) => (months[7] = { ...months[7], digest: 12 })));
    expect(damage).toEqual({ path: 'months.7.digest', fault: 'wrongForm' });
    expect(run.months).toEqual(whole.months.slice(0, 7));
    expect(run.acts).toEqual(whole.acts);
  });

  it('names what ends the run sooner where both lists are broken', () => {
    const broken = altered(({ acts, months }) => {
      acts[30] = { by: 'team', act: { kind: 'bombard' } };
      months[3] = {};
    });
    expect(found(broken).damage?.path).toBe('months.3.digest');
  });

  it('keeps both lists where what comes after them is broken', () => {
    const { run, damage } = found(altered((copy) => (copy['ending'] = 7)));
    expect(damage).toEqual({ path: 'ending', fault: 'wrongForm' });
    expect(run.months).toHaveLength(whole.months.length);
  });

  it('reads a file that is cut off in its months up to the last whole month', () => {
    const place = text.indexOf('"months"');
    const { run, damage } = found(text.slice(0, place + Math.floor((text.length - place) / 2)));
    expect(damage).toEqual({ path: '', fault: 'cutOff' });
    expect(run.acts).toEqual(whole.acts);
    expect(run.months.length).toBeGreaterThan(5);
    expect(run.months).toEqual(whole.months.slice(0, run.months.length));
  });

  it('has no month to show of a file that is cut off in its acts', () => {
    const { run, damage } = found(text.slice(0, text.indexOf('"months"') - 200));
    expect(damage).toEqual({ path: '', fault: 'cutOff' });
    expect(run.months).toEqual([]);
    expect(run.acts).toEqual(whole.acts.slice(0, run.acts.length));
  });

  it('is not led astray by brackets and quotes in the seed', () => {
    const odd = JSON.stringify({ ...whole, seed: 'a "]}" \\ {[' });
    const { run } = found(odd.slice(0, -60));
    expect(run.seed).toBe('a "]}" \\ {[');
    expect(run.months.length).toBeGreaterThan(15);
  });

  it('tells what cannot be read at all', () => {
    expect(read(text.slice(0, 60))).toEqual({ kind: 'notJson', isCutOff: true });
    expect(read('Dear team,')).toEqual({ kind: 'notJson', isCutOff: false });
    expect(read('{"name": "another program"}')).toEqual({ kind: 'notARun' });
    expect(read(altered((copy) => (copy['formatVersion'] = 99)))).toEqual({ kind: 'newer', formatVersion: 99 });
    expect(read(altered((copy) => delete copy['seed']))).toMatchObject({ kind: 'malformed', path: 'seed' });
  });
});
