/** Runs and files: begun, opened, saved, forked. */

import type { Edition } from '../../seeds/edition.ts';
import type { SoundRun } from '../../seeds/schema/damaged-run.ts';
import type { Message } from '../../seeds/messages.ts';
import { RUN_EXTENSION, type OpenedFile, type StoreFault } from '../host/contract.ts';
import { host } from '../host/host.ts';
import { forked } from './branch.ts';
import { fileName } from '../campaign/file-name.ts';
import type { Keeper } from './keeper.ts';
import { goOnFrom, recordedOf } from '../campaign/recorded.ts';
import { readText, textOf } from '../campaign/run-text.ts';
import {
  beginSession,
  isSound,
  openSession,
  runOf,
  verificationOf,
  type Session,
  type SetUp,
} from '../campaign/session.ts';
import { readKept } from './shelf-actions.ts';
import { headOf, nameOf } from './shelf-rows.ts';
import { CLOSED, screenOf, type Get, type Set } from './state.ts';

const GONE = { key: 'faults_gone' };

function notSaved(name: string, fault: StoreFault): Message {
  return { key: 'faults_file-not-saved', facts: { name, fault } };
}

/** Lets the person choose a place for a file, and says what came of it, as far as it can be known. */
async function saveText(set: Set, file: OpenedFile): Promise<void> {
  try {
    const result = await host.saveFile(file);
    if (result.kind === 'cancelled') return;
    const { name } = result;
    if (result.kind === 'saved') set({ notice: { key: 'runs_saved-as', facts: { name } } });
    else if (result.kind === 'handedOver') set({ notice: { key: 'runs_handed-over', facts: { name } } });
    else set({ notice: notSaved(name, result.fault) });
  } catch {
    set({ notice: notSaved(file.name, 'other') });
  }
}

/** A name for a file of a run, from its head. */
async function nameOfFile(edition: Edition, text: string): Promise<string> {
  const row = await headOf(edition, text);
  const seed = nameOf(edition, row);
  return fileName({ scenario: row.head?.scenario ?? 'damaged', seed }, `.${RUN_EXTENSION}`);
}

function beginning(edition: Edition, set: Set, get: Get, keeper: Keeper) {
  const show = (session: Session, isKept: boolean): void =>
    set({ session, recorded: null, isKept, screen: screenOf(session), replayFrom: 1, ...CLOSED, notice: null });
  function showNew(session: Session): void {
    show(session, true);
    keeper.keep(session);
  }
  return {
    show,
    begin(setUp: SetUp, lesson: boolean): void {
      showNew(beginSession(edition, crypto.randomUUID(), setUp));
      set({ lesson: lesson ? 0 : null });
    },
    fork(months: number): void {
      const { session } = get();
      if (session !== null) showNew(forked(edition, session, months));
    },
    goOnFromRecord(): void {
      const { recorded } = get();
      if (recorded !== null) showNew(goOnFrom(edition, crypto.randomUUID(), recorded));
    },
  };
}

function opening(edition: Edition, set: Set, keeper: Keeper, show: (session: Session, isKept: boolean) => void) {
  /** Puts a run on the table: kept under this id, or only to be looked at and kept as a branch when the team plays on. */
  function open(name: string, given: SoundRun, id: string | null): void {
    // On the shelf a run goes by the name that it is kept under: files of the first form had no id of their own.
    const found = id === null ? given : { ...given, run: { ...given.run, id } };
    const recorded = recordedOf(edition, name, found);
    if (recorded !== null) {
      // Nothing is played, so nothing is kept: the file stays as it is.
      set({ recorded, session: null, isKept: false, screen: 'debrief', replayFrom: 1, ...CLOSED, notice: null });
      return;
    }
    const session = openSession(edition, found);
    show(session, id !== null && isSound(session));
    if (isSound(session)) return;
    set({ notice: { unsound: { name, found, verification: verificationOf(session) } } });
  }
  return {
    async openText({ name, text }: OpenedFile): Promise<void> {
      const found = await readText(edition, name, text);
      if ('key' in found) set({ notice: found });
      else open(name, found, null);
    },
    async continueRun(id: string, from?: number): Promise<void> {
      // What could not be kept yet is newer than what is kept.
      const due = keeper.due(id);
      const kept = due === null ? await readKept(id) : null;
      const text = due ?? kept?.text ?? null;
      if (text === null) {
        set({ notice: GONE });
        return;
      }
      const name = nameOf(edition, await headOf(edition, text));
      const found = await readText(edition, name, text);
      if ('key' in found) {
        set({ notice: found });
        return;
      }
      if (kept !== null) keeper.saw(id, kept.revision);
      open(name, found, id);
      if (from !== undefined) set({ screen: 'replay', replayFrom: from });
    },
  };
}

/** Actions on whole campaigns. */
export function runActions(edition: Edition, set: Set, get: Get, keeper: Keeper) {
  const { show, ...begun } = beginning(edition, set, get, keeper);
  const opened = opening(edition, set, keeper, show);
  return {
    ...begun,
    ...opened,
    saveText: (file: OpenedFile): Promise<void> => saveText(set, file),
    async openFile(): Promise<void> {
      try {
        const result = await host.openFile();
        if (result.kind === 'opened') await opened.openText(result.file);
        else if (result.kind === 'failed') set({ notice: result.message });
      } catch {
        set({ notice: { key: 'faults_not-opened' } });
      }
    },
    async saveFile(): Promise<void> {
      const { session, recorded } = get();
      const run = recorded?.run ?? (session === null ? null : runOf(session));
      if (run === null) return;
      const name = fileName({ scenario: run.scenario.id, seed: run.seed }, `.${RUN_EXTENSION}`);
      await saveText(set, { name, text: textOf(run) });
    },
    async saveKept(id: string): Promise<void> {
      const text = (await readKept(id))?.text ?? null;
      if (text === null) set({ notice: GONE });
      else await saveText(set, { name: await nameOfFile(edition, text), text });
    },
  };
}
