/** Where the window was when it was last closed. */

import { join } from 'node:path';
import { screen, type BrowserWindow, type Rectangle } from 'electron';
import { z } from 'zod';
import { writeDurably } from '../files/durable.ts';
import { readSettings } from './settings.ts';

/** The size of a first window, and the least that the screens are drawn for. */
export const FIRST_SIZE = { width: 1440, height: 900, minWidth: 1120, minHeight: 680 };

const shape = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(FIRST_SIZE.minWidth).max(20_000),
  height: z.int().min(FIRST_SIZE.minHeight).max(20_000),
  isMaximized: z.boolean(),
});

/** Where a window is, or was. */
export type Placement = z.output<typeof shape>;

/** How much of the window has to be on a display to take hold of it. */
const HANDLE = 120;

function isInReach({ x, y, width, height }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const across = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    const down = Math.min(y + height, workArea.y + workArea.height) - Math.max(y, workArea.y);
    return across >= HANDLE && down >= HANDLE && y >= workArea.y;
  });
}

const fileIn = (folder: string): string => join(folder, 'window.json');

/** The last placement, or null where there is none, it cannot be read, or no display shows it. */
export async function readPlacement(folder: string): Promise<Placement | null> {
  const found = await readSettings(fileIn(folder), shape);
  return found !== null && isInReach(found) ? found : null;
}

/** Keeps the placement of a window that is about to close. */
export async function keepPlacement(folder: string, window: BrowserWindow): Promise<void> {
  if (window.isDestroyed()) return;
  const placement: Placement = { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
  // A window that opens in the middle next time is no reason to keep this one from closing.
  await writeDurably(fileIn(folder), JSON.stringify(placement)).catch(() => undefined);
}
