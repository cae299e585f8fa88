import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { RunFile } from '../../sim/index.ts';
import { openRunFile, useStage, withoutMap } from './page.ts';
import { runText, shelve, stored, type Given } from './shelved.ts';
import { answerAsStanding } from './rooms.ts';

/** Software drawing on a busy machine takes its time. */
const PATIENCE_MS = 300_000;

const SAVED = 'Saved after your last order';

/** How faults are switched on in the page under test. */
interface Broken {
  isFull?: boolean;
}

declare global {
  interface Window {
    broken?: Broken;
  }
}

/** Empties the storage while the page is open, as a person does who clears the site's data. */
function emptyStorage(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        indexedDB.deleteDatabase('reassurance-force-runs').addEventListener('success', () => done());
      }),
  );
}

const runsOf = async (page: Page): Promise<readonly RunFile[]> =>
  (await stored(page)).map(({ text }) => JSON.parse(text) as RunFile);

async function beginPlain(page: Page, seed: string): Promise<void> {
  await page.getByRole('button', { name: 'New campaign' }).first().click();
  await page.getByRole('textbox', { name: 'Seed' }).fill(seed);
  await page.getByRole('button', { name: /^Begin November/ }).click();
  await page.locator('.end-month').waitFor();
}

/** Ends a month, or answers as standing orders say and goes on from what came of it. */
async function goOn(page: Page): Promise<void> {
  const standing = page.getByRole('button', { name: /standing orders say/ });
  if ((await standing.count()) > 0) await answerAsStanding(page);
  else await page.locator('.end-month').click();
}

async function home(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Home' }).click();
}

const { faults, open } = useStage();

