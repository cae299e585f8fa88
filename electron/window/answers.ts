/** Answers the page: each use has its channel, and what comes over it is checked before anything is done. */

import { basename } from 'node:path';
import { dialog, ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import writeFileAtomic from 'write-file-atomic';
import type { z } from 'zod';
import { CHANNELS, endingOfName, FILE_KINDS, type FileEnding, type OpenedFile } from '../../renderer/host/contract.ts';
import { namedFile, openFiles, preferencesShape, readText, runId, storedRun } from './files.ts';

function filtersFor(ending: FileEnding) {
  return [{ name: FILE_KINDS[ending].name, extensions: [ending] }];
}

/** Answers the page of this window, and no other. */
export function answerPage(window: BrowserWindow, folder: string): void {
  const files = openFiles(folder);

  function isOurs({ senderFrame }: IpcMainInvokeEvent): boolean {
    return senderFrame === window.webContents.mainFrame && senderFrame.url.startsWith('app://');
  }

  function on(channel: string, answer: () => Promise<unknown>): void {
    ipcMain.handle(channel, (event) => {
      if (!isOurs(event)) throw new Error('only the page of the window is answered');
      return answer();
    });
  }

  function onGiven<Shape extends z.ZodType>(
    channel: string,
    shape: Shape,
    answer: (given: z.output<Shape>) => Promise<unknown>,
  ): void {
    ipcMain.handle(channel, (event, given: unknown) => {
      if (!isOurs(event)) throw new Error('only the page of the window is answered');
      return answer(shape.parse(given));
    });
  }

  on(CHANNELS.recentRuns, files.recentRuns);
  onGiven(CHANNELS.keepRun, storedRun, files.keepRun);
  onGiven(CHANNELS.forgetRun, runId, files.forgetRun);
  on(CHANNELS.preferences, files.preferences);
  onGiven(CHANNELS.keepPreferences, preferencesShape, files.keepPreferences);
  on(CHANNELS.openFile, () => openChosen(window));
  onGiven(CHANNELS.saveFile, namedFile, (file) => saveChosen(window, file));
}

async function openChosen(window: BrowserWindow): Promise<OpenedFile | null> {
  const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters: filtersFor('json') });
  const [path] = filePaths;
  return path === undefined ? null : { name: basename(path), text: await readText(path) };
}

async function saveChosen(window: BrowserWindow, { name, text }: OpenedFile): Promise<boolean> {
  const filters = filtersFor(endingOfName(name));
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: name, filters });
  if (canceled || filePath === '') return false;
  await writeFileAtomic(filePath, text);
  return true;
}
