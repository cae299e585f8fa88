/** What a person does with the page, as the tests do it. */

import type { Page } from 'playwright-core';
import { edition } from '../setup/edition.ts';
import { readRun } from '../../seeds/schema/read-run.ts';
import { compileRules, replayRun, type RunFile, type Verification } from '../../sim/index.ts';

const { catalogue } = edition;

/** Begins a campaign of this seed from home, by mouse. */
export async function begin(page: Page, seed: string): Promise<void> {
  await page.getByRole('button', { name: 'New campaign' }).first().click();
  await page.getByRole('textbox', { name: 'Seed' }).fill(seed);
  await page.getByRole('button', { name: /^Begin November/ }).click();
  await page.locator('.map-frame[data-ready=true]').waitFor();
}

/** What stands on the page now: a month to end, a decision to make, what came of one, the end, or the debrief. */
export async function whatStands(page: Page): Promise<'month' | 'decision' | 'told' | 'end' | 'debrief'> {
  const debrief = page.locator('#page-title');
  const decision = page.locator('.decision-head');
  const month = page.locator('.end-month.primary');
  const told = page.locator('.reckoning-foot');
  const end = page.locator('.last-scene');
  await debrief.or(decision).or(told).or(end).or(month).first().waitFor();
  if ((await debrief.count()) > 0) return 'debrief';
  if ((await end.count()) > 0) return 'end';
  if ((await told.count()) > 0) return 'told';
  return (await decision.count()) > 0 ? 'decision' : 'month';
}

/** Which month and decision stand on the page, as text that changes with every step. */
export async function stepOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    // Two incidents of one kind may come on one day: they differ by their place.
    [
      '.bar-month',
      '#decision-title',
      '.decision-kicker',
      '.decision-head',
      '.reckoning-kicker',
      '#ending-title',
      '#page-title',
    ]
      .map((part) => document.querySelector(part)?.textContent ?? '')
      .join('|'),
  );
}

/** Waits until the page shows another step than this one. */
export async function waitForNext(page: Page, before: string): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 20) {
    if ((await stepOf(page)) !== before) return;
    await page.waitForTimeout(20);
  }
  throw new Error(`nothing came after “${before}”`);
}

/** Moves the focus by Tab until it is on a control of this name. Throws after going all around. */
export async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 250; pressed += 1) {
    const name = await page.evaluate(() => {
      const { activeElement: here } = document;
      const label = here instanceof HTMLInputElement ? here.labels?.[0]?.textContent : here?.textContent;
      return here?.getAttribute('aria-label') ?? label ?? '';
    });
    if (wanted.test(name.trim())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key never comes to ${String(wanted)}`);
}

/** The campaign that the browser's storage kept last, once every command has been kept. */
export async function keptRun(page: Page): Promise<RunFile> {
  const text = await page.evaluate(async () => {
    const answer = <Result>(asked: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        asked.addEventListener('success', () => resolve(asked.result));
        asked.addEventListener('error', () => reject(new Error('the storage does not answer')));
      });
    const storage = await answer(indexedDB.open('reassurance-force-runs'));
    const asked = storage.transaction('runs').objectStore('runs').getAll();
    const kept = await answer(asked as IDBRequest<{ savedAt: number; text: string }[]>);
    return kept.toSorted((a, b) => b.savedAt - a.savedAt)[0]?.text ?? 'null';
  });
  const reading = readRun(JSON.parse(text));
  if (reading.kind !== 'run') throw new Error(`what was kept is ${reading.kind}`);
  return reading.run;
}

/** What a replay of the run finds. */
export function verify(run: RunFile): Verification {
  return replayRun(compileRules(catalogue), run).verification;
}
