import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { build, preview, type InlineConfig } from 'vite';
import { shippedEdition } from '../../electron/package/shipped-edition.ts';

const settings = {
  configFile: false,
  root: 'tests/e2e/map-page',
  base: './',
  plugins: [shippedEdition()],
  logLevel: 'warn',
  build: {
    outDir: '../../../node_modules/.cache/map-page',
    emptyOutDir: true,
    // Looked at once: to make it small takes longer than to read it.
    minify: false,
    reportCompressedSize: false,
    target: 'es2022',
    chunkSizeWarningLimit: 5000,
  },
  preview: { host: '127.0.0.1' },
} satisfies InlineConfig;

/** Builds the page with the map alone and serves it. */
export async function serveMapPage(): Promise<{ url: string; close: () => Promise<void> }> {
  await build(settings);
  const server = await preview(settings);
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

/** Bytes of a pixel. */
const DEPTH = 4;

export type Colour = readonly [red: number, green: number, blue: number];

/** What is on the canvas. */
export class Picture {
  private readonly data: Uint8Array;
  private readonly width: number;

  private constructor({ data, width }: PNG) {
    this.data = data;
    this.width = width;
  }

  static async of(page: Page): Promise<Picture> {
    return new Picture(PNG.sync.read(await page.screenshot()));
  }

  at(x: number, y: number): Colour {
    return this.colour((Math.round(y) * this.width + Math.round(x)) * DEPTH);
  }

  private colour(index: number): Colour {
    return [this.data[index] ?? 0, this.data[index + 1] ?? 0, this.data[index + 2] ?? 0];
  }

  /** The share of pixels round a place that are close to a colour. */
  share(place: { x: number; y: number; reach: number }, colour: Colour, tolerance = 28): number {
    let [hits, all] = [0, 0];
    for (let y = -place.reach; y <= place.reach; y += 1)
      for (let x = -place.reach; x <= place.reach; x += 1) {
        all += 1;
        if (distance(this.at(place.x + x, place.y + y), colour) <= tolerance) hits += 1;
      }
    return hits / all;
  }

  /** How many pixels of the whole picture are close to a colour. */
  count(colour: Colour, tolerance = 28): number {
    let hits = 0;
    for (let index = 0; index < this.data.length; index += DEPTH)
      if (distance(this.colour(index), colour) <= tolerance) hits += 1;
    return hits;
  }

  /** The share of pixels that differ from another picture. */
  differs(other: Picture): number {
    let hits = 0;
    for (let index = 0; index < this.data.length; index += DEPTH)
      if (Math.abs((this.data[index] ?? 0) - (other.data[index] ?? 0)) > 6) hits += 1;
    return hits / (this.data.length / DEPTH);
  }
}

export function distance(a: Colour, b: Colour): number {
  return Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));
}

export function colourOf(css: string): Colour {
  const value = Number.parseInt(css.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
