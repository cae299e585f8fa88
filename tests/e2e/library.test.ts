import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { RunFile } from '../../sim/index.ts';
import { setTheme, shoot, THEMES, useStage, violations } from './page.ts';
import { runText, shelve, stored, type Given } from './shelved.ts';

/** Software drawing on a busy machine takes its time. */
const PATIENCE_MS = 300_000;

const HOUR = 3_600_000;
const NOW = Date.parse('2026-01-15T10:30:00');

/** A small shelf with one of everything. */
function oneOfEach(): readonly Given[] {
  const from = (id: string, month: number) => ({ parent: { id, month, digest: '' } });
  const texts: readonly (readonly [id: string, text: string])[] = [
    ['played', runText({ id: 'played', title: 'As played', note: 'North table', tags: ['vienna'] })],
    ['consent', runText({ id: 'consent', title: 'Only with consent', ...from('played', 7) }, 16)],
    ['invited', runText({ id: 'invited', title: 'Invited again', ...from('consent', 12) }, 14)],
    ['vague', runText({ id: 'vague', title: 'Vague triggers', tags: ['exam'], ...from('played', 3) })],
    ['plain', runText({ id: 'plain', seed: 'kestrel-40' }, 2)],
    ['cut', runText({ id: 'cut', title: 'Cut off' }).slice(0, -4000)],
    ['lost', 'Dear team,'],
  ];
  return texts.map(([id, text], index) => ({ id, text, savedAt: NOW - index * HOUR }));
}

const grid = (page: Page): Locator => page.locator('.runs');

const current = (page: Page): Promise<string> => page.locator('.run-row[aria-selected=true] .run-title').innerText();

const rows = (page: Page): Promise<readonly string[]> => page.locator('.run-title').allInnerTexts();

const { faults, open } = useStage();

