/** The page as it is, built with the second scenario beside the first. */

import react from '@vitejs/plugin-react';
import { build, preview, type InlineConfig } from 'vite';
import { shippedEdition } from '../../electron/package/shipped-edition.ts';
import { secondFiles } from '../scenarios/second.ts';

const settings = {
  configFile: false,
  root: 'renderer',
  base: './',
  logLevel: 'warn',
  build: {
    outDir: '../node_modules/.cache/second-page',
    emptyOutDir: true,
    // Looked at once: to make it small takes longer than to read it.
    minify: false,
    reportCompressedSize: false,
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 5000,
  },
  preview: { host: '127.0.0.1' },
} satisfies InlineConfig;

/** Builds the page and serves it. */
export async function serveSecondPage(): Promise<{ url: string; close: () => Promise<void> }> {
  await build({ ...settings, plugins: [react(), shippedEdition(() => secondFiles())] });
  const server = await preview(settings);
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}
