import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { answerQuestions } from './dialogs.ts';
import { beginCampaign, newHome, startGame, windowOf, type Game } from './game.ts';

const boundsOf = (game: Game) => windowOf(game, (window) => window.getNormalBounds());

describe('the window', () => {
  let game: Game;
  afterEach(() => game.kill());

  it('opens again where it was closed', async () => {
    const home = newHome();
    const place = { x: 140, y: 90, width: 1310, height: 777 };
    game = await startGame(home);
    const window = await game.app.browserWindow(game.page);
    await window.evaluate((shown: Electron.BrowserWindow, bounds) => shown.setBounds(bounds), place);
    await expect.poll(() => boundsOf(game)).toEqual(place);
    await game.close();
    game = await startGame(home);
    expect(await boundsOf(game)).toEqual(place);
  });

  it.each([
    ['off every display', '{"x":9000,"y":9000,"width":1300,"height":780,"isMaximized":false}'],
    ['smaller than the screens are drawn for', '{"x":10,"y":10,"width":20,"height":20,"isMaximized":false}'],
    ['not readable', '{"x":'],
  ])('opens in its first size where the kept place is %s', async (_what, text) => {
    const home = newHome();
    writeFileSync(join(home, 'window.json'), text);
    game = await startGame(home);
    expect(await boundsOf(game)).toMatchObject({ width: 1440, height: 900 });
    const { x } = await boundsOf(game);
    expect(x).toBeLessThan(1920);
  });

  it('asks before it closes over a campaign that could not be saved, and stays if told so', async () => {
    const home = newHome();
    game = await startGame(home);
    await game.app.evaluate(({ ipcMain }) => {
      ipcMain.removeHandler('runs:keep');
      ipcMain.handle('runs:keep', () => ({ kind: 'failed', fault: 'full' }));
    });
    await beginCampaign(game.page, 'full');
    await game.page.getByText('Not saved').waitFor();
    const asked = await answerQuestions(game, 0);
    await game.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await expect.poll(asked).toEqual(['The last orders could not be saved.']);
    expect(game.app.windows()).toHaveLength(1);
    await answerQuestions(game, 1);
    await game.close();
  });

  it('asks before it closes over a page that has hung, and says what is known', async () => {
    game = await startGame(newHome());
    await beginCampaign(game.page, 'hung');
    await game.page.getByText('Saved after your last order').waitFor();
    const hasHung = game.page.waitForEvent('console', (message) => message.text() === 'hanging');
    // Not awaited: it never ends.
    void game.page
      .evaluate(() => {
        console.log('hanging');
        while (true);
      })
      .catch(() => undefined);
    await hasHung;
    const asked = await answerQuestions(game, 0);
    await game.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await expect.poll(asked).toEqual([expect.stringMatching(/^The screen does not answer/)]);
    expect(await game.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    await answerQuestions(game, 1);
    await game.close();
  });

  it('offers to open a page again that has crashed', async () => {
    game = await startGame(newHome());
    const asked = await answerQuestions(game, 0);
    await windowOf(game, ({ webContents }) => webContents.forcefullyCrashRenderer());
    await expect.poll(asked).toEqual(['The screen has stopped working.']);
    await expect
      .poll(() => windowOf(game, ({ webContents }) => !webContents.isCrashed() && !webContents.isLoading()))
      .toBe(true);
    const title = windowOf(
      game,
      ({ webContents }) => webContents.executeJavaScript('document.querySelector("h1")?.innerText') as Promise<unknown>,
    );
    expect(await title).toContain('Reassurance Force');
  });
});
