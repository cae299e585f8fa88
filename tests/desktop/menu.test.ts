import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseFile, choosePlace } from './dialogs.ts';
import { beginCampaign, giveOrder, keptRuns, newHome, startGame, windowOf, type Game } from './game.ts';
import { menuEntries, menuEntry, pressMenu } from './menu.ts';

const home = newHome();
const folder = mkdtempSync(join(tmpdir(), 'desktop-files-'));
const ended = join(folder, 'over & done.rfrun');
const saved = join(folder, 'saved.rfrun');
copyFileSync('seeds/runs/post-ceasefire-balanced.json', ended);

let game: Game;

const isPossible = async (name: string): Promise<boolean> => (await menuEntry(game, name))?.isEnabled === true;
const heading = (name: string | RegExp): Promise<void> => game.page.getByRole('heading', { name }).first().waitFor();
const isShown = async (name: string): Promise<boolean> => (await game.page.getByRole('heading', { name }).count()) > 0;
const orderStands = (): Promise<void> => game.page.getByRole('button', { name: /^Undo, Authority/ }).waitFor();
const seedField = () => game.page.getByRole('textbox', { name: 'Seed' });

const debrief = () => game.page.locator('.debrief-app');
const inDebrief = (): Promise<void> => debrief().waitFor();

async function atHome(): Promise<void> {
  await game.page.keyboard.press('Escape');
  // By what the page shows: the menu follows it a moment later.
  if (!(await isShown('Scenario library'))) await pressMenu(game, 'home');
  await heading('Scenario library');
}

async function inRoom(): Promise<void> {
  await game.page.keyboard.press('Escape');
  if (await isShown('Mandate of the Force')) return;
  if (await isPossible('room')) await pressMenu(game, 'room');
  else {
    await atHome();
    await beginCampaign(game.page, 'winter');
  }
  await heading('Mandate of the Force');
}

async function withOrder(): Promise<void> {
  await inRoom();
  if (!(await isPossible('undo'))) await giveOrder(game.page);
}

async function withOrderTakenBack(): Promise<void> {
  await inRoom();
  if (await isPossible('redo')) return;
  await withOrder();
  await pressMenu(game, 'undo');
}

/** In the seed's field of the set-up, with a word just written. */
async function inSeed(): Promise<void> {
  await atHome();
  await pressMenu(game, 'newCampaign');
  await seedField().fill('');
  await seedField().pressSequentially('summer');
}

async function withSeedSelected(): Promise<void> {
  await inSeed();
  await seedField().selectText();
}

async function withEndedRun(): Promise<void> {
  await chooseFile(game, ended);
  await pressMenu(game, 'open');
  await inDebrief();
}

async function atHomeWithEndedRun(): Promise<void> {
  await withEndedRun();
  await atHome();
}

async function withPlaceToSave(): Promise<void> {
  await inRoom();
  writeFileSync(saved, 'nothing');
  await choosePlace(game, saved);
}

/** Waits until what is read is as wanted. */
async function until<Value>(read: () => Value | Promise<Value>, wanted: Value): Promise<void> {
  await expect.poll(read).toEqual(wanted);
}

const seedIs = (text: string): Promise<void> => until(() => seedField().inputValue(), text);
const clipboardIs = (text: string): Promise<void> =>
  until(() => game.app.evaluate(({ clipboard }) => clipboard.readText()), text);
async function themeIs(theme: string): Promise<void> {
  await game.page.locator(`html[data-theme="${theme}"]`).waitFor();
  await until(async () => (await menuEntry(game, theme))?.isChecked, true);
}
const zoom = (): Promise<number> => windowOf(game, ({ webContents }) => webContents.getZoomLevel());
const helpIs = (title: string): Promise<void> => game.page.getByRole('dialog', { name: title }).waitFor();

async function isSaved(): Promise<void> {
  await until(() => [...keptRuns(home).values()].includes(readFileSync(saved, 'utf8')), true);
}

async function hasMoved(): Promise<void> {
  const decision = game.page.getByRole('button', { name: /standing orders say/ });
  await decision.or(game.page.getByText('Month 2 of 24')).first().waitFor();
}

