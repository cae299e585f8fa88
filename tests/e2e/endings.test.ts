import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { edition } from '../setup/edition.ts';
import { journalOf, type Ending } from '../../sim/index.ts';
import { beforeTheEnd, campaignThatEnds, type Ended } from './endings.ts';
import { openRunFile, setTheme, shoot, THEMES, useStage, violations } from './page.ts';
import { SMALL } from './rooms.ts';

/** Software drawing on a busy machine takes its time. */
const PATIENCE_MS = 300_000;

const WAYS: readonly Exclude<Ending, 'none'>[] = [
  'withdrawn',
  'lapsed',
  'ceasefireCollapsed',
  'widerWar',
  'exitAchieved',
  'horizonReached',
];

const scene = (page: Page) => page.locator('.last-scene');
const debrief = (page: Page) => page.locator('#page-title');

/** Gives the campaign's last command: the last month ends, or the last decision gets the same answer. */
async function pressTheEnd(page: Page, { commands }: Ended): Promise<void> {
  const last = commands.at(-1);
  await page.locator('.end-month').waitFor();
  if (last?.kind === 'decide') {
    const title = edition.prose.responses[last.response]?.title ?? last.response;
    await page.getByRole('radio', { name: `${title}.` }).check({ force: true });
    await page.getByRole('button', { name: /^Order:/ }).click();
    await page.getByRole('button', { name: /^Continue/ }).click();
  } else {
    await page.keyboard.press('e');
  }
  await scene(page).waitFor();
}

/** "24 soldiers of the force and 51 civilians" as figures, with one and two in words. */
function figuresIn(text: string): readonly number[] {
  const words = [
    'No',
    'One',
    'Two',
    'Three',
    'Four',
    'Five',
    'Six',
    'Seven',
    'Eight',
    'Nine',
    'Ten',
    'Eleven',
    'Twelve',
  ];
  return Array.from(text.split(' were killed')[0]?.matchAll(/\b(\d+|[A-Za-z]+)(?= soldiers? | civilians?)/g) ?? []).map(
    ([, count = '']) =>
      /\d/.test(count) ? Number(count) : words.findIndex((word) => word.toLowerCase() === count.toLowerCase()),
  );
}

describe('the end of a campaign', { timeout: PATIENCE_MS }, () => {
  const { faults, open } = useStage();

  it.each(WAYS)('holds, says what ended it, then the dead, then why: %s', async (ending) => {
    const ended = campaignThatEnds(ending);
    const page = await open({ hasMap: false });
    await page.setViewportSize(SMALL);
    await openRunFile(page, { name: 'before.json', text: beforeTheEnd(ended) });
    await pressTheEnd(page, ended);
    expect(await debrief(page).count(), 'no report comes by itself').toBe(0);

    const { sentence, sentenceBy = {} } = edition.prose.endings[ending];
    const told = await scene(page).locator('h2').innerText();
    expect([sentence, ...Object.values(sentenceBy)]).toContain(told);
    const last = journalOf(ended.campaign).indicators.at(-1);
    const dead = [last?.forceKilled ?? 0, last?.civiliansKilled ?? 0].filter((count) => count > 0);
    expect(figuresIn(await scene(page).locator('.scene-dead').innerText())).toEqual(dead);
    const rows = await scene(page).locator('.scene-rows tr').allInnerTexts();
    expect(rows.length).toBeGreaterThanOrEqual(3);
    for (const row of rows) expect(row).toMatch(/\d/);

    const found: Record<string, readonly string[]> = {};
    for (const theme of THEMES) {
      await setTheme(page, theme);
      found[theme] = await violations(page);
      await shoot(page, `ending-${ending}-${theme}`);
      // The way on stands in the window, whatever was said.
      const { y = 0, height = 0 } = (await page.getByRole('button', { name: /^Read the debrief/ }).boundingBox()) ?? {};
      expect(y + height, theme).toBeLessThanOrEqual(SMALL.height);
    }
    expect(found).toEqual({ Dark: [], Light: [], Projector: [] });

    await page.getByRole('button', { name: /^See .+ again$/ }).click();
    await page.getByRole('complementary', { name: 'Past month' }).waitFor();
    expect(await page.locator('#past-title').innerText()).toMatch(/^What .+ brought$/);
    await page.getByRole('button', { name: 'Back to the end' }).click();
    await scene(page).waitFor();
    await page.keyboard.press('Enter');
    await debrief(page).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('lets the last month fall like any other', async () => {
    const page = await open({ motion: 'no-preference', hasMap: false });
    await openRunFile(page, { name: 'before.json', text: beforeTheEnd(campaignThatEnds('horizonReached', true)) });
    await page.locator('.end-month').waitFor();
    await page.keyboard.press('e');
    await page.locator('.month-row.now').waitFor();
    expect(await scene(page).count(), 'the end waits until all has fallen').toBe(0);
    await page.keyboard.press('Escape');
    await scene(page).waitFor();
    await page.context().close();
    expect(faults).toEqual([]);
  });
});
