/** The operations room, as tests enter it and let months pass in it. */

import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The smallest window that the room is made for. */
export const SMALL = { width: 1280, height: 800 };

/** Begins a campaign, without waiting for the map. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New campaign' }).first().click();
  await page.getByRole('textbox', { name: 'Seed' }).fill('vladivostok');
  await page.getByRole('button', { name: /^Begin November/ }).click();
  await page.getByRole('button', { name: 'End November' }).waitFor();
}

/** The head of the decision that is open. */
export const decision = (page: Page): Locator => page.locator('.decision-head');

/** Answers as standing orders say, and goes on from what came of it. */
export async function answerAsStanding(page: Page): Promise<void> {
  await page.getByRole('button', { name: /standing orders say/ }).click();
  await page.getByRole('button', { name: /^Continue/ }).click();
}

/** Ends the month that has this name, as standing orders say where they are asked. */
export async function endMonth(page: Page, month: string): Promise<void> {
  await page.getByRole('button', { name: `End ${month}` }).click();
  while ((await decision(page).count()) > 0) {
    const before = await decision(page).innerText();
    await answerAsStanding(page);
    await expect.poll(async () => (await decision(page).allInnerTexts()).join(' ')).not.toBe(before);
  }
}

/** Lets months pass until something waits for an answer. */
export async function untilAsked(page: Page): Promise<void> {
  while ((await decision(page).count()) === 0) {
    const month = await page.locator('.bar-month').innerText();
    await page.keyboard.press('e');
    await expect
      .poll(async () => (await decision(page).count()) > 0 || (await page.locator('.bar-month').innerText()) !== month)
      .toBe(true);
  }
}

/** How wide a panel stands, in pixels. */
export async function widthOf(page: Page, panel: string): Promise<number> {
  return (await page.locator(`[data-panel=${panel}]`).boundingBox())?.width ?? 0;
}
