import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { thirdPartyText } from '../../electron/package/third-party.mjs';
import { buildIfStale } from '../../electron/start/build.mjs';

/** Everything that is packed: the shell, what joins it to the page, the page. */
const BUNDLES = [
  ['vite.node.config.ts', 'electron'],
  ['vite.node.config.ts', 'preload'],
  ['vite.window.config.ts', 'production'],
] as const;

/**
 * The packages that are in the bundles, as the maps from them back to their sources tell: another witness than the one
 * that the text is made from.
 */
async function packagesBundled(): Promise<readonly string[]> {
  const sources = new Set<string>();
  for (const [configFile, mode] of BUNDLES) {
    const built = await build({ configFile, mode, logLevel: 'error', build: { write: false, sourcemap: 'hidden' } });
    const { output } = [built].flat()[0] as Rolldown.RolldownOutput;
    for (const part of output) {
      const maps = part.type === 'chunk' ? (part.map?.sources ?? []) : part.originalFileNames;
      for (const source of maps) sources.add(source);
    }
  }
  const folders = [...sources].map((source) => /node_modules\/(?:@[^/]+\/)?[^/]+/.exec(source)?.[0]);
  return [...new Set(folders)].filter((folder) => folder !== undefined);
}

interface About {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

const aboutOf = (folder: string): About => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as About;

/** What stands under each heading of the text. */
function sectionsOf(text: string): ReadonlyMap<string, string> {
  const [, ...parts] = text.split(/^-{80}\n(.+)\n-{80}\n/m);
  return new Map(parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : [])));
}

/** The packages that the text does not do justice to. */
function faultsOf(text: string, folders: readonly string[]): readonly string[] {
  const sections = sectionsOf(text);
  return folders.filter((folder) => {
    const { name, version, license } = aboutOf(folder);
    const section = sections.get(`${name} ${version} (${license})`) ?? '';
    const own = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
    // All of the package's own licence; for the three that have it elsewhere or beside others', what every licence has.
    const isWhole = own === undefined || name === 'vite' || section.includes(textIn(folder, own));
    return section.length < 400 || !/copyright/i.test(section) || !isWhole;
  });
}

const textIn = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8').trim();

describe('the work of others in the program', () => {
  let text = '';
  let folders: readonly string[] = [];
  beforeAll(async () => {
    if (!buildIfStale()) throw new Error('the page could not be built');
    text = readFileSync('dist/window/third-party.txt', 'utf8');
    folders = await packagesBundled();
  });

  it('is named, each package with its licence', () => {
    const found = folders.map((folder) => aboutOf(folder).name);
    for (const name of ['react', 'pixi.js', 'zod', 'seedrandom', '@fontsource/source-serif-4']) {
      expect(found).toContain(name);
    }
    expect(found.length).toBeGreaterThan(30);
    expect(faultsOf(text, folders)).toEqual([]);
    expect(text).toContain('Natural Earth');
  });

  it('is missed when a single one is left out', () => {
    const others = (left: string) => thirdPartyText(folders.filter((folder) => folder !== left));
    const found = folders.map((folder) => faultsOf(others(folder), folders));
    expect(found).toEqual(folders.map((folder) => [folder]));
  });

  it('goes with every face, and no face is packed twice', () => {
    const faces = readdirSync('dist/window/assets').filter((name) => /\.(woff2?|ttf|otf)$/.test(name));
    expect(faces.length).toBeGreaterThan(10);
    for (const face of faces) {
      const name = folders.find((folder) => face.startsWith(`${folder.split('/').at(-1)}-`));
      expect(name, face).toMatch(/^node_modules\/@fontsource\//);
      expect(face).toMatch(/\.woff2$/);
    }
    const [styles = ''] = readdirSync('dist/window/assets').filter((name) => name.endsWith('.css'));
    const asked = readFileSync(join('dist/window/assets', styles), 'utf8').match(/url\([^)]*\)/g) ?? [];
    expect(asked.filter((url) => url.includes('.woff'))).toHaveLength(faces.length);
    expect(existsSync('dist/window/third-party.txt')).toBe(true);
  });
});
