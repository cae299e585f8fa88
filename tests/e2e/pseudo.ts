/** Every word that a page shows or says to readers, and in which room it stands. */

import type { Page } from 'playwright-core';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { shippedEdition } from '../../electron/package/shipped-edition.ts';

const settings = {
  configFile: false,
  root: 'tests/e2e/pseudo-page',
  base: './',
  logLevel: 'warn',
  build: {
    outDir: '../../../node_modules/.cache/pseudo-page',
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
} as const;

/** Builds the page and serves it. */
export async function servePseudoPage(): Promise<{ url: string; close: () => Promise<void> }> {
  await build({ ...settings, plugins: [react(), shippedEdition()] });
  const server = await preview(settings);
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

/** A text on the page, and the rooms of a list that it stands in. */
export interface Shown {
  readonly text: string;
  readonly where: string;
  readonly rooms: readonly string[];
}

/** Every text, and every label, title and placeholder, as the page stands. */
export function shownOn(page: Page, rooms: readonly string[]): Promise<readonly Shown[]> {
  return page.evaluate((selectors) => {
    const ATTRIBUTES = [
      'aria-label',
      'aria-description',
      'aria-valuetext',
      'aria-roledescription',
      'title',
      'placeholder',
      'alt',
    ];
    const found: { text: string; where: string; rooms: string[] }[] = [];
    function note(text: string, element: Element, kind: string): void {
      if (text.trim() === '') return;
      const classes = element.getAttribute('class') ?? '';
      const where = `${kind} of ${element.tagName.toLowerCase()}.${classes}`;
      found.push({ text: text.trim(), where, rooms: selectors.filter((room) => element.closest(room) !== null) });
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const { parentElement } = node;
      if (parentElement !== null && !['SCRIPT', 'STYLE'].includes(parentElement.tagName)) {
        note(node.textContent ?? '', parentElement, 'text');
      }
    }
    for (const element of Array.from(document.querySelectorAll('*'))) {
      for (const name of ATTRIBUTES) note(element.getAttribute(name) ?? '', element, name);
    }
    note(document.title, document.documentElement, 'title');
    return found;
  }, rooms);
}
