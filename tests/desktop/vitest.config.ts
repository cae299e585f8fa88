import { defineConfig } from 'vitest/config';
import { shippedEdition } from '../../electron/package/shipped-edition.ts';

/** The tests of the real window: `npm run test:desktop`. One window at a time, or they fight for the processor. */
export default defineConfig({
  plugins: [shippedEdition()],
  test: {
    environment: 'node',
    include: ['tests/desktop/**/*.test.ts'],
    globalSetup: ['tests/desktop/set-up.ts'],
    // Software drawing on a busy machine takes its time.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
    pool: 'forks',
    fileParallelism: false,
    reporters: ['default', 'json'],
    outputFile: { json: 'node_modules/.cache/vitest/desktop.json' },
  },
});
