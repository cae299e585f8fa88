/** What a built page fetches before its first screen can be used. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A script, by its path in the page's folder. */
export interface Script {
  readonly path: string;
  readonly code: string;
}

const pathsIn = (text: string, pattern: RegExp): readonly string[] =>
  Array.from(text.matchAll(pattern), ([, path = '']) => join(path));

/** The scripts that the page names, and all that those import without being asked. What they fetch later is not among them. */
export function firstScripts(folder: string): readonly Script[] {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const due = [...pathsIn(page, /(?:src|href)="([^"]+\.js)"/g)];
  const found = new Map<string, Script>();
  for (let path = due.pop(); path !== undefined; path = due.pop()) {
    if (found.has(path)) continue;
    const code = readFileSync(join(folder, path), 'utf8');
    found.set(path, { path, code });
    const near = join(path, '..');
    due.push(...pathsIn(code, /(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g).map((name) => join(near, name)));
  }
  return [...found.values()];
}

/** How large they are together as they travel, in kB. */
export function gzippedKb(scripts: readonly Script[]): number {
  return scripts.reduce((sum, { code }) => sum + gzipSync(code).length, 0) / 1000;
}