describe('kept runs', { timeout: PATIENCE_MS }, () => {
  it('are as many as were played, and none goes for another, whatever the clock says', async () => {
    const page = await open({ hasMap: false });
    // Twelve were the most that were kept, and the oldest by the clock went: here all others are of the future.
    const future = Date.parse('2099-06-01');
    const given = Array.from({ length: 13 }, (_, index) => ({
      id: `old-${index}`,
      savedAt: future + index,
      text: runText({ seed: `future-${index}` }, 3),
    }));
    await shelve(page, given);
    await page.reload();
    await page.getByRole('button', { name: 'All runs (13)' }).waitFor();
    await beginPlain(page, 'thaw');
    await page.getByText(SAVED).waitFor();
    await goOn(page);
    await page.getByText(SAVED).waitFor();
    const kept = await stored(page);
    expect(kept).toHaveLength(14);
    const latest = kept.toSorted((a, b) => b.savedAt - a.savedAt)[0];
    expect(JSON.parse(latest?.text ?? '')).toMatchObject({ seed: 'thaw' });
    expect(latest?.savedAt).toBeGreaterThan(future + 12);
    for (const { id, text } of given) expect(kept.find((one) => one.id === id)?.text).toBe(text);
    await page.reload();
    await page.getByRole('button', { name: 'Continue' }).waitFor();
    await page.getByText('thaw').first().waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('of the first version are found, with nothing lost, in a storage that no newer page has seen', async () => {
    const page = await open({ hasMap: false });
    await page.goto(new URL('icon.png', page.url()).href);
    await emptyStorage(page);
    const given: Given[] = [
      { id: 'one', text: runText({ seed: 'first' }, 4), savedAt: 5 },
      { id: 'two', text: 'no run at all', savedAt: 6 },
    ];
    await shelve(page, given);
    await page.goto(new URL('index.html', page.url()).href);
    await page.getByRole('button', { name: 'All runs (2)' }).click();
    await page.getByRole('row', { name: /^first/ }).waitFor();
    await page.getByRole('row', { name: /^A run that cannot be read/ }).waitFor();
    expect((await stored(page)).map(({ id, text, savedAt }) => ({ id, text, savedAt }))).toEqual(given);
    await page.context().close();
  });

  it('are not overwritten by a tab that lags behind: what it plays becomes a run of its own', async () => {
    const page = await open({ hasMap: false });
    await beginPlain(page, 'thaw');
    await page.getByText(SAVED).waitFor();
    const second = await page.context().newPage();
    await withoutMap(second);
    await second.goto(page.url());
    await second.getByRole('button', { name: 'Continue' }).click();
    await second.locator('.end-month').waitFor();
    for (let acts = 0; acts < 4; acts += 1) await goOn(page);
    await page.getByText(SAVED).waitFor();
    const [ahead] = await runsOf(page);
    expect(ahead?.acts.length).toBeGreaterThan(4);

    await goOn(second);
    await second.getByText(/played in another window/).waitFor();
    await second.getByText(SAVED).waitFor();
    const kept = await runsOf(page);
    expect(kept).toHaveLength(2);
    expect(kept.find(({ id }) => id === ahead?.id)).toEqual(ahead);
    const copy = kept.find(({ id }) => id !== ahead?.id);
    expect(copy).toMatchObject({ title: 'thaw, own copy', parent: { id: ahead?.id } });
    // Both go on, each in its own run.
    await goOn(page);
    await goOn(second);
    await second.getByText(SAVED).waitFor();
    expect(await runsOf(page)).toHaveLength(2);
    await page.context().close();
  });

  it('are not made by looking at files; playing on makes a branch', async () => {
    const page = await open({ hasMap: false });
    await openRunFile(page, { name: 'team.rfrun', text: runText({ id: 'team-run', title: 'North table' }, 5) });
    await page.getByText('Only looked at: kept when you play on').waitFor();
    await home(page);
    await page.getByRole('button', { name: 'Balanced' }).click();
    await page.locator('#page-title').waitFor();
    expect(await stored(page)).toEqual([]);

    await home(page);
    await openRunFile(page, { name: 'team.rfrun', text: runText({ id: 'team-run', title: 'North table' }, 5) });
    await page.locator('.end-month').waitFor();
    await goOn(page);
    await page.getByText(SAVED).waitFor();
    const [branch, ...others] = await runsOf(page);
    expect(others).toEqual([]);
    expect(branch?.id).not.toBe('team-run');
    expect(branch?.title).toBe('North table, from April 2026');
    const digest = (JSON.parse(runText({}, 5)) as RunFile).months.at(-1)?.digest;
    expect(branch?.parent).toEqual({ id: 'team-run', month: 5, digest });
    await page.context().close();
  });
});

describe('a storage that fails', { timeout: PATIENCE_MS }, () => {
  /** A page whose storage can be made to fail while it is open. */
  async function breakable(): Promise<Page> {
    const page = await open({ hasMap: false });
    await page.addInitScript(() => {
      const proper = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as (
        value: unknown,
        key?: IDBValidKey,
      ) => IDBRequest<IDBValidKey>;
      IDBObjectStore.prototype.put = function refuse(this: IDBObjectStore, ...given: [unknown, IDBValidKey?]) {
        if (window.broken?.isFull === true) throw new DOMException('no room', 'QuotaExceededError');
        return proper.apply(this, given);
      };
    });
    await page.reload();
    return page;
  }

  it('is told with the reason, tried again by itself, and asks before the tab goes', async () => {
    const page = await breakable();
    await beginPlain(page, 'thaw');
    await page.getByText(SAVED).waitFor();
    await page.evaluate(() => (window.broken = { isFull: true }));
    await goOn(page);
    const line = page.getByRole('button', { name: 'Not saved: the disk is full' });
    await line.waitFor();

    await line.click();
    const word = page.getByRole('dialog', { name: 'Not saved' });
    await word.getByText('Free some space, or save the run to another place.').waitFor();
    const download = page.waitForEvent('download');
    await word.getByRole('button', { name: 'Save to a file' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.rfrun$/);
    await page.getByText(/^Handed to the browser as .*; look in its downloads\.$/).waitFor();
    await line.waitFor();

    const asked = page.waitForEvent('dialog');
    const closing = page.close({ runBeforeUnload: true });
    const question = await asked;
    expect(question.type()).toBe('beforeunload');
    await question.dismiss();
    await closing;

    await page.evaluate(() => (window.broken = {}));
    await page.getByText(SAVED).waitFor();
    const [run] = await runsOf(page);
    expect(run?.acts.at(-1)?.act.kind).toBe('endMonth');
    await page.context().close();
  });

  it('is said within a while when it does not answer at all, and the page can be played', async () => {
    const page = await open({ hasMap: false });
    await page.addInitScript(() => {
      // A request that nobody ever answers.
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    });
    await page.reload();
    await beginPlain(page, 'thaw');
    await page.getByRole('button', { name: /^Not saved: the place where runs are kept does not answer/ }).waitFor();
    await goOn(page);
    await home(page);
    await page.getByRole('heading', { name: 'Your runs cannot be listed' }).waitFor();
    expect(await page.getByText('Your first time here').count()).toBe(0);
    await page.context().close();
  });

  it('is said where there is none', async () => {
    const page = await open({ hasMap: false });
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    await page.reload();
    await page.getByRole('heading', { name: 'Your runs cannot be listed' }).waitFor();
    await beginPlain(page, 'thaw');
    await page.getByRole('button', { name: /^Not saved: the place is not there/ }).waitFor();
    expect(await page.getByText(SAVED).count()).toBe(0);
    await page.context().close();
  });

  it('that was emptied under the page takes the run again', async () => {
    const page = await open({ hasMap: false });
    await beginPlain(page, 'thaw');
    await page.getByText(SAVED).waitFor();
    await emptyStorage(page);
    await goOn(page);
    await expect.poll(async () => (await runsOf(page)).length).toBe(1);
    await page.getByText(SAVED).waitFor();
    await page.context().close();
  });
});

describe('a key that is held', { timeout: PATIENCE_MS }, () => {
  it('ends one month, and nothing plays by itself', async () => {
    const page = await open({ hasMap: false });
    // A seed that asks for nothing in its first months: nothing else would stop a held key.
    await beginPlain(page, 'q9');
    const press = (isRepeat: boolean): Promise<void> =>
      page.evaluate((repeat) => {
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'e', repeat, bubbles: true, cancelable: true }),
        );
      }, isRepeat);
    await press(false);
    await page.getByText('Month 2 of 24').waitFor();
    const month = await page.locator('.bar-month').innerText();
    for (let held = 0; held < 20; held += 1) {
      await press(true);
      // The room draws in between, as it does while a key is held.
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    }
    expect(await page.locator('.bar-month').innerText()).toBe(month);
    await page.context().close();
  });
});
