/** Answers the page: each use has its channel, and what comes over it is checked before anything is done. */

import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import { CHANNELS, RUNS_A_CALL, type PageState } from '../../renderer/host/contract.ts';
import type { Documents } from './documents.ts';
import { isPage } from './page.ts';
import { preferencesShape, type openPreferences } from './preferences.ts';
import { namedFile, pageState, runToKeep } from './shapes.ts';
import { runId } from './shelf/entries.ts';
import type { ShelfClerk } from './shelf/shelf.ts';

/** Who does what the page asks. */
interface Clerks {
  readonly shelf: ShelfClerk;
  readonly preferences: ReturnType<typeof openPreferences>;
  readonly documents: Documents;
  readonly tellState: (state: PageState) => void;
  readonly mayClose: (isKept: boolean) => Promise<void>;
}

/** Answers the page of this window, and no other. */
export function answerPage(window: BrowserWindow, clerks: Clerks): void {
  const { shelf, preferences, documents } = clerks;

  function refuseOthers({ senderFrame }: IpcMainInvokeEvent): void {
    const isOurs = senderFrame !== null && senderFrame === window.webContents.mainFrame && isPage(senderFrame.url);
    if (!isOurs) throw new Error('only the page of the window is answered');
  }

  function on(channel: string, answer: () => unknown): void {
    ipcMain.handle(channel, (event) => {
      refuseOthers(event);
      return answer();
    });
  }

  function onGiven<Shape extends z.ZodType>(
    channel: string,
    shape: Shape,
    answer: (given: z.output<Shape>) => unknown,
  ): void {
    ipcMain.handle(channel, (event, given: unknown) => {
      refuseOthers(event);
      return answer(shape.parse(given));
    });
  }

  on(CHANNELS.shelf, shelf.shelf);
  onGiven(CHANNELS.readRuns, z.array(runId).max(RUNS_A_CALL), shelf.readRuns);
  onGiven(CHANNELS.keepRun, runToKeep, shelf.keepRun);
  onGiven(CHANNELS.removeRun, runId, shelf.removeRun);
  onGiven(CHANNELS.restoreRun, runId, shelf.restoreRun);
  onGiven(CHANNELS.eraseRun, runId, shelf.eraseRun);
  on(CHANNELS.preferences, preferences.preferences);
  onGiven(CHANNELS.keepPreferences, preferencesShape, preferences.keepPreferences);
  on(CHANNELS.openFile, documents.openChosen);
  onGiven(CHANNELS.saveFile, namedFile, documents.saveChosen);
  onGiven(CHANNELS.tellState, pageState, clerks.tellState);
  onGiven(CHANNELS.mayClose, z.boolean(), clerks.mayClose);
}
