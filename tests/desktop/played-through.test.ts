import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunFile } from '../../sim/index.ts';
import { beginCampaign, giveOrder, keptRuns, newHome, startGame, type Game } from './game.ts';
import { pressMenu } from './menu.ts';

/** A whole campaign in the window, from the first order to the last link of its debrief. */
describe('a campaign played to its end in the window', () => {
  const home = newHome();
  let game: Game;
  beforeAll(async () => {
    game = await startGame(home);
    await beginCampaign(game.page, 'vladivostok');
    await giveOrder(game.page);
  });
  afterAll(() => game.kill());

  const kept = (): RunFile | undefined => {
    const [text] = keptRuns(home).values();
    return text === undefined ? undefined : (JSON.parse(text) as RunFile);
  };

  it('comes to its debrief, and is kept to the last month', async () => {
    const standing = game.page.getByRole('button', { name: /standing orders say/ });
    const month = game.page.locator('.end-month.primary');
    const told = game.page.getByRole('button', { name: /^(Continue|Read the debrief)/ });
    const debrief = game.page.locator('.debrief-app');
    while ((await debrief.count()) === 0) {
      await standing.or(month).or(told).or(debrief).first().waitFor();
      if ((await debrief.count()) > 0) break;
      if ((await told.count()) > 0) await told.click();
      else if ((await standing.count()) > 0) await standing.click();
      else await month.click();
    }
    await expect.poll(() => kept()?.ending).not.toBe('none');
    const run = kept();
    expect(run?.months.length).toBeGreaterThan(3);
    expect(run?.months.length).toBe(run?.acts.filter(({ act }) => act.kind === 'endMonth').length);
  });

  it('has a debrief of which every link, table and claim can be pressed, and the window still answers', async () => {
    const links = await game.page.locator('.debrief-app a[href^="#"]').all();
    expect(links.length).toBeGreaterThan(7);
    for (const link of links) await link.evaluate((element: HTMLElement) => element.click());
    const tables = await game.page.locator('.chart-table > summary').all();
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) await table.evaluate((element: HTMLElement) => element.click());
    expect(await game.page.locator('.chart-table[open]').count()).toBe(tables.length);
    const claims = await game.page.locator('.claim-tag button, .claim-tag a').all();
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) {
      await claim.evaluate((element: HTMLElement) => element.click());
      await game.page.keyboard.press('Escape');
    }
    await pressMenu(game, 'replay');
    await game.page
      .getByText(/months recomputed/)
      .first()
      .waitFor();
    await game.page.keyboard.press('End');
    await pressMenu(game, 'debrief');
    await game.page.locator('.debrief-rail').waitFor();
    await pressMenu(game, 'home');
    await game.close();
    expect(game.faults).toEqual([]);
    expect(keptRuns(home).size).toBe(1);
  });
});
