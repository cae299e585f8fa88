import { describe, expect, it } from 'vitest';
import { countRenders, rendersOf } from '../browser/renders.ts';
import { useStage } from './page.ts';
import { begin, whatStands } from './play.ts';
import { answerAsStanding } from './rooms.ts';

/** Decisions, quiet months and months with many incidents. */
const SEED = 'vladivostok';

const MONTHS = 8;

/**
 * 66 to 207 are rendered over a whole campaign of this seed: the figures that moved, and all of a decision, which is new.
 * With every panel reading the whole campaign it was 445 to 680.
 */
const MOST = 225;

describe('the room', () => {
  const { faults, open } = useStage();

  it('renders what a month changed, and not the rest', async () => {
    const page = await open();
    await countRenders(page);
    await page.reload();
    await begin(page, SEED);
    const counts: number[] = [];
    while (counts.length < MONTHS) {
      counts.push(await rendersOf(page, () => page.keyboard.press('e')));
      while ((await whatStands(page)) === 'decision') {
        await answerAsStanding(page);
        await page.locator('.saved', { hasText: 'Saved after' }).waitFor();
      }
    }
    // Twelve measures move every month: fewer than that, and nothing was counted.
    expect(Math.min(...counts)).toBeGreaterThan(50);
    expect(Math.max(...counts)).toBeLessThanOrEqual(MOST);
    // A key that means nothing.
    expect(await rendersOf(page, () => page.keyboard.press('q'))).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
