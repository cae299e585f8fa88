import { edition } from '../../setup/edition.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { found, ordered, tagsOf, EVERYTHING, type Wish } from '../../../renderer/library/order.ts';
import { labelIn, relabelled, tidyTags } from '../../../renderer/store/label.ts';
import { nameOf, rowOf, rowsOf, withRow, type RunRow } from '../../../renderer/store/shelf-rows.ts';

const text = readFileSync('seeds/runs/post-ceasefire-balanced.json', 'utf8');
const whole = JSON.parse(text) as Readonly<Record<string, unknown>>;

/** A kept run with other lines at its head. */
function row(id: string, head: Readonly<Record<string, unknown>> = {}, broken = ''): Promise<RunRow> {
  const changed = broken === '' ? `${JSON.stringify({ ...whole, id, ...head })}\n` : broken;
  return rowOf(edition, { id, savedAt: 0, revision: id, size: changed.length, text: changed });
}

const names = (rows: readonly RunRow[], wish: Partial<Wish>): readonly string[] =>
  ordered(edition, rows, { ...EVERYTHING, ...wish }).map(({ row: { id }, level }) => `${'>'.repeat(level)}${id}`);

describe('the row of a kept run', () => {
  it('is read from the head of its file', async () => {
    const { state, head } = await row('a', { title: 'North table', tags: ['vienna'] });
    expect(state).toBe('sound');
    expect(head).toMatchObject({
      seed: whole['seed'],
      months: (whole['months'] as readonly unknown[]).length,
      label: { title: 'North table', tags: ['vienna'] },
    });
    expect(head?.ending).not.toBe('none');
  });

  it('goes by its seed where nobody named it', async () => {
    expect(nameOf(edition, await row('a', { title: '' }))).toBe(whole['seed']);
    expect(nameOf(edition, await row('a', { title: 'North table' }))).toBe('North table');
  });

  it('says that a run is damaged or cannot be read', async () => {
    expect((await row('a', {}, text.slice(0, Math.round(text.length * 0.9)))).state).toBe('damaged');
    expect((await row('b', {}, 'Dear team,')).state).toBe('unreadable');
    expect((await rowOf(edition, { id: 'c', savedAt: 0, revision: '', size: 0, text: null })).state).toBe('unreadable');
  });

  it('is not read again while its revision is the same', async () => {
    const known = await row('a');
    const entry = { id: 'a', savedAt: 1, revision: 'a', size: 2 };
    const map = new Map([['a', known]]);
    expect(rowsOf([entry], map)).toEqual([known]);
    expect(rowsOf([{ ...entry, revision: 'new' }], map)[0]?.state).toBe('unread');
  });

  it('comes to the front when it is kept', async () => {
    const [a, b] = [await row('a'), await row('b')];
    expect(withRow([a, b], b).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('what is written on a run', () => {
  it('changes its head, and leaves every other byte of its data', async () => {
    const label = { ...labelIn(whole), id: 'x', title: 'Näme “one”', note: 'two\nlines', tags: ['a'] };
    const written = (await relabelled(edition, text, label)) ?? '';
    const back = JSON.parse(written) as Readonly<Record<string, unknown>>;
    expect(labelIn(back)).toEqual(label);
    const rest = (data: Readonly<Record<string, unknown>>): string =>
      JSON.stringify(Object.entries(data).filter(([key]) => !(key in label)));
    expect(rest(back)).toBe(rest(whole));
  });

  it('cannot be written on a broken file', async () => {
    expect(await relabelled(edition, text.slice(0, 900), labelIn(whole))).toBeNull();
  });

  it('takes tags once each, trimmed, and not for ever', () => {
    expect(tidyTags([' a ', 'a', '', 'b  c'])).toEqual(['a', 'b c']);
    expect(tidyTags(Array.from({ length: 50 }, (_, index) => `${index}`))).toHaveLength(20);
  });

  it('is empty where a file holds nonsense in its place', () => {
    const label = labelIn({ title: 7, note: null, tags: 'x', parent: { id: 3 }, id: [] });
    expect(label).toEqual({ id: '', parent: null, title: '', note: '', tags: [] });
  });
});

describe('the list', () => {
  const reading = Promise.all([
    row('a', { title: 'Beta', note: 'Kyiv asked for more' }),
    row('b', { title: 'alpha 10', ending: 'none', months: [], tags: ['vienna'] }),
    row('c', { title: 'alpha 9', tags: ['vienna', 'exam'], parent: { id: 'a', month: 9, digest: '' } }),
    row('d', { title: 'delta', parent: { id: 'a', month: 3, digest: '' } }),
    row('e', {}, 'nonsense'),
    row('f', { title: 'eta', parent: { id: 'c', month: 12, digest: '' } }),
  ]);

  it('is searched in everything that is written, word by word', async () => {
    const rows = await reading;
    expect(names(rows, { query: 'KYIV more' })).toEqual(['a']);
    expect(names(rows, { query: 'vienna' })).toEqual(['b', 'c']);
    expect(names(rows, { query: 'no such thing' })).toEqual([]);
  });

  it('is filtered', async () => {
    const rows = await reading;
    expect(names(rows, { show: 'unfinished' })).toEqual(['b']);
    expect(names(rows, { show: 'damaged' })).toEqual(['e']);
    expect(names(rows, { show: 'finished', tag: 'exam' })).toEqual(['c']);
    expect(tagsOf(rows)).toEqual(['exam', 'vienna']);
  });

  it('is sorted by name as people count', async () => {
    const rows = await reading;
    expect(names(rows, { sort: 'name', query: 'alpha' })).toEqual(['c', 'b']);
  });

  it('shows branches under their run, in the order in which they left it', async () => {
    const rows = await reading;
    expect(names(rows, { sort: 'branches' })).toEqual(['a', '>d', '>c', '>>f', 'b', 'e']);
  });

  it('shows every run once, though a file says that it is its own forebear', async () => {
    const ring = await Promise.all([
      row('x', { parent: { id: 'y', month: 1, digest: '' } }),
      row('y', { parent: { id: 'x', month: 1, digest: '' } }),
      row('z', { parent: { id: 'z', month: 1, digest: '' } }),
    ]);
    expect(ordered(edition, ring, { ...EVERYTHING, sort: 'branches' })).toHaveLength(3);
  });

  it('shows a deep line of branches without end of the stack', async () => {
    const lines = Array.from({ length: 3000 }, (_, index) =>
      row(`r${index}`, index === 0 ? {} : { parent: { id: `r${index - 1}`, month: 1, digest: '' } }),
    );
    const deep = await Promise.all(lines);
    expect(ordered(edition, deep, { ...EVERYTHING, sort: 'branches' }).at(-1)?.level).toBe(2999);
    expect(found(edition, deep, EVERYTHING)).toHaveLength(3000);
  });
});
