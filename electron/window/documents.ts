/** Run files that the person opens and saves. Paths stay here: the page sees names and text. */

import { basename, dirname, extname } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import {
  endingOfName,
  FILE_KINDS,
  LONGEST_TEXT,
  RUN_EXTENSION,
  type OpenedFile,
  type SaveResult,
} from '../../renderer/host/contract.ts';
import { sweepUnfinished, writeDurably } from '../files/durable.ts';
import { faultOf } from '../files/faults.ts';
import type { Line } from './line.ts';
import { openRecent } from './recent.ts';
import { readRunFile } from './run-file.ts';

const RUNS = { name: FILE_KINDS[RUN_EXTENSION].name, extensions: [RUN_EXTENSION, 'json'] };
const ALL = { name: 'All files', extensions: ['*'] };

/** The most files that are opened at once. */
const MOST_AT_ONCE = 20;

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
  /** The files that were opened last, before this start. */
  readonly recentBefore: readonly string[];
}

export type Documents = ReturnType<typeof openDocuments>;

/** The documents of a window. `onRecent` hears that the list of recent files has changed. */
export function openDocuments({ window, line, folder, recentBefore }: Place, onRecent: () => void) {
  const recent = openRecent(folder, recentBefore, onRecent);
  sweepBeside(recentBefore);

  async function read(path: string): Promise<OpenedFile | null> {
    try {
      const file = await readRunFile(path);
      recent.add(path);
      return file;
    } catch (fault) {
      line.say({ kind: 'notice', text: fault instanceof Error ? fault.message : String(fault) });
      recent.drop(path);
      return null;
    }
  }

  /** Opens files that were named outside the page, one after the other, and says so where some are left. */
  async function openPaths(paths: readonly string[]): Promise<void> {
    for (const path of paths.slice(0, MOST_AT_ONCE)) {
      const file = await read(path);
      if (file !== null) line.say({ kind: 'file', file });
    }
    const left = paths.length - MOST_AT_ONCE;
    if (left > 0) line.say({ kind: 'notice', text: leftText(paths.length, left) });
  }

  /** Lets the person choose a file. */
  async function openChosen(): Promise<OpenedFile | null> {
    const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters: [RUNS, ALL] });
    const [path] = filePaths;
    return path === undefined ? null : read(path);
  }

  /** Lets the person choose where to save. */
  async function saveChosen({ name, text }: OpenedFile): Promise<SaveResult> {
    if (Buffer.byteLength(text) > LONGEST_TEXT) return { kind: 'failed', name, fault: 'tooLarge' };
    const ending = endingOfName(name);
    const filters = [isRun(name) ? RUNS : { name: FILE_KINDS[ending].name, extensions: [ending] }, ALL];
    const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: name, filters });
    if (canceled || filePath === '') return { kind: 'cancelled' };
    // Not every system's dialog adds the ending by itself.
    const path = extname(filePath) === '' ? `${filePath}.${ending}` : filePath;
    try {
      await writeDurably(path, text);
    } catch (fault) {
      return { kind: 'failed', name: basename(path), fault: faultOf(fault) };
    }
    sweepBeside([path]);
    if (isRun(path)) recent.add(path);
    return { kind: 'saved', name: basename(path) };
  }

  return { openPaths, openChosen, saveChosen, recent };
}

/** Takes away what a kill has left beside documents. Nobody has to wait for it. */
function sweepBeside(paths: readonly string[]): void {
  for (const folder of new Set(paths.map((path) => dirname(path)))) void sweepUnfinished(folder);
}

function leftText(all: number, left: number): string {
  const rest = left === 1 ? '1 was left' : `${left} were left`;
  return `${all} files were named at once: ${MOST_AT_ONCE} were opened and ${rest}. Open the rest from File > Open.`;
}
