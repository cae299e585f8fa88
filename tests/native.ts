/**
 * The model, the seeds and the words, compiled once for all test files and loaded by Node itself. Left to vitest they
 * would be taken apart module by module for every test file, and would reach each other's functions through getters:
 * a sweep of campaigns then costs twice as much. What is tested is the same sources, through the same bundler as the
 * programs'.
 */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { build, normalizePath, type Plugin, type Rolldown } from 'vite';
import type { VitestPluginContext } from 'vitest/node';
import { shippedEdition } from '../electron/package/shipped-edition.ts';

const root = process.cwd();
const FOLDERS = ['sim', 'seeds', 'renderer/words'];
const CACHE = join(root, 'node_modules/.cache/native');

/** How long what another run may still be using is left alone. */
const DAY_MS = 86_400_000;

function sources(): readonly string[] {
  return FOLDERS.flatMap((folder) =>
    (readdirSync(folder, { recursive: true }) as string[])
      .filter((name) => /(?<!\.d|\.test)\.ts$/.test(name))
      .map((name) => join(folder, name)),
  );
}

async function compile(files: readonly string[]): Promise<Rolldown.RolldownOutput['output']> {
  const built = await build({
    configFile: false,
    plugins: [shippedEdition()],
    logLevel: 'warn',
    build: {
      ssr: true,
      write: false,
      target: 'node20',
      minify: false,
      sourcemap: 'inline',
      rolldownOptions: {
        input: Object.fromEntries(files.map((file) => [file, file])),
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: '[name].mjs',
          chunkFileNames: '[name].mjs',
          // Each folder in one scope, where a call from module to module is a plain call.
          codeSplitting: {
            groups: FOLDERS.map((folder) => ({
              name: `whole-${folder.replaceAll('/', '-')}`,
              test: (id) => /\.(ts|json)$/.test(id) && id.startsWith(normalizePath(join(root, folder, '/'))),
            })),
          },
        },
      },
    },
  });
  if (!('output' in built)) throw new Error('the sources of the tests were not built in one go');
  return built.output;
}

/** Writes what was compiled to a folder of its content's name, whole or not at all: another run may be reading there. */
function keep(output: Rolldown.RolldownOutput['output']): string {
  const files = output.flatMap((part) => (part.type === 'chunk' ? [{ name: part.fileName, code: part.code }] : []));
  const hash = createHash('sha256');
  for (const { name, code } of files) hash.update(name).update(code);
  const folder = join(CACHE, hash.digest('hex').slice(0, 16));
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  for (const { name, code } of files) {
    mkdirSync(dirname(join(unfinished, name)), { recursive: true });
    writeFileSync(join(unfinished, name), code);
  }
  renameSync(unfinished, folder);
  return folder;
}

function sweepOut(current: string): void {
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name);
    if (path !== current && Date.now() - statSync(path).mtimeMs > DAY_MS) rmSync(path, { recursive: true });
  }
}

/**
 * Hands every importer the compiled module in place of the source. Not where vitest has to know which test hangs on
 * which source: when it watches, and when it is asked for the tests of what has changed.
 */
export function nativeSources(): Plugin {
  let isOn = true;
  let compiled: Promise<string> | undefined;
  const files = new Set(sources().map((file) => resolve(file)));
  return {
    name: 'native-sources',
    enforce: 'pre',
    configureVitest({ vitest: { config } }: VitestPluginContext) {
      isOn = !config.watch && !config.changed && (config.related ?? []).length === 0;
    },
    async resolveId(specifier, importer) {
      if (!isOn || importer === undefined || !specifier.startsWith('.')) return null;
      const path = resolve(dirname(importer), specifier);
      if (!files.has(path)) return null;
      compiled ??= compile([...files].map((file) => relative(root, file))).then((output) => {
        const folder = keep(output);
        sweepOut(folder);
        return folder;
      });
      return { id: join(await compiled, `${relative(root, path)}.mjs`), external: true };
    },
  };
}
