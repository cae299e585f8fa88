import { afterEach, describe, expect, it } from 'vitest';
import type { RunFile } from '../../sim/index.ts';
import { beginCampaign, giveOrder, keptRuns, newHome, playMonth, startGame, type Game } from './game.ts';

const runsIn = (home: string): readonly RunFile[] =>
  [...keptRuns(home).values()].map((text) => JSON.parse(text) as RunFile);

const lastActs = (home: string) => runsIn(home).map(({ acts }) => acts.at(-1)?.act.kind);

const savedSign = 'Saved after your last order';

describe('a campaign in the window', () => {
  let game: Game;
  afterEach(() => game.kill());

  it('is played, killed in the middle, and goes on with nothing lost', async () => {
    const home = newHome();
    game = await startGame(home, [], 'map');
    await beginCampaign(game.page, 'vladivostok');
    await game.page.locator('.map-frame[data-ready=true]').waitFor();
    await giveOrder(game.page);
    await playMonth(game.page, 'November', 'December');
    await game.page.getByText(savedSign).waitFor();
    const [before] = runsIn(home);
    expect(before?.acts.map(({ act }) => act.kind)).toEqual(
      expect.arrayContaining(['adoptMandate', 'declareObjectives', 'order', 'endMonth']),
    );
    expect(before?.months).toHaveLength(1);
    await game.kill();

    game = await startGame(home);
    await game.page.getByRole('heading', { name: /^December 2025/ }).waitFor();
    await game.page.getByRole('button', { name: 'Continue' }).click();
    await game.page.getByText('Month 2 of 24').waitFor();
    await game.page.getByText(savedSign).waitFor();
    expect(runsIn(home)).toEqual([before]);
    await playMonth(game.page, 'December', 'January');
    await game.page.getByText(savedSign).waitFor();
    const [after] = runsIn(home);
    expect(after?.months).toHaveLength(2);
    expect(after?.acts.slice(0, before?.acts.length)).toEqual(before?.acts);
    expect(game.faults).toEqual([]);
  });

  it('waits for the last save when the window is closed at once after an order', async () => {
    const home = newHome();
    game = await startGame(home);
    await beginCampaign(game.page, 'haste');
    await giveOrder(game.page);
    await game.page.getByText(savedSign).waitFor();
    expect(lastActs(home)).toEqual(['order']);
    // Taken back and given again in one breath, taken back at last; and the window closed long before all is on the disk.
    await game.page.evaluate(() => {
      for (let times = 0; times < 101; times += 1) {
        const options = { key: 'z', ctrlKey: true, shiftKey: times % 2 === 1, bubbles: true, cancelable: true };
        window.dispatchEvent(new KeyboardEvent('keydown', options));
      }
    });
    await game.close();
    expect(lastActs(home)).toEqual(['declareObjectives']);
  });
});
