/** Which of the kept runs are listed, and in which order: search, filters, sorting, and branches under their run. */

import type { Edition } from '../../seeds/edition.ts';
import { endingTitle } from '../home/run-words.ts';
import { nameOf, type RunRow } from '../store/shelf-rows.ts';
import { scenarioTitle } from '../words/scenarios.ts';

export type Show = 'all' | 'unfinished' | 'finished' | 'damaged';
export type Sort = 'latest' | 'branches' | 'name' | 'month' | 'ending';

/** What is asked of the list. */
export interface Wish {
  readonly query: string;
  readonly show: Show;
  /** "" for any. */
  readonly tag: string;
  readonly sort: Sort;
}

/** The whole list, the latest first. */
export const EVERYTHING: Wish = { query: '', show: 'all', tag: '', sort: 'latest' };

/** A row in its place. */
export interface Placed {
  readonly row: RunRow;
  /** How deep it lies under other runs, from 0. */
  readonly level: number;
}

const texts = new WeakMap<RunRow, string>();

/** Everything about a run that can be searched for, in small letters. */
function textOfRow(edition: Edition, row: RunRow): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const { head } = row;
  const parts =
    head === null
      ? [nameOf(edition, row)]
      : [
          head.label.title,
          head.seed,
          scenarioTitle(edition, head.scenario),
          head.label.note,
          ...head.label.tags,
          head.ending === 'none' ? '' : endingTitle(edition, head.ending),
        ];
  const text = parts.join('\n').toLowerCase();
  texts.set(row, text);
  return text;
}

const SHOWS: Readonly<Record<Show, (row: RunRow) => boolean>> = {
  all: () => true,
  unfinished: ({ state, head }) => state === 'sound' && head?.ending === 'none',
  finished: ({ state, head }) => state === 'sound' && head !== null && head.ending !== 'none',
  damaged: ({ state }) => state === 'damaged' || state === 'unreadable',
};

/** The rows that fit the wish. Every word of the search has to be there. */
export function found(edition: Edition, rows: readonly RunRow[], { query, show, tag }: Wish): readonly RunRow[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const fits = SHOWS[show];
  return rows.filter(
    (row) =>
      fits(row) &&
      (tag === '' || row.head?.label.tags.includes(tag) === true) &&
      words.every((word) => textOfRow(edition, row).includes(word)),
  );
}

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Orders two rows; rows that are equal stay as they are, the latest first. */
function compare(edition: Edition, sort: Exclude<Sort, 'latest' | 'branches'>, a: RunRow, b: RunRow): number {
  if (sort === 'name') return collator.compare(nameOf(edition, a), nameOf(edition, b));
  if (sort === 'month') return (b.head?.months ?? -1) - (a.head?.months ?? -1);
  return collator.compare(endingOf(edition, a), endingOf(edition, b));
}

function endingOf(edition: Edition, { head }: RunRow): string {
  // Runs that go on come after those that have ended.
  return head === null || head.ending === 'none' ? '\uFFFF' : endingTitle(edition, head.ending);
}

const flat = (rows: readonly RunRow[]): readonly Placed[] => rows.map((row) => ({ row, level: 0 }));

/** Branches by the id of the run that they left, in the order of the months in which they left it. */
export function branchesOf(rows: readonly RunRow[]): ReadonlyMap<string, readonly RunRow[]> {
  const branches = new Map<string, RunRow[]>();
  for (const row of rows) {
    const parent = row.head?.label.parent;
    if (parent === undefined || parent === null || parent.id === row.id) continue;
    const list = branches.get(parent.id);
    if (list === undefined) branches.set(parent.id, [row]);
    else list.push(row);
  }
  for (const list of branches.values()) {
    list.sort((a, b) => (a.head?.label.parent?.month ?? 0) - (b.head?.label.parent?.month ?? 0));
  }
  return branches;
}

/** Each branch under the run that it left. What left a run that is not in the list stands for itself. */
function asTree(rows: readonly RunRow[]): readonly Placed[] {
  const branches = branchesOf(rows);
  const ids = new Set(rows.map(({ id }) => id));
  const placed: Placed[] = [];
  const seen = new Set<string>();
  function place(first: RunRow): void {
    const line: Placed[] = [{ row: first, level: 0 }];
    for (let next = line.pop(); next !== undefined; next = line.pop()) {
      const { row, level } = next;
      if (seen.has(row.id)) continue;
      seen.add(row.id);
      placed.push(next);
      const below = branches.get(row.id) ?? [];
      line.push(...below.map((branch) => ({ row: branch, level: level + 1 })).toReversed());
    }
  }
  for (const row of rows) if (!ids.has(row.head?.label.parent?.id ?? '')) place(row);
  // Whatever is its own forebear, in a file that somebody wrote by hand, is listed all the same.
  for (const row of rows) if (!seen.has(row.id)) place(row);
  return placed;
}

/** The list as wished for. */
export function ordered(edition: Edition, rows: readonly RunRow[], wish: Wish): readonly Placed[] {
  const fitting = found(edition, rows, wish);
  const { sort } = wish;
  if (sort === 'latest') return flat(fitting);
  if (sort === 'branches') return asTree(fitting);
  return flat(fitting.toSorted((a, b) => compare(edition, sort, a, b)));
}

/** Every tag that is in use, in order. */
export function tagsOf(rows: readonly RunRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ head }) => head?.label.tags ?? []))].toSorted(collator.compare);
}
