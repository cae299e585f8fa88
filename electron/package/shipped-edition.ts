/**
 * The shipped data as one module of what is built: read from the disk, checked, put in canonical form and hashed when a
 * program is built, so that no program that starts has to do it, and none can be built from data with a fault.
 */

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { builtFrom } from '../../seeds/built.ts';
import type { Files } from '../../seeds/reader.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

/** What lies beside the data: the page's map, recorded runs, the schema of run files. */
const APART = /^(map|runs|schema|checks)\//;

/** The module that a build asks for, under a name that no file can have. */
const RESOLVED = '\0virtual:shipped-edition';

/** The paths of the shipped data under `seeds/`. */
function shippedPaths(): readonly string[] {
  const names = readdirSync(SEEDS, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return names.filter((name) => /\.(json|ftl)$/.test(name) && name !== 'tsconfig.json' && !APART.test(name)).toSorted();
}

/** Notes for those who write messages; the line stays, so that a fault names its line. */
const NOTES = /^#.*$/gm;

/** The shipped files, by their paths under `seeds/`: data as they are written, messages as text without the notes in it. */
export function readShippedFiles(): Files {
  return Object.fromEntries(
    shippedPaths().map((path) => {
      const text = readFileSync(join(SEEDS, path), 'utf8');
      return [path, path.endsWith('.json') ? (JSON.parse(text) as unknown) : text.replace(NOTES, '')];
    }),
  );
}

/**
 * The plugin of every build that holds the shipped edition. A fault in the data ends the build, and is named. A test may give
 * files of its own, and gets the same program with another edition.
 */
export function shippedEdition(read: () => Files = readShippedFiles): Plugin {
  return {
    name: 'shipped-edition',
    // The check takes its second, and that is what it is for: no warning that the plugin is slow.
    config: () => ({ build: { rolldownOptions: { checks: { bundlerTimings: false } } } }),
    resolveId: { filter: { id: /^virtual:shipped-edition$/ }, handler: () => RESOLVED },
    load: {
      filter: { id: /^\0virtual:shipped-edition$/ },
      handler() {
        for (const path of shippedPaths()) this.addWatchFile(join(SEEDS, path));
        // Text is read faster than an object written out as code.
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(builtFrom(read())))});`;
      },
    },
  };
}
