/** The files that were opened or saved last. */

import { join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import { writeDurably } from '../files/durable.ts';
import { readSettings } from './settings.ts';

const MOST = 10;

const shape = z.array(z.string().min(1)).max(MOST);

const fileIn = (folder: string): string => join(folder, 'recent-files.json');

/** The list as it was kept in a folder; empty where it cannot be read. */
export async function readRecent(folder: string): Promise<readonly string[]> {
  return (await readSettings(fileIn(folder), shape)) ?? [];
}

/** The list as it goes on from `before`, kept in a folder. `onChange` hears of every change. */
export function openRecent(folder: string, before: readonly string[], onChange: () => void) {
  let paths = before;

  async function keep(changed: readonly string[]): Promise<void> {
    paths = changed.slice(0, MOST);
    onChange();
    // A list that cannot be kept is no reason to refuse the file.
    await writeDurably(fileIn(folder), JSON.stringify(paths)).catch(() => undefined);
  }

  const without = (path: string): readonly string[] => paths.filter((other) => other !== path);

  return {
    paths: () => paths,
    async add(path: string): Promise<void> {
      app.addRecentDocument(path);
      await keep([path, ...without(path)]);
    },
    drop: (path: string) => keep(without(path)),
    async clear(): Promise<void> {
      app.clearRecentDocuments();
      await keep([]);
    },
  };
}
