import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { setTheme, shoot, THEMES, useStage, violations } from './page.ts';
import { begin, endMonth, SMALL, untilAsked, widthOf } from './rooms.ts';

/** Software drawing on a busy machine takes its time. */
const PATIENCE_MS = 300_000;

const tiles = (page: Page): Promise<readonly string[]> => page.locator('.tile-value').allInnerTexts();

/** The panels, and what stands in the bar, that lie beyond the window's sides. */
function outside(page: Page): Promise<readonly string[]> {
  return page.locator('[data-panel], .bar > *:not(.hidden)').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < 0 || right > window.innerWidth ? [`${element.className} ${left} to ${right}`] : [];
    }),
  );
}

describe('the operations room', { timeout: PATIENCE_MS }, () => {
  const { faults, open } = useStage();

  /** The room; without its map where the test is not about it, because software drawing takes most of the time. */
  async function room(map: 'with the map' | 'without the map' = 'without the map'): Promise<Page> {
    const page = await open({ hasMap: map === 'with the map' });
    await begin(page);
    return page;
  }

  async function end(page: Page): Promise<void> {
    await page.context().close();
    expect(faults).toEqual([]);
  }

  it('folds the mandate to a rail where there is no room, and opens it as a drawer', async () => {
    const page = await room();
    const drawer = page.getByRole('dialog', { name: 'Mandate of the Force' });
    expect(await page.getByRole('heading', { name: 'Mandate of the Force' }).count()).toBe(1);
    await page.setViewportSize(SMALL);
    await expect.poll(() => page.getByRole('heading', { name: 'Mandate of the Force' }).count()).toBe(0);
    const rules = page.locator('.rail-clause', { hasText: 'Rules' });
    expect(await rules.innerText()).not.toContain('ordered');

    await rules.click();
    await drawer.waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('clause-3');
    await page.getByRole('button', { name: /the force commander/ }).click();
    await page.getByText('Officer on the scene', { exact: true }).first().click();
    await page.getByRole('button', { name: 'Order this change' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => drawer.count()).toBe(0);
    await expect.poll(() => rules.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await rules.innerText()).toContain('ordered');

    await page.keyboard.press('m');
    await drawer.waitFor();
    await page.mouse.click(SMALL.width - 200, SMALL.height - 40);
    await expect.poll(() => drawer.count()).toBe(0);
    await end(page);
  });

  it('moves the edges of its columns by keyboard and pointer, and resets them', async () => {
    const page = await room();
    const edge = page.getByRole('separator', { name: 'Width of the mandate' });
    const first = await widthOf(page, 'mandate');
    await edge.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => widthOf(page, 'mandate')).toBeCloseTo(first + 32, 0);
    await expect.poll(() => edge.getAttribute('aria-valuenow')).toBe(String(Math.round((first + 32) / 16)));
    await page.keyboard.press('Enter');
    await expect.poll(() => widthOf(page, 'mandate')).toBeCloseTo(first, 0);

    const right = page.getByRole('separator', { name: 'Width of the decision' });
    const wide = await widthOf(page, 'decision');
    const { x = 0, y = 0, width = 0, height = 0 } = (await right.boundingBox()) ?? {};
    const [middle, level] = [x + width / 2, y + height / 2];
    await page.mouse.move(middle, level);
    await page.mouse.down();
    await page.mouse.move(middle - 60, level, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => Math.abs((await widthOf(page, 'decision')) - wide - 60) < 6).toBe(true);
    await page.mouse.dblclick(middle - 60, level);
    await expect.poll(() => widthOf(page, 'decision')).toBeCloseTo(wide, 0);
    await end(page);
  });

  it('opens a past month as it was, and lets nothing be ordered there', async () => {
    const page = await room();
    await endMonth(page, 'November');
    await endMonth(page, 'December');
    const asDecemberEnded = await tiles(page);
    await endMonth(page, 'January');
    const now = await tiles(page);
    expect(now).not.toEqual(asDecemberEnded);

    await page.getByRole('button', { name: /^January 2026, / }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    const banner = page.getByRole('complementary', { name: 'Past month' });
    expect(await banner.innerText()).toContain('December 2025, as it was. Read only');
    expect(await tiles(page)).toEqual(asDecemberEnded);
    await page.getByRole('heading', { name: 'What December brought' }).waitFor();

    await page.getByRole('button', { name: /the force commander/ }).click();
    const closed = page.getByRole('radio', { name: /Officer on the scene/ });
    expect(await closed.isDisabled()).toBe(true);
    expect(await page.getByText('read only').count()).toBeGreaterThan(0);
    expect(await page.getByRole('button', { name: 'Order this change' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /troops in \d+ sectors/ }).click();
    const cells = page.getByRole('dialog').locator('select, input[type=checkbox]');
    expect(await cells.count()).toBeGreaterThan(10);
    for (const cell of await cells.all()) expect(await cell.isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.bar-title').click();
    await page.keyboard.press('e');
    await page.getByText('A past month is shown.').first().waitFor();
    expect(await page.locator('.bar-month').innerText()).toContain('February 2026');

    await page.getByRole('button', { name: 'Back to February' }).click();
    await expect.poll(() => banner.count()).toBe(0);
    expect(await tiles(page)).toEqual(now);
    await page.getByRole('button', { name: /^November 2025, / }).click();
    await banner.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => banner.count()).toBe(0);
    await end(page);
  });

  it('lights the pin of a row, the row of a pin, and shows the card of what is selected in the list', async () => {
    const page = await room('with the map');
    await page.locator('.map-frame[data-ready=true]').waitFor();
    await endMonth(page, 'November');
    await endMonth(page, 'December');
    const frame = page.locator('.map-frame');
    const picture = async (): Promise<string> => (await frame.screenshot()).toString('base64');
    const row = page.locator('.month-row', { hasText: 'Shelling across the line' }).first();
    await page.locator('.bar-title').hover();
    await expect.poll(async () => (await picture()) === (await picture())).toBe(true);
    const dark = await picture();
    await row.locator('.row-button').hover();
    await expect.poll(async () => (await picture()) === dark).toBe(false);

    await row.locator('.row-button').click();
    const card = page.locator('.tooltip');
    await card.waitFor();
    const { x = 0, y = 0, width = 0, height = 0 } = (await frame.boundingBox()) ?? {};
    // The camera has brought the pin near the middle; the pointer looks for it there.
    const places = Array.from(
      { length: 256 },
      (_, index) => [(index % 16) - 7.5, Math.floor(index / 16) - 7.5] as const,
    );
    let isFound = false;
    for (const [across, down] of places.toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b))) {
      await page.mouse.move(x + width / 2 + across * 12, y + height / 2 + down * 12);
      isFound = (await row.getAttribute('class'))?.includes('lit') ?? false;
      if (isFound) break;
    }
    expect(isFound, 'the row lights when the pointer comes onto its pin').toBe(true);

    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Map as list' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Kharkiv', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await card.allInnerTexts()).join(' '))
      .toMatch(/Kharkiv.*Air-defence cover.*Sites guarded/s);
    await end(page);
  });

  it('has nothing that axe-core objects to when folded, in any theme', async () => {
    const page = await room();
    await page.setViewportSize(SMALL);
    await endMonth(page, 'November');
    await untilAsked(page);
    await page.getByRole('button', { name: /^Also in / }).click();
    for (const theme of THEMES) {
      await setTheme(page, theme);
      const found: Record<string, readonly string[]> = { folded: await violations(page) };
      await page.keyboard.press('d');
      await page.keyboard.press('m');
      await page.getByRole('dialog').waitFor();
      // For a frame it stands there unseen, and axe-core would ask why all the rest is hidden.
      await page.locator('.sheet-drawer:not([style*="opacity"])').waitFor();
      found['drawer'] = await violations(page);
      await shoot(page, `drawer-${theme}`);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^November 2025, / }).click();
      const past = page.getByRole('complementary', { name: 'Past month' });
      await past.waitFor();
      found['past'] = await violations(page);
      await shoot(page, `past-${theme}`);
      expect(found, theme).toEqual({ folded: [], drawer: [], past: [] });
      expect(await outside(page), theme).toEqual([]);
      await page.keyboard.press('Escape');
      await past.waitFor({ state: 'detached' });
    }
    await end(page);
  });

  it.each([SMALL, { width: 1920, height: 1080 }])(
    'writes no label of the timeline over another, $width',
    async (size) => {
      const page = await room();
      await page.setViewportSize(size);
      for (const month of ['November', 'December', 'January', 'February', 'March']) await endMonth(page, month);
      const boxes = await page
        .locator('.mark-text')
        .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON() as DOMRect));
      expect(boxes.length).toBeGreaterThan(3);
      const clashes = boxes.filter((a, index) =>
        boxes.some(
          (b, other) =>
            other > index && a.left < b.right && b.left < a.right && a.top < b.bottom - 3 && b.top < a.bottom - 3,
        ),
      );
      expect(clashes).toEqual([]);
      await end(page);
    },
  );
});
