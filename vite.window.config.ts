import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { shippedEdition } from './electron/package/shipped-edition.ts';
import { newerFacesOnly, notePackages } from './electron/package/third-party.mjs';
import { devPolicy } from './vite.dev-policy.ts';

/** The page, the same for the window and for a browser: `dist/window/`. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), shippedEdition(), newerFacesOnly(), notePackages('window'), devPolicy()],
  // The page imports the model and the seeds, which lie beside its folder.
  server: { host: '127.0.0.1', fs: { allow: ['..'] } },
  build: {
    target: 'chrome130',
    outDir: '../dist/window',
    emptyOutDir: true,
    minify: 'oxc',
    // One sheet for all screens: a screen that is fetched later brings no style, so nothing on the page moves.
    cssCodeSplit: false,
    // The page's policy allows files of its own only, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
  },
});
