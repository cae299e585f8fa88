import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { setTheme, useStage } from './page.ts';
import { begin } from './play.ts';

/** Software drawing on a busy machine takes its time. */
const PATIENCE_MS = 300_000;

const CANVAS = '.map-canvas';
const FALLBACK = 'The map cannot be drawn on this machine. The list has all of it.';

/** Takes the drawing context away, as a driver does that is reset; `back` gives it again after so long. */
async function lose(page: Page, back: number | null): Promise<void> {
  await page.locator(CANVAS).evaluate((canvas, wait) => {
    const context = canvas instanceof HTMLCanvasElement ? canvas.getContext('webgl2') : null;
    const lost = context?.getExtension('WEBGL_lose_context') ?? null;
    if (lost === null) throw new Error('the context cannot be taken away');
    lost.loseContext();
    if (wait !== null) setTimeout(() => lost.restoreContext(), wait);
  }, back);
}

/** How many colours the map's middle shows: a blank canvas has one. */
async function colours(page: Page): Promise<number> {
  const { data, width, height } = PNG.sync.read(await page.locator(CANVAS).screenshot());
  const found = new Set<number>();
  for (let y = Math.round(height / 4); y < (height * 3) / 4; y += 3)
    for (let x = Math.round(width / 4); x < (width * 3) / 4; x += 3) found.add(data.readUInt32BE((y * width + x) * 4));
  return found.size;
}

const { open } = useStage();

describe('a map whose drawing context is lost', { timeout: PATIENCE_MS }, () => {
  async function room(): Promise<Page> {
    const page = await open();
    await begin(page, 'vladivostok');
    return page;
  }

  it('is drawn again when the context comes back, though nothing happens in the game', async () => {
    const page = await room();
    await lose(page, 300);
    await expect.poll(() => colours(page), { timeout: 60_000 }).toBeGreaterThan(50);
    expect(await page.locator(CANVAS).count()).toBe(1);
    expect(await page.getByText(FALLBACK).count()).toBe(0);
    await page.context().close();
  });

  it('is made once more on a new canvas when it does not, and gives way to the list after that', async () => {
    const page = await room();
    const first = await page.locator(CANVAS).elementHandle();
    await lose(page, null);
    await expect.poll(() => first?.evaluate((canvas) => canvas.isConnected), { timeout: 60_000 }).toBe(false);
    await page.locator('.map-frame[data-ready=true]').waitFor();
    await expect.poll(() => colours(page), { timeout: 60_000 }).toBeGreaterThan(50);
    await lose(page, null);
    await page.getByText(FALLBACK).waitFor();
    await page.getByRole('button', { name: 'Kharkiv', exact: true }).waitFor();
    expect(await page.locator('.map-frame[data-ready=true]').count()).toBe(0);
    await page.context().close();
  });
});

describe('a map that a broken card draws black', { timeout: PATIENCE_MS }, () => {
  it('does not call itself ready, and gives way to the list', async () => {
    const page = await open();
    await page.addInitScript(() => {
      const nothing = (): void => undefined;
      Object.assign(WebGL2RenderingContext.prototype, { drawElements: nothing, drawElementsInstanced: nothing });
      Object.assign(WebGL2RenderingContext.prototype, { drawArrays: nothing, drawArraysInstanced: nothing });
    });
    await page.reload();
    await page.getByRole('button', { name: 'New campaign' }).first().click();
    await page.getByRole('button', { name: /^Begin November/ }).click();
    await page.getByText(FALLBACK).waitFor();
    expect(await page.locator('.map-frame[data-ready=true]').count()).toBe(0);
    await page.context().close();
  });
});

describe('a theme that is changed while the map is shown', { timeout: PATIENCE_MS }, () => {
  it('is painted on the map too', async () => {
    const page = await open();
    await begin(page, 'vladivostok');
    const dark = await page.locator(CANVAS).screenshot();
    await setTheme(page, 'Light');
    await expect.poll(async () => (await page.locator(CANVAS).screenshot()).equals(dark)).toBe(false);
    await page.context().close();
  });
});
