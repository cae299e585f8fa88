import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { standingCommands, type RunFile } from '../../sim/index.ts';
import { useStage } from './page.ts';
import { begin, keptRun, stepOf, tabTo, verify, waitForNext, whatStands } from './play.ts';

/** Software drawing on a busy machine takes its time. */
const PATIENCE_MS = 900_000;

/** After this month the mouse's campaign is left by reloading, and taken up again. */
const LEFT_AFTER = 5;

async function orderByMouse(page: Page): Promise<void> {
  await page.getByRole('button', { name: /the force commander/ }).click();
  await page.getByText('Officer on the scene', { exact: true }).first().click();
  await page.getByRole('button', { name: 'Order this change' }).click();
  await page.getByText(/authority to use force in force/).waitFor();
}

/** One answer: the options in turn, and every third time as standing orders say. */
async function answerByMouse(page: Page, count: number): Promise<void> {
  const options = page.getByRole('radio').locator('xpath=ancestor::label');
  if (count % 3 === 0) return page.getByRole('button', { name: /standing orders say/ }).click();
  await options.nth(count % (await options.count())).click();
  return page.getByRole('button', { name: /^Order:/ }).click();
}

async function orderByKeys(page: Page): Promise<void> {
  await page.keyboard.press('m');
  await tabTo(page, /^the force commander$/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, /^Order this change$/);
  await page.keyboard.press('Enter');
  await page.getByText(/authority to use force in force/).waitFor();
}

async function answerByKeys(page: Page, count: number): Promise<void> {
  await page.keyboard.press(count % 2 === 0 ? '1' : '2');
  await page.keyboard.press('Enter');
}

interface Ways {
  readonly endMonth: () => Promise<void>;
  readonly answer: (count: number) => Promise<void>;
  /** On from what came of an answer, and from the end to its debrief. */
  readonly goOn: () => Promise<void>;
  readonly between?: (monthsEnded: number) => Promise<void>;
}

/** Plays until the debrief stands. */
async function playOut(page: Page, { endMonth, answer, goOn, between }: Ways): Promise<void> {
  let months = 0;
  for (let decisions = 0; ;) {
    const stands = await whatStands(page);
    if (stands === 'debrief') return;
    if (stands === 'month' && between !== undefined) await between(months);
    const before = await stepOf(page);
    if (stands === 'decision') {
      decisions += 1;
      await answer(decisions);
    } else if (stands === 'told' || stands === 'end') {
      await goOn();
    } else {
      months += 1;
      await endMonth();
    }
    await waitForNext(page, before);
  }
}

/** What was kept of a campaign that has ended; the debrief stands a moment before the storage has it. */
async function endedRun(page: Page): Promise<RunFile> {
  await expect.poll(async () => (await keptRun(page)).ending, { timeout: 30_000 }).not.toBe('none');
  return keptRun(page);
}

describe('a whole campaign in the browser', { timeout: PATIENCE_MS }, () => {
  const { faults, open } = useStage();

  it('is played by mouse from set-up to debrief, with an order, undo, redo, and a reload on the way', async () => {
    const page = await open();
    await begin(page, 'vladivostok');
    await orderByMouse(page);
    await page.getByRole('button', { name: /^Undo, Authority/ }).click();
    await expect.poll(() => page.getByText(/authority to use force in force/).count()).toBe(0);
    await page.getByRole('button', { name: /^Redo, Authority/ }).click();
    await page.getByText(/authority to use force in force/).waitFor();
    await playOut(page, {
      endMonth: () => page.locator('.end-month').click(),
      answer: (count) => answerByMouse(page, count),
      goOn: () => page.getByRole('button', { name: /^(Continue|Read the debrief)/ }).click(),
      async between(monthsEnded) {
        if (monthsEnded !== LEFT_AFTER) return;
        await page.getByText('Saved after your last order').waitFor();
        const before = await keptRun(page);
        await page.reload();
        await page.getByRole('button', { name: 'Continue' }).click();
        // The room's, not what home says of the run.
        await page.locator('.bar-month', { hasText: `Month ${LEFT_AFTER + 1} of 24` }).waitFor();
        expect(await keptRun(page)).toEqual(before);
      },
    });
    const run = await endedRun(page);
    expect(standingCommands(run.acts)).toContainEqual({ kind: 'order', setting: 'authority', choice: 'onScene' });
    expect(verify(run)).toMatchObject({ divergence: null, verifiedTurns: run.months.length });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is played by keyboard alone', async () => {
    const page = await open({ hasMap: false });
    await tabTo(page, /^New campaign/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Seed$/);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('geneva');
    await tabTo(page, /^Begin November/);
    await page.keyboard.press('Enter');
    await page.locator('.end-month').waitFor();
    await orderByKeys(page);
    await playOut(page, {
      endMonth: () => page.keyboard.press('e'),
      answer: (count) => answerByKeys(page, count),
      goOn: () => page.keyboard.press('Enter'),
    });
    const run = await endedRun(page);
    expect(run.seed).toBe('geneva');
    expect(standingCommands(run.acts).filter(({ kind }) => kind === 'endMonth')).toHaveLength(run.months.length);
    expect(verify(run)).toMatchObject({ divergence: null, verifiedTurns: run.months.length });
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