describe('the library of runs', { timeout: PATIENCE_MS }, () => {
  async function library(given: readonly Given[]): Promise<Page> {
    const page = await open({ hasMap: false });
    await page.clock.setFixedTime(NOW);
    await shelve(page, given);
    await page.reload();
    await page.getByRole('button', { name: /^All runs/ }).click();
    await grid(page).waitFor();
    await expect.poll(() => page.locator('.run-row.unread').count()).toBe(0);
    return page;
  }

  async function end(page: Page): Promise<void> {
    await page.context().close();
    expect(faults).toEqual([]);
  }

  it('has nothing that axe-core objects to, and fits every window, in any theme', async () => {
    const page = await library(oneOfEach());
    for (const theme of THEMES) {
      await setTheme(page, theme);
      const found: Record<string, readonly string[]> = {};
      for (const width of [1024, 1280, 1920]) {
        await page.setViewportSize({ width, height: width === 1024 ? 700 : (width * 9) / 16 });
        found[`list ${width}`] = await violations(page);
        await shoot(page, `library-${theme}-${width}`);
        const beyond = await page
          .locator('.bar > *, .library-tools > *, .run-row > *, .library-side *:not(.hidden)')
          .evaluateAll(
            (parts) => parts.filter((part) => part.getBoundingClientRect().right > window.innerWidth).length,
          );
        expect(beyond, `beyond the window at ${width}, ${theme}`).toBe(0);
      }
      await page.getByRole('combobox', { name: 'Order' }).selectOption('branches');
      await page.getByRole('row', { name: /^Cut off/ }).click();
      found['branches'] = await violations(page);
      await page.getByRole('button', { name: /^Deleted/ }).click();
      found['deleted'] = await violations(page);
      expect(Object.values(found).flat(), theme).toEqual([]);
      await page.getByRole('button', { name: /^Kept/ }).click();
      await page.getByRole('combobox', { name: 'Order' }).selectOption('latest');
      await page.getByRole('row', { name: /^As played/ }).click();
    }
    await end(page);
  });

  it('searches, filters and sorts, and shows branches under their run', async () => {
    const page = await library(oneOfEach());
    expect(await rows(page)).toEqual([
      'As played',
      'Only with consent',
      'Invited again',
      'Vague triggers',
      'kestrel-40',
      'Cut off',
      'A run that cannot be read',
    ]);
    await page.getByRole('row', { name: /^Only with consent Branch of As played from June 2026/ }).waitFor();
    await page.getByRole('searchbox', { name: 'Search' }).fill('north');
    await expect.poll(() => rows(page)).toEqual(['As played']);
    await page.getByText('1 of 7').waitFor();
    await page.getByRole('searchbox', { name: 'Search' }).fill('nothing like it');
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('radio', { name: 'Damaged' }).click({ force: true });
    await expect.poll(() => rows(page)).toEqual(['Cut off', 'A run that cannot be read']);
    await page.getByRole('radio', { name: 'Unfinished' }).click({ force: true });
    await expect.poll(() => rows(page)).toEqual(['Only with consent', 'Invited again', 'kestrel-40']);
    await page.getByRole('radio', { name: 'All' }).click({ force: true });
    await page.getByRole('combobox', { name: 'Tag' }).selectOption('exam');
    await expect.poll(() => rows(page)).toEqual(['Vague triggers']);
    await page.getByRole('combobox', { name: 'Tag' }).selectOption('');
    await page.getByRole('combobox', { name: 'Order' }).selectOption('branches');
    await expect
      .poll(async () => (await rows(page)).slice(0, 4))
      .toEqual(['As played', 'Vague triggers', 'Only with consent', 'Invited again']);
    const levels = page.locator('.run-row').evaluateAll((all) => all.map((row) => row.getAttribute('aria-level')));
    expect((await levels).slice(0, 4)).toEqual(['1', '2', '2', '3']);
    await page.getByRole('row', { name: /^Invited again/ }).click();
    await page.getByRole('complementary').getByRole('button', { name: 'Only with consent' }).click();
    expect(await current(page)).toBe('Only with consent');
    await end(page);
  });

  it('is worked by keyboard: arrows, rename, delete, undo, open', async () => {
    const page = await library(oneOfEach());
    await grid(page).focus();
    await page.keyboard.press('ArrowDown');
    expect(await current(page)).toBe('Only with consent');
    await page.keyboard.press('End');
    expect(await current(page)).toBe('A run that cannot be read');
    await page.keyboard.press('Home');
    const before = (await stored(page)).find(({ id }) => id === 'played')?.text ?? '';
    await page.keyboard.press('F2');
    await page.keyboard.type('Table “one”');
    await page.keyboard.press('Enter');
    await expect.poll(() => current(page)).toBe('Table “one”');
    // The list shows the new name at once, and the shelf has it a moment later.
    await expect
      .poll(async () => (await stored(page)).find(({ id }) => id === 'played')?.text)
      .toBe(before.replace('"title":"As played"', '"title":"Table “one”"'));

    await expect.poll(() => grid(page).evaluate((list) => list === document.activeElement)).toBe(true);
    await page.keyboard.press('F2');
    await page.keyboard.type('not this');
    await page.keyboard.press('Escape');
    expect(await current(page)).toBe('Table “one”');

    // The focus comes back with the next frame.
    await expect.poll(() => grid(page).evaluate((list) => list === document.activeElement)).toBe(true);
    await page.keyboard.press('Delete');
    await page.getByText('“Table “one”” is deleted.').waitFor();
    await expect.poll(() => current(page)).toBe('Only with consent');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => rows(page)).toContain('Table “one”');

    await grid(page).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.locator('#page-title').waitFor();
    await end(page);
  });

  it('keeps note and tags, and deletes for good only after asking', async () => {
    const page = await library(oneOfEach());
    await page.getByRole('textbox', { name: 'Note' }).fill('What did consent cost?');
    await page.getByRole('textbox', { name: 'Add a tag' }).fill('kyiv, trust');
    await page.getByRole('textbox', { name: 'Add a tag' }).press('Enter');
    await page.getByRole('button', { name: 'Take off the tag vienna' }).click();
    await expect
      .poll(async () => {
        const text = (await stored(page)).find(({ id }) => id === 'played')?.text ?? '{}';
        const { note, tags } = JSON.parse(text) as RunFile;
        return { note, tags };
      })
      .toEqual({ note: 'What did consent cost?', tags: ['kyiv', 'trust'] });

    await page.getByRole('row', { name: /^A run that cannot be read/ }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByRole('button', { name: /^Deleted/ }).click();
    await page.getByRole('row', { name: /^A run that cannot be read/ }).waitFor();
    expect(await stored(page)).toHaveLength(7);
    await page.getByRole('button', { name: 'Delete for good' }).click();
    expect(await stored(page)).toHaveLength(7);
    await page.getByRole('button', { name: 'Really delete for good' }).click();
    await page.getByText('Nothing is deleted.').waitFor();
    expect(await stored(page)).toHaveLength(6);
    await page.getByText(/^Kept in this browser, at 127\.0\.0\.1:\d+/).waitFor();
    await end(page);
  });

  it('writes on the run at the table as the table goes on with it', async () => {
    const page = await library(oneOfEach());
    await page
      .getByRole('row', { name: /^kestrel-40|^thaw/ })
      .first()
      .click();
    await page.getByRole('row', { name: /^Only with consent/ }).dblclick();
    await page.locator('.end-month').waitFor();
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.getByRole('menuitem', { name: 'All runs' }).click();
    await page.getByRole('row', { name: /^Only with consent/ }).click();
    await page.keyboard.press('F2');
    await page.keyboard.type('At the table');
    await page.keyboard.press('Enter');
    await expect.poll(() => current(page)).toBe('At the table');
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Back to the room' }).click();
    await page.locator('.end-month').click();
    await page.getByText('Saved after your last order').waitFor();
    const kept = await stored(page);
    expect(kept).toHaveLength(7);
    const run = JSON.parse(kept.find(({ id }) => id === 'consent')?.text ?? '{}') as RunFile;
    expect(run.title).toBe('At the table');
    expect(run.acts.at(-1)?.act.kind).toBe('endMonth');
    await end(page);
  });
});

