/** Hands the page one function for each use, and nothing else of the shell. */

import { contextBridge, ipcRenderer } from 'electron';
import { CHANNELS, HOST_NAME, type Host } from '../../renderer/host/contract.ts';

function call<Result>(channel: string, ...given: readonly unknown[]): Promise<Result> {
  return ipcRenderer.invoke(channel, ...given) as Promise<Result>;
}

const host: Host = {
  kind: 'window',
  recentRuns: () => call(CHANNELS.recentRuns),
  keepRun: (run) => call(CHANNELS.keepRun, run),
  forgetRun: (id) => call(CHANNELS.forgetRun, id),
  openFile: () => call(CHANNELS.openFile),
  saveFile: (file) => call(CHANNELS.saveFile, file),
  preferences: () => call(CHANNELS.preferences),
  keepPreferences: (preferences) => call(CHANNELS.keepPreferences, preferences),
};

contextBridge.exposeInMainWorld(HOST_NAME, host);
