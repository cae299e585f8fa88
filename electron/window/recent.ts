/** The files that were opened or saved last. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';

const MOST = 10;

const shape = z.array(z.string().min(1)).max(MOST);

function readPaths(file: string): readonly string[] {
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}

/** The list as it is kept in a folder. `onChange` hears of every change. */
export function openRecent(folder: string, onChange: () => void) {
  const file = join(folder, 'recent-files.json');
  let paths = readPaths(file);

  async function keep(changed: readonly string[]): Promise<void> {
    paths = changed.slice(0, MOST);
    onChange();
    // A list that cannot be kept is no reason to refuse the file.
    await writeFileAtomic(file, JSON.stringify(paths)).catch(() => undefined);
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
