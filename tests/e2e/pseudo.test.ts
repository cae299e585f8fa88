import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, PUT_TOGETHER_PLAIN, ROUGH_EDGES } from '../browser/chromium.ts';
import { shownOn, servePseudoPage } from './pseudo.ts';
import { pseudo } from './pseudo-page/pseudo.ts';

/** Software drawing on a busy machine takes its time. */
const PATIENCE_MS = 600_000;

/** Rooms whose words still stand in the code. One that has moved is taken off: this list can only become shorter. */
const NOT_MOVED: Readonly<Record<string, string>> = {
  '[data-panel="decision"]': 'the decision, and what a month brought',
  '[data-panel="measures"]': 'the measures',
  '.debrief-app': 'the debrief',
  '.app:has(.replay)': 'the replay',
};

/** What stays English in every language, and says so: the texts of licences. */
const MARKED_ENGLISH = '[lang="en"]';

/** What the widget library says by itself, in the locale that the page gives it. */
const BY_THE_LIBRARY = ['Dismiss'];

/** What was typed or given: a seed, the names of runs, and what a browser calls its address. */
const GIVEN = ['lantern-825', 'vladivostok', 'balanced.json'];

/** Plain letters that are no language: units after a figure. */
const UNITS = /€[\d.,]+ (?:M|bn)\b/g;

/** What of a text is in no language of the page. */
function foreign(text: string): boolean {
  const rest = GIVEN.reduce((left, given) => left.replaceAll(given, ''), text.replaceAll(UNITS, ''));
  return /[A-Za-z]/.test(rest);
}

async function choose(page: Page, command: string): Promise<void> {
  await page.locator('.main-menu').click();
  await page.locator(`.menu [data-key="${command}"]`).click();
}

async function playToDecision(page: Page): Promise<void> {
  const decision = page.locator('.decision-head');
  for (let month = 0; month < 24; month += 1) {
    if ((await decision.count()) > 0) return;
    const before = await page.locator('.bar-month').textContent();
    await page.keyboard.press('e');
    const passed = page.locator('.bar-month').filter({ hasNotText: before ?? '' });
    await passed.or(decision).first().waitFor();
  }
}

/** Answers as standing orders say, until a month is over. */
async function endFirstMonth(page: Page): Promise<void> {
  const over = page.locator('.month.begun:not(.now)').first();
  const asks = page.locator('.order-bar .standing');
  const ends = page.locator('.end-month.primary');
  for (let step = 0; step < 8 && (await over.count()) === 0; step += 1) {
    await asks.or(ends).first().waitFor();
    await ((await asks.count()) > 0 ? asks : ends).first().click();
    const told = page.locator('.reckoning-foot .primary');
    if ((await told.count()) > 0) await told.click();
    await page.waitForTimeout(300);
  }
}

