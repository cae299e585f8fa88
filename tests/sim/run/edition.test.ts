import { describe, expect, it } from 'vitest';
import {
  hashesOf,
  isToldFromRecord,
  missingFrom,
  plainLabel,
  playAgain,
  playMonth,
  policies,
  replayRun,
  rulesForRun,
  standingCommands,
  startCampaign,
  toRunFile,
  type EditionOfRun,
  type MandateData,
  type RunFile,
} from '../../../sim/index.ts';
import { must, nth, rules } from '../setup.ts';

const scenario = nth(rules.data.scenarios, 0);
const shipped: EditionOfRun = {
  scenario: { id: scenario.id, hash: null },
  mandate: { id: 'balanced' },
  edition: { catalogue: rules.hash, contested: [] },
};
const contested = {
  path: 'ceasefire.wear',
  value: 3 * rules.p.ceasefire.wear,
  by: 'Table A',
  reason: 'One month only.',
};
const disputed: EditionOfRun = { ...shipped, edition: { ...shipped.edition, contested: [contested] } };
const ours: MandateData = nth(Object.values(scenario.mandates), 0);

/** A run of six months on an edition. */
function runOn(edition: EditionOfRun): RunFile {
  const campaign = startCampaign(rulesForRun(rules, edition), {
    scenario: edition.scenario.id,
    seed: 'edition',
    record: true,
  });
  must(campaign, { kind: 'adoptMandate', mandate: edition.mandate?.id ?? '' });
  for (let month = 0; month < 6; month += 1) playMonth(campaign, policies.balanced);
  const run = toRunFile(campaign, { label: plainLabel('edition', 'team'), edition });
  return JSON.parse(JSON.stringify(run)) as RunFile;
}

function isVerified(run: RunFile): boolean {
  return replayRun(rules, run).verification.divergence === null;
}

describe('a run on the shipped edition', () => {
  it('is played on the very rules that were compiled once', () => {
    expect(rulesForRun(rules, shipped)).toBe(rules);
  });
});

describe('a run with contested numbers', () => {
  const run = runOn(disputed);

  it('is played with them, and verifies', () => {
    expect(isVerified(run)).toBe(true);
    expect(rulesForRun(rules, run).p.ceasefire.wear).toBe(contested.value);
    expect(rules.p.ceasefire.wear).not.toBe(contested.value);
  });

  it('is another history than without them', () => {
    const without = { ...run, edition: { ...run.edition, contested: [] } };
    expect(replayRun(rules, without).verification.divergence).toMatchObject({ turn: 1, what: 'ceasefire' });
  });

  it('has other digests even where the number changes no figure', () => {
    const idle = { ...contested, value: rules.p.ceasefire.wear };
    const same = runOn({ ...shipped, edition: { ...shipped.edition, contested: [idle] } });
    const plain = runOn(shipped);
    expect(same.months.map(({ changes }) => changes)).toEqual(plain.months.map(({ changes }) => changes));
    expect(same.months[0]?.digest).not.toBe(plain.months[0]?.digest);
  });
});

describe('a run with a mandate or a scenario of its own', () => {
  it('plays a mandate that the scenario has not', () => {
    const run = runOn({ ...shipped, mandate: { id: 'our-own', value: ours } });
    expect(isVerified(run)).toBe(true);
    expect(standingCommands(run.acts)[0]).toEqual({ kind: 'adoptMandate', mandate: 'our-own' });
  });

  it('plays a scenario that the program does not ship', () => {
    const value = { ...scenario, id: 'my-own', start: '2026-02' };
    const run = runOn({ ...shipped, scenario: { id: 'my-own', value } });
    expect(isVerified(run)).toBe(true);
    expect(playAgain(rules, run, { record: true }).campaign.scenario.data.start).toBe('2026-02');
  });

  it('gives each scenario the fingerprint that it would have by itself', () => {
    const value = { ...scenario, id: 'my-own', start: '2026-02' };
    const { data, scenarios } = rulesForRun(rules, { ...shipped, scenario: { id: 'my-own', value } });
    const named = Object.fromEntries([...scenarios].map(([id, { hash }]) => [id, hash]));
    expect(named).toEqual(hashesOf(data).scenarios);
    expect(Object.keys(named)).toHaveLength(rules.data.scenarios.length + 1);
  });

  it.each<readonly [string, Partial<EditionOfRun>, RegExp]>([
    ['a scenario', { scenario: { id: 'atlantis', hash: null } }, /the scenario "atlantis"/],
    ['a mandate', { mandate: { id: 'bold' } }, /the mandate "bold"/],
    ['a mandate called like a part of every object', { mandate: { id: 'constructor' } }, /the mandate "constructor"/],
    [
      'a contested number',
      { edition: { catalogue: rules.hash, contested: [{ ...contested, path: 'ceasefire.tide' }] } },
      /the contested number "ceasefire.tide"/,
    ],
    [
      'a contested number of no group',
      { edition: { catalogue: rules.hash, contested: [{ ...contested, path: '__proto__.wear' }] } },
      /__proto__/,
    ],
  ])('is told from its record where the program has not %s', (_, change, missing) => {
    const run = { ...runOn(shipped), ...change };
    expect(missingFrom(rules, run)).toMatch(missing);
    const { campaign, verification } = replayRun(rules, run);
    expect(campaign).toBeNull();
    expect(verification.divergence).toMatchObject({ turn: 0, what: 'edition' });
    expect(isToldFromRecord(verification)).toBe(true);
    expect(() => playAgain(rules, run, { record: false })).toThrow(missing);
  });
});
