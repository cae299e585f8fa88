import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPage, openStage, setTheme, shoot, violations, type Stage } from './page.ts';

const MONTHS = ['November', 'December', 'January', 'February'];

/** Answers by the first open option, or as standing orders say. */
async function answerAll(page: Page, by: 'option' | 'standing'): Promise<void> {
  const standing = page.getByRole('button', { name: /standing orders say/ });
  while ((await standing.count()) > 0) {
    if (by === 'option') {
      await page.getByRole('radio').first().check({ force: true });
      await page.getByRole('button', { name: /^Order:/ }).click();
    } else await standing.click();
    // The next decision, or the next month, is shown at once.
    await page.waitForTimeout(50);
  }
}

async function begin(page: Page, seed: string): Promise<void> {
  await page.getByRole('button', { name: 'New campaign' }).first().click();
  await page.getByRole('textbox', { name: 'Seed' }).fill(seed);
  await page.getByRole('button', { name: /^Begin November/ }).click();
  await page.getByRole('heading', { name: 'Mandate of the Force' }).waitFor();
}

/** Software drawing on a busy machine takes its time. */
const PATIENCE_MS = 300_000;

describe('a campaign in the browser', { timeout: PATIENCE_MS }, () => {
  let stage: Stage;
  const faults: string[] = [];
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.end());
  beforeEach(() => {
    faults.length = 0;
  });

  it('is set up and played for three months by mouse, with decisions, orders, undo, and a reload', async () => {
    const page = await openPage(stage, faults);
    await begin(page, 'vladivostok');
    await page.getByRole('button', { name: /the force commander/ }).click();
    await page.getByText('Officer on the scene', { exact: true }).first().click();
    await page.getByRole('button', { name: 'Order this change' }).click();
    await expect.poll(() => page.getByText(/authority to use force in force/).count()).toBe(1);
    await page.getByRole('button', { name: /^Undo, Authority/ }).click();
    await expect.poll(() => page.getByText(/authority to use force in force/).count()).toBe(0);
    await page.getByRole('button', { name: /^Redo, Authority/ }).click();
    for (const [index, month] of MONTHS.slice(0, 3).entries()) {
      await page.getByRole('button', { name: `End ${month}` }).click();
      await answerAll(page, index === 1 ? 'standing' : 'option');
    }
    await page.getByText('February 2026', { exact: true }).first().waitFor();
    await page.getByText('Saved after your last order').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: /^February 2026/ }).waitFor();
    await shoot(page, 'home-continue');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('Month 4 of 24').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is set up and played for three months by keyboard alone', async () => {
    const page = await openPage(stage, faults);
    const pressOn = async (name: RegExp): Promise<void> => {
      await page.getByRole('button', { name }).first().focus();
      await page.keyboard.press('Enter');
    };
    await pressOn(/^New campaign/);
    await pressOn(/^Begin November/);
    for (const month of MONTHS.slice(0, 3)) {
      await page.getByRole('button', { name: `End ${month}` }).waitFor();
      await page.keyboard.press('e');
      while ((await page.getByRole('button', { name: /standing orders say/ }).count()) > 0) {
        await page.keyboard.press('1');
        await page.keyboard.press('Enter');
        await page.waitForTimeout(50);
      }
    }
    await page.getByText('Month 4 of 24').waitFor();
    await page.keyboard.press('F6');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each(['Dark', 'Light', 'Projector'] as const)('has nothing that axe-core objects to, %s', async (theme) => {
    const page = await openPage(stage, faults);
    await setTheme(page, theme);
    const found: Record<string, readonly string[]> = { home: await violations(page) };
    await page.getByRole('button', { name: 'New campaign' }).first().click();
    found['set-up'] = await violations(page);
    await shoot(page, `set-up-${theme}`);
    await page.getByRole('button', { name: /^Begin November/ }).click();
    await page.locator('.map-frame[data-ready=true]').waitFor();
    found['operations'] = await violations(page);
    for (let month = 0; month < 8 && (await page.locator('.decision-head').count()) === 0; month += 1) {
      await page.keyboard.press('e');
      await page.waitForTimeout(100);
    }
    await page.keyboard.press('2');
    found['decision'] = await violations(page);
    await shoot(page, `decision-${theme}`);
    await page.locator('.tile').first().click();
    found['why'] = await violations(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Map as list' }).click();
    found['list'] = await violations(page);
    expect(found).toEqual({ home: [], 'set-up': [], operations: [], decision: [], why: [], list: [] });
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
