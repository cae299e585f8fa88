import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inTerminal, onPage } from './open.ts';
import { KINDS, mutated, randomFrom } from './mutations.ts';

const FOLDER = 'tests/fuzz/regressions';

/** How many files of each kind; FUZZ=10 tries ten times as many. */
const EACH = 24 * Number(process.env['FUZZ'] ?? 1);

const sources = [
  'seeds/runs/post-ceasefire-robust.json',
  'tests/run-files/rules-1/post-ceasefire-balanced.json',
  'tests/run-files/format-2/everything.json',
].map((path) => readFileSync(path, 'utf8'));

/** What is wrong with how a text was opened; empty where nothing is. */
function faultsOf(text: string): readonly string[] {
  const faults: string[] = [];
  try {
    const terminal = inTerminal(text);
    const page = onPage(text);
    for (const said of [...terminal.said, ...page.said]) {
      if (/NaN|undefined|\[object|Infinity/.test(said.replaceAll('x'.repeat(5000), '')))
        faults.push(said.slice(0, 300));
    }
    if (terminal.isSound !== page.isSound)
      faults.push(`sound: ${terminal.isSound} at the terminal, ${page.isSound} on the page`);
    if (terminal.isShown && !page.isShown) faults.push(`shown at the terminal only: ${page.said.join(' ')}`);
    for (const saved of new Set([terminal.saved, page.saved])) {
      if (saved !== null && !inTerminal(saved).isShown) faults.push('what was saved again cannot be read');
    }
  } catch (fault) {
    faults.push(`threw ${String(fault)} ${fault instanceof Error ? (fault.stack?.split('\n')[1] ?? '') : ''}`);
  }
  if (Object.keys(Object.prototype).length > 0) faults.push('Object.prototype was written to');
  return faults;
}

describe('a hostile run file', () => {
  it.each(KINDS)('breaks nothing, says nothing odd and can be saved again: %s', (kind) => {
    for (let index = 0; index < EACH; index += 1) {
      const name = `${kind}-${index}`;
      const source = sources[index % sources.length] ?? '';
      const text = mutated(source, kind, randomFrom(name));
      const faults = faultsOf(text);
      // Kept, so that it is tried from now on whatever the generator does.
      if (faults.length > 0 && text.length < 100_000) writeFileSync(join(FOLDER, `${name}.txt`), text);
      expect(faults, name).toEqual([]);
    }
  });

  const kept = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];
  it.each(kept)('is no trouble any more: %s', (name) => {
    expect(faultsOf(readFileSync(join(FOLDER, name), 'utf8'))).toEqual([]);
  });
});