describe('five thousand runs', { timeout: PATIENCE_MS }, () => {
  it('are listed, searched and scrolled without drawing more than a screen of them', async () => {
    const page = await open({ hasMap: false });
    await page.evaluate(
      ({ text, count }) =>
        new Promise<void>((done, failed) => {
          const asked = indexedDB.open('reassurance-force-runs');
          asked.addEventListener('success', () => {
            const work = asked.result.transaction('runs', 'readwrite');
            for (let index = 0; index < count; index += 1) {
              const run = {
                id: `run-${index}`,
                savedAt: 1e12 + index * 1000,
                text: text.replaceAll('SEED', `seed-${index}`),
              };
              work.objectStore('runs').put(run, run.id);
            }
            work.addEventListener('complete', () => {
              asked.result.close();
              done();
            });
            work.addEventListener('abort', () => failed(new Error('the runs were not taken')));
          });
        }),
      { text: runText({ seed: 'SEED' }, 2), count: 5000 },
    );
    await page.reload();
    await page.getByRole('button', { name: 'All runs (5,000)' }).click();
    await page.getByText(/ of 5,000 read/).waitFor();
    // It can be used while it is read.
    await page.getByRole('searchbox', { name: 'Search' }).fill('seed-4321');
    await expect.poll(() => rows(page), { timeout: 120_000 }).toEqual(['seed-4321']);
    await page.getByRole('searchbox', { name: 'Search' }).fill('');
    await expect.poll(() => page.getByText(/ of 5,000 read/).count(), { timeout: 120_000 }).toBe(0);
    await grid(page).focus();
    await page.keyboard.press('End');
    await expect.poll(() => current(page)).toBe('seed-0');
    expect(await grid(page).getAttribute('aria-rowcount')).toBe('5001');
    expect(await page.locator('.run-row').count()).toBeLessThan(60);
    await page.keyboard.press('Delete');
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    expect(await page.getByRole('navigation', { name: 'Runs' }).innerText()).toMatch(/4,999/);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
