import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openRunFile, setTheme, useStage, violations } from './page.ts';
import { comparePicture, difference, TOLERANCE } from './pictures.ts';
import { stepOf, waitForNext, whatStands } from './play.ts';

/** Software drawing on a busy machine takes its time. */
const PATIENCE_MS = 600_000;

/** The themes, each in the smallest window that it is made for, where crowding shows first. */
const THEMES = [
  ['Dark', { width: 1280, height: 800 }],
  ['Light', { width: 1280, height: 800 }],
  ['Projector', { width: 1920, height: 1080 }],
] as const;

/** A finished campaign that is shipped. */
const FINISHED = 'seeds/runs/post-ceasefire-balanced.json';

/** A campaign of older rules, which is told from its record. */
const RECORDED = 'tests/run-files/rules-1/post-ceasefire-balanced.json';

async function goTo(page: Page, entry: string): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

/** Plays months until one stops for a decision. */
async function playToDecision(page: Page): Promise<void> {
  while ((await whatStands(page)) === 'month') {
    const before = await stepOf(page);
    await page.keyboard.press('e');
    await waitForNext(page, before);
  }
}

/** Each screen in the order in which one leads to the next: its name, and how to get there. */
const SCREENS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  // The sketch is fetched apart.
  ['home', (page) => page.locator('.force-sketch .oblast').first().waitFor()],
  [
    'set-up',
    async (page) => {
      await page.getByRole('button', { name: 'New campaign' }).first().click();
      // The seed is drawn, and the draw is in the picture.
      await page.getByRole('textbox', { name: 'Seed' }).fill('vladivostok');
      await page.getByText(/^The seed is the luck/).evaluate((text) => text.scrollIntoView({ block: 'end' }));
    },
  ],
  [
    'operations',
    async (page) => {
      await page.getByRole('button', { name: /^Begin November/ }).click();
      await page.locator('.map-frame[data-ready=true]').waitFor();
    },
  ],
  ['decision', playToDecision],
  [
    'drawer',
    async (page) => {
      await page.keyboard.press('2');
      await page.keyboard.press('m');
      await page.getByRole('button', { name: /the force commander/ }).click();
    },
  ],
  [
    'why',
    async (page) => {
      // Once for the ladder, once for the drawer.
      await page.keyboard.press('Escape');
      await page.locator('.ladder').waitFor({ state: 'detached' });
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.locator('.tile').first().click();
    },
  ],
  [
    'list',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Map as list' }).click();
    },
  ],
  [
    'library',
    async (page) => {
      await goTo(page, 'All runs');
      await page.getByRole('heading', { name: 'All runs' }).waitFor();
    },
  ],
  [
    'debrief',
    async (page) => {
      await goTo(page, 'Home');
      await openRunFile(page, { name: 'balanced.json', text: readFileSync(FINISHED, 'utf8') });
      await page.locator('#page-title').waitFor();
    },
  ],
  [
    'replay',
    async (page) => {
      await page.getByRole('button', { name: 'Replay', exact: true }).click();
      await page.locator('.map-frame[data-ready=true]').waitFor();
      await page.getByText('24 of 24 months recomputed').waitFor();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Shift+ArrowRight');
    },
  ],
  [
    'record',
    async (page) => {
      await goTo(page, 'Home');
      await openRunFile(page, { name: 'older.json', text: readFileSync(RECORDED, 'utf8') });
      await page.getByText('Rules it was played by').waitFor();
    },
  ],
  [
    'record-replay',
    async (page) => {
      await page.getByRole('button', { name: 'Replay', exact: true }).click();
      await page.locator('.map-frame[data-ready=true]').waitFor();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Shift+ArrowRight');
    },
  ],
];

describe('every screen in every theme', { timeout: PATIENCE_MS }, () => {
  const { faults, open } = useStage(1);

  it.each(THEMES)(
    'is as it was when it was last looked at, and axe-core objects to nothing, %s',
    async (theme, size) => {
      const page = await open();
      await page.setViewportSize(size);
      // Kept runs are dated, and the date is in the picture.
      await page.clock.setFixedTime('2026-01-15T10:30:00');
      await setTheme(page, theme);
      const objections: Record<string, readonly string[]> = {};
      const parted: string[] = [];
      for (const [name, go] of SCREENS) {
        await go(page);
        await page.evaluate('document.fonts.ready');
        parted.push((await comparePicture(page, `${name}-${theme.toLowerCase()}`)) ?? '');
        objections[name] = await violations(page);
      }
      expect(objections).toEqual(Object.fromEntries(SCREENS.map(([name]) => [name, []])));
      expect(parted.filter((text) => text !== '')).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it('is told from a picture in which one button is missing', async () => {
    const page = await open();
    const whole = await page.screenshot();
    await page.evaluate(() => document.querySelector('.home-action')?.remove());
    expect(difference(await page.screenshot(), whole).share).toBeGreaterThan(TOLERANCE);
    await page.context().close();
  });
});
