/**
 * What the border says about bad data: file, path in the file, what was found, what is wanted. All faults are
 * reported together, so that an author mends a file in one go.
 */

import { z } from 'zod';

/** One thing wrong with a file. */
export interface Fault {
  /** Path of the file under `seeds/`. */
  readonly file: string;
  /** Where in the file, such as `[3].lineShare.low`; empty for the file as a whole. */
  readonly path: string;
  readonly found: string;
  readonly wanted: string;
}

/** Data that the catalogue refuses. The message lists every fault, one a line. */
export class CatalogueError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(`The catalogue has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}.\n${textOf(faults)}`);
    this.name = 'CatalogueError';
    this.faults = faults;
  }
}

function textOf(faults: readonly Fault[]): string {
  return faults
    .map(({ file, path, found, wanted }) => `${file}${path && `, at ${path}`}: found ${found}, wanted ${wanted}`)
    .join('\n');
}

/** A path of keys as it is written in a message. */
export function writePath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');
}

const LONGEST = 60;

/** A value as it is shown in a message: short, and plain where it is missing. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  // JSON would write NaN and the infinities as null.
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
}

/** The values that a list allows, as words. */
export function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? show(values[0]) : `one of ${values.map(show).join(', ')}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

type Issue = z.core.$ZodIssue;

/** Where a schema's own check puts what it finds. */
export type Context = z.core.$RefinementCtx;

/** Adds a fault of a schema's own check. `found` says what was found where the value itself does not show it. */
export function report(context: Context, path: readonly PropertyKey[], wanted: string, found?: string): void {
  const params = found === undefined ? {} : { params: { found } };
  context.addIssue({ code: 'custom', path: [...path], message: wanted, ...params });
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function wantedBy(issue: Issue): string {
  const { code } = issue;
  if (code === 'invalid_type') return KINDS[issue.expected] ?? issue.expected;
  if (code === 'invalid_value') return oneOf(issue.values);
  if (code === 'invalid_union' && 'options' in issue && issue.options) return oneOf(issue.options);
  if (code === 'too_small') return size(issue.origin, 'at least', Number(issue.minimum));
  if (code === 'too_big') return size(issue.origin, 'at most', Number(issue.maximum));
  // All others are checks of our own, which say what is wanted.
  return issue.message;
}

function size(origin: string, relation: string, limit: number): string {
  if (origin === 'string') return limit === 1 ? 'some text' : `${relation} ${limit} characters`;
  if (origin === 'array') return `${relation} ${limit} entries`;
  return `a number of ${relation} ${limit}`;
}

function faultsOfIssue(file: string, data: unknown, issue: Issue): readonly Fault[] {
  if (issue.code === 'unrecognized_keys') {
    const fault = (key: string): Fault => ({
      file,
      path: writePath([...issue.path, key]),
      found: show(valueAt(data, [...issue.path, key])),
      wanted: 'no field of that name',
    });
    return issue.keys.map(fault);
  }
  if (issue.code === 'invalid_key') {
    const wanted = issue.issues.map(wantedBy).join('; ');
    return [{ file, path: writePath(issue.path), found: `the name ${show(issue.path.at(-1))}`, wanted }];
  }
  const told: unknown = issue.code === 'custom' ? issue.params?.['found'] : undefined;
  const found = typeof told === 'string' ? told : show(valueAt(data, issue.path));
  return [{ file, path: writePath(issue.path), found, wanted: wantedBy(issue) }];
}

/** Where a file that somebody opened is broken, and how: the path as keys with dots between. */
export function faultOfIssue(
  data: unknown,
  issue: Issue | undefined,
): { readonly path: string; readonly fault: string } {
  if (issue === undefined) return { path: '', fault: 'of a form that is not known' };
  const { path, found, wanted } = faultsOfIssue('', data, deepest(issue))[0] ?? { path: '', found: '', wanted: '' };
  return { path: path.replace(/\[(\d+)\]/g, '.$1'), fault: `found ${found}, wanted ${wanted}` };
}

/** Of a choice between forms the one that the file came nearest to: the fault that lies deepest. */
function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return issue;
  const inside = issue.errors.flat().map((inner) => deepest({ ...inner, path: [...issue.path, ...inner.path] }));
  return inside.reduce((a, b) => (b.path.length > a.path.length ? b : a), issue);
}

/** Checks one file against its schema. Adds to `faults` and returns undefined where it does not fit. */
export function parseFile<Data>(
  schema: z.ZodType<Data>,
  file: string,
  data: unknown,
  faults: Fault[],
): Data | undefined {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) faults.push(...faultsOfIssue(file, data, issue));
  return undefined;
}
