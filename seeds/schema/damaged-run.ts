/**
 * A run file that is broken somewhere, read as far as it is sound: the acts and months before the first bad one.
 * What is kept here is only well formed; whether it comes out as the file says is for the replay to find out.
 */

import { z } from 'zod';
import { standingCommands, type RunFile } from '../../sim/index.ts';
import { formOf, readRun, type RunReading } from './read-run.ts';
import { LONGEST_RUN, MOST_ACTS } from './run-basics.ts';
import { lifted } from './run-forms.ts';
import { asRun } from './run.ts';

/** Where a file is broken and how: the path as keys with dots between, empty where the file as a whole is cut off. */
export interface RunDamage {
  readonly path: string;
  readonly fault: 'missing' | 'notKnown' | 'wrongForm' | 'cutOff';
}

/** A run as far as its file is sound; without damage it is the whole of it. */
export interface SoundRun {
  readonly run: RunFile;
  readonly damage: RunDamage | null;
}

/** What lenient reading found. */
export type SoundReading =
  | Exclude<RunReading, { readonly kind: 'run' }>
  | { readonly kind: 'sound'; readonly found: SoundRun }
  | { readonly kind: 'notJson'; readonly isCutOff: boolean };

/** Reads a file's text as a run of any form up to today's, as far as it is sound. */
export function readSoundRun(text: string): SoundReading {
  const whole = parsed(text);
  if (whole !== undefined) return soundPart(whole);
  const { shortened, isCutOff } = upToLastEntry(text);
  const rest = parsed(shortened);
  if (!isCutOff || rest === undefined) return { kind: 'notJson', isCutOff };
  const reading = soundPart(rest);
  if (reading.kind === 'sound') return { kind: 'sound', found: asCutOff(reading.found) };
  // What is missing of the head was behind the cut.
  return reading.kind === 'malformed' ? { kind: 'notJson', isCutOff } : reading;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What is missing as a whole went with the end of the file. */
function asCutOff({ run, damage }: SoundRun): SoundRun {
  const isGone = damage?.fault === 'missing' && !damage.path.includes('.');
  return { run, damage: isGone ? { path: '', fault: 'cutOff' } : damage };
}

/** How deep an entry of a list lies in a run file: in the list, in the file's own braces. */
const ENTRY_DEPTH = 2;

/** The text up to the last act or month that is there as a whole, with the brackets that are open then closed. */
function upToLastEntry(text: string): { readonly shortened: string; readonly isCutOff: boolean } {
  let depth = 0;
  let end = 0;
  let isInText = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (isInText && letter === '\\') index += 1;
    else if (letter === '"') isInText = !isInText;
    else if (!isInText && '{['.includes(letter)) depth += 1;
    else if (!isInText && '}]'.includes(letter)) {
      depth -= 1;
      if (depth === ENTRY_DEPTH) end = index + 1;
    }
  }
  return { shortened: `${text.slice(0, end)}]}`, isCutOff: text.trimStart().startsWith('{') && depth > 0 };
}

const listOf = (most: number) => z.array(z.unknown()).max(most).optional().catch(undefined);

function soundPart(data: unknown): SoundReading {
  const reading = readRun(data);
  if (reading.kind === 'run') return { kind: 'sound', found: { run: reading.run, damage: null } };
  const form = formOf(data);
  if (reading.kind !== 'malformed' || 'kind' in form) return reading;
  const head = form.head.safeParse(data);
  if (!head.success) return reading;
  const { key, entry } = form.acts;
  const found = z.object({ [key]: listOf(MOST_ACTS), months: listOf(LONGEST_RUN) }).parse(data);
  const acts = soundEntries(key, found[key], entry);
  const months = soundEntries('months', found['months'], form.month);
  const rest = { [key]: acts.entries, facilitator: [], months: months.entries, ending: 'none' };
  const run = asRun(lifted(form, form.file.parse({ ...head.data, ...rest })));
  // Both lists may be broken: the one that ends sooner is what the reader has to know.
  const monthsEnded = standingCommands(run.acts).filter(({ kind }) => kind === 'endMonth').length;
  const [first, second] = run.months.length < monthsEnded ? [months, acts] : [acts, months];
  const isGone = valueAt(data, reading.path.split('.')) === undefined;
  const elsewhere = { path: reading.path, fault: isGone ? 'missing' : 'wrongForm' } as const;
  return { kind: 'sound', found: { run, damage: first.damage ?? second.damage ?? elsewhere } };
}

/** The entries before the first bad one, and what is wrong with that one. */
function soundEntries<Entry>(
  list: string,
  data: readonly unknown[] | undefined,
  schema: z.ZodType<Entry>,
): { readonly entries: readonly Entry[]; readonly damage: RunDamage | null } {
  if (data === undefined) return { entries: [], damage: { path: list, fault: 'missing' } };
  const entries: Entry[] = [];
  for (const [index, entry] of data.entries()) {
    const found = schema.safeParse(entry);
    if (!found.success) return { entries, damage: damageOf([list, index], entry, found.error.issues[0]) };
    entries.push(found.data);
  }
  return { entries, damage: null };
}

function damageOf(place: readonly PropertyKey[], entry: unknown, issue: z.core.$ZodIssue | undefined): RunDamage {
  const path = issue?.path ?? [];
  const written = [...place, ...path].map(String).join('.');
  if (path.length > 0 && valueAt(entry, path) === undefined) return { path: written, fault: 'missing' };
  const isOtherKind = issue?.code === 'invalid_union' && path.at(-1) === 'kind';
  return { path: written, fault: isOtherKind ? 'notKnown' : 'wrongForm' };
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Readonly<Record<PropertyKey, unknown>>)[key] : undefined,
    data,
  );
}
