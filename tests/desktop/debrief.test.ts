import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunFile } from '../../sim/index.ts';
import { answerQuestions, choosePlace } from './dialogs.ts';
import { beginCampaign, keptRuns, newHome, startGame, type Game } from './game.ts';
import { pressKey, pressMenu } from './menu.ts';

const RUN = 'seeds/runs/post-ceasefire-balanced.json';

const home = newHome();
const folder = mkdtempSync(join(tmpdir(), 'desktop-exports-'));

const given = JSON.parse(readFileSync(RUN, 'utf8')) as RunFile;

/** The text of a file that is being saved; "" until it is there. */
function textIn(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const actsIn = (text: string): unknown => (text === '' ? null : (JSON.parse(text) as RunFile).acts);

/** A click in the debrief moves the page to a place within itself, and its address with it. The window must not mind. */
describe('the debrief in the window, after a click on each chapter', () => {
  let game: Game;
  beforeAll(async () => {
    game = await startGame(home, [RUN]);
    await game.page.locator('.debrief-rail').waitFor();
  });
  afterAll(() => game.kill());

  const address = (): Promise<string> => game.page.evaluate(() => location.hash);
  const press = (name: RegExp): Promise<void> => game.page.getByRole('button', { name }).last().click();

  /** Presses a button that saves a file, and waits for the file. */
  async function save(name: string, act: () => Promise<void>): Promise<string> {
    const path = join(folder, name);
    await choosePlace(game, path);
    await act();
    await expect.poll(() => textIn(path)).not.toBe('');
    return textIn(path);
  }

  it('stands at the chapter', async () => {
    const places = await game.page.locator('.debrief-rail nav a').all();
    expect(places.length).toBe(8);
    for (const place of places) {
      await place.click();
      const wanted = await place.getAttribute('href');
      expect(wanted).toMatch(/^#\w+$/);
      // A place that the reader has scrolled to counts as well.
      await expect.poll(() => place.getAttribute('aria-current')).toBe('location');
    }
    const discs = await game.page.locator('.story a.disc').all();
    expect(discs.length).toBeGreaterThan(0);
    for (const disc of discs) {
      await disc.evaluate((link: HTMLElement) => link.click());
    }
    expect(await address()).not.toContain('/');
  });

  it('saves the figures, the story and the run', async () => {
    const figures = await save('figures.csv', () => press(/^Save the figures as CSV/));
    expect(figures.split('\n').length).toBeGreaterThan(given.months.length);
    const story = await save('story.txt', () => press(/^Save the story as text/));
    expect(story).toContain(given.seed);
    const run = await save('run.rfrun', () => press(/^Save the run, to replay elsewhere/));
    expect(actsIn(run)).toEqual(given.acts);
    // The dialog of some systems leaves the ending out.
    await choosePlace(game, join(folder, 'without an ending'));
    await press(/^Save the run, to replay elsewhere/);
    await expect.poll(() => textIn(join(folder, 'without an ending.rfrun'))).toBe(run);
  });

  it('saves by its key and by the menu', async () => {
    for (const name of ['menu', 'key'] as const) {
      const run = await save(`by ${name}.rfrun`, () =>
        name === 'menu' ? pressMenu(game, 'save') : pressKey(game, 'S', ['control']),
      );
      expect(actsIn(run)).toEqual(given.acts);
    }
  });

  it('lets the menu lead away, and keeps a new campaign on the disk', async () => {
    await pressMenu(game, 'newCampaign');
    await game.page.getByRole('heading', { name: /^New campaign/ }).waitFor();
    await pressMenu(game, 'home');
    await beginCampaign(game.page, 'after the debrief');
    await game.page.getByText('Saved after your last order').waitFor();
    const seeds = [...keptRuns(home).values()].map((text) => (JSON.parse(text) as RunFile).seed);
    expect(seeds).toContain('after the debrief');
    expect(game.faults).toEqual([]);
  });

  it('is asked before the window closes over what could not be saved', async () => {
    await game.app.evaluate(({ ipcMain }) => {
      ipcMain.removeHandler('runs:keep');
      ipcMain.handle('runs:keep', () => ({ kind: 'failed', fault: 'full' }));
    });
    await pressMenu(game, 'home');
    await beginCampaign(game.page, 'never kept');
    await game.page.getByText('Not saved').waitFor();
    await game.page.evaluate(() => (location.hash = '#indicators'));
    // A way out that is barred is begun all the same: the window must not take the page for gone.
    await game.page.evaluate(() => location.assign('https://example.com/'));
    const asked = await answerQuestions(game, 0);
    await game.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await expect.poll(asked).toEqual(['The last orders could not be saved.']);
    expect(game.app.windows()).toHaveLength(1);
    await answerQuestions(game, 1);
    await game.close();
  });
});
