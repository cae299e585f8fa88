import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRun } from '../../seeds/schema/read-run.ts';
import { INDICATOR_NAMES, assertSound, imbalance, ledgerFor, replayRun, type RunFile } from '../../sim/index.ts';
import { cases, play, recorded, runFileOf, runTextOf, textFileOf } from './cases.ts';
import { runFileSchema, SCHEMA_PATH } from './json-schema.ts';
import { goldenText } from './text.ts';

const SCRIPT = 'npm run golden writes the golden files anew';

/** The first line in which two texts differ, in words; null where they are the same. */
function firstDifference(ours: string, stored: string): string | null {
  if (ours === stored) return null;
  const [left, right] = [ours.split('\n'), stored.split('\n')];
  const line = left.findIndex((text, index) => text !== right[index]);
  const place = line < 0 ? left.length : line;
  const month = left.slice(0, place + 1).findLast((text) => text.startsWith('Month ')) ?? 'before month 1';
  return (
    `line ${place + 1}, ${month}\n  today:  ${left[place]?.trim() ?? 'nothing'}\n` +
    `  stored: ${right[place]?.trim() ?? 'nothing'}\n${SCRIPT}`
  );
}

describe.each(cases)('the golden run of $policy in $scenario, seed $seed', (entry) => {
  const campaign = play(entry);

  it('comes out as it is written', () => {
    const path = textFileOf(entry);
    const stored = existsSync(path) ? readFileSync(path, 'utf8') : '';
    expect(firstDifference(goldenText(campaign, entry), stored), path).toBeNull();
  });

  it('has a ledger that balances in every month', () => {
    const { journal } = campaign;
    if (journal === null) throw new Error('no record');
    for (const [index] of journal.digests.entries()) {
      for (const indicator of INDICATOR_NAMES) {
        expect(imbalance(ledgerFor(journal, indicator, index + 1)), `${indicator} in month ${index + 1}`).toBe(0);
      }
    }
  });

  it('ends in a sound world', () => {
    expect(() => assertSound(campaign.world)).not.toThrow();
  });
});

describe.each(recorded)('the recorded run of $policy in $scenario', (entry) => {
  const path = runFileOf(entry);
  const reading = readRun(JSON.parse(readFileSync(path, 'utf8')));
  if (reading.kind !== 'run') throw new Error(`${path} is no run file: ${JSON.stringify(reading)}`);
  const { run } = reading;

  it('is played again as it was recorded', () => {
    const { verification } = replayRun(play(entry).rules, run);
    expect(verification.divergence, `${path}; ${SCRIPT}`).toBeNull();
    expect(verification.verifiedTurns).toBe(run.months.length);
    expect(verification.sameRules, SCRIPT).toBe(true);
  });

  it('is the run of its policy', () => {
    // The catalogue's fingerprint may move without a change of results: the scenario may have got a neighbour.
    const today = JSON.parse(runTextOf(play(entry), entry)) as RunFile;
    expect(run).toEqual({ ...today, edition: run.edition });
  });
});

describe('the golden files', () => {
  it("have the run file's form as a JSON Schema, as the program checks it", () => {
    expect(readFileSync(SCHEMA_PATH, 'utf8'), SCRIPT).toBe(runFileSchema());
  });

  it('are those of the cases and no others', () => {
    const names = (paths: readonly string[]): readonly string[] =>
      paths.map((path) => basename(path)).toSorted((a, b) => (a < b ? -1 : 1));
    const found = (folder: string): readonly string[] => names(readdirSync(folder));
    expect(found('tests/golden/runs')).toEqual(names(cases.map(textFileOf)));
    expect(found('seeds/runs')).toEqual(names(recorded.map(runFileOf)));
  });
});

describe('the comparison', () => {
  it('finds the first line that differs, with its month, and names the script', () => {
    const ours = 'Head\n\nMonth 1 (2025-11)\n  talks 0.2\n\nMonth 2 (2025-12)\n  talks 0.3\n';
    expect(firstDifference(ours, ours)).toBeNull();
    const found = firstDifference(ours, ours.replace('0.3', '0.4'));
    expect(found).toContain('line 7, Month 2 (2025-12)');
    expect(found).toContain('today:  talks 0.3');
    expect(found).toContain('stored: talks 0.4');
    expect(found).toContain('npm run golden');
  });

  it('finds that a file is cut off, or missing', () => {
    expect(firstDifference('one\ntwo', 'one')).toContain('stored: nothing');
    expect(firstDifference('one', '')).toContain('line 1');
  });
});
