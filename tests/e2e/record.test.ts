import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openRunFile, setTheme, THEMES, useStage, violations } from './page.ts';
import { keptRun, verify } from './play.ts';

/** Software drawing on a busy machine takes its time. */
const PATIENCE_MS = 300_000;

const text = readFileSync('tests/run-files/rules-1/post-ceasefire-balanced.json', 'utf8');
const old = JSON.parse(text) as { months: { digest: string }[]; commands: unknown[] };

async function openRecord(page: Page): Promise<void> {
  await openRunFile(page, { name: 'old.json', text });
  await page.getByRole('heading', { level: 2, name: /^The mission stood until October 2027/ }).waitFor();
}

async function toReplay(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Replay', exact: true }).click();
  await page.getByRole('slider', { name: 'Month' }).waitFor();
}

/** How many runs the browser keeps. */
function runsKept(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const asked = indexedDB.open('reassurance-force-runs');
        asked.addEventListener('success', () => {
          const names = Array.from(asked.result.objectStoreNames);
          const counted = names.includes('runs') ? asked.result.transaction('runs').objectStore('runs').count() : null;
          if (counted === null) resolve(0);
          else counted.addEventListener('success', () => resolve(counted.result));
        });
      }),
  );
}

describe('a run of older rules in the browser', { timeout: PATIENCE_MS }, () => {
  const { faults, open } = useStage();

  it('opens from its record: months, orders and figures, with where today’s rules part and what changed since', async () => {
    const page = await open({ hasMap: false });
    await openRecord(page);
    const rail = page.getByRole('complementary', { name: 'About this record' });
    await expect.poll(() => rail.textContent()).toContain('Told from its record');
    const told = (await rail.textContent()) ?? '';
    expect(told).toMatch(/Today's rules part from it in November 2025: /);
    expect(told).toContain('need the rules that it was played by');
    expect(told).toMatch(/Rules 2, November 2026\s*Luck /);
    expect(told).toContain(old.months.at(-1)?.digest);
    expect(await page.locator('.story-period').count()).toBe(24);
    expect(await page.locator('.small-multiple').count()).toBeGreaterThan(8);
    // Nothing on the page may speak of a chance, a turning point or a replay that matched.
    expect(await page.locator('.report').textContent()).not.toMatch(/rolled|Turning point|verified/i);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is replayed from its record, without chances and without a state of the map', async () => {
    const page = await open({ hasMap: false });
    await openRecord(page);
    await toReplay(page);
    expect(await page.locator('.run-badge').textContent()).toMatch(/^Told from its record/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByText('Its chance needs the rules of then.').waitFor();
    expect(await page.getByRole('button', { name: 'Why it was possible' }).count()).toBe(0);
    expect(await page.getByRole('checkbox', { name: 'Stop at turning points' }).count()).toBe(0);
    await page.getByRole('columnheader', { name: 'Truth' }).waitFor();
    await page.getByText('Troops, sites and outages are not in the record.').waitFor();
    await page.getByRole('button', { name: 'Map as list' }).click();
    await page.getByRole('region', { name: 'Map as list' }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is not kept by looking; going on from it asks, and makes a branch under today’s rules', async () => {
    const page = await open({ hasMap: false });
    await openRecord(page);
    expect(await runsKept(page)).toBe(0);
    await page.getByRole('button', { name: /Go on under today/ }).click();
    await page.getByRole('button', { name: 'Stay with the record' }).click();
    expect(await runsKept(page)).toBe(0);
    await page.getByRole('button', { name: /Go on under today/ }).click();
    await page.getByRole('button', { name: 'Go on as a branch' }).click();
    await expect.poll(() => runsKept(page)).toBe(1);
    const branch = await keptRun(page);
    expect(branch.parent).toMatchObject({ id: expect.stringMatching(/^format-1-/) as string, month: 0, digest: '' });
    expect(branch.rulesVersion).toBeGreaterThan(1);
    expect(verify(branch).divergence).toBeNull();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('has nothing that axe-core objects to in any theme', async () => {
    const page = await open();
    await openRecord(page);
    const found: Record<string, readonly string[]> = {};
    for (const theme of THEMES) {
      await setTheme(page, theme);
      found[`debrief, ${theme}`] = await violations(page);
      await page.getByRole('button', { name: /Go on under today/ }).click();
      await page.getByRole('button', { name: 'Stay with the record' }).waitFor();
      found[`question, ${theme}`] = await violations(page);
      await page.getByRole('button', { name: 'Stay with the record' }).click();
    }
    await toReplay(page);
    await page.locator('.map-frame[data-ready=true]').waitFor();
    await page.keyboard.press('Shift+ArrowRight');
    for (const theme of THEMES) {
      await setTheme(page, theme);
      found[`replay, ${theme}`] = await violations(page);
    }
    expect(Object.keys(found)).toHaveLength(3 * THEMES.length);
    expect(Object.values(found).flat()).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
