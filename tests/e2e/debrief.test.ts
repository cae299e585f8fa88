import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../../renderer/debrief/sections.ts';
import { openRunFile, setTheme, shoot, THEMES, useStage, violations } from './page.ts';

/** A campaign of 24 months that ships with the program. */
const RUN = 'seeds/runs/post-ceasefire-balanced.json';

async function openRun(page: Page): Promise<void> {
  await openRunFile(page, { name: 'thaw.json', text: await readFile(RUN, 'utf8') });
  await page.getByRole('navigation', { name: 'In this debrief' }).waitFor();
}

function current(page: Page): Promise<string | null> {
  return page.locator('.debrief-rail a[aria-current]').getAttribute('href');
}

async function saved(page: Page, button: RegExp): Promise<{ readonly name: string; readonly text: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).last().click();
  const download: Download = await coming;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** Software drawing on a busy machine takes its time. */
const PATIENCE_MS = 300_000;

describe('the debrief in the browser', { timeout: PATIENCE_MS }, () => {
  const { faults, open } = useStage();

  it('has its sections, contents that follow the reader, and a verified run', async () => {
    const page = await open({ hasMap: false });
    await openRun(page);
    const topics = await page.locator('.debrief-rail nav a').allInnerTexts();
    expect(topics.map((text) => text.replace(/^\d+\s*/, ''))).toEqual(SECTIONS.map(({ topic }) => topic));
    await expect.poll(() => current(page)).toBe('#page');
    for (const { id } of SECTIONS) {
      await page.locator(`.debrief-rail a[href="#${id}"]`).click();
      await expect.poll(() => current(page)).toBe(`#${id}`);
      expect(await page.locator(`#${id} h2`).innerText()).not.toBe('');
    }
    // The bar stays where it is, however far the report is scrolled.
    expect((await page.locator('.debrief-app > .bar').boundingBox())?.y).toBe(0);
    await page.getByText('24 of 24 months recomputed').waitFor();
    expect(await page.getByText('These rows sum to the change to the last digit.').count()).toBe(1);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('has a table behind every chart, and a way from each turning point into the replay', async () => {
    const page = await open({ hasMap: false });
    await openRun(page);
    const figures = page.locator('figure.chart');
    const count = await figures.count();
    expect(count).toBeGreaterThan(12);
    for (let index = 0; index < count; index += 1) {
      const figure = figures.nth(index);
      expect(await figure.getAttribute('aria-label')).toMatch(/\.$/);
      await figure.getByText('Show as table').click();
      expect(await figure.locator('tbody tr').count()).toBe(24);
    }
    expect(await page.getByRole('button', { name: /^Replay from / }).count()).toBe(
      await page.locator('.turning-card').count(),
    );
    await page
      .getByRole('button', { name: /^Replay from / })
      .first()
      .click();
    await page.locator('.run-tab[aria-current=page]', { hasText: 'Replay' }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('gives the run, the figures and the story as files', async () => {
    const page = await open({ hasMap: false });
    await openRun(page);
    const run = await saved(page, /^Save the run/);
    const figures = await saved(page, /^Save the figures as CSV/);
    const story = await saved(page, /^Save the story as text/);
    expect([run.name, figures.name, story.name]).toEqual([
      'post-ceasefire harvest.rfrun',
      'post-ceasefire harvest figures.csv',
      'post-ceasefire harvest story.txt',
    ]);
    const kept = JSON.parse(await readFile(RUN, 'utf8')) as { readonly months: unknown };
    expect((JSON.parse(run.text) as { readonly months: unknown }).months).toEqual(kept.months);
    expect(figures.text.trimEnd().split('\n')).toHaveLength(25);
    expect(story.text).toContain(await page.locator('#page h2').innerText());
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('prints the report alone, in the light theme', async () => {
    const page = await open({ hasMap: false });
    await openRun(page);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('light');
    expect(await page.locator('.debrief-rail').isVisible()).toBe(false);
    expect(await page.locator('.debrief-app > .bar').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 2 }).last().isVisible()).toBe(true);
    const pages = await page.pdf({ preferCSSPageSize: true });
    // Where the page's own scroller went along, the paper would end with the first screen.
    expect(pages.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('has nothing that axe-core objects to in any theme', async () => {
    const page = await open({ hasMap: false });
    await openRun(page);
    await page.getByText('Show as table').first().click();
    const found: Record<string, readonly string[]> = {};
    for (const theme of THEMES) {
      await setTheme(page, theme);
      await page.locator('figure.chart tbody tr').first().waitFor();
      found[theme] = await violations(page);
      await shoot(page, `debrief-${theme}`);
    }
    expect(found).toEqual({ Dark: [], Light: [], Projector: [] });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('goes from section to section with Page Down on a projector', async () => {
    const page = await open({ hasMap: false });
    await setTheme(page, 'Projector');
    await openRun(page);
    await page.locator('.debrief-scroll').focus();
    for (const { id } of SECTIONS.slice(1)) {
      await page.keyboard.press('PageDown');
      await expect.poll(() => current(page)).toBe(`#${id}`);
    }
    await page.keyboard.press('PageUp');
    await expect.poll(() => current(page)).toBe('#claims');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
