/** The host in a browser's tab: runs are kept in the browser's own storage, files come and go as downloads. */

import { createStore, get, set } from 'idb-keyval';
import { eraseRun, keepRun, readRuns, removeRun, restoreRun, shelf } from './browser-shelf.ts';
import {
  endingOfName,
  FILE_KINDS,
  LONGEST_TEXT,
  RUN_EXTENSION,
  type Host,
  type OpenedFile,
  type OpenResult,
  type Preferences,
  type SaveResult,
} from './contract.ts';

const settings = createStore('reassurance-force-settings', 'settings');

/** How long a download may take to be begun before its address is given back, in milliseconds. */
const HANDED_OVER_MS = 60_000;

function openFile(): Promise<OpenResult> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = `.${RUN_EXTENSION},.json,application/json`;
    // On the page for as long as the chooser is open: what nothing holds may be cleared away, and the chooser with it.
    input.hidden = true;
    document.body.append(input);
    const answer = (): void => input.remove();
    input.addEventListener('cancel', answer);
    input.addEventListener('change', answer);
    input.addEventListener('cancel', () => resolve({ kind: 'cancelled' }));
    input.addEventListener('change', () => {
      const [file] = Array.from(input.files ?? []);
      if (file === undefined) return resolve({ kind: 'cancelled' });
      const { name } = file;
      if (file.size > LONGEST_TEXT) {
        const facts = { name, fault: 'tooLarge', code: '' };
        return resolve({ kind: 'failed', message: { key: 'faults_file-not-read', facts } });
      }
      file.text().then((text) => resolve({ kind: 'opened', file: { name, text } }), reject);
    });
    try {
      input.showPicker();
    } catch {
      // Too long after the press. A click would be passed over in silence, and nobody told.
      input.remove();
      resolve({ kind: 'failed', message: { key: 'faults_not-opened' } });
    }
  });
}

function saveFile({ name, text }: OpenedFile): Promise<SaveResult> {
  try {
    const address = URL.createObjectURL(new Blob([text], { type: FILE_KINDS[endingOfName(name)].type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), HANDED_OVER_MS);
    return Promise.resolve({ kind: 'handedOver', name });
  } catch {
    return Promise.resolve({ kind: 'failed', name, fault: 'other' });
  }
}

/** The host in a browser's tab. */
export const browserHost: Host = {
  kind: 'browser',
  shelf,
  readRuns,
  keepRun,
  removeRun,
  restoreRun,
  eraseRun,
  openFile,
  saveFile,
  preferences: async () => (await get<Preferences>('preferences', settings)) ?? {},
  keepPreferences: (preferences) => set('preferences', preferences, settings),
  // A tab has no menu of ours, and nobody outside the page to hear or to answer.
  tellState: () => Promise.resolve(),
  listen: () => () => undefined,
  mayClose: () => Promise.resolve(),
};
