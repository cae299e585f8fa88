/** Runs on the shelf of a browser, put there without being played. */

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { RunFile } from '../../sim/index.ts';

const FINISHED = 'seeds/runs/post-ceasefire-balanced.json';

type Data = Readonly<Record<string, unknown>>;

/** A run to be put on the shelf. */
export interface Given {
  readonly id: string;
  readonly savedAt: number;
  readonly text: string;
}

/** The shipped run, as it is or cut after some months, with other lines at its head. */
export function runText(head: Data = {}, months = 24): string {
  const whole = JSON.parse(readFileSync(FINISHED, 'utf8')) as RunFile;
  let ended = 0;
  // A month that is ended may ask first: what is answered belongs to it, and so all goes along until the next is ended.
  const end = whole.acts.findIndex(({ act }) => act.kind === 'endMonth' && (ended += 1) > months);
  const acts = whole.acts.slice(0, end < 0 ? undefined : end);
  const part = months < 24 ? { acts, months: whole.months.slice(0, months), ending: 'none' } : {};
  return `${JSON.stringify({ ...whole, title: '', ...part, ...head })}\n`;
}

/** Puts runs into the page's storage as the first version of the program kept them. The page has to be read again. */
export async function shelve(page: Page, runs: readonly Given[]): Promise<void> {
  await page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('reassurance-force-runs');
        asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore('runs'));
        asked.addEventListener('error', () => reject(new Error('the storage does not open')));
        asked.addEventListener('success', () => {
          const database = asked.result;
          const work = database.transaction('runs', 'readwrite');
          for (const run of given) work.objectStore('runs').put(run, run.id);
          work.addEventListener('complete', () => {
            database.close();
            resolve();
          });
          work.addEventListener('abort', () => reject(new Error('the runs were not taken')));
        });
      }),
    runs,
  );
}

/** What the page's storage holds: each run's text, and its entry where it has one. */
export interface Stored {
  readonly id: string;
  readonly text: string;
  readonly savedAt: number;
  readonly removedAt: number | null;
}

/** Reads the page's storage past the page. */
export async function stored(page: Page): Promise<readonly Stored[]> {
  return page.evaluate(async () => {
    const answer = <Result>(asked: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        asked.addEventListener('success', () => resolve(asked.result));
        asked.addEventListener('error', () => reject(new Error('the storage does not answer')));
      });
    const database = await answer(indexedDB.open('reassurance-force-runs'));
    const work = database.transaction(['runs', 'entries']);
    const [texts, entries] = await Promise.all([
      answer(work.objectStore('runs').getAll() as IDBRequest<{ id: string; text: string }[]>),
      answer(work.objectStore('entries').getAll() as IDBRequest<Stored[]>),
    ]);
    database.close();
    return entries.map((entry) => ({ ...entry, text: texts.find(({ id }) => id === entry.id)?.text ?? '' }));
  });
}
