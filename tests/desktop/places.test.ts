import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { mountSmallDisk, whyNoSmallDisk } from '../files/small-disk.ts';
import { electronProgram } from './electron.mjs';
import { menuEntry } from './menu.ts';
import { askHost, beginCampaign, keptRuns, lineOf, newHome, startGame, type Game } from './game.ts';

const RUN = 'seeds/runs/post-ceasefire-balanced.json';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'desktop-places-'));

const noDisk = whyNoSmallDisk();

const notices = ({ page }: Game): Promise<readonly string[]> => page.locator('.notice > span').allInnerTexts();

describe('a folder that the program needs', () => {
  it.skipIf(noDisk !== null).each([
    ['the program’s own folder', true, 'it keeps campaigns in', '--user-data-dir=FOLDER'],
    ['the folder for temporary files', false, 'it needs the folder for temporary files', 'TMPDIR'],
  ])('%s is named where it may not be written, and no window is said to be open', async (_which, isOwn, words, out) => {
    const disk = mountSmallDisk(64);
    spawnSync('mount', ['-o', 'remount,ro', disk.place]);
    const env = isOwn ? process.env : { ...process.env, TMPDIR: disk.place };
    const line = lineOf(isOwn ? disk.place : newHome());
    const program = spawn(electronProgram, line, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    program.stdout.on('data', (text) => (said += String(text)));
    try {
      await expect.poll(() => said).toContain(`The window cannot open: ${words}`);
      expect(said).toContain(disk.place);
      expect(said).toContain(out);
      expect(said).not.toContain('open already');
      // It says the same in a dialog, and waits there for the person.
      expect(program.exitCode).toBe(null);
    } finally {
      program.kill('SIGKILL');
      disk.unmount();
    }
  });
});

describe('the folder of runs', () => {
  let game: Game;
  afterEach(() => game.kill());

  it('that is a file is said to be none, and the file stays', async () => {
    const home = newHome();
    writeFileSync(join(home, 'runs'), 'somebody’s');
    game = await startGame(home);
    expect(await askHost(game, 'shelf')).toMatchObject({ place: join(home, 'runs'), fault: 'notAFile', entries: [] });
    expect(await askHost(game, 'keepRun', { id: 'one', text: '{}', after: null })).toEqual({
      kind: 'failed',
      fault: 'notAFile',
    });
    await beginCampaign(game.page, 'nowhere');
    await game.page.getByText('Not saved').waitFor();
  });

  it('that is taken away while the window is open is made again', async () => {
    const home = newHome();
    game = await startGame(home);
    rmSync(join(home, 'runs'), { recursive: true });
    expect((await askHost(game, 'shelf')).fault).toBe('missing');
    await beginCampaign(game.page, 'again');
    await game.page.getByText('Saved after your last order').waitFor();
    expect(keptRuns(home).size).toBe(1);
    expect((await askHost(game, 'shelf')).fault).toBe(null);
  });

  it('with five thousand runs, a pipe, a device and a folder opens, and the first save loses none', async () => {
    const home = newHome();
    const runs = join(home, 'runs');
    mkdirSync(runs);
    for (let count = 0; count < 5000; count += 1) copyFileSync(RUN, join(runs, `run-${count}.json`));
    spawnSync('mkfifo', [join(runs, 'pipe.json')]);
    spawnSync('ln', ['-s', '/dev/zero', join(runs, 'zero.json')]);
    mkdirSync(join(runs, 'folder.json'));
    game = await startGame(home);
    expect((await askHost(game, 'shelf')).entries).toHaveLength(5000);
    await beginCampaign(game.page, 'one more');
    await game.page.getByText('Saved after your last order').waitFor();
    expect((await askHost(game, 'shelf')).entries).toHaveLength(5001);
    expect(readdirSync(runs)).toHaveLength(5004);
  });
});

describe('files that are named at the start', () => {
  let game: Game;
  afterEach(() => game.kill());

  it.each([
    ['a pipe', (path: string) => spawnSync('mkfifo', [path]), 'is a folder, a pipe or a device. Choose a file.'],
    ['a device', (path: string) => spawnSync('ln', ['-s', '/dev/zero', path]), 'is a folder, a pipe or a device.'],
    ['fifty megabytes', (path: string) => spawnSync('truncate', ['-s', '50M', path]), 'is too large to be a run file.'],
  ])('and are %s get one clear message', async (_what, make, message) => {
    const path = join(newFolder(), 'strange.rfrun');
    make(path);
    game = await startGame(newHome(), [path]);
    await expect.poll(() => notices(game)).toEqual([expect.stringContaining(`“strange.rfrun” ${message}`)]);
  });

  it('are opened whatever they are called', async () => {
    const folder = newFolder();
    const names = [
      'with space.rfrun',
      'émoji 🚀.rfrun',
      'hash#percent%20.rfrun',
      'quote"\'.rfrun',
      'line\nbreak.rfrun',
    ];
    const paths = names.map((name) => join(folder, name));
    for (const path of paths) copyFileSync(RUN, path);
    game = await startGame(newHome(), paths);
    await game.page.locator('.debrief-app').waitFor();
    // The list of recent files holds what could be read, the latest first.
    const labels = async () =>
      Promise.all(names.map(async (_, at) => (await menuEntry(game, `recent${at + 1}`))?.label));
    await expect.poll(labels).toEqual(names.toReversed());
    expect(await notices(game)).toEqual([]);
  });

  it('and more than twenty, by a second start, are opened as far as they go, and the rest is counted', async () => {
    const folder = newFolder();
    const paths = Array.from({ length: 23 }, (_, index) => join(folder, `student ${index + 1}.rfrun`));
    for (const path of paths) copyFileSync(RUN, path);
    const home = newHome();
    game = await startGame(home);
    const second = spawnSync(electronProgram, lineOf(home, paths), { encoding: 'utf8' });
    expect(second.stdout).toContain('The window is open already');
    await game.page.locator('.debrief-app').waitFor();
    await expect
      .poll(() => notices(game))
      .toEqual(['23 files were named at once: 20 were opened and 3 were left. Open the rest from File > Open.']);
  });
});
