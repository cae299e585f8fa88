import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rulesLines } from '../../renderer/words/rules-since.ts';
import { newHome, startGame, type Game } from './game.ts';

/** A campaign of the first rules, each by its version. */
const OLD = 'tests/run-files/rules-1/post-ceasefire-balanced.json';

/** What a person reads of every version after the first, by the CHANGELOG. */
const CHANGED = rulesLines(readFileSync('CHANGELOG.md', 'utf8'))
  .filter(({ version }) => version > 1)
  .map(({ version, when, text }) => `Rules ${version}, ${when} ${text}`);

describe('a run of older rules in the window', () => {
  const home = newHome();
  let game: Game;
  beforeAll(async () => {
    game = await startGame(home, [OLD]);
    await game.page.getByText('Rules it was played by').waitFor();
  });
  afterAll(() => game.kill());

  /** The lines that stand on the page now: what is folded away says nothing. */
  const lines = async (): Promise<readonly string[]> => {
    const texts = await game.page.locator('.rules-since > li').allInnerTexts();
    return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  };

  it('says beside its report what the rules have become since', async () => {
    expect(CHANGED.length).toBeGreaterThan(0);
    await expect.poll(lines).toEqual(CHANGED);
  });

  it('folds that away over its replay, and shows it when the fold is pressed, by pointer and by key', async () => {
    await game.page.getByRole('button', { name: 'Replay', exact: true }).click();
    const fold = game.page.getByText('What the rules have become since', { exact: true });
    await fold.waitFor();
    expect(await game.page.locator('.rules-since').isVisible()).toBe(false);
    expect(await lines()).toEqual([]);
    await fold.click();
    await expect.poll(lines).toEqual(CHANGED);
    await fold.click();
    await expect.poll(lines).toEqual([]);
    await fold.press('Enter');
    await expect.poll(lines).toEqual(CHANGED);
    // All of it can be read: nothing of the last line is cut off by the window, or lies beyond what can be scrolled to.
    const last = game.page.locator('.rules-since > li').last();
    await last.scrollIntoViewIfNeeded();
    const { y = -1, height = 0 } = (await last.boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(await game.page.evaluate(() => window.innerHeight));
    expect(game.faults).toEqual([]);
  });
});
