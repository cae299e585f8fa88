import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeepResult, RunToKeep } from '../../../renderer/host/contract.ts';
import { Saver, type SavingState } from '../../../renderer/store/saver.ts';

const FULL: KeepResult = { kind: 'failed', fault: 'full' };

/** A host whose answers are given one by one: by default it keeps. */
function stage() {
  const asked: RunToKeep[] = [];
  const states: SavingState[] = [];
  const changed: [id: string, text: string][] = [];
  const answers: (KeepResult | Promise<KeepResult>)[] = [];
  let revisions = 0;
  const saver = new Saver({
    keepRun(run) {
      asked.push(run);
      revisions += 1;
      return Promise.resolve(answers.shift() ?? { kind: 'kept', revision: `r${revisions}`, savedAt: revisions });
    },
    stands: (state) => states.push(state),
    kept: () => undefined,
    changed: (id, text) => changed.push([id, text]),
  });
  return { saver, asked, states, changed, answers, now: () => states.at(-1) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Lets everything happen that waits for no clock. */
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

describe('what is saved', () => {
  it('is saved only when the host says that it is kept, and follows the revision before', async () => {
    const { saver, asked, states } = stage();
    saver.save('a', 'one');
    expect(states).toEqual([{ kind: 'saving' }]);
    await settle();
    expect(states.at(-1)).toEqual({ kind: 'saved' });
    saver.save('a', 'two');
    await settle();
    expect(asked).toEqual([
      { id: 'a', text: 'one', after: null },
      { id: 'a', text: 'two', after: 'r1' },
    ]);
  });

  it('is the latest state of each run, one after the other', async () => {
    const { saver, asked, answers } = stage();
    let answer: (result: KeepResult) => void = () => undefined;
    answers.push(new Promise((resolve) => (answer = resolve)));
    for (const text of ['one', 'two', 'three']) saver.save('a', text);
    saver.save('b', 'other');
    expect(asked).toHaveLength(1);
    answer({ kind: 'kept', revision: 'first', savedAt: 1 });
    await settle();
    expect(asked.map(({ text }) => text)).toEqual(['one', 'three', 'other']);
    expect(asked[1]?.after).toBe('first');
  });

  it('is tried again by itself for ever, ever more seldom, and called failed until it is kept', async () => {
    const { saver, asked, states, answers } = stage();
    answers.push(FULL, FULL, FULL, FULL, FULL, FULL);
    saver.save('a', 'one');
    await settle();
    expect(states.at(-1)).toEqual({ kind: 'failed', fault: 'full' });
    for (const [index, pause] of [2000, 5000, 15_000, 30_000, 30_000, 30_000].entries()) {
      await vi.advanceTimersByTimeAsync(pause - 1);
      expect(asked).toHaveLength(index + 1);
      await vi.advanceTimersByTimeAsync(1);
      expect(asked).toHaveLength(index + 2);
    }
    expect(states.at(-1)).toEqual({ kind: 'saved' });
    expect(states.slice(1, -1).every(({ kind }) => kind === 'failed')).toBe(true);
  });

  it('is tried at once after the next order', async () => {
    const { saver, asked, now, answers } = stage();
    answers.push(FULL);
    saver.save('a', 'one');
    await settle();
    saver.save('a', 'two');
    expect(now()).toEqual({ kind: 'failed', fault: 'full' });
    await settle();
    expect(asked.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(now()).toEqual({ kind: 'saved' });
  });

  it('does not wait for another run that cannot be kept', async () => {
    const { saver, asked, now, answers } = stage();
    answers.push({ kind: 'failed', fault: 'tooLarge' });
    saver.save('a', 'large');
    saver.save('b', 'small');
    await settle();
    expect(asked.map(({ id }) => id)).toContain('b');
    expect(saver.due('b')).toBeNull();
    expect(saver.due('a')).toBe(null);
    expect(now()).toEqual({ kind: 'saved' });
  });

  it('is handed over in its latest state where somebody else has kept the run since', async () => {
    const { saver, changed, answers } = stage();
    let answer: (result: KeepResult) => void = () => undefined;
    answers.push(new Promise((resolve) => (answer = resolve)));
    saver.saw('a', 'old');
    saver.save('a', 'one');
    saver.save('a', 'two');
    answer({ kind: 'changed' });
    await settle();
    expect(changed).toEqual([['a', 'two']]);
  });

  it('is not called safe while the host does not answer, and is when it does', async () => {
    const { saver, now, answers } = stage();
    let answer: (result: KeepResult) => void = () => undefined;
    answers.push(new Promise((resolve) => (answer = resolve)));
    saver.save('a', 'one');
    await vi.advanceTimersByTimeAsync(13_000);
    expect(now()).toEqual({ kind: 'failed', fault: 'other' });
    expect(await saver.settle()).toBe(false);
    answer({ kind: 'kept', revision: 'r', savedAt: 1 });
    await settle();
    expect(now()).toEqual({ kind: 'saved' });
    expect(await saver.settle()).toBe(true);
  });

  it('keeps the window open when it cannot be kept, after one more try', async () => {
    const { saver, asked, answers } = stage();
    answers.push(FULL, FULL);
    saver.save('a', 'one');
    await settle();
    const closing = saver.settle();
    await settle();
    expect(await closing).toBe(false);
    expect(asked).toHaveLength(2);
    const again = saver.settle();
    await settle();
    expect(await again).toBe(true);
  });

  it('survives a host that throws', async () => {
    const { saver, now, answers } = stage();
    answers.push(Promise.reject(new Error('gone')));
    saver.save('a', 'one');
    await settle();
    expect(now()).toEqual({ kind: 'failed', fault: 'other' });
  });
});
