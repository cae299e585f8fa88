/**
 * How much work the page is for the browser: in the bundled Chromium, milliseconds of script, style and layout from the
 * press of a button until the result is painted, as the DevTools protocol counts them in the time of the page's own thread,
 * so that it does not matter what else the machine does. Painting itself is not counted: without a graphics card it is slow
 * in a way that no player's machine is. Beside the times a count, which no machine changes: the components that React
 * renders. It is taken in a campaign of its own, since counting costs time. The page must have been built.
 */

import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { serve } from '../../electron/start/serve.mjs';
import { launchChromium } from '../browser/chromium.ts';
import { countRenders, rendersOf } from '../browser/renders.ts';
import { firstScripts, gzippedKb } from '../measure/first-chunk.ts';
import { atMost, plainRow, spread, type Row } from '../measure/rows.ts';

const FOLDER = 'dist/window';
const SEED = 'vladivostok';
const WARM_MONTHS = 2;
const PAN_STEPS = 40;
const PATIENCE = 120_000;
const COUNTED = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];

async function workSoFar(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const counted = metrics.filter(({ name }) => COUNTED.includes(name));
  return counted.reduce((sum, { value }) => sum + value * 1000, 0);
}

/** Two frames later, what was asked for is on the screen. */
async function painted(page: Page): Promise<void> {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}

async function workOf(page: Page, session: CDPSession, act: () => Promise<void>): Promise<number> {
  const before = await workSoFar(session);
  await act();
  await painted(page);
  return (await workSoFar(session)) - before;
}

async function answerAll(page: Page): Promise<void> {
  const standing = page.getByRole('button', { name: /standing orders say/ });
  while ((await standing.count()) > 0) {
    await standing.click();
    await page.getByRole('button', { name: /^Continue/ }).click();
    await painted(page);
  }
}

const isOver = async (page: Page): Promise<boolean> =>
  (await page.locator('.room:not([data-over=true])').count()) === 0;

/** Ends month after month until the campaign is over, and says what each took by this measure. */
async function monthsOf(
  page: Page,
  measure: (act: () => Promise<void>) => Promise<number>,
): Promise<readonly number[]> {
  const figures: number[] = [];
  for (;;) {
    await painted(page);
    figures.push(await measure(() => page.keyboard.press('e')));
    await answerAll(page);
    if (await isOver(page)) return figures.slice(WARM_MONTHS);
  }
}

async function pansOf(page: Page, session: CDPSession): Promise<readonly number[]> {
  const box = await page.locator('.map-frame').boundingBox();
  if (box === null) throw new Error('the page shows no map');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(0, -300);
  await page.mouse.down();
  const figures: number[] = [];
  for (let step = 1; step <= PAN_STEPS; step += 1) {
    const move = (): Promise<void> => page.mouse.move(middle.x + 2 * step, middle.y + step);
    figures.push(await workOf(page, session, move));
  }
  await page.mouse.up();
  return figures;
}

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(PATIENCE);
  return context.newPage();
}

async function begin(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'New campaign' }).first().click();
  await page.getByRole('textbox', { name: 'Seed' }).fill(SEED);
  await page.getByRole('button', { name: /^Begin November/ }).click();
  await page.locator('.map-frame[data-ready=true]').waitFor();
}

async function timesOf(browser: Browser, address: string): Promise<readonly Row[]> {
  const page = await openPage(browser);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await begin(page, address);
  const pans = await pansOf(page, session);
  const months = await monthsOf(page, (act) => workOf(page, session, act));
  // A page that is open keeps the software that draws busy.
  await page.close();
  return [
    atMost(30, `the page: End month to painted, ${months.length} months: ms`, spread(months)),
    atMost(4, `the page: a frame of the map while panning, ${pans.length} frames: ms`, spread(pans)),
  ];
}

async function countOf(browser: Browser, address: string): Promise<Row> {
  const page = await openPage(browser);
  await countRenders(page);
  await begin(page, address);
  const months = await monthsOf(page, (act) => rendersOf(page, act));
  return atMost(284, `the page: components rendered by End month, ${months.length} months`, spread(months));
}

/** Plays campaigns in the browser and says what a month and a frame of the map cost. */
export async function speedOfPage(): Promise<readonly Row[]> {
  const { address, close } = await serve(`${process.cwd()}/${FOLDER}`);
  const browser = await launchChromium();
  try {
    return [...(await timesOf(browser, address)), await countOf(browser, address)];
  } finally {
    await browser.close();
    close();
  }
}

/** How large the page is, by kind of file. */
export async function sizeOfPage(): Promise<readonly Row[]> {
  const names = (await readdir(FOLDER, { recursive: true })).filter((name) => /\.(?:js|css|html|woff2)$/.test(name));
  const files = await Promise.all(names.map(async (name) => ({ name, bytes: await readFile(`${FOLDER}/${name}`) })));
  const first = { value: gzippedKb(firstScripts(FOLDER)), low: null, high: null };
  const kinds = ['js', 'css', 'woff2'].map((kind) => {
    const own = files.filter(({ name }) => name.endsWith(`.${kind}`)).map(({ bytes }) => gzipSync(bytes).length);
    const value = own.reduce((sum, size) => sum + size, 0) / 1000;
    return plainRow(`files of the page, ${kind}, gzipped: kB`, { value, low: null, high: null });
  });
  return [atMost(300, 'the page: scripts before its first screen, gzipped: kB', first), ...kinds];
}
