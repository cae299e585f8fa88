/** A second scenario made of data alone, on the page: chosen, played to its end, and told without a word of the first. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEdition } from '../../seeds/open.ts';
import { launchChromium } from '../browser/chromium.ts';
import { BECAUSE, secondFiles, WORDS } from '../scenarios/second.ts';
import { wordsOfTheFirst } from '../scenarios/words.ts';
import { HALF, PATIENCE, QUICK } from './page.ts';
import { waitForNext, stepOf, whatStands } from './play.ts';
import { serveSecondPage } from './second-page.ts';

/** Software drawing on a busy machine takes its time. */
const PATIENCE_MS = 600_000;

const second = openEdition(secondFiles());
let browser: Browser;
let server: Awaited<ReturnType<typeof serveSecondPage>>;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(...QUICK), serveSecondPage()]);
  const size = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: HALF };
  page = await browser.newPage({ ...size, reducedMotion: 'reduce' });
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(server.url);
}, PATIENCE_MS);

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What of the first scenario stands on the page now. */
async function ofTheFirst(): Promise<readonly string[]> {
  const text = await page.evaluate(() => document.body.textContent ?? '');
  return wordsOfTheFirst(second, text);
}

test('is offered after the first, and set up in its own words', async () => {
  const cards = page.locator('.scenario-card strong');
  await cards.first().waitFor();
  expect(await cards.allTextContents()).toEqual(['Post-ceasefire reassurance', WORDS.title]);
  await page.locator('.scenario-card').nth(1).click();
  await page.getByRole('heading', { name: WORDS.title }).waitFor();
  // The one text that names the first is the choice between the two.
  await page.locator('.scenario-choice').evaluate((choice) => choice.remove());
  expect(await ofTheFirst()).toEqual([]);
  expect(await page.locator('.mandate-card strong').allTextContents()).toEqual(['Watch', 'Keep', 'Hold']);
  // What a mandate leaves out has a word too.
  expect(await page.locator('.mandate-card').first().textContent()).toMatch(/Word given by: \w/);
}, 600_000);

test('goes over to the other scenario and back', async () => {
  await page.locator('.bar .button').first().click();
  await page.locator('.scenario-card').nth(1).click();
  const choice = page.locator('.scenario-choice select');
  await choice.selectOption('post-ceasefire');
  await page.getByRole('heading', { name: 'Post-ceasefire reassurance' }).waitFor();
  expect(await page.locator('.mandate-card strong').allTextContents()).toEqual(['Cautious', 'Balanced', 'Robust']);
  await choice.selectOption({ label: WORDS.title });
  await page.getByRole('heading', { name: WORDS.title }).waitFor();
  expect(await page.locator('.mandate-card strong').allTextContents()).toEqual(['Watch', 'Keep', 'Hold']);
}, 600_000);

test('says why a choice is locked', async () => {
  await page.getByRole('textbox', { name: 'Seed' }).fill('geneva');
  await page.locator('.begin-bar .button.primary').click();
  await page.locator('.map-frame[data-ready=true]').waitFor();
  await page.keyboard.press('m');
  await page
    .locator('.sheet-dialog')
    .getByRole('button', { name: /self-defence/ })
    .first()
    .click();
  await page.getByText(WORDS.locks[BECAUSE]).first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(await ofTheFirst()).toEqual([]);
}, 600_000);

test('is played to its end, and debriefed and replayed in its own words', async () => {
  for (let step = 0; step < 60; step += 1) {
    const stands = await whatStands(page);
    if (stands === 'debrief') break;
    expect(await ofTheFirst()).toEqual([]);
    const before = await stepOf(page);
    if (stands === 'decision') {
      await page.keyboard.press('1');
      await page.keyboard.press('Enter');
    } else if (stands === 'told' || stands === 'end') {
      await page.keyboard.press('Enter');
    } else {
      await page.keyboard.press('e');
    }
    await waitForNext(page, before);
  }
  await page.locator('#page-title').waitFor();
  expect(await ofTheFirst()).toEqual([]);
  await page.getByRole('button', { name: 'Replay', exact: true }).first().click();
  await page.locator('.replay').waitFor();
  expect(await ofTheFirst()).toEqual([]);
  expect(faults).toEqual([]);
}, 600_000);
