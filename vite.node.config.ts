import { existsSync } from 'node:fs';
import { defineConfig } from 'vite';
import { shippedEdition } from './electron/package/shipped-edition.ts';
import { notePackages } from './electron/package/third-party.mjs';

/**
 * The programs that run under Node. Node 20 cannot run TypeScript, and the seeds come in through
 * `import.meta.glob`, so each is bundled: `vite build --mode GROUP` writes `dist/GROUP/NAME.js`.
 */
const programs: Record<string, Record<string, string>> = {
  terminal: {
    play: 'electron/terminal/entry/play.ts',
    replay: 'electron/terminal/entry/replay.ts',
    why: 'electron/terminal/entry/why.ts',
    mandate: 'electron/terminal/entry/mandate.ts',
  },
  electron: { main: 'electron/window/main.ts' },
  preload: { preload: 'electron/window/preload.ts' },
  bench: { bench: 'tests/bench/bench.ts' },
  golden: { update: 'tests/golden/update.ts' },
  calibration: { calibrate: 'tests/calibration/calibrate.ts' },
  critique: { critique: 'tests/critique/critique.ts' },
};

export default defineConfig(({ mode }) => {
  const group = programs[mode];
  if (!group) throw new Error(`no such group of programs: ${mode}`);
  const written = Object.entries(group).filter(([, entry]) => existsSync(entry));
  // A packed program has no node_modules beside it.
  const isWhole = mode === 'electron' || mode === 'preload';
  return {
    plugins: isWhole ? [shippedEdition(), notePackages(mode)] : [shippedEdition()],
    ssr: isWhole ? { noExternal: true } : {},
    build: {
      ssr: true,
      target: 'node20',
      outDir: `dist/${mode}`,
      rolldownOptions: {
        external: ['electron'],
        input: Object.fromEntries(written),
        output: isWhole
          ? // A sandboxed page loads its preload as one script of the older kind, and what is bundled may rely on it.
            { entryFileNames: '[name].cjs', format: 'cjs' }
          : { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
      },
    },
  };
});
