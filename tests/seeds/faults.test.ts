import { describe, expect, it } from 'vitest';
import { CatalogueError, loadCatalogue } from '../../seeds/load.ts';
import { writePath } from '../../seeds/schema/faults.ts';
import { BROKEN_FIT, BROKEN_FORM, REPORTED_AT } from './broken-cases.ts';
import { BROKEN_SCENARIO_FIT, BROKEN_SCENARIO_FORM, SCENARIO_REPORTED_AT } from './broken-scenarios.ts';
import { copyOfFiles, faultsIn, keysOf, set } from './broken-files.ts';

const SITES = 'theatre/sites.json';
const SMALL = 'scenarios/small-case.json';

/** A text to be met exactly, or a pattern. */
function patternOf(text: string | RegExp): RegExp {
  return typeof text === 'string' ? new RegExp(`^${text.replaceAll(/[^\w\s]/g, String.raw`\$&`)}$`) : text;
}

describe('a broken file is refused with file, path, what was found and what is wanted', () => {
  it.each([...BROKEN_FORM, ...BROKEN_FIT])('%s, in %s', (...broken) => {
    const [name, file, place, put, found, wanted] = broken;
    const files = copyOfFiles();
    set(files, file, place, put);
    const path = writePath(keysOf(REPORTED_AT[name] ?? place));
    const fault = faultsIn(files).find((entry) => entry.file === file && entry.path === path);
    expect(fault?.found).toMatch(patternOf(found));
    expect(fault?.wanted).toMatch(patternOf(wanted));
  });

  it.each([...BROKEN_SCENARIO_FORM, ...BROKEN_SCENARIO_FIT])('a scenario: %s', (...broken) => {
    const [name, file, place, put, found, wanted] = broken;
    const files = copyOfFiles();
    set(files, file, place, put);
    const [where, path] = SCENARIO_REPORTED_AT[name] ?? [file, writePath(keysOf(place))];
    const faults = faultsIn(files);
    const fault = faults.find((entry) => entry.file === where && entry.path === path);
    expect(fault, JSON.stringify(faults)).toBeDefined();
    expect(fault?.found).toMatch(patternOf(found));
    expect(fault?.wanted).toMatch(patternOf(wanted));
  });

  it('shares of the line that do not add up', () => {
    const files = copyOfFiles();
    set(files, 'theatre/sectors.json', '0.lineShare', {
      value: 0,
      low: 0,
      high: 1,
      unit: 'share',
      source: 'assumption',
    });
    const fault = { file: 'theatre/sectors.json', path: '', found: 'a sum of 0.8' };
    expect(faultsIn(files)).toEqual([{ ...fault, wanted: 'values of lineShare that add up to 1' }]);
  });
});

describe('files', () => {
  it('without a fault load', () => {
    expect(faultsIn(copyOfFiles())).toEqual([]);
  });

  it('that are missing are named', () => {
    const files = copyOfFiles();
    delete files['claims.json'];
    expect(faultsIn(files)).toEqual([{ file: 'claims.json', path: '', found: 'no such file', wanted: 'this file' }]);
  });

  it('that nothing reads are refused', () => {
    const files = { ...copyOfFiles(), 'parameters/weather.json': {} };
    const fault = { file: 'parameters/weather.json', path: '', found: 'a file that nothing reads' };
    expect(faultsIn(files)).toEqual([{ ...fault, wanted: 'a file of the catalogue' }]);
  });

  it('that give another form of a name to what is not there are named', () => {
    const files = copyOfFiles();
    set(files, 'prose/names.json', 'within.partners.atlantis', 'the Atlantis');
    const fault = { file: 'prose/names.json', path: 'within.partners.atlantis', found: 'words for "atlantis"' };
    expect(faultsIn(files)).toEqual([{ ...fault, wanted: 'words for the id of a partner' }]);
  });

  it('whose incident has no words, or whose words have no incident, are named', () => {
    const files = copyOfFiles();
    files['prose/incidents/lost-words.json'] = {
      ...(files['prose/incidents/road-accident.json'] as object),
      id: 'lost-words',
    };
    delete files['prose/incidents/road-accident.json'];
    expect(faultsIn(files).map(({ file, found }) => [file, found])).toEqual([
      ['prose/incidents/road-accident.json', 'nothing'],
      ['prose/incidents/lost-words.json', 'words for "lost-words"'],
    ]);
  });

  it('with several faults have them all in one message', () => {
    const files = copyOfFiles();
    set(files, SITES, '0.kind', 'airfield');
    set(files, SMALL, 'horizon', 0);
    delete files['glossary.json'];
    const error = (() => {
      try {
        return loadCatalogue(files);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(CatalogueError);
    const lines = (error as CatalogueError).message.split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe('The catalogue has 3 faults.');
    expect(lines).toContain('scenarios/small-case.json, at horizon: found 0, wanted a number of at least 1');
    expect(lines).toContain('glossary.json: found no such file, wanted this file');
  });
});