/** Each screen in the order in which one leads to the next. */
const SCREENS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['home', (page) => page.locator('.learn, .continue-card h2').first().waitFor()],
  ['menu', (page) => page.locator('.main-menu').click()],
  ['help: about', (page) => page.locator('.menu [data-key="about"]').click()],
  [
    'help: keys',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('.help').waitFor({ state: 'detached' });
      await choose(page, 'keys');
      await page.locator('.help-keys').waitFor();
    },
  ],
  [
    'help: licence',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('.help').waitFor({ state: 'detached' });
      await choose(page, 'licence');
      await page.locator('.help h3').first().waitFor();
    },
  ],
  [
    'set-up',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('.help').waitFor({ state: 'detached' });
      await page.locator('.home-action.first').click();
      await page.locator('.seed-row input').fill('vladivostok');
    },
  ],
  [
    'operations',
    async (page) => {
      await page.locator('.begin-bar .button').click();
      await page.locator('.sheet').waitFor();
    },
  ],
  [
    'ladder and order',
    async (page) => {
      await page.locator('#clause-3 .word').last().click();
      await page.locator('.ladder .rung.open').first().click();
      await page.locator('.ladder-actions').waitFor();
    },
  ],
  [
    'what is ordered',
    async (page) => {
      await page.locator('.ladder-actions .button').first().click();
      await page.locator('.pending').first().waitFor();
    },
  ],
  [
    'sectors',
    async (page) => {
      await page.locator('#clause-1 .word').last().click();
      await page.locator('.sector-table select').first().focus();
      await page.locator('.sector-facts').waitFor();
    },
  ],
  [
    'map as list',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('.drawer').waitFor({ state: 'detached' });
      await page.locator('.map-zoom button').first().click();
      await page.locator('.map-list').waitFor();
    },
  ],
  ['decision', playToDecision],
  [
    'notice',
    async (page) => {
      await page.keyboard.press('e');
      await page.locator('.notice').waitFor();
    },
  ],
  [
    'a past month',
    async (page) => {
      await endFirstMonth(page);
      await page.locator('.month.begun:not(.now)').first().click();
      await page.locator('.past-banner').waitFor();
    },
  ],
  [
    'library',
    async (page) => {
      await choose(page, 'library');
      await page.locator('.library-room').waitFor();
    },
  ],
  [
    'home, to go on',
    async (page) => {
      await choose(page, 'home');
      await page.locator('.continue-progress').waitFor();
    },
  ],
  [
    'guide',
    async (page) => {
      await page.locator('.home-action').nth(1).click();
      await page.locator('.lesson').waitFor();
    },
  ],
  ['home again', (page) => choose(page, 'home')],
  [
    'debrief',
    async (page) => {
      const chooser = page.waitForEvent('filechooser');
      await page.locator('.home-action').last().click();
      const buffer = readFileSync('seeds/runs/post-ceasefire-balanced.json');
      await (await chooser).setFiles({ name: 'balanced.json', mimeType: 'application/json', buffer });
      await page.locator('#page-title').waitFor();
    },
  ],
  [
    'replay',
    async (page) => {
      await page.locator('.run-tab').last().click();
      await page.locator('.replay').waitFor();
    },
  ],
];

describe('a language that nobody speaks', { timeout: PATIENCE_MS }, () => {
  let served: Awaited<ReturnType<typeof servePseudoPage>> | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    served = await servePseudoPage();
    browser = await launchChromium(PUT_TOGETHER_PLAIN, ROUGH_EDGES);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it('leaves no plain letter', () => {
    expect(foreign(pseudo('The quick brown fox jumps over the lazy dog, AND BACK.'))).toBe(false);
    expect(pseudo('Of {model}')).toBe('Öƒ {model}');
    expect(foreign('€38 M, 24 × 61')).toBe(false);
    expect(foreign(`${pseudo('Saved as')} home`)).toBe(true);
  });

  it('is told from a page on which one plain word stands', async () => {
    if (browser === undefined || served === undefined) throw new Error('there is no page');
    const page = await browser.newPage();
    await page.goto(served.url);
    await page.locator('.continue-card h2').waitFor();
    const plain = async (): Promise<readonly string[]> =>
      (await shownOn(page, [])).map(({ text }) => text).filter(foreign);
    expect(await plain()).toEqual([]);
    await page.evaluate(() => document.querySelector('h1')?.setAttribute('title', 'Home'));
    await page.evaluate(() => document.querySelector('main')?.append('Back to play'));
    expect(await plain()).toEqual(['Back to play', 'Home']);
    await page.context().close();
  });

  it('is spoken in every room that has moved, and in none that has not', async () => {
    if (browser === undefined || served === undefined) throw new Error('there is no page');
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      deviceScaleFactor: 0.5,
    });
    context.setDefaultTimeout(PATIENCE_MS / 4);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (fault) => faults.push(String(fault.stack)));
    await page.goto(served.url);
    const rooms = [...Object.keys(NOT_MOVED), MARKED_ENGLISH];
    const english: string[] = [];
    const stillEnglish = new Set<string>();
    for (const [name, go] of SCREENS) {
      await go(page);
      for (const { text, where, rooms: inside } of await shownOn(page, rooms)) {
        if (!foreign(text) || BY_THE_LIBRARY.includes(text)) continue;
        for (const room of inside) stillEnglish.add(room);
        if (inside.length === 0) english.push(`${name}: “${text}”, ${where}`);
      }
    }
    expect([...new Set(english)]).toEqual([]);
    expect(rooms.filter((room) => !stillEnglish.has(room))).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});
