import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openShelf } from '../../electron/window/shelf/shelf.ts';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'shelf-'));

/** A shelf in a folder of its own. */
function newShelf() {
  const place = join(newFolder(), 'runs');
  return { place, clerk: openShelf(place), at: (name: string): string => join(place, name) };
}

type Clerk = ReturnType<typeof openShelf>;

/** Keeps a run that has to be kept. Returns its revision and its date. */
async function kept(clerk: Clerk, id: string, text: string, after: string | null = null) {
  const result = await clerk.keepRun({ id, text, after });
  if (result.kind !== 'kept') throw new Error(`not kept: ${JSON.stringify(result)}`);
  return result;
}

const idsOf = async (clerk: Clerk): Promise<readonly string[]> => (await clerk.shelf()).entries.map(({ id }) => id);

const removedOf = async (clerk: Clerk): Promise<readonly string[]> => (await clerk.shelf()).removed.map(({ id }) => id);

const textsOf = async (clerk: Clerk, ...ids: readonly string[]) => (await clerk.readRuns(ids)).map(({ text }) => text);

describe('the shelf', () => {
  it('keeps a run and lists it by what its file is', async () => {
    const { clerk, place, at } = newShelf();
    expect(await clerk.shelf()).toEqual({ place, isLasting: true, fault: null, entries: [], removed: [] });
    const { revision, savedAt } = await kept(clerk, 'one', 'tëxt');
    expect(readFileSync(at('one.json'), 'utf8')).toBe('tëxt');
    const entry = { id: 'one', savedAt, revision, size: 5 };
    expect((await clerk.shelf()).entries).toEqual([entry]);
    expect(await clerk.readRuns(['one', 'unknown'])).toEqual([{ ...entry, text: 'tëxt' }]);
  });

  it('puts no run out, however many there are, and touches no file that is not its own', async () => {
    const { clerk, at } = newShelf();
    await clerk.shelf();
    const foreign = ['Notes of Tuesday.json', 'UPPER.json', 'notes.txt', 'package.json.bak'];
    for (const name of foreign) writeFileSync(at(name), 'mine');
    for (let count = 0; count < 30; count += 1) await kept(clerk, `run-${count}`, 'x');
    expect(await idsOf(clerk)).toEqual(Array.from({ length: 30 }, (_, index) => `run-${29 - index}`));
    for (const name of foreign) expect(readFileSync(at(name), 'utf8')).toBe('mine');
  });

  it('lists five thousand runs without reading them, and keeps one more without losing any', async () => {
    const { clerk, at } = newShelf();
    await clerk.shelf();
    for (let count = 0; count < 5000; count += 1) writeFileSync(at(`run-${count}.json`), 'x'.repeat(100));
    // Read long ago, says the disk, and dates what is read from now on, unless it was told not to.
    const longAgo = 1_000_000_000;
    const lastRead = (count: number): number => statSync(at(`run-${count}.json`)).atimeMs;
    for (let count = 0; count < 5000; count += 1) utimesSync(at(`run-${count}.json`), longAgo, longAgo + count);
    expect(await idsOf(clerk)).toHaveLength(5000);
    const read = Array.from({ length: 5000 }, (_, count) => lastRead(count)).filter((date) => date !== longAgo * 1000);
    expect(read).toEqual([]);
    await kept(clerk, 'one-more', 'x');
    expect(await idsOf(clerk)).toHaveLength(5001);
  });

  it('dates what is kept last as the latest, though the clock was years ahead once', async () => {
    const { clerk, at } = newShelf();
    const inTenYears = Date.now() / 1000 + 315_360_000;
    for (let count = 0; count < 15; count += 1) {
      await kept(clerk, `future-${count}`, 'x');
      utimesSync(at(`future-${count}.json`), inTenYears, inTenYears + count);
    }
    // Another start: nobody remembers anything.
    const again = openShelf(at('.'));
    const { revision, savedAt } = await kept(again, 'today', '1');
    expect(savedAt).toBeGreaterThan((inTenYears + 14) * 1000);
    const next = await kept(again, 'today', '2', revision);
    expect(next.savedAt).toBeGreaterThan(savedAt);
    expect((await idsOf(again))[0]).toBe('today');
    expect(await idsOf(again)).toHaveLength(16);
  });
});

