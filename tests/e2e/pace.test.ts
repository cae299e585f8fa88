import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { setTheme, shoot, useStage, violations } from './page.ts';

/** Each of its first six months brings three incidents or more at one go, and the first a decision after them. */
const SEED = 'p318';

/** Software drawing on a busy machine takes its time. */
const PATIENCE_MS = 300_000;

interface Telling {
  /** Numbers of the rows in the order in which they fell. */
  readonly fell: readonly string[];
  /** Every text that the measures showed meanwhile. */
  readonly measures: readonly string[];
}

declare global {
  interface Window {
    told?: Telling;
  }
}

/** Begins to watch for the next month that is told, before it is. */
function watchTelling(page: Page): Promise<void> {
  return page.evaluate(() => {
    const fell: string[] = [];
    const measures = new Set<string>();
    const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
    delete window.told;
    const watch = new MutationObserver(() => {
      if (textOf('.end-month').startsWith('Skip')) {
        const number = textOf('.month-row.now .disc');
        if (number !== '' && fell.at(-1) !== number) fell.push(number);
        measures.add(textOf('.measures'));
      } else if (measures.size > 0) {
        watch.disconnect();
        window.told = { fell, measures: [...measures] };
      }
    });
    watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

/** What was seen of the month, once it has been told. */
async function toldTo(page: Page): Promise<Telling> {
  // Not with every frame, which would have to be drawn for it.
  await page.waitForFunction(() => window.told !== undefined, null, { timeout: 60_000, polling: 100 });
  return page.evaluate(() => window.told ?? { fell: [], measures: [] });
}

const skip = (page: Page) => page.getByRole('button', { name: /^Skip/ });

/** What the month left: the headline, the rows of the list, the measures. */
async function outcomeOf(page: Page): Promise<readonly (string | null)[]> {
  const rows = await page.locator('.month-row').allTextContents();
  return [await page.locator('#decision-title').textContent(), ...rows, await page.locator('.measures').textContent()];
}

describe('the pace of the room', { timeout: PATIENCE_MS }, () => {
  const { faults, open } = useStage();

  /** The room, with the map where things move. */
  async function begun(motion: 'reduce' | 'no-preference'): Promise<Page> {
    const page = await open({ motion, hasMap: motion === 'no-preference' });
    await page.getByRole('button', { name: 'New campaign' }).first().click();
    await page.getByRole('textbox', { name: 'Seed' }).fill(SEED);
    await page.getByRole('button', { name: /^Begin November/ }).click();
    await page.locator('.end-month').waitFor();
    if (motion === 'no-preference') await page.locator('.map-frame[data-ready=true]').waitFor();
    return page;
  }

  /** Answers what is open as standing orders say, and skips what is told then. */
  async function goOn(page: Page): Promise<void> {
    const standing = page.getByRole('button', { name: /standing orders say/ });
    while ((await standing.count()) > 0) {
      await standing.click();
      // On from what came of it, and on from what falls then.
      await page.keyboard.press(' ');
      await page.keyboard.press(' ');
      await expect.poll(() => skip(page).count(), { timeout: 60_000 }).toBe(0);
    }
  }

  it('lets incidents fall in the order of their days; Space, the button and any action land on the end', async () => {
    const [still, moving] = [await begun('reduce'), await begun('no-preference')];
    const watched = async (): Promise<void> => {
      const before = await moving.locator('.measures').textContent();
      await watchTelling(moving);
      await moving.keyboard.press('e');
      const { fell, measures } = await toldTo(moving);
      expect(fell).toEqual(await moving.locator('.month-row .disc').allTextContents());
      expect(fell.length).toBeGreaterThan(2);
      expect(measures, 'the measures wait for the end').toEqual([before]);
      const days = (await moving.locator('.row-day').allTextContents()).map((day) => Number.parseInt(day, 10));
      expect(days).toEqual(days.toSorted((a, b) => a - b));
    };
    const landing = (land: () => Promise<void>) => async (): Promise<void> => {
      await watchTelling(moving);
      await moving.keyboard.press('e');
      await land();
      const { fell } = await toldTo(moving);
      expect(fell.length, 'the rest did not fall').toBeLessThan(await moving.locator('.month-row').count());
    };
    const space = (): Promise<void> => moving.keyboard.press(' ');
    // By its place: what looks for the button first may come after the month.
    const { x = 0, y = 0 } = (await moving.locator('.end-month').boundingBox()) ?? {};
    /** One month each. */
    const ways: Record<string, () => Promise<void>> = {
      'an option is chosen': landing(() => moving.keyboard.press('1')),
      'nobody does anything': watched,
      'Space in the room': landing(() => moving.keyboard.press('F6').then(space)),
      'Space on the button': landing(space),
      'the button': landing(() => moving.mouse.click(x + 60, y + 12)),
      'the key of the month': landing(() => moving.keyboard.press('e')),
    };
    for (const [name, play] of Object.entries(ways)) {
      await still.keyboard.press('e');
      expect(await skip(still).count(), 'nothing moves').toBe(0);
      expect(await still.locator('.month-row.now').count(), 'nothing moves').toBe(0);
      await play();
      await expect.poll(() => skip(moving).count(), { message: name, timeout: 60_000 }).toBe(0);
      expect(await outcomeOf(moving), name).toEqual(await outcomeOf(still));
      expect(await moving.locator('.month-row.now').count(), name).toBe(0);
      await goOn(still);
      await goOn(moving);
    }
    expect(faults).toEqual([]);
    await still.context().close();
    await moving.context().close();
  });

  it.each(['Dark', 'Light', 'Projector'] as const)(
    'leads a newcomer through the first month to its end, and axe-core has no objection, %s',
    async (theme) => {
      // Once with the map: in the other themes axe-core looks at it among the pictures of the screens.
      const hasMap = theme === 'Dark';
      const page = await open({ hasMap });
      await setTheme(page, theme);
      const found: Record<string, readonly string[]> = {};
      const guide = page.getByRole('complementary', { name: 'Guide' });
      const look = async (step: number): Promise<void> => {
        await guide.getByText(`Step ${step} of 5`).waitFor();
        found[step] = await violations(page);
        await shoot(page, `guide-${step}-${theme}`);
      };
      await page.getByRole('button', { name: /^Learn/ }).click();
      await page.locator(hasMap ? '.map-frame[data-ready=true]' : '.map-frame').waitFor();
      await look(1);
      await guide.getByRole('button', { name: 'Next' }).click();
      await guide.getByRole('button', { name: 'Next' }).click();
      await look(3);
      await page.getByRole('button', { name: 'End November' }).click();
      await look(4);
      await page.getByRole('radio').first().check({ force: true });
      await page.getByRole('button', { name: /^Order:/ }).click();
      await page.getByRole('button', { name: /^Continue/ }).click();
      await look(5);
      await page.locator('.tile').first().click();
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await guide.getByRole('button', { name: 'Play on' }).click();
      await expect.poll(() => guide.count()).toBe(0);
      await page.getByText('Month 2 of 24').or(page.getByText('December 2025')).first().waitFor();
      expect(found).toEqual({ 1: [], 3: [], 4: [], 5: [] });
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
});
