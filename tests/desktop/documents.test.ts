import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { RunFile } from '../../sim/index.ts';
import { chooseFile } from './dialogs.ts';
import { electronProgram } from './electron.mjs';
import { keptRuns, lineOf, newHome, startGame, type Game } from './game.ts';
import { menuEntry } from './menu.ts';

const recorded = 'seeds/runs/post-ceasefire-balanced.json';

/** A folder with a run as our own file and as plain JSON, a damaged one, and one that is not there. */
function filesToOpen() {
  const folder = mkdtempSync(join(tmpdir(), 'desktop-files-'));
  const inFolder = (name: string): string => join(folder, name);
  const files = {
    own: inFolder('table one.rfrun'),
    plain: inFolder('table two.json'),
    damaged: inFolder('damaged.rfrun'),
    missing: inFolder('missing.rfrun'),
  };
  copyFileSync(recorded, files.own);
  copyFileSync(recorded, files.plain);
  const run = JSON.parse(readFileSync(recorded, 'utf8')) as RunFile;
  writeFileSync(files.damaged, JSON.stringify({ ...run, horizon: 'long' }));
  return { ...files, folder };
}

/** Starts the program a second time on the same folder. Resolves to what it said when it ended by itself. */
function startAgain(home: string, files: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const second = spawn(electronProgram, lineOf(home, files), { stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    second.stdout.on('data', (text) => (said += String(text)));
    second.once('error', reject);
    second.once('close', () => resolve(said));
  });
}

const theMessage = ({ page }: Game) => page.locator('.notice > span').allInnerTexts();

describe('a run file from outside the page', () => {
  let game: Game;
  afterEach(() => game.kill());

  it.each(['own', 'plain'] as const)('is opened when it is named at the start (%s)', async (kind) => {
    const files = filesToOpen();
    const home = newHome();
    game = await startGame(home, [files[kind]]);
    await game.page.locator('.debrief-app').waitFor();
    // To look at a file is not to keep it.
    expect(keptRuns(home).size).toBe(0);
    expect((await menuEntry(game, 'recent1'))?.label).toBe(kind === 'own' ? 'table one.rfrun' : 'table two.json');
  });

  it('is named in one clear message where it is damaged, missing or a folder', async () => {
    const { damaged, missing, folder } = filesToOpen();
    game = await startGame(newHome(), [damaged]);
    await expect
      .poll(() => theMessage(game))
      .toEqual([expect.stringMatching(/^“damaged\.rfrun” is damaged at horizon/)]);
    await game.kill();
    game = await startGame(newHome(), [missing]);
    await expect
      .poll(() => theMessage(game))
      .toEqual(['“missing.rfrun” cannot be found. Check its name and its folder.']);
    expect(await menuEntry(game, 'recent1')).toBe(undefined);
    await chooseFile(game, folder);
    await game.page.getByRole('button', { name: /^Open a run file/ }).click();
    await expect
      .poll(() => theMessage(game))
      .toEqual([expect.stringContaining('is a folder, a pipe or a device. Choose a file.')]);
  });

  it('is handed to the window that is open by a second start, which then ends', async () => {
    const files = filesToOpen();
    const home = newHome();
    game = await startGame(home);
    expect(await startAgain(home, [files.own])).toContain('The window is open already');
    await game.page.locator('.debrief-app').waitFor();
    expect(game.app.windows()).toHaveLength(1);
  });

  it('stays in the list of recent files after a restart', async () => {
    const files = filesToOpen();
    const home = newHome();
    game = await startGame(home, [files.own, files.plain]);
    await expect.poll(async () => (await menuEntry(game, 'recent2'))?.label).toBeTruthy();
    await game.close();
    game = await startGame(home);
    // One question after the other, and again where the program that has only just started does not answer.
    const labels = async (): Promise<ReadonlySet<string | undefined>> =>
      new Set([(await menuEntry(game, 'recent1'))?.label, (await menuEntry(game, 'recent2'))?.label]);
    await expect.poll(labels).toEqual(new Set(['table one.rfrun', 'table two.json']));
  });
});
