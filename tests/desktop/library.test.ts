import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunFile } from '../../sim/index.ts';
import { choosePlace } from './dialogs.ts';
import { beginCampaign, giveOrder, keptRuns, newHome, startGame, type Game } from './game.ts';
import { pressMenu } from './menu.ts';

const OLD = 'tests/run-files/rules-1/post-ceasefire-robust.json';
const savedSign = 'Saved after your last order';

function runsIn(home: string): readonly RunFile[] {
  return [...keptRuns(home).values()].map((text) => JSON.parse(text) as RunFile);
}

describe('a run of older rules in the window', () => {
  const home = newHome();
  let game: Game;
  beforeAll(async () => {
    game = await startGame(home, [OLD]);
    await game.page.getByText('Rules it was played by').waitFor();
  });
  afterAll(() => game.kill());

  it('is told from its record and kept by nobody', async () => {
    await game.page.getByRole('button', { name: 'Replay', exact: true }).click();
    await game.page.getByRole('slider', { name: 'Month' }).waitFor();
    await game.page.getByRole('button', { name: 'Debrief', exact: true }).click();
    await game.page.getByText('Rules it was played by').waitFor();
    await pressMenu(game, 'replay');
    await game.page.getByRole('slider', { name: 'Month' }).waitFor();
    await pressMenu(game, 'debrief');
    expect(keptRuns(home).size).toBe(0);
  });

  it('is saved as it was, but for its form', async () => {
    const place = join(mkdtempSync(join(tmpdir(), 'desktop-record-')), 'older.rfrun');
    await choosePlace(game, place);
    await game.page.getByRole('button', { name: 'Save the run' }).click();
    await expect.poll(() => existsSync(place)).toBe(true);
    const given = JSON.parse(readFileSync(OLD, 'utf8')) as { rulesVersion: number; commands: unknown[] };
    const saved = JSON.parse(readFileSync(place, 'utf8')) as RunFile;
    expect(saved.rulesVersion).toBe(given.rulesVersion);
    expect(saved.acts.map(({ act }) => act)).toEqual(given.commands);
  });

  it('is gone on with as a branch, after a question, and the branch is on the disk', async () => {
    await game.page.getByRole('button', { name: /^Go on under today/ }).click();
    await game.page.getByRole('button', { name: 'Go on as a branch' }).click();
    await expect
      .poll(() => runsIn(home).map(({ parent }) => parent?.id))
      .toEqual([expect.stringMatching(/^format-1-/)]);
    expect(game.faults).toEqual([]);
  });
});

describe('the library of runs in the window', () => {
  const home = newHome();
  let game: Game;
  beforeAll(async () => {
    game = await startGame(home);
    await beginCampaign(game.page, 'winter');
    await giveOrder(game.page);
    await game.page.getByText(savedSign).waitFor();
  });
  afterAll(() => game.kill());

  const namesOnDisk = (): readonly string[] => runsIn(home).map(({ title }) => title);

  it('is reached by the menu, and names the folder that runs are kept in', async () => {
    await pressMenu(game, 'library');
    await game.page.getByRole('heading', { name: 'All runs' }).waitFor();
    const place = game.page.getByText(join(home, 'runs'));
    await place.waitFor();
    expect(await place.count()).toBe(1);
  });

  it('writes a name into the file, and nothing else', async () => {
    const [before] = runsIn(home);
    await game.page.getByRole('row', { name: /^winter/ }).click();
    await game.page.keyboard.press('F2');
    await game.page.keyboard.type('North table');
    await game.page.keyboard.press('Enter');
    await expect.poll(namesOnDisk).toEqual(['North table']);
    expect(runsIn(home)).toEqual([{ ...before, title: 'North table' }]);
  });

  it('deletes with a way back, and for good only when asked again', async () => {
    const removed = join(home, 'runs', 'removed');
    const inRemoved = (): number => (existsSync(removed) ? readdirSync(removed).length : 0);
    await game.page.getByRole('row', { name: /^North table/ }).click();
    await game.page.keyboard.press('Delete');
    await expect.poll(() => keptRuns(home).size).toBe(0);
    expect(inRemoved()).toBe(1);
    await game.page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(namesOnDisk).toEqual(['North table']);
    expect(inRemoved()).toBe(0);
    await game.page.getByRole('row', { name: /^North table/ }).click();
    await game.page.keyboard.press('Delete');
    await expect.poll(inRemoved).toBe(1);
    await game.page.getByRole('button', { name: /^Deleted/ }).click();
    await game.page.getByRole('row', { name: /^North table/ }).click();
    await game.page.getByRole('button', { name: 'Restore' }).click();
    await expect.poll(namesOnDisk).toEqual(['North table']);
  });

  it('brings a run back to the table, and closes without loss', async () => {
    await game.page.getByRole('button', { name: /^Kept/ }).click();
    await game.page.getByRole('row', { name: /^North table/ }).dblclick();
    await game.page.getByRole('heading', { name: 'Mandate of the Force' }).waitFor();
    await game.close();
    expect(namesOnDisk()).toEqual(['North table']);
    expect(game.faults).toEqual([]);
  });
});
