/** Runs and files: begun, opened, saved, forked. */

import type { SoundRun } from '../../seeds/schema/damaged-run.ts';
import { RUN_EXTENSION, type OpenedFile } from '../host/contract.ts';
import { host } from '../host/host.ts';
import { unsoundText } from '../words/verification.ts';
import { branchLabel } from './branch.ts';
import { savingFaultText } from './fault-words.ts';
import { fileName } from './file-name.ts';
import type { Keeper } from './keeper.ts';
import { dataOf, labelIn, plainLabel, type Label } from './label.ts';
import { readRunText, textOf } from './runs.ts';
import {
  beginSession,
  forkSession,
  isSound,
  openSession,
  runOf,
  verificationOf,
  type Session,
  type SetUp,
} from './session.ts';
import { readKept } from './shelf-actions.ts';
import { headOf, nameOf } from './shelf-rows.ts';
import { CLOSED, screenOf, type Get, type Set, type Table } from './state.ts';

const GONE = 'This run cannot be read just now: the place where runs are kept does not answer. Try again.';

/** Lets the person choose a place for a file, and says what came of it, as far as it can be known. */
async function saveText(set: Set, file: OpenedFile): Promise<void> {
  try {
    const result = await host.saveFile(file);
    if (result.kind === 'saved') set({ notice: `Saved as ${result.name}.` });
    else if (result.kind === 'handedOver') {
      set({ notice: `Handed to the browser as ${result.name}; look in its downloads.` });
    } else if (result.kind === 'failed') set({ notice: savingFaultText(result.name, result.fault) });
  } catch {
    set({ notice: savingFaultText(file.name, 'other') });
  }
}

/** A name for a file of a run, from its head. */
function nameOfFile(id: string, text: string): string {
  const row = headOf(id, text);
  const seed = nameOf(row);
  return fileName({ scenario: row.head?.scenario ?? 'damaged', seed }, `.${RUN_EXTENSION}`);
}

/** What is to be put on the table. */
interface Found {
  readonly id: string;
  /** What it is called where something has to be said of it. */
  readonly name: string;
  readonly label: Label;
  readonly found: SoundRun;
}

function beginning(set: Set, get: Get, keeper: Keeper) {
  const show = (session: Session, table: Table): void =>
    set({ session, table, screen: screenOf(session), replayFrom: 1, ...CLOSED, notice: null });
  function showNew(session: Session, label: Label): void {
    show(session, { label, isKept: true });
    keeper.keep(session, label);
  }
  return {
    show,
    begin(setUp: SetUp, lesson: boolean): void {
      const id = crypto.randomUUID();
      showNew(beginSession(id, setUp), plainLabel(id));
      set({ lesson: lesson ? 0 : null });
    },
    fork(months: number): void {
      const { session, table } = get();
      if (session === null) return;
      const label = branchLabel(session, table.label, months);
      showNew(forkSession(label.id, session, months), label);
    },
  };
}

function opening(set: Set, keeper: Keeper, show: (session: Session, table: Table) => void) {
  /** Puts a run on the table to be looked at. It is kept when the team plays on, and then as a run of its own. */
  function lookAt({ name, label, found }: Found): void {
    const session = openSession(crypto.randomUUID(), found);
    show(session, { label, isKept: false });
    if (!isSound(session)) set({ notice: unsoundText(name, found, verificationOf(session)) });
  }
  return {
    openText({ name, text }: OpenedFile): void {
      const found = readRunText(name, text);
      if (typeof found === 'string') set({ notice: found });
      else lookAt({ id: '', name, label: labelIn(dataOf(text)), found });
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
      const label = { ...labelIn(dataOf(text)), id };
      const found = readRunText(label.title === '' ? id : label.title, text);
      if (typeof found === 'string') {
        set({ notice: found });
        return;
      }
      const session = openSession(id, found);
      if (kept !== null) keeper.saw(id, kept.revision);
      if (isSound(session)) show(session, { label, isKept: true });
      else lookAt({ id, name: label.title === '' ? found.run.seed : label.title, label, found });
      if (from !== undefined) set({ screen: 'replay', replayFrom: from });
    },
  };
}

/** Actions on whole campaigns. */
export function runActions(set: Set, get: Get, keeper: Keeper) {
  const { show, ...begun } = beginning(set, get, keeper);
  const opened = opening(set, keeper, show);
  return {
    ...begun,
    ...opened,
    saveText: (file: OpenedFile): Promise<void> => saveText(set, file),
    async openFile(): Promise<void> {
      try {
        const file = await host.openFile();
        if (file !== null) opened.openText(file);
      } catch (fault) {
        set({ notice: fault instanceof Error ? fault.message : 'The file could not be opened.' });
      }
    },
    async saveFile(): Promise<void> {
      const { session, table } = get();
      if (session === null) return;
      const text = textOf({ ...runOf(session), ...table.label });
      await saveText(set, { name: fileName(session.view, `.${RUN_EXTENSION}`), text });
    },
    async saveKept(id: string): Promise<void> {
      const text = (await readKept(id))?.text ?? null;
      if (text === null) set({ notice: GONE });
      else await saveText(set, { name: nameOfFile(id, text), text });
    },
  };
}
