/**
 * `npm run critique`: whether decisions in the model matter, row by row, each with its figure, its interval of 99 % and whether
 * what is wanted is met. With `--json` as rows. A miss is listed as a miss.
 */

import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { progress, wantsJson, written } from '../measure/rows.ts';
import { optionsOf, type Options } from './arguments.ts';
import { manyHands, ownHands, serve } from './hands.ts';
import type { Court, Finding } from './row.ts';
import { ROWS } from './rows/index.ts';

/** The findings with the id of their row before the name. */
async function measureAll(court: Court, only: string | null): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const { id, measure } of ROWS) {
    if (only !== null && id !== only) continue;
    const begun = performance.now();
    const findings = await measure(court);
    found.push(...findings.map((finding) => ({ ...finding, name: `${id}: ${finding.name}` })));
    progress(`${id}, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  }
  return found;
}

/** The table, then the remarks of each row under its name. */
function told(found: readonly Finding[]): string {
  if (wantsJson) return `${JSON.stringify(found, null, 2)}\n`;
  const notes = found.flatMap(({ name, notes: list }) => {
    const said = list.filter((note) => note !== '');
    return said.length === 0 ? [] : [name, ...said.map((note) => `  ${note}`)];
  });
  return [written(found, false), ...notes.map((line) => `${line}\n`)].join('');
}

async function judge({ only, word, workers, isSmall }: Options): Promise<void> {
  if (isSmall)
    progress(
      'small: about a sixth of the seeds, so intervals are wide, less is told apart, and a row may be met or missed by luck',
    );
  const hands = workers === 1 ? ownHands() : manyHands(fileURLToPath(import.meta.url), workers);
  try {
    const found = await measureAll({ word, scale: isSmall ? 1 / 6 : 1, hands }, only);
    process.stdout.write(told(found));
    const misses = found.filter(({ met }) => met === false).length;
    progress(misses === 0 ? 'no misses' : `${misses} misses`);
  } finally {
    await hands.close();
  }
}

function listRows(): void {
  process.stdout.write(ROWS.map(({ id, what }) => `${id.padEnd(16)} ${what}\n`).join(''));
}

async function main(): Promise<void> {
  const options = optionsOf(
    process.argv.slice(2),
    ROWS.map(({ id }) => id),
  );
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n`);
    process.exitCode = 2;
  } else if (options.isList) {
    listRows();
  } else {
    await judge(options);
  }
}

if (isMainThread) await main();
else serve();
