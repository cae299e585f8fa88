/** The game in a real window: started, driven, closed and killed as a person or a bad day would. */

import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { HOST_NAME, type Host } from '../../renderer/host/contract.ts';
import { electronProgram } from './electron.mjs';

/** How long a step may take, in milliseconds. */
const PATIENCE = 120_000;

/**
 * As root Chromium refuses to start inside the system's own sandbox, so there it is switched off for these tests.
 * `--no-sandbox` takes away the outermost wall alone: the page still has no Node, and talks through the preload only.
 */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** A machine without a graphics card draws the map by itself. That takes long, so most tests go without the map. */
const DRAWING = {
  map: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  'no map': ['--disable-gpu', '--disable-software-rasterizer'],
};

/** A running game. */
export interface Game {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** What the page reported as faults. */
  readonly faults: readonly string[];
  /** Resolves when the program has come to its end. */
  readonly ended: Promise<void>;
  /** Closes the window as a person does. */
  readonly close: () => Promise<void>;
  /** Ends the program at once, as a power cut does. */
  readonly kill: () => Promise<void>;
}

/** A folder for the program's own files, new and empty. */
export function newHome(): string {
  return mkdtempSync(join(tmpdir(), 'desktop-'));
}

/** The line that starts the game on a folder of its own. */
export function lineOf(
  home: string,
  files: readonly string[] = [],
  drawing: keyof typeof DRAWING = 'no map',
): string[] {
  return [
    ...asRoot,
    ...DRAWING[drawing],
    '--force-prefers-reduced-motion',
    process.cwd(),
    `--user-data-dir=${home}`,
    ...files,
  ];
}

/** Files to open, and whether the map is drawn. */
type Rest = [files?: readonly string[], drawing?: keyof typeof DRAWING];

/** Starts the game, with files named on the command line if there are any. */
export async function startGame(home: string, ...rest: Rest): Promise<Game> {
  const args = lineOf(home, ...rest);
  const app = await _electron.launch({ executablePath: electronProgram, args, timeout: PATIENCE });
  const page = await app.firstWindow({ timeout: PATIENCE });
  page.setDefaultTimeout(PATIENCE);
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(String(fault.stack)));
  const program = app.process();
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()));
  await page.getByRole('button').first().waitFor();
  return {
    app,
    page,
    faults,
    ended,
    async close() {
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
      await ended;
    },
    async kill() {
      program.kill('SIGKILL');
      await ended;
    },
  };
}

/** Reads something off the window in the program's main process. */
export async function windowOf<Value>({ app, page }: Game, read: (window: BrowserWindow) => Value): Promise<Value> {
  const window = await app.browserWindow(page);
  return window.evaluate(read);
}

type Asked = Exclude<keyof Host, 'kind' | 'listen'>;

/** Asks the window for something, as the page's own script would. */
export async function askHost<Name extends Asked>(
  { page }: Game,
  name: Name,
  ...given: Parameters<Host[Name]>
): Promise<Awaited<ReturnType<Host[Name]>>> {
  const answer = await page.evaluate(
    ([hostName, called, args]) => {
      const host = (window as unknown as Record<string, Record<string, (...args: unknown[]) => Promise<unknown>>>)[
        hostName
      ];
      return host?.[called]?.(...args);
    },
    [HOST_NAME, name, given as unknown[]] as const,
  );
  return answer as Awaited<ReturnType<Host[Name]>>;
}

/** The run files that the program keeps in its folder, by name. */
export function keptRuns(home: string): ReadonlyMap<string, string> {
  const folder = join(home, 'runs');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Begins a campaign with this seed and waits for the room. */
export async function beginCampaign(page: Page, seed: string): Promise<void> {
  await page.getByRole('button', { name: 'New campaign' }).first().click();
  await page.getByRole('textbox', { name: 'Seed' }).fill(seed);
  await page.getByRole('button', { name: /^Begin November/ }).click();
  await page.getByRole('heading', { name: 'Mandate of the Force' }).waitFor();
}

/** Gives the first order of the campaign: who may authorise force. */
export async function giveOrder(page: Page): Promise<void> {
  await page.getByRole('button', { name: /the force commander/ }).click();
  await page.getByText('Officer on the scene', { exact: true }).first().click();
  await page.getByRole('button', { name: 'Order this change' }).click();
  await page.getByRole('button', { name: /^Undo, Authority/ }).waitFor();
}

/** Ends a month and answers whatever asks for a decision. */
export async function playMonth(page: Page, month: string, next: string): Promise<void> {
  await page.getByRole('button', { name: `End ${month}` }).click();
  const standing = page.getByRole('button', { name: /standing orders say/ });
  const over = page.getByRole('button', { name: `End ${next}` });
  while (true) {
    await standing.or(over).first().waitFor();
    if ((await standing.count()) === 0) return;
    await standing.click();
    await page.getByRole('button', { name: /^Continue/ }).click();
  }
}
