/** The host in a browser's tab: runs are kept in the browser's own storage, files come and go as downloads. */

import { createStore, del, entries, get, set } from 'idb-keyval';
import {
  endingOfName,
  FILE_KINDS,
  LONGEST_TEXT,
  RUN_EXTENSION,
  RUNS_KEPT,
  type Host,
  type OpenedFile,
  type Preferences,
  type StoredRun,
} from './contract.ts';

const runs = createStore('reassurance-force-runs', 'runs');
const settings = createStore('reassurance-force-settings', 'settings');

async function recentRuns(): Promise<readonly StoredRun[]> {
  const kept = await entries<string, StoredRun>(runs);
  return kept.map(([, run]) => run).toSorted((a, b) => b.savedAt - a.savedAt);
}

async function keepRun(run: StoredRun): Promise<void> {
  await set(run.id, run, runs);
  const surplus = (await recentRuns()).slice(RUNS_KEPT);
  await Promise.all(surplus.map(({ id }) => del(id, runs)));
}

function openFile(): Promise<OpenedFile | null> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = `.${RUN_EXTENSION},.json,application/json`;
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', () => {
      const [file] = Array.from(input.files ?? []);
      if (file === undefined) return resolve(null);
      if (file.size > LONGEST_TEXT) return reject(new Error(`“${file.name}” is too large to be a run file.`));
      file.text().then((text) => resolve({ name: file.name, text }), reject);
    });
    input.click();
  });
}

function saveFile({ name, text }: OpenedFile): Promise<boolean> {
  const address = URL.createObjectURL(new Blob([text], { type: FILE_KINDS[endingOfName(name)].type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
  return Promise.resolve(true);
}

/** The host in a browser's tab. */
export const browserHost: Host = {
  kind: 'browser',
  recentRuns,
  keepRun,
  forgetRun: (id) => del(id, runs),
  openFile,
  saveFile,
  preferences: async () => (await get<Preferences>('preferences', settings)) ?? {},
  keepPreferences: (preferences) => set('preferences', preferences, settings),
  // A tab has no menu of ours, and nobody outside the page to hear or to answer.
  tellState: () => Promise.resolve(),
  listen: () => () => undefined,
  mayClose: () => Promise.resolve(),
};
