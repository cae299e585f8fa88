import { defineConfig } from 'vitest/config';
import { shippedEdition } from './electron/package/shipped-edition.ts';
import { nativeSources } from './tests/native.ts';

export default defineConfig({
  plugins: [nativeSources(), shippedEdition()],
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    // The real window needs a display and an Electron: `npm run test:desktop`.
    exclude: ['tests/desktop/**', 'node_modules/**'],
    // Statistical tests run thousands of campaigns, and the limit is wall clock: the machine may have other work.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // A second, unless told otherwise, is too short for a page on such a machine.
    expect: { poll: { timeout: 120_000 } },
    pool: 'threads',
    maxWorkers: 2,
    // The files of a worker share its modules, warm: nothing here keeps state between files, and loading took half the time.
    isolate: false,
    reporters: ['default', 'json'],
    outputFile: { json: 'node_modules/.cache/vitest/results.json' },
  },
});
