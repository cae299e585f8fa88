/** The files that were opened or saved last. */

import { join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import { writeDurably } from '../files/durable.ts';
import { inTurn } from '../files/in-turn.ts';
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
  const next = inTurn();
  let paths = before;
  let kept: Promise<void> = Promise.resolve();

  /** No file waits for it: a list that cannot be kept, or not soon, is no reason to hold one up. */
  function keep(changed: readonly string[]): void {
    paths = changed.slice(0, MOST);
    onChange();
    kept = next(() => writeDurably(fileIn(folder), JSON.stringify(paths))).then(
      () => undefined,
      () => undefined,
    );
  }

  const without = (path: string): readonly string[] => paths.filter((other) => other !== path);

  return {
    paths: () => paths,
    /** Resolves when the last change has been kept, or could not be. */
    settled: (): Promise<void> => kept,
    add(path: string): void {
      app.addRecentDocument(path);
      keep([path, ...without(path)]);
    },
    drop: (path: string): void => keep(without(path)),
    clear(): void {
      app.clearRecentDocuments();
      keep([]);
    },
  };
}