describe('a run that somebody else has changed', () => {
  it('is not written over', async () => {
    const { clerk, at } = newShelf();
    const { revision } = await kept(clerk, 'one', 'ours');
    const next = await kept(clerk, 'one', 'ours, later', revision);
    expect(next.revision).not.toBe(revision);
    expect(await clerk.keepRun({ id: 'one', text: 'stale', after: revision })).toEqual({ kind: 'changed' });
    expect(await clerk.keepRun({ id: 'one', text: 'new', after: null })).toEqual({ kind: 'changed' });
    writeFileSync(at('one.json'), 'theirs, same'.slice(0, 'ours, later'.length));
    expect(await clerk.keepRun({ id: 'one', text: 'ours', after: next.revision })).toEqual({ kind: 'changed' });
    expect(await textsOf(clerk, 'one')).toEqual(['theirs, sam']);
    expect(readdirSync(at('.'))).toEqual(['one.json']);
  });

  it('is kept again where it was deleted, and where the answer to its keeping was lost', async () => {
    const { clerk, at } = newShelf();
    const { revision } = await kept(clerk, 'one', 'first');
    rmSync(at('one.json'));
    const again = await kept(clerk, 'one', 'second', revision);
    await kept(clerk, 'one', 'second', revision);
    expect(again.revision).not.toBe(revision);
    expect(await textsOf(clerk, 'one')).toEqual(['second']);
  });

  it('never comes between two calls that are made at once', async () => {
    const { clerk } = newShelf();
    const { revision } = await kept(clerk, 'one', 'first');
    const texts = Array.from({ length: 8 }, (_, index) => `text ${index}`);
    const results = await Promise.all(texts.map((text) => clerk.keepRun({ id: 'one', text, after: revision })));
    expect(results.map(({ kind }) => kind)).toEqual(['kept', ...Array.from({ length: 7 }, () => 'changed')]);
    expect(await textsOf(clerk, 'one')).toEqual(['text 0']);
  });
});

describe('a run that is removed', () => {
  it('comes back as it was, or goes for good', async () => {
    const { clerk, at } = newShelf();
    const { savedAt } = await kept(clerk, 'one', 'text');
    await clerk.removeRun('one');
    expect([await idsOf(clerk), await removedOf(clerk)]).toEqual([[], ['one']]);
    expect(await textsOf(clerk, 'one')).toEqual(['text']);
    await clerk.removeRun('one');
    await clerk.restoreRun('one');
    expect([await idsOf(clerk), await removedOf(clerk)]).toEqual([['one'], []]);
    expect((await clerk.shelf()).entries[0]?.savedAt).toBe(savedAt);
    await clerk.eraseRun('one');
    expect(await idsOf(clerk)).toEqual(['one']);
    await clerk.removeRun('one');
    await clerk.eraseRun('one');
    expect([await idsOf(clerk), await removedOf(clerk)]).toEqual([[], []]);
    expect(existsSync(at('removed/one.json'))).toBe(false);
  });

  it('never takes the place of another', async () => {
    const { clerk } = newShelf();
    await kept(clerk, 'one', 'first');
    await clerk.removeRun('one');
    await kept(clerk, 'one', 'second');
    await clerk.removeRun('one');
    expect((await removedOf(clerk)).toSorted()).toEqual(['one', 'one-2']);
    await kept(clerk, 'one', 'third');
    await clerk.restoreRun('one');
    await clerk.restoreRun('one-2');
    expect(new Set(await textsOf(clerk, ...(await idsOf(clerk))))).toEqual(new Set(['first', 'second', 'third']));
  });
});

describe('a folder on a bad day', () => {
  it('shows what is sound beside a pipe, a folder, a link to nothing and what is too large', async () => {
    const { clerk, at } = newShelf();
    await kept(clerk, 'sound', 'text');
    spawnSync('mkfifo', [at('pipe.json')]);
    mkdirSync(at('folder.json'));
    symlinkSync(at('nothing'), at('link.json'));
    symlinkSync('/dev/zero', at('zero.json'));
    writeFileSync(at('large.json'), 'x'.repeat(2_000_001));
    const { entries, fault } = await clerk.shelf();
    expect(fault).toBe(null);
    expect(entries.map(({ id }) => id)).toEqual(['large', 'sound']);
    expect(await textsOf(clerk, 'sound', 'large', 'pipe', 'zero', 'folder')).toEqual(['text', null]);
    expect(await clerk.keepRun({ id: 'pipe', text: '', after: null })).toEqual({ kind: 'failed', fault: 'notAFile' });
    expect(await clerk.keepRun({ id: 'new', text: 'ä'.repeat(1_000_001), after: null })).toEqual({
      kind: 'failed',
      fault: 'tooLarge',
    });
    expect(statSync(at('pipe.json')).isFIFO()).toBe(true);
  });

  it('says that it is missing, and is made again when something is kept', async () => {
    const { clerk, place } = newShelf();
    const { revision } = await kept(clerk, 'one', 'text');
    rmSync(place, { recursive: true });
    expect((await clerk.shelf()).fault).toBe('missing');
    await kept(clerk, 'one', 'text, later', revision);
    expect((await clerk.shelf()).fault).toBe(null);
    expect(await idsOf(clerk)).toEqual(['one']);
  });

  it('says so where a file is in its place, and leaves that file alone', async () => {
    const place = join(newFolder(), 'runs');
    writeFileSync(place, 'somebody’s');
    const clerk = openShelf(place);
    expect((await clerk.shelf()).fault).toBe('notAFile');
    expect(await clerk.keepRun({ id: 'one', text: '', after: null })).toEqual({ kind: 'failed', fault: 'notAFile' });
    expect(readFileSync(place, 'utf8')).toBe('somebody’s');
  });

  it('sweeps away what a kill has left, under this version and the first', async () => {
    const { clerk, place, at } = newShelf();
    await kept(clerk, 'one', 'text');
    const torn = ['one.json.1234567', '.reassurance-force-999999999-00000000-11111111.unfinished'];
    for (const name of torn) writeFileSync(at(name), 'half a');
    await openShelf(place).shelf();
    expect(readdirSync(place)).toEqual(['one.json']);
  });
});
