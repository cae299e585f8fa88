/** Hands the page one function for each use, and nothing else of the shell. */

import { contextBridge, ipcRenderer } from 'electron';
import { CHANNELS, HOST_NAME, type Host, type ShellMessage } from '../../renderer/host/contract.ts';

function call<Result>(channel: string, ...given: readonly unknown[]): Promise<Result> {
  return ipcRenderer.invoke(channel, ...given) as Promise<Result>;
}

function listen(listener: (message: ShellMessage) => void): () => void {
  // The event itself stays here: it would hand the page the whole channel.
  const onMessage = (_event: unknown, message: ShellMessage): void => listener(message);
  ipcRenderer.on(CHANNELS.listen, onMessage);
  return () => void ipcRenderer.off(CHANNELS.listen, onMessage);
}

const host: Host = {
  kind: 'window',
  shelf: () => call(CHANNELS.shelf),
  readRuns: (ids) => call(CHANNELS.readRuns, ids),
  keepRun: (run) => call(CHANNELS.keepRun, run),
  removeRun: (id) => call(CHANNELS.removeRun, id),
  restoreRun: (id) => call(CHANNELS.restoreRun, id),
  eraseRun: (id) => call(CHANNELS.eraseRun, id),
  openFile: () => call(CHANNELS.openFile),
  saveFile: (file) => call(CHANNELS.saveFile, file),
  preferences: () => call(CHANNELS.preferences),
  keepPreferences: (preferences) => call(CHANNELS.keepPreferences, preferences),
  tellState: (state) => call(CHANNELS.tellState, state),
  listen,
  mayClose: (isKept) => call(CHANNELS.mayClose, isKept),
};

contextBridge.exposeInMainWorld(HOST_NAME, host);
