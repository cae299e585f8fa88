/** Answers the page: each use has its channel, and what comes over it is checked before anything is done. */

import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import { CHANNELS, PAGE_COMMANDS, type PageState } from '../../renderer/host/contract.ts';
import type { Documents } from './documents.ts';
import { namedFile, preferencesShape, runId, storedRun, type Files } from './files.ts';
import { PAGE } from './page.ts';

const pageState = z.strictObject({
  theme: z.enum(['dark', 'light', 'projector']),
  possible: z.array(z.enum(PAGE_COMMANDS)).max(PAGE_COMMANDS.length),
  isTyping: z.boolean(),
});

/** Who does what the page asks. */
interface Clerks {
  readonly files: Files;
  readonly documents: Documents;
  readonly tellState: (state: PageState) => void;
  readonly mayClose: (isKept: boolean) => Promise<void>;
}

/** Answers the page of this window, and no other. */
export function answerPage(window: BrowserWindow, { files, documents, tellState, mayClose }: Clerks): void {
  function refuseOthers({ senderFrame }: IpcMainInvokeEvent): void {
    const isOurs = senderFrame !== null && senderFrame === window.webContents.mainFrame && senderFrame.url === PAGE;
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

  on(CHANNELS.recentRuns, files.recentRuns);
  onGiven(CHANNELS.keepRun, storedRun, files.keepRun);
  onGiven(CHANNELS.forgetRun, runId, files.forgetRun);
  on(CHANNELS.preferences, files.preferences);
  onGiven(CHANNELS.keepPreferences, preferencesShape, files.keepPreferences);
  on(CHANNELS.openFile, documents.openChosen);
  onGiven(CHANNELS.saveFile, namedFile, documents.saveChosen);
  onGiven(CHANNELS.tellState, pageState, tellState);
  onGiven(CHANNELS.mayClose, z.boolean(), mayClose);
}
