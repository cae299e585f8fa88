/**
 * Pictures of the screens, kept as references. What differs is written beside the new picture, to be looked at;
 * `npm run pictures` takes the references anew.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';

const REFERENCES = 'tests/e2e/references';
const TAKEN = 'tests/e2e/shots';

/** How far the colours of a pixel may part, 0 to 1: processors round the smoothing of edges differently. */
const THRESHOLD = 0.1;

/** The share of pixels that may part further: 1 in 1,000, less than a word of a paragraph. */
export const TOLERANCE = 0.001;

/** Whether references are taken anew in this run. */
export const TAKING = import.meta.env.MODE === 'pictures';

function write(path: string, data: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, data);
}

/** The share of pixels in which two pictures part, with a picture of them; sizes that differ part wholly. */
export function difference(taken: Buffer, kept: Buffer): { readonly share: number; readonly marked: PNG } {
  const a = PNG.sync.read(taken);
  const b = PNG.sync.read(kept);
  if (a.width !== b.width || a.height !== b.height) return { share: 1, marked: a };
  const marked = new PNG({ width: a.width, height: a.height });
  const count = pixelmatch(a.data, b.data, marked.data, a.width, a.height, { threshold: THRESHOLD });
  return { share: count / (a.width * a.height), marked };
}

/**
 * A picture of the page once it has come to rest: when two in a row are the same, or the first is the reference to the byte,
 * which was at rest when it was taken.
 */
async function restingPicture(page: Page, wanted: Buffer | null): Promise<Buffer> {
  const take = (): Promise<Buffer> => page.screenshot({ animations: 'disabled', caret: 'hide', timeout: 120_000 });
  let before = await take();
  if (wanted?.equals(before)) return before;
  for (let tries = 0; tries < 20; tries += 1) {
    await page.waitForTimeout(150);
    const now = await take();
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error('the page does not come to rest');
}

/** Takes a picture and compares it with its reference. Returns what is wrong, or null. */
export async function comparePicture(page: Page, name: string): Promise<string | null> {
  const reference = `${REFERENCES}/${name}.png`;
  const kept = existsSync(reference) && !TAKING ? readFileSync(reference) : null;
  const taken = await restingPicture(page, kept);
  write(`${TAKEN}/${name}.png`, taken);
  if (TAKING) {
    write(reference, taken);
    return null;
  }
  if (kept === null) return `${name}: there is no reference; look at the picture, then npm run pictures`;
  // The same to the byte, as on the machine that took it: nothing is left to compare.
  if (taken.equals(kept)) return null;
  const { share, marked } = difference(taken, kept);
  if (share <= TOLERANCE) return null;
  write(`${TAKEN}/${name}-parts.png`, PNG.sync.write(marked));
  return `${name}: ${(share * 100).toFixed(2)} % of the pixels part from the reference; see ${TAKEN}/${name}-parts.png`;
}
