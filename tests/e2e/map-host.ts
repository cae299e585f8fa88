import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
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

export type Colour = readonly [red: number, green: number, blue: number];

/** The bytes of a PNG's rows, four to a pixel or three, with the filters of its rows undone. */
function unpacked(png: Buffer): { data: Uint8Array; width: number; depth: number } {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const depth = png[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * depth;
  const data = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const to = y * stride + x;
      const left = x < depth ? 0 : (data[to - depth] ?? 0);
      const up = y === 0 ? 0 : (data[to - stride] ?? 0);
      const corner = x < depth || y === 0 ? 0 : (data[to - stride - depth] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      data[to] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return { data, width, depth };
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** What is on the canvas. */
export class Picture {
  private readonly data: Uint8Array;
  private readonly width: number;
  private readonly depth: number;

  private constructor(data: Uint8Array, width: number, depth: number) {
    this.data = data;
    this.width = width;
    this.depth = depth;
  }

  static async of(page: Page): Promise<Picture> {
    const { data, width, depth } = unpacked(await page.screenshot());
    return new Picture(data, width, depth);
  }

  at(x: number, y: number): Colour {
    const index = (Math.round(y) * this.width + Math.round(x)) * this.depth;
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
    for (let index = 0; index < this.data.length; index += this.depth) {
      const here: Colour = [this.data[index] ?? 0, this.data[index + 1] ?? 0, this.data[index + 2] ?? 0];
      if (distance(here, colour) <= tolerance) hits += 1;
    }
    return hits;
  }

  /** The share of pixels that differ from another picture. */
  differs(other: Picture): number {
    let hits = 0;
    for (let index = 0; index < this.data.length; index += this.depth)
      if (Math.abs((this.data[index] ?? 0) - (other.data[index] ?? 0)) > 6) hits += 1;
    return hits / (this.data.length / this.depth);
  }
}

export function distance(a: Colour, b: Colour): number {
  return Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));
}

export function colourOf(css: string): Colour {
  const value = Number.parseInt(css.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
