/**
 * Keeps campaigns and preferences in the house that the page lives in. What is played is kept at once; what is only
 * looked at is kept when the team plays on, and then as a run of its own.
 */

import type { Edition } from '../../seeds/edition.ts';
import type { Preferences } from '../host/contract.ts';
import { host } from '../host/host.ts';
import type { RunParent } from '../../sim/index.ts';
import { dataOf, isData, labelIn, relabelledNow, type Label } from './label.ts';
import { wholeHeadOf, withRow, type RunRow } from './shelf-rows.ts';
import { listShelf } from './shelf-actions.ts';
import { Saver, type Kept } from './saver.ts';
import { textOf } from '../campaign/run-text.ts';
import { runOf, type Session } from '../campaign/session.ts';
import type { Get, Set } from './state.ts';

/** Asks before the tab goes while something is not kept. The window has its own way: it asks the page. */
function guardTab(isDue: () => boolean): void {
  if (host.kind !== 'browser') return;
  window.addEventListener('beforeunload', (event) => {
    if (isDue()) event.preventDefault();
  });
}

/** How far a file's text goes: the branch point of what is played on from it. */
function originOf(id: string, text: string): RunParent {
  const data = dataOf(text);
  const months: unknown = isData(data) ? data['months'] : undefined;
  const last: unknown = Array.isArray(months) ? months.at(-1) : undefined;
  const digest: unknown = isData(last) ? last['digest'] : undefined;
  return { id, month: Array.isArray(months) ? months.length : 0, digest: typeof digest === 'string' ? digest : '' };
}

function keepSaved(set: Set, { id, text, revision, savedAt }: Kept): void {
  // What is kept here was written here, so its head is whole; otherwise it is read with the list.
  const { head, state, trouble } = wholeHeadOf(text) ?? { head: null, state: 'unread', trouble: null };
  const size = new TextEncoder().encode(text).length;
  const row: RunRow = { id, revision, savedAt, size, head, state, trouble };
  set(({ shelf }) => ({ shelf: { ...shelf, rows: withRow(shelf.rows, row) } }));
}

/** The keeper. */
export function keeperOf(edition: Edition, set: Set, get: Get) {
  let preferences: Preferences = {};
  const saver: Saver = new Saver({
    keepRun: (run) => host.keepRun(run),
    stands: (saving) => set({ saving }),
    kept: (run) => keepSaved(set, run),
    changed: (id, text) => keepCopy(id, text),
  });
  guardTab(() => saver.isDue);

  /** Somebody else has gone on with this run: what was played here gets an id of its own. */
  function keepCopy(id: string, text: string): void {
    const before = labelIn(dataOf(text));
    const name = before.title === '' ? seedOf(edition, text) : before.title;
    const title = edition.say('runs_own-copy', { name });
    const label: Label = { ...before, id: crypto.randomUUID(), parent: originOf(id, text), title };
    const { session } = get();
    const notice = { key: 'faults_changed-elsewhere', facts: { title } };
    set(
      session?.label.id === id
        ? { session: { ...session, label: { ...session.label, ...label } }, notice }
        : { notice },
    );
    saver.save(label.id, relabelledNow(text, label) ?? text);
    void listShelf(edition, set, get);
  }

  return {
    /** Keeps the campaign at the table as it stands. */
    keep(session: Session): void {
      saver.save(session.label.id, textOf(runOf(session)));
    },
    /** Says which revision of a kept run has come to the table. */
    saw: (id: string, revision: string): void => saver.saw(id, revision),
    /** A run's state that is played here and not kept yet; null where none is. */
    due: (id: string): string | null => saver.due(id),
    /** Writes on the run at the table, if it is this one and kept. */
    relabel(id: string, changed: (label: Label) => Label): boolean {
      const { session, isKept } = get();
      if (session === null || session.label.id !== id || !isKept) return false;
      const written = { ...session, label: { ...session.label, ...changed(session.label) } };
      set({ session: written });
      this.keep(written);
      return true;
    },
    prefer(changed: Preferences): void {
      preferences = { ...preferences, ...changed };
      host.keepPreferences(preferences).catch(() => undefined);
    },
    tryNow: (): void => saver.tryNow(),
    settle: (): Promise<boolean> => saver.settle(),
    async wake(): Promise<void> {
      // Neither waits for the other: a storage that does not answer must not hold the page.
      void listShelf(edition, set, get);
      preferences = { ...(await host.preferences()), ...preferences };
      set({ theme: preferences.theme ?? 'dark' });
    },
  };
}

function seedOf(edition: Edition, text: string): string {
  return wholeHeadOf(text)?.head?.seed ?? edition.say('runs_unnamed');
}

export type Keeper = ReturnType<typeof keeperOf>;