/** Where the person is before an entry is pressed, and what has to be seen after it. In this order. */
const TRIALS: Readonly<Record<string, readonly [from: () => Promise<void>, effect: () => Promise<void>]>> = {
  newCampaign: [atHome, () => heading(/^New campaign/)],
  undoText: [inSeed, () => until(async () => (await seedField().inputValue()) === 'summer', false)],
  redoText: [
    async () => {
      await inSeed();
      await pressMenu(game, 'undoText');
    },
    () => seedIs('summer'),
  ],
  selectall: [inSeed, () => until(() => seedField().evaluate((field: HTMLInputElement) => field.selectionEnd), 6)],
  copy: [withSeedSelected, () => clipboardIs('summer')],
  cut: [withSeedSelected, () => seedIs('')],
  paste: [
    async () => {
      await game.app.evaluate(({ clipboard }) => clipboard.writeText('autumn'));
      await withSeedSelected();
    },
    () => seedIs('autumn'),
  ],
  undo: [withOrder, () => until(() => game.page.getByRole('button', { name: /^Undo, / }).count(), 0)],
  redo: [withOrderTakenBack, orderStands],
  save: [withPlaceToSave, isSaved],
  saveToo: [withPlaceToSave, isSaved],
  guide: [inRoom, () => game.page.getByRole('complementary', { name: 'Guide' }).waitFor()],
  endMonth: [inRoom, hasMoved],
  home: [inRoom, () => heading('Scenario library')],
  library: [atHome, () => heading('All runs')],
  room: [atHome, () => heading('Mandate of the Force')],
  open: [
    async () => {
      await atHome();
      await chooseFile(game, ended);
    },
    inDebrief,
  ],
  debrief: [atHomeWithEndedRun, inDebrief],
  replay: [withEndedRun, () => game.page.getByRole('slider', { name: 'Month' }).waitFor()],
  recent1: [atHomeWithEndedRun, inDebrief],
  clearRecent: [withEndedRun, () => until(() => menuEntry(game, 'recent1'), undefined)],
  light: [atHome, () => themeIs('light')],
  projector: [atHome, () => themeIs('projector')],
  dark: [atHome, () => themeIs('dark')],
  zoomin: [atHome, () => until(async () => (await zoom()) > 0, true)],
  resetzoom: [atHome, () => until(zoom, 0)],
  zoomout: [atHome, () => until(async () => (await zoom()) < 0, true)],
  togglefullscreen: [atHome, () => until(() => windowOf(game, (window) => window.isFullScreen()), true)],
  about: [atHome, () => helpIs('What this is')],
  keys: [atHome, () => helpIs('Keyboard keys')],
  licence: [atHome, () => helpIs('Licence')],
  quit: [atHome, () => game.ended],
};

describe('the menu of the window', () => {
  const met = new Set<string>();

  beforeAll(async () => {
    game = await startGame(home);
  });
  afterAll(() => game.kill());

  it('offers at first only what makes sense on the first screen', async () => {
    const namesOff = async (): Promise<readonly string[]> => {
      const off = (await menuEntries(game)).filter(({ isEnabled }) => !isEnabled);
      return off.map(({ name }) => name).toSorted();
    };
    const off = ['save', 'saveToo', 'undo', 'redo', 'endMonth', 'home', 'room', 'replay', 'debrief', 'guide'];
    // Until the page has said how things stand, more is off.
    await expect.poll(namesOff).toEqual(off.toSorted());
  });

  it.each(Object.keys(TRIALS))('does what it says: %s', async (name) => {
    const [from, effect] = TRIALS[name] ?? [];
    await from?.();
    // One recent file stands for all of them.
    for (const entry of await menuEntries(game)) met.add(entry.name.replace(/^recent\d+$/, 'recent1'));
    await pressMenu(game, name);
    await effect?.();
    expect(game.faults).toEqual([]);
  });

  it('has no entry that was not pressed', () => {
    expect([...met].toSorted()).toEqual(Object.keys(TRIALS).toSorted());
  });
});
