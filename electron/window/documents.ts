/** Run files that the person opens and saves. Paths stay here: the page sees names and text. */

import { basename, dirname, extname } from 'node:path';
import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import {
  endingOfName,
  FILE_KINDS,
  LONGEST_TEXT,
  RUN_EXTENSION,
  type OpenedFile,
  type OpenResult,
  type SaveResult,
} from '../../renderer/host/contract.ts';
import type { Say } from '../../seeds/messages.ts';
import { sweepUnfinished, writeDurably } from '../files/durable.ts';
import { faultOf } from '../files/faults.ts';
import type { Line } from './line.ts';
import { openRecent } from './recent.ts';
import { readRunFile } from './run-file.ts';

const RUN_ENDINGS: readonly string[] = [RUN_EXTENSION, 'json'];

/** The kinds of files that a dialog offers: this one, or any. */
function filtersOf(say: Say, kind: string, endings: readonly string[]): FileFilter[] {
  return [
    { name: say(kind), extensions: [...endings] },
    { name: say('window_kind-all'), extensions: ['*'] },
  ];
}

/** The most files that are opened at once. */
const MOST_AT_ONCE = 20;

/** Whether a file of this name is a run, and not a table or a text taken from one. */
function isRun(name: string): boolean {
  return RUN_ENDINGS.includes(endingOfName(name));
}

/** What documents are opened for. */
interface Place {
  readonly window: BrowserWindow;
  readonly say: Say;
  readonly line: Line;
  /** The program's own folder. */
  readonly folder: string;
  /** The files that were opened last, before this start. */
  readonly recentBefore: readonly string[];
}

export type Documents = ReturnType<typeof openDocuments>;

/** The documents of a window. `onRecent` hears that the list of recent files has changed. */
export function openDocuments({ window, say, line, folder, recentBefore }: Place, onRecent: () => void) {
  const recent = openRecent(folder, recentBefore, onRecent);
  sweepBeside(recentBefore);

  async function read(path: string): ReturnType<typeof readRunFile> {
    const result = await readRunFile(path);
    if (result.kind === 'opened') recent.add(path);
    else recent.drop(path);
    return result;
  }

  /** Opens files that were named outside the page, one after the other, and says so where some are left. */
  async function openPaths(paths: readonly string[]): Promise<void> {
    for (const path of paths.slice(0, MOST_AT_ONCE)) {
      const result = await read(path);
      if (result.kind === 'opened') line.say({ kind: 'file', file: result.file });
      else line.say({ kind: 'notice', message: result.message });
    }
    const left = paths.length - MOST_AT_ONCE;
    const facts = { all: paths.length, opened: MOST_AT_ONCE, left };
    if (left > 0) line.say({ kind: 'notice', message: { key: 'window_files-left', facts } });
  }

  /** Lets the person choose a file. */
  async function openChosen(): Promise<OpenResult> {
    const filters = filtersOf(say, FILE_KINDS[RUN_EXTENSION].name, RUN_ENDINGS);
    const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters });
    const [path] = filePaths;
    return path === undefined ? { kind: 'cancelled' } : read(path);
  }

  /** Lets the person choose where to save. */
  async function saveChosen({ name, text }: OpenedFile): Promise<SaveResult> {
    if (Buffer.byteLength(text) > LONGEST_TEXT) return { kind: 'failed', name, fault: 'tooLarge' };
    const ending = endingOfName(name);
    const kind = isRun(name) ? RUN_EXTENSION : ending;
    const filters = filtersOf(say, FILE_KINDS[kind].name, isRun(name) ? RUN_ENDINGS : [ending]);
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
