/** The native menu as a person finds it, driven from the program's own side. */

import { expect } from 'vitest';
import type { Game } from './game.ts';

/** An entry of the menu. */
export interface MenuEntry {
  /** Its own name, or that of what Electron does for it. */
  readonly name: string;
  readonly label: string;
  readonly isEnabled: boolean;
  readonly isChecked: boolean;
}

interface Item {
  readonly id?: string;
  readonly role?: string;
  readonly type: string;
  readonly label: string;
  readonly enabled: boolean;
  readonly checked: boolean;
  readonly submenu?: { readonly items: readonly Item[] };
}

/** Every entry that can be pressed, in all menus and those below them. */
export function menuEntries({ app }: Game): Promise<readonly MenuEntry[]> {
  return app.evaluate(({ Menu }) => {
    const walk = (items: readonly Item[]): readonly MenuEntry[] =>
      items.flatMap((item) => {
        if (item.type === 'separator') return [];
        const { id, role, label, enabled, checked } = item;
        if (item.submenu) return walk(item.submenu.items);
        return [{ name: id ?? role ?? label, label, isEnabled: enabled, isChecked: checked }];
      });
    // A role is in the menu, and left out of the types.
    return walk((Menu.getApplicationMenu()?.items ?? []) as readonly object[] as readonly Item[]);
  });
}

/** The entry of this name, as it stands. */
export async function menuEntry(game: Game, name: string): Promise<MenuEntry | undefined> {
  return (await menuEntries(game)).find((entry) => entry.name === name);
}

/** Presses an entry as soon as it makes sense. */
export async function pressMenu(game: Game, name: string): Promise<void> {
  await expect.poll(async () => (await menuEntry(game, name))?.isEnabled).toBe(true);
  await game.app.evaluate(({ Menu, BrowserWindow }, wanted) => {
    const walk = (items: readonly Electron.MenuItem[]): readonly Electron.MenuItem[] =>
      items.flatMap((item) => (item.submenu ? walk(item.submenu.items) : [item]));
    const [window] = BrowserWindow.getAllWindows();
    const items = walk(Menu.getApplicationMenu()?.items ?? []);
    items.find((item) => (item.id ?? item.role ?? item.label) === wanted)?.click({}, window, window?.webContents);
  }, name);
}

/** Presses a key as the system would, so that the menu hears it too. */
export async function pressKey({ app }: Game, keyCode: string, modifiers: ('control' | 'shift')[]): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, key) => {
      const [window] = BrowserWindow.getAllWindows();
      for (const type of ['keyDown', 'keyUp'] as const) window?.webContents.sendInputEvent({ type, ...key });
    },
    { keyCode, modifiers },
  );
}
