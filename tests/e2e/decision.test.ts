import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { setTheme, useStage } from './page.ts';
import { answerAsStanding, begin, decision, SMALL, untilAsked, widthOf } from './rooms.ts';

/** Software drawing on a busy machine takes its time. */
const PATIENCE_MS = 300_000;

describe('a decision', { timeout: PATIENCE_MS }, () => {
  const { faults, open } = useStage();

  async function room(): Promise<Page> {
    const page = await open({ hasMap: false });
    await begin(page);
    return page;
  }

  async function end(page: Page): Promise<void> {
    await page.context().close();
    expect(faults).toEqual([]);
  }

  it('asks its dilemma first, and is answered by keyboard', async () => {
    const page = await room();
    await page.setViewportSize(SMALL);
    await untilAsked(page);
    const asked = await decision(page).innerText();
    expect(await page.locator('.dilemma').innerText()).toMatch(/\?$/);
    // Said once, with the dilemma and how many answers there are.
    const said = await page.locator('[data-panel=decision] [role=status]').innerText();
    expect(said).toContain(await page.locator('.dilemma').innerText());
    expect(said).toMatch(/Your mandate allows \w+ answers/);
    const also = page.getByRole('button', { name: /^Also in / });
    expect(await also.getAttribute('aria-expanded')).toBe('false');
    await also.click();
    expect(await also.getAttribute('aria-expanded')).toBe('true');
    await also.click();

    // Each answer says what will likely come of it; figures that say nothing are not printed.
    const answers = await page.locator('.option-likely').allInnerTexts();
    expect(new Set(answers).size).toBe(answers.length);
    expect(answers.every((text) => text !== '')).toBe(true);
    expect(await page.locator('[data-panel=decision]').innerText()).not.toMatch(/\b0\.0\b|× 1\.0\b/);

    await page.keyboard.press('d');
    await page.keyboard.press('2');
    await page.getByRole('button', { name: /^Order: / }).waitFor();
    await page.keyboard.press('d');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await decision(page).allInnerTexts()).join(' ')).not.toBe(asked);
    await end(page);
  });

  it('folds the mandate while a decision is open, with the clause that speaks one press away', async () => {
    const page = await room();
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await page.locator('.sheet').count()).toBe(1);
    await untilAsked(page);
    expect(await page.locator('.rail').count()).toBe(1);
    expect(await widthOf(page, 'decision')).toBeGreaterThan(600);
    const clause = page.locator('.options-head .link');
    while ((await clause.count()) === 0) {
      const before = await decision(page).innerText();
      await answerAsStanding(page);
      await expect.poll(async () => (await decision(page).allInnerTexts()).join(' ')).not.toBe(before);
      await untilAsked(page);
    }
    await clause.click();
    await page.getByRole('dialog', { name: 'Mandate of the Force' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('clause-3');
    await page.keyboard.press('Escape');

    const why = page.getByRole('button', { name: /^Why/ });
    const table = page.getByRole('table', { name: /Why it was possible/ });
    expect(await table.count()).toBe(0);
    await page.keyboard.press('d');
    await page.keyboard.press('w');
    await table.waitFor();
    await page.keyboard.press('w');
    await expect.poll(() => table.count()).toBe(0);
    expect(await why.evaluate((element) => element === document.activeElement)).toBe(true);
    await end(page);
  });

  it('shows every answer of a decision on the projector in a small window', async () => {
    const page = await room();
    await page.setViewportSize(SMALL);
    await setTheme(page, 'Projector');
    expect(await page.locator('.tile').count()).toBe(6);
    expect(await page.getByRole('button', { name: /^(Undo|Zoom in)/ }).count()).toBe(0);
    for (let asked = 0; asked < 6; asked += 1) {
      await untilAsked(page);
      const bar = (await page.locator('.order-bar').boundingBox())?.y ?? 0;
      const lows = await page
        .locator('.option-likely')
        .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().bottom));
      expect(Math.max(...lows), await decision(page).innerText()).toBeLessThanOrEqual(bar);
      const before = await decision(page).innerText();
      await answerAsStanding(page);
      await expect.poll(async () => (await decision(page).allInnerTexts()).join(' ')).not.toBe(before);
    }
    await end(page);
  });
});
