import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { edition } from '../setup/edition.ts';
import { readSoundRun } from '../../seeds/schema/damaged-run.ts';
import { readRun } from '../../seeds/schema/read-run.ts';
import { assertComplete, FORMS, type Form } from '../../seeds/schema/run-forms.ts';
import { RULES_VERSION, RUN_FORMAT_VERSION, type RunFile } from '../../sim/index.ts';

const { catalogue, prose } = edition;

const FOLDER = 'tests/run-files';

function textOf(path: string): string {
  return readFileSync(join(FOLDER, path), 'utf8');
}

function opened(path: string): RunFile {
  const reading = readRun(JSON.parse(textOf(path)));
  if (reading.kind !== 'run') throw new Error(`${path}: ${JSON.stringify(reading)}`);
  return reading.run;
}

const folders = readdirSync(FOLDER);
const files = folders.flatMap((folder) => readdirSync(join(FOLDER, folder)).map((name) => `${folder}/${name}`));

describe('the kept run files', () => {
  it.each(files)('%s opens, strictly and leniently alike', (path) => {
    const run = opened(path);
    expect(run.formatVersion).toBe(RUN_FORMAT_VERSION);
    expect(readSoundRun(textOf(path))).toEqual({ kind: 'sound', found: { run, damage: null } });
  });

  it('hold three runs of each version of the rules before today’s', () => {
    for (let version = 1; version < RULES_VERSION; version += 1) {
      const names = readdirSync(join(FOLDER, `rules-${version}`));
      expect(names.length, `rules ${version}`).toBeGreaterThanOrEqual(3);
      for (const name of names) expect(opened(`rules-${version}/${name}`).rulesVersion).toBe(version);
    }
  });

  it('name nothing that has no words any more', () => {
    const known = [catalogue.sectors, catalogue.sites, catalogue.partners].flat().map(({ id }) => id);
    const places = new Set(['', ...known, ...Object.keys(prose.names.backings)]);
    const answers = new Set(['', ...Object.keys(prose.responses)]);
    for (const path of files.filter((name) => name.startsWith('rules-'))) {
      for (const [incident, place, , response] of opened(path).months.flatMap(({ incidents }) => incidents)) {
        expect(prose.incidents[incident], `${incident} in ${path}`).toBeDefined();
        expect(places, `${place} in ${path}`).toContain(place);
        expect(answers, `${response} in ${path}`).toContain(response);
      }
    }
  });
});

describe('a file of format 1', () => {
  const path = 'rules-1/post-ceasefire-balanced.json';
  const old = JSON.parse(textOf(path)) as {
    commands: object[];
    months: { digest: string; incidents: unknown[][] }[];
    scenario: string;
    catalogue: string;
  };
  const run = opened(path);

  it('keeps all that it held', () => {
    expect(run.acts.map(({ act }) => act)).toEqual(old.commands);
    expect(run.months.map(({ digest }) => digest)).toEqual(old.months.map(({ digest }) => digest));
    expect(run.scenario).toEqual({ id: old.scenario, hash: null });
    expect(run.edition).toEqual({ catalogue: old.catalogue, contested: [] });
    expect(run.mandate).toEqual({ id: 'balanced' });
    expect(run.indicators).toHaveLength(20);
  });

  it('says null where it kept nothing, and never zero', () => {
    const [incident] = run.months.flatMap(({ incidents }) => incidents);
    expect(incident?.slice(8)).toEqual([null, null, null, null, null]);
    expect(run.months.every(({ causes }) => causes.length === 0)).toBe(true);
    expect(run.start).toEqual([]);
  });

  it('gets the same id however often it is opened, and another than its neighbours', () => {
    expect(opened(path).id).toBe(run.id);
    expect(opened('rules-1/post-ceasefire-robust.json').id).not.toBe(run.id);
  });

  it('is read as far as it is sound, in its own words for what is broken', () => {
    const broken = JSON.stringify({ ...old, commands: old.commands.with(20, { kind: 'bombard' }) });
    const reading = readSoundRun(broken);
    if (reading.kind !== 'sound') throw new Error(reading.kind);
    expect(reading.found.damage).toEqual({ path: 'commands.20.kind', fault: 'notKnown' });
    expect(reading.found.run.acts).toHaveLength(20);
    expect(reading.found.run.months).toHaveLength(old.months.length);
  });
});

describe('the forms', () => {
  it('are complete', () => {
    expect(FORMS.map(({ version }) => version)).toEqual(FORMS.map((_, index) => index + 1));
    expect(() => assertComplete(FORMS, RUN_FORMAT_VERSION)).not.toThrow();
  });

  it('stop the program where a step or a form is missing', () => {
    const { lift: _, ...stuck } = FORMS[0] as Form;
    expect(() => assertComplete([stuck, ...FORMS.slice(1)], RUN_FORMAT_VERSION)).toThrow(/no step to format 2/);
    expect(() => assertComplete(FORMS, RUN_FORMAT_VERSION + 1)).toThrow(/no step to format 3|format 3 have no form/);
    expect(() => assertComplete(FORMS.slice(1), RUN_FORMAT_VERSION)).toThrow(/format 1 have no form/);
  });
});

describe('what is wrong with a file', () => {
  const whole = JSON.parse(textOf('format-2/everything.json')) as RunFile;
  it.each<readonly [string, object, RegExp, RegExp]>([
    ['a seed that is no text', { seed: 7 }, /^seed$/, /found 7, wanted a text/],
    ['a head cut short', { parent: { id: 'x' } }, /^parent\.month$/, /found nothing, wanted/],
    [
      'a scenario of the wrong form',
      { scenario: { id: 'x', value: { ...whole.scenario, start: 'soon' } } },
      /^scenario/,
      /./,
    ],
    [
      'an act of an unknown kind',
      { acts: [{ by: 'team', act: { kind: 'bombard' } }] },
      /^acts\.0\.act\.kind$/,
      /"bombard"/,
    ],
    ['a number that is none', { horizon: 'long' }, /^horizon$/, /found "long", wanted a/],
  ])('is named with its place, what was found and what is wanted: %s', (_, change, path, fault) => {
    const reading = readRun({ ...whole, ...change });
    if (reading.kind !== 'malformed') throw new Error(reading.kind);
    expect(reading.path).toMatch(path);
    expect(reading.fault).toMatch(fault);
    expect(reading.fault).not.toMatch(/invalid|expected/i);
  });
});
