/** Run files that the person opens and saves. Paths stay here: the page sees names and text. */

import { basename, extname } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import writeFileAtomic from 'write-file-atomic';
import { endingOfName, FILE_KINDS, RUN_EXTENSION, type OpenedFile } from '../../renderer/host/contract.ts';
import { readRunFile, reasonOf } from './files.ts';
import type { Line } from './line.ts';
import { openRecent } from './recent.ts';

const RUNS = { name: FILE_KINDS[RUN_EXTENSION].name, extensions: [RUN_EXTENSION, 'json'] };
const ALL = { name: 'All files', extensions: ['*'] };

/** Whether a file of this name is a run, and not a table or a text taken from one. */
function isRun(name: string): boolean {
  return RUNS.extensions.includes(endingOfName(name));
}

/** What documents are opened for. */
interface Place {
  readonly window: BrowserWindow;
  readonly line: Line;
  /** The program's own folder. */
  readonly folder: string;
}

export type Documents = ReturnType<typeof openDocuments>;

/** The documents of a window. `onRecent` hears that the list of recent files has changed. */
export function openDocuments({ window, line, folder }: Place, onRecent: () => void) {
  const recent = openRecent(folder, onRecent);

  async function read(path: string): Promise<OpenedFile | null> {
    try {
      const file = await readRunFile(path);
      await recent.add(path);
      return file;
    } catch (fault) {
      line.say({ kind: 'notice', text: reasonOf(fault) });
      await recent.drop(path);
      return null;
    }
  }

  async function write(path: string, text: string): Promise<boolean> {
    try {
      await writeFileAtomic(path, text);
    } catch (fault) {
      const code = (fault as NodeJS.ErrnoException).code ?? 'unknown fault';
      line.say({ kind: 'notice', text: `“${basename(path)}” could not be saved (${code}). Choose another folder.` });
      return false;
    }
    return true;
  }

  /** Opens a file that was named outside the page. */
  async function openPath(path: string): Promise<void> {
    const file = await read(path);
    if (file !== null) line.say({ kind: 'file', file });
  }

  /** Lets the person choose a file. */
  async function openChosen(): Promise<OpenedFile | null> {
    const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters: [RUNS, ALL] });
    const [path] = filePaths;
    return path === undefined ? null : read(path);
  }

  /** Lets the person choose where to save. Resolves to whether it was saved. */
  async function saveChosen({ name, text }: OpenedFile): Promise<boolean> {
    const ending = endingOfName(name);
    const filters = [isRun(name) ? RUNS : { name: FILE_KINDS[ending].name, extensions: [ending] }, ALL];
    const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: name, filters });
    if (canceled || filePath === '') return false;
    // Not every system's dialog adds the ending by itself.
    const path = extname(filePath) === '' ? `${filePath}.${ending}` : filePath;
    if (!(await write(path, text))) return false;
    if (isRun(path)) await recent.add(path);
    return true;
  }

  return { openPath, openChosen, saveChosen, recent };
}
