/** The built page in a real browser, served as `npm start` serves it. */

import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { buildIfStale } from '../../electron/start/build.mjs';
import { serve } from '../../electron/start/serve.mjs';
import { launchChromium, PUT_TOGETHER_PLAIN, ROUGH_EDGES } from '../browser/chromium.ts';
import { TAKING } from './pictures.ts';

/** Where pictures go to be looked at. */
const SHOTS = 'tests/e2e/shots';

/** How long a step may take, in milliseconds. */
export const PATIENCE = 120_000;

/** A browser with the page's address. */
interface Stage {
  readonly browser: Browser;
  readonly address: string;
  readonly end: () => Promise<void>;
}

/** Builds the page if it is stale, serves it, and starts a browser. */
async function openStage(flags: readonly string[]): Promise<Stage> {
  if (!buildIfStale()) throw new Error('the page could not be built');
  const { address, close } = await serve(`${process.cwd()}/dist/window`);
  const browser = await launchChromium(...flags);
  mkdirSync(SHOTS, { recursive: true });
  return {
    browser,
    address,
    async end() {
      await browser.close();
      close();
    },
  };
}

type Motion = 'reduce' | 'no-preference';

interface Look {
  readonly reducedMotion: Motion;
  readonly deviceScaleFactor: number;
}

/** What a test wants of its page: motion, and the map where it is about it. */
interface Wish {
  readonly motion?: Motion;
  readonly hasMap?: boolean;
}

/**
 * Half as many pixels either way, where nobody compares pictures: layout is in CSS pixels and stays, and drawing, which
 * is done without a graphics card here, takes a quarter.
 */
export const HALF = 0.5;

/**
 * The page without its map, where the test is not about it: software drawing takes most of the time. To be said before the
 * page is opened, which fetches the map ahead.
 */
export async function withoutMap(page: Page): Promise<void> {
  // Never answered: the panel waits for a program that does not come.
  await page.route('**/theatre-map-*.js', () => undefined);
}

/** A page of its own storage. What it reports, errors and refusals of its policy, goes to `faults`. */
async function openPage({ browser, address }: Stage, faults: string[], look: Look, hasMap: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...look });
  // Software drawing on a busy machine takes its time.
  context.setDefaultTimeout(PATIENCE);
  context.setDefaultNavigationTimeout(PATIENCE);
  const page = await context.newPage();
  if (!hasMap) await withoutMap(page);
  page.on('pageerror', (fault) => faults.push(String(fault.stack)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(address);
  await page.getByRole('heading', { name: /Reassurance Force/ }).waitFor();
  // Once the kept runs are listed the page has its buttons where they stay: before, a press may miss one.
  await page.locator('.learn, .continue-card h2').first().waitFor();
  return page;
}

/**
 * How the page is drawn where nobody compares pictures. Not else: edges would be rough, and put together without the card,
 * a fading edge comes out a little different each time.
 */
export const QUICK = [PUT_TOGETHER_PLAIN, ROUGH_EDGES];

/** The stage of the tests that stand below: opened before them, ended after them, with no faults at the start of each. */
export function useStage(deviceScaleFactor = HALF) {
  let stage: Stage | undefined;
  const faults: string[] = [];
  beforeAll(async () => {
    stage = await openStage(deviceScaleFactor === HALF ? QUICK : []);
  });
  afterAll(() => stage?.end());
  beforeEach(() => {
    faults.length = 0;
  });
  return {
    /** What the pages of this test reported: to be empty at its end. */
    faults,
    /** Opens a page of its own storage. */
    open: ({ motion = 'reduce', hasMap = true }: Wish = {}): Promise<Page> => {
      if (stage === undefined) throw new Error('a page is opened within a test');
      return openPage(stage, faults, { reducedMotion: motion, deviceScaleFactor }, hasMap);
    },
  };
}

/** A picture of the page to look at, where pictures are asked for: nothing compares it. */
export async function shoot(page: Page, name: string): Promise<void> {
  if (!TAKING) return;
  await page.screenshot({ path: `${SHOTS}/${name}.png`, timeout: PATIENCE });
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe-core finds wrong with the page as it stands, in lines. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Through the driver: the page's own policy lets in no script but the program's.
  if (!(await page.evaluate('"axe" in globalThis')))
    await page.evaluate(await readFile('node_modules/axe-core/axe.min.js', 'utf8'));
  // All rules run; what passed is not written out, which nobody reads.
  const asked = 'axe.run({ resultTypes: ["violations"] }).then((results) => results.violations)';
  const found = await page.evaluate<readonly Violation[]>(asked);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 140)} | ${failureSummary.slice(0, 200)}`),
  );
}

export const THEMES = ['Dark', 'Light', 'Projector'] as const;

/** Changes the theme through the menu; back in home and set-up, which keep it, through the store of the page. */
export async function setTheme(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${theme}`) }).click();
  await page
    .locator('html')
    .and(page.locator(`[data-theme="${theme.toLowerCase()}"]`))
    .waitFor();
}

/** A run file for the page's chooser. */
export interface GivenFile {
  readonly name: string;
  readonly text: string;
}

/** How long the page's chooser may take to come, in milliseconds. */
const CHOOSER_MS = 15_000;

/**
 * Opens a run file from the first screen, as a person does who chooses one. Pressed again where no chooser comes: Chromium
 * shows none where the page was so busy that it took the press more than five seconds late.
 */
export async function openRunFile(page: Page, { name, text }: GivenFile): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    const coming = page.waitForEvent('filechooser', { timeout: CHOOSER_MS }).catch(() => null);
    await page.getByRole('button', { name: /^Open a run file/ }).click();
    const chooser = await coming;
    if (chooser !== null) return chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }
  throw new Error('the page shows no chooser of files');
}
