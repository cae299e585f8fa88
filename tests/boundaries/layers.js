import { posix } from 'node:path';

/** What the screen is built from. */
const screen = [
  'react',
  'react-dom/',
  'react-aria-components',
  'zustand',
  'pixi.js',
  'pixi.js/',
  'd3-geo',
  'geojson',
  'topojson-client',
  'topojson-specification',
  'idb-keyval',
  '@visx/scale',
  '@visx/shape',
  '@fontsource/',
];

/**
 * Who may import what. The first line whose `files` match a file is that file's rule.
 * A path is relative to the root, and one that ends in "/" or ":" covers everything that starts so.
 * There is no list of exceptions: a file that needs one is in the wrong folder.
 *
 * @type {ReadonlyArray<{ files: string, mayImport: readonly string[] }>}
 */
export const layers = [
  { files: 'sim/random/streams.ts', mayImport: ['sim/', 'seedrandom/lib/alea.js'] },
  { files: 'sim/', mayImport: ['sim/'] },
  { files: 'seeds/', mayImport: ['seeds/', 'sim/index.ts', 'zod', '@fluent/bundle', 'virtual:shipped-edition'] },
  { files: 'renderer/words/', mayImport: ['renderer/words/', 'seeds/', 'sim/index.ts', 'CHANGELOG.md?raw'] },
  {
    files: 'renderer/',
    mayImport: ['renderer/', 'seeds/', 'sim/index.ts', 'sim/study/index.ts', 'LICENSE?raw', ...screen],
  },
  { files: 'electron/package/', mayImport: ['electron/', 'seeds/', 'node:', 'vite'] },
  { files: 'electron/files/', mayImport: ['electron/files/', 'node:', 'renderer/host/contract.ts'] },
  {
    files: 'electron/terminal/',
    mayImport: [
      'electron/terminal/',
      'electron/files/',
      'electron/package/freshness.mjs',
      'renderer/host/contract.ts',
      'renderer/words/',
      'seeds/',
      'sim/index.ts',
      'sim/study/index.ts',
      'node:',
    ],
  },
  {
    files: 'electron/',
    mayImport: [
      'electron/',
      'electron',
      'node:',
      'renderer/host/contract.ts',
      'seeds/messages.ts',
      'seeds/shipped-messages.ts',
      'zod',
    ],
  },
];

/** @type {(path: string, pattern: string) => boolean} */
const covers = (path, pattern) => (/[/:]$/.test(pattern) ? path.startsWith(pattern) : path === pattern);

/**
 * What an import specifier points at: a path from the root for a relative one, else the package as written.
 *
 * @type {(file: string, specifier: string) => string}
 */
const target = (file, specifier) =>
  specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier;

/**
 * Whether `file` (a path from the root, with forward slashes) may import `specifier`.
 * Files outside every layer, such as tests and tool configurations, may import anything.
 *
 * @type {(file: string, specifier: string) => boolean}
 */
export function mayImport(file, specifier) {
  const layer = layers.find(({ files }) => covers(file, files));
  return layer === undefined || layer.mayImport.some((pattern) => covers(target(file, specifier), pattern));
}
