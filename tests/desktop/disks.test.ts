import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunFile } from '../../sim/index.ts';
import { mountSmallDisk, whyNoSmallDisk, type SmallDisk } from '../files/small-disk.ts';
import { choosePlace } from './dialogs.ts';
import { askHost, keptRuns, newHome, playMonth, startGame, type Game } from './game.ts';
import { pressMenu } from './menu.ts';

const noDisk = whyNoSmallDisk();

const savedSign = 'Saved after your last order';

const RUN = 'seeds/runs/post-ceasefire-balanced.json';
/** One that still stands months later, whoever answers from its twentieth month on. */
const LASTING = 'seeds/runs/post-ceasefire-robust.json';

const monthsIn = (text: string): number => (JSON.parse(text) as RunFile).months.length;

/** A campaign in its twentieth month, too long for what will be left of the disk. */
function unfinishedRun(): string {
  const run = JSON.parse(readFileSync(LASTING, 'utf8')) as RunFile;
  const played = 19;
  const ends = run.acts.flatMap(({ act }, index) => (act.kind === 'endMonth' ? [index] : []));
  // Up to the end of the twentieth month, and without it: so the answers of the nineteenth are in it.
  const acts = run.acts.slice(0, ends[played]);
  const path = join(mkdtempSync(join(tmpdir(), 'desktop-disk-')), 'unfinished.rfrun');
  writeFileSync(path, JSON.stringify({ ...run, acts, months: run.months.slice(0, played), ending: 'none' }));
  return path;
}

/** The one run on the shelf. */
function keptText(home: string): string {
  const [text = '', ...others] = [...keptRuns(home).values()];
  expect(others).toEqual([]);
  return text;
}

/** The folder of runs lies on a disk that runs full. The rest of what Chromium writes is elsewhere and out of the way. */
describe.skipIf(noDisk !== null)(`on a small disk${noDisk === null ? '' : `, left out: ${noDisk}`}`, () => {
  let game: Game;
  let disk: SmallDisk;
  beforeEach(() => {
    disk = mountSmallDisk(32);
  });
  afterEach(async () => {
    await game.kill();
    disk.unmount();
  });

  /** The program's folder, with runs on the disk: a link is followed, wherever the person has put the folder. */
  function homeOnDisk(): string {
    const home = newHome();
    symlinkSync(disk.place, join(home, 'runs'));
    return home;
  }

  it.each([8192, 4096, 0])(
    'with %i bytes left, the last whole campaign stays, is not called saved, and is saved later',
    async (left) => {
      const home = homeOnDisk();
      game = await startGame(home, [unfinishedRun()]);
      await game.page.getByText('Month 20 of 24').waitFor();
      // What is only looked at is not kept; what is played on is.
      await playMonth(game.page, 'June', 'July');
      await game.page.getByText(savedSign).waitFor();
      const before = keptText(home);
      expect(before.length).toBeGreaterThan(8192);
      disk.leave(left);
      await playMonth(game.page, 'July', 'August');
      await game.page.getByText('Not saved').waitFor();
      expect(keptText(home) === before).toBe(true);
      expect(await game.page.getByText(savedSign).count()).toBe(0);
      disk.free();
      await playMonth(game.page, 'August', 'September');
      await game.page.getByText(savedSign).waitFor();
      await expect.poll(() => monthsIn(keptText(home))).toBe(22);
      expect(readdirSync(disk.place).filter((name) => !name.endsWith('.json'))).toEqual([]);
      expect(game.faults).toEqual([]);
    },
  );

  it('“Save as” over a good file leaves it whole where there is no room, and says so', async () => {
    const path = join(disk.place, 'seminar.rfrun');
    game = await startGame(newHome(), [RUN]);
    await game.page.locator('.debrief-app').waitFor();
    await choosePlace(game, path);
    await pressMenu(game, 'save');
    await expect.poll(() => readdirSync(disk.place)).toEqual(['seminar.rfrun']);
    const before = readFileSync(path, 'utf8');
    expect(monthsIn(before)).toBe(24);
    for (const left of [0, 4096, 8192]) {
      disk.leave(left);
      const result = await askHost(game, 'saveFile', { name: 'seminar.rfrun', text: `${before} ` });
      expect(result).toEqual({ kind: 'failed', name: 'seminar.rfrun', fault: 'full' });
      expect(readFileSync(path, 'utf8') === before).toBe(true);
    }
    await pressMenu(game, 'save');
    await expect
      .poll(() => game.page.locator('.notice > span').allInnerTexts())
      .toEqual([expect.stringContaining('seminar.rfrun')]);
    disk.free();
    expect(await askHost(game, 'saveFile', { name: 'seminar.rfrun', text: `${before} ` })).toEqual({
      kind: 'saved',
      name: 'seminar.rfrun',
    });
    expect(readFileSync(path, 'utf8')).toBe(`${before} `);
    expect(readdirSync(disk.place)).toEqual(['seminar.rfrun']);
  });
});
