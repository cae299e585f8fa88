/** `npm run golden`: plays the golden runs and writes them anew. The golden files change by this script alone. */

import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cases, play, recorded, runFileOf, runTextOf, textFileOf } from './cases.ts';
import { runFileSchema, SCHEMA_PATH } from './json-schema.ts';
import { goldenText } from './text.ts';

/** All files as they should be, by path. */
function expected(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const entry of cases) {
    const campaign = play(entry);
    files.set(textFileOf(entry), goldenText(campaign, entry));
    if (recorded.includes(entry)) {
      files.set(runFileOf(entry), runTextOf(campaign, entry));
    }
  }
  return files;
}

/** Writes what differs and removes what no case asks for any more. Returns the paths of both. */
function update(files: ReadonlyMap<string, string>): readonly string[] {
  const changed: string[] = [];
  for (const [path, text] of files) {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    changed.push(path);
  }
  if (!existsSync(SCHEMA_PATH) || readFileSync(SCHEMA_PATH, 'utf8') !== runFileSchema()) {
    writeFileSync(SCHEMA_PATH, runFileSchema());
    changed.push(SCHEMA_PATH);
  }
  const folders = new Set([...files.keys()].map((path) => dirname(path)));
  for (const folder of folders) {
    const stale = readdirSync(folder)
      .map((name) => join(folder, name))
      .filter((path) => !files.has(path));
    for (const path of stale) rmSync(path);
    changed.push(...stale.map((path) => `${path} (removed)`));
  }
  return changed;
}

const files = expected();
const changed = update(files);
for (const path of changed) console.log(path);
console.log(
  changed.length === 0
    ? `all ${files.size} golden files are as they were`
    : `${changed.length} of ${files.size} golden files have changed: read the difference, and say in CHANGELOG.md under ` +
        '"## Rules" what changed and why; if a result changed for players, raise RULES_VERSION in sim/run/types.ts',
);
