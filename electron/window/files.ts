/** The file clerk: keeps campaigns and preferences in the program's own folder, each written whole or not at all. */

import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import {
  FILE_KINDS,
  LONGEST_TEXT,
  RUNS_KEPT,
  type OpenedFile,
  type Preferences,
  type StoredRun,
} from '../../renderer/host/contract.ts';

/** A name that is safe as a file's name. */
export const runId = z.string().regex(/^[a-z0-9-]{1,64}$/);

/** A campaign to keep. */
export const storedRun = z.strictObject({
  id: runId,
  savedAt: z.number().min(0),
  text: z.string().max(LONGEST_TEXT),
});

/** A file to save: a plain name with one of the known endings. */
export const namedFile = z.strictObject({
  name: z.string().regex(new RegExp(`^[\\w. -]{1,120}\\.(${Object.keys(FILE_KINDS).join('|')})$`)),
  text: z.string().max(LONGEST_TEXT),
});

/** What the page remembers about itself. */
export const preferencesShape = z.strictObject({
  theme: z.enum(['dark', 'light', 'projector']).exactOptional(),
  hasLearnt: z.boolean().exactOptional(),
});

/** Why a file cannot be read, and the way out. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'cannot be found. Check its name and its folder.',
  EISDIR: 'is a folder. Choose the file in it.',
  EACCES: 'may not be read. Check who owns it.',
  EPERM: 'may not be read. Check who owns it.',
};

/** What went wrong, in words for the person. */
export function reasonOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

/** Reads a text file of a bearable size. */
async function readText(path: string): Promise<string> {
  const { size } = await stat(path);
  if (size > LONGEST_TEXT) throw new Error(`“${basename(path)}” is too large to be a run file.`);
  return readFile(path, 'utf8');
}

/** Reads a file that was chosen or named. What it throws can be shown to the person. */
export async function readRunFile(path: string): Promise<OpenedFile> {
  const name = basename(path);
  try {
    return { name, text: await readText(path) };
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code === undefined) throw fault;
    throw new Error(`“${name}” ${REASONS[code] ?? `cannot be read (${code}). Use a copy of it.`}`, { cause: fault });
  }
}

export type Files = ReturnType<typeof openFiles>;

/** The clerk of a folder. */
export function openFiles(folder: string) {
  const runs = join(folder, 'runs');
  const preferencesFile = join(folder, 'preferences.json');
  const fileOf = (id: string): string => join(runs, `${id}.json`);

  const isTidy = tidied(runs);

  async function recentRuns(): Promise<readonly StoredRun[]> {
    await isTidy;
    const names = (await readdir(runs)).filter((name) => name.endsWith('.json'));
    const kept = await Promise.all(names.map((name) => readKept(join(runs, name), name.slice(0, -'.json'.length))));
    return kept.filter((run) => run !== null).toSorted((a, b) => b.savedAt - a.savedAt);
  }

  async function keepRun({ id, text }: StoredRun): Promise<void> {
    await isTidy;
    await writeFileAtomic(fileOf(id), text);
    const surplus = (await recentRuns()).slice(RUNS_KEPT);
    await Promise.all(surplus.map((run) => rm(fileOf(run.id), { force: true })));
  }

  return {
    recentRuns,
    keepRun,
    forgetRun: (id: string) => rm(fileOf(id), { force: true }),
    preferences: () => readPreferences(preferencesFile),
    keepPreferences: (preferences: Preferences) => writeFileAtomic(preferencesFile, JSON.stringify(preferences)),
  };
}

/** A save that was cut off: the whole file is beside it, under its own name. */
const TORN = /^[a-z0-9-]+\.json\.\d+$/;

/** Makes the folder, and takes away what a kill in the middle of a save has left in it. */
async function tidied(runs: string): Promise<void> {
  await mkdir(runs, { recursive: true });
  const torn = (await readdir(runs)).filter((name) => TORN.test(name));
  await Promise.all(torn.map((name) => rm(join(runs, name), { force: true })));
}

async function readKept(path: string, id: string): Promise<StoredRun | null> {
  if (!runId.safeParse(id).success) return null;
  try {
    const [text, { mtimeMs }] = await Promise.all([readText(path), stat(path)]);
    return { id, savedAt: mtimeMs, text };
  } catch {
    // A file that cannot be read must not hide the others.
    return null;
  }
}

async function readPreferences(path: string): Promise<Preferences> {
  try {
    const found = preferencesShape.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return found.success ? found.data : {};
  } catch {
    return {};
  }
}
