/** Runs and files: begun, opened, saved, forked, forgotten. */

import type { SoundRun } from '../../seeds/schema/damaged-run.ts';
import { RUN_EXTENSION, type OpenedFile } from '../host/contract.ts';
import { host } from '../host/host.ts';
import { unsoundText } from '../words/verification.ts';
import { fileName } from './file-name.ts';
import type { Keeper } from './keeper.ts';
import { goOnFrom, recordedOf } from './recorded.ts';
import { readRunText, sorted, textOf } from './runs.ts';
import {
  beginSession,
  branchSession,
  forkSession,
  isSound,
  openSession,
  runOf,
  verificationOf,
  type Session,
  type SetUp,
} from './session.ts';
import { CLOSED, screenOf, type Get, type Set } from './state.ts';

/** Does what may fail outside the page, and says so where it does. */
async function orNotice(set: Set, otherwise: string, act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (fault) {
    set({ notice: fault instanceof Error ? fault.message : otherwise });
  }
}

/** Actions on whole campaigns. */
export function runActions(set: Set, get: Get, keeper: Keeper) {
  function show(session: Session): void {
    set({ session, recorded: null, screen: screenOf(session), replayFrom: 1, ...CLOSED });
    keeper.keep(session);
  }
  /** Puts a run on the table. One that is not sound is kept when the team plays on, and under a name of its own. */
  function open(id: string, name: string, found: SoundRun): void {
    const recorded = recordedOf(name, found);
    if (recorded !== null) {
      // Nothing is played, so nothing is kept: the file stays as it is.
      set({ recorded, session: null, screen: 'debrief', replayFrom: 1, ...CLOSED, notice: null });
      return;
    }
    const session = openSession(found);
    if (isSound(session)) {
      show(session);
      return;
    }
    const copy = branchSession(crypto.randomUUID(), session);
    const notice = unsoundText(name, found, verificationOf(session));
    set({ session: copy, recorded: null, screen: screenOf(copy), replayFrom: 1, ...CLOSED, notice });
  }
  function openText({ name, text }: OpenedFile): void {
    const found = readRunText(name, text);
    if (typeof found === 'string') set({ notice: found });
    else open(crypto.randomUUID(), name, found);
  }
  const save = (file: OpenedFile): Promise<void> =>
    orNotice(set, 'The file could not be saved.', () => host.saveFile(file));
  return {
    openText,
    saveText: save,
    begin(setUp: SetUp, lesson: boolean): void {
      show(beginSession(crypto.randomUUID(), setUp));
      set({ lesson: lesson ? 0 : null });
    },
    continueRun(id: string): void {
      const found = get().recent.find((entry) => entry.id === id);
      if (found !== undefined) open(id, found.run.seed, found);
    },
    async forget(id: string): Promise<void> {
      await host.forgetRun(id);
      set(sorted(await host.recentRuns()));
    },
    openFile: () =>
      orNotice(set, 'The file could not be opened.', async () => {
        const file = await host.openFile();
        if (file !== null) openText(file);
      }),
    async saveFile(): Promise<void> {
      const { session, recorded } = get();
      if (recorded !== null) {
        const { run } = recorded;
        const place = { scenario: run.scenario.id, seed: run.seed };
        await save({ name: fileName(place, `.${RUN_EXTENSION}`), text: textOf(run) });
      }
      if (session === null) return;
      await save({ name: fileName(session.view, `.${RUN_EXTENSION}`), text: textOf(runOf(session)) });
    },
    goOnFromRecord(): void {
      const { recorded } = get();
      if (recorded !== null) show(goOnFrom(crypto.randomUUID(), recorded));
    },
    fork(months: number): void {
      const { session } = get();
      if (session !== null) show(forkSession(crypto.randomUUID(), session, months));
    },
  };
}
