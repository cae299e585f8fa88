/**
 * What is written on a run and changes nothing in it: its name, a note, tags, and where it branched off. It stands at
 * the head of the run file, and is read and written there without touching the rest.
 */

import type { Edition } from '../../seeds/edition.ts';
import { RUN_FORMAT_VERSION, type RunLabel, type RunParent } from '../../sim/index.ts';
import { readText, textOf } from '../campaign/run-text.ts';

/** What the list of runs knows of a label. */
export type Label = Pick<RunLabel, 'id' | 'parent' | 'title' | 'note' | 'tags'>;

/** The part of a label that a person writes. */
export type Written = Pick<Label, 'title' | 'note' | 'tags'>;

/** How long the parts may be, in letters, and how many tags there may be. */
export const LONGEST = { title: 120, note: 2000, tag: 40, tags: 20 } as const;

type Data = Readonly<Record<string, unknown>>;

/** Whether data is an object with keys. */
export function isData(data: unknown): data is Data {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function textAt(data: Data, key: string, longest: number): string {
  const value = data[key];
  return typeof value === 'string' ? value.slice(0, longest) : '';
}

function originAt({ parent }: Data): RunParent | null {
  if (!isData(parent)) return null;
  const { id, month } = parent;
  if (typeof id !== 'string' || typeof month !== 'number') return null;
  return { id, month, digest: textAt(parent, 'digest', LONGEST.title) };
}

/** The label at the head of a run file's data; what is missing or wrong is empty. */
export function labelIn(data: unknown): Label {
  if (!isData(data)) return { id: '', parent: null, title: '', note: '', tags: [] };
  const tags = Array.isArray(data['tags']) ? data['tags'] : [];
  return {
    id: textAt(data, 'id', LONGEST.title),
    parent: originAt(data),
    title: textAt(data, 'title', LONGEST.title),
    note: textAt(data, 'note', LONGEST.note),
    tags: tags.filter((tag) => typeof tag === 'string').slice(0, LONGEST.tags),
  };
}

/** A run file's data from its text; undefined where it is broken. */
export function dataOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A text of today's form with another label; null where it is none. */
export function relabelledNow(text: string, label: Label): string | null {
  const data = dataOf(text);
  if (!isData(data) || data['formatVersion'] !== RUN_FORMAT_VERSION) return null;
  return `${JSON.stringify({ ...data, ...label })}\n`;
}

/**
 * The text with another label; null where it is too broken to be written on. A file of an older form has no place for
 * one, and is written in today's.
 */
export async function relabelled(edition: Edition, text: string, label: Label): Promise<string | null> {
  const written = relabelledNow(text, label);
  if (written !== null) return written;
  const found = await readText(edition, '', text);
  return 'key' in found || found.damage !== null ? null : textOf({ ...found.run, ...label });
}

/** What a person typed as tags: trimmed, each once, no more and no longer than there is room for. */
export function tidyTags(tags: readonly string[]): readonly string[] {
  const tidy = tags.map((tag) => tag.trim().replace(/\s+/g, ' ').slice(0, LONGEST.tag)).filter((tag) => tag !== '');
  return [...new Set(tidy)].slice(0, LONGEST.tags);
}
