import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../seeds/load.ts';
import { edition as today } from '../setup/edition.ts';
import {
  compileRules,
  missingFrom,
  plainLabel,
  playCampaign,
  policies,
  replayRun,
  rulesFor,
  rulesForRun,
  startCampaign,
  toRunFile,
  type Campaign,
  type EditionOfRun,
  type Rules,
  type RunFile,
  type ScenarioData,
} from '../../sim/index.ts';
import { SECOND, secondFiles } from './second.ts';

const { catalogue } = today;

const own = compileRules(loadCatalogue(secondFiles()).catalogue);
const shipped = compileRules(catalogue);

function scenarioIn(rules: Rules): ScenarioData {
  const found = rules.scenarios.get(SECOND);
  if (found === undefined) throw new Error('no second scenario');
  return found.data;
}

function played(rules: Rules, seed: string): Campaign {
  const campaign = startCampaign(rules, { scenario: SECOND, seed, record: true });
  playCampaign(campaign, policies.balanced);
  return campaign;
}

const written = (run: RunFile): RunFile => JSON.parse(JSON.stringify(run)) as RunFile;

describe('a run of a second scenario', () => {
  it('is verified month for month by the catalogue that has it', () => {
    const run = written(toRunFile(played(own, 'run'), { label: plainLabel('run', 'team') }));
    expect(run.scenario).toEqual({ id: SECOND, hash: own.scenarios.get(SECOND)?.hash });
    expect(replayRun(own, run).verification.divergence).toBeNull();
    expect(missingFrom(shipped, run)).toBe(`the scenario "${SECOND}"`);
  });

  it('that brings it by value is verified by a catalogue that has it not', () => {
    // Without the partner whom only the other catalogue's words know.
    const { partners: _, ...rest } = scenarioIn(own);
    const value: ScenarioData = { ...rest, calendar: [] };
    const edition: EditionOfRun = {
      scenario: { id: SECOND, value },
      mandate: { id: 'keep' },
      edition: { catalogue: shipped.hash, contested: [] },
    };
    const rules = rulesForRun(shipped, edition);
    expect(rulesFor(rules, SECOND).p.kyiv.strikeBase).toBe(0.01);
    const run = written(toRunFile(played(rules, 'value'), { label: plainLabel('run', 'team'), edition }));
    expect(replayRun(shipped, run).verification.divergence).toBeNull();
  });

  it('goes by the numbers that its table contested before those of the scenario', () => {
    const contested = { path: 'kyiv.strikeBase', value: 0.3, by: 'Table A', reason: 'Too meek.' };
    const edition: EditionOfRun = {
      scenario: { id: SECOND, hash: null },
      mandate: null,
      edition: { catalogue: own.hash, contested: [contested] },
    };
    const rules = rulesForRun(own, edition);
    expect(rulesFor(rules, SECOND).p.kyiv.strikeBase).toBe(0.3);
    expect(rulesFor(rules, SECOND).p.grid.repair).toBe(0.2);
    expect(rulesFor(own, SECOND).p.kyiv.strikeBase).toBe(0.01);
    expect(rulesFor(rules, SECOND).contested).not.toBe('');
  });

  it.each<readonly [string, Partial<ScenarioData>]>([
    ['atlantis', { partners: { remove: ['atlantis'] } }],
    ['heat.wave', { parameters: { 'heat.wave': scenarioIn(own).compliance } }],
    ['sea-serpent', { incidents: { without: ['sea-serpent'] } }],
    ['moon', { state: { sectors: { moon: {} } } }],
    ['nobody', { calendar: [{ month: '2027-03', kind: 'review', incident: 'partner-wavers', at: 'nobody' }] }],
  ])('that brings a scenario which names %s is not opened, and says so', (name, changes) => {
    const edition: EditionOfRun = {
      scenario: { id: SECOND, value: { ...scenarioIn(own), ...changes } },
      mandate: null,
      edition: { catalogue: own.hash, contested: [] },
    };
    expect(missingFrom(own, edition)).toContain(`"${name}"`);
  });
});
