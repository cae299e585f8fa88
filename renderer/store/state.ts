/** What the store holds, and what can be done with it. */

import type { StoreApi } from 'zustand';
import type { Edition } from '../../seeds/edition.ts';
import type { Message } from '../../seeds/messages.ts';
import type { SoundRun } from '../../seeds/schema/damaged-run.ts';
import type { Command, Indicator, Verification } from '../../sim/index.ts';
import type { OpenedFile } from '../host/contract.ts';
import type { MapRef } from '../map/types.ts';
import type { Falling } from '../campaign/falling.ts';
import type { Written } from './label.ts';
import type { RecordedRun } from '../campaign/recorded.ts';
import type { SavingState } from './saver.ts';
import type { Session, SetUp } from '../campaign/session.ts';
import type { ShelfState } from './shelf-rows.ts';

export type Screen = 'home' | 'library' | 'setUp' | 'operations' | 'debrief' | 'replay';
export type Theme = 'dark' | 'light' | 'projector';
export type HelpTopic = 'about' | 'keys' | 'licence';

/** A message to the person, with one thing that may be done about it. */
export interface Told extends Message {
  readonly offer?: {
    /** The key of its label. */
    readonly label: string;
    readonly act: () => void;
  };
}

/** A run was opened that is not what its file says. */
export interface Unsound {
  readonly name: string;
  readonly found: SoundRun;
  readonly verification: Verification;
}

/** What has to be said to the person. Facts only: it is put into words where it is shown. */
export type Notice = Told | { readonly unsound: Unsound };

/** An answered incident: its month, and its number in it, both from 1. */
export interface Reckoning {
  readonly turn: number;
  readonly number: number;
}

/** What the store holds. */
export interface State {
  /** Data, rules and words: the same for as long as the page lives. */
  readonly edition: Edition;
  readonly screen: Screen;
  /** The scenario that set-up begins with; null for the one that is offered first. */
  readonly planned: string | null;
  readonly theme: Theme;
  readonly session: Session | null;
  /** A run that is told from its record, in place of a session: at most one of the two is on the table. */
  readonly recorded: RecordedRun | null;
  /**
   * Whether the campaign at the table is on the shelf. Not so for what is only looked at: a file, a shipped run, a damaged
   * one. That is kept when the team plays on, as a branch.
   */
  readonly isKept: boolean;
  readonly saving: SavingState;
  readonly shelf: ShelfState;
  /** What has to be said to the person, such as a file that cannot be opened. */
  readonly notice: Notice | null;
  /** The step of the guided first month, or null where none is asked for. */
  readonly lesson: number | null;
  /** The answer that is looked at, if one is. */
  readonly chosen: string | null;
  /** The measure whose rows are open. */
  readonly why: Indicator | null;
  readonly selected: MapRef | null;
  /** The answered incident of which is told what came of it; null where none is. What falls after it waits. */
  readonly reckoning: Reckoning | null;
  /** The month that is being told, incident by incident; null where everything is shown. */
  readonly falling: Falling | null;
  /** The incident that the pointer or the focus is on, in a list or on the map. */
  readonly lit: number | null;
  /** The campaign as it stood at the end of a past month, while the room shows one. */
  readonly past: Session | null;
  /** The month at which the replay begins, from 1. */
  readonly replayFrom: number;
  /** The page of help that is open, if one is. */
  readonly help: HelpTopic | null;
}

/** What can be done with it. */
export interface Actions {
  readonly go: (screen: Screen) => void;
  /** Goes to set-up for this scenario. */
  readonly plan: (scenario: string) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly notify: (notice: Notice | null) => void;
  readonly wake: () => Promise<void>;
  /** Waits for the saves that are under way. Resolves to whether all is kept. */
  readonly settle: () => Promise<boolean>;
  readonly begin: (setUp: SetUp, lesson: boolean) => void;
  /** Brings a kept run to the table; with a month, its replay from there. */
  readonly continueRun: (id: string, from?: number) => Promise<void>;
  readonly listRuns: () => Promise<void>;
  readonly writeOnRun: (id: string, written: Partial<Written>) => Promise<void>;
  /** Deletes a run, to be brought back. */
  readonly removeRun: (id: string) => Promise<void>;
  readonly restoreRun: (id: string) => Promise<void>;
  /** Deletes a removed run for good. */
  readonly eraseRun: (id: string) => Promise<void>;
  /** Saves a kept run as a file. */
  readonly saveKept: (id: string) => Promise<void>;
  /** Tries at once to keep what is not kept. */
  readonly tryToKeep: () => void;
  readonly openFile: () => Promise<void>;
  /** Opens a file's text, wherever it came from. */
  readonly openText: (file: OpenedFile) => Promise<void>;
  readonly saveFile: () => Promise<void>;
  /** Lets the person save a text that was made from the campaign. */
  readonly saveText: (file: OpenedFile) => Promise<void>;
  readonly fork: (months: number) => void;
  /** Goes on from the recorded run under today's rules, as a branch of it. */
  readonly goOnFromRecord: () => void;
  /** Shows the replay from this month on, from 1. */
  readonly watch: (turn: number) => void;
  readonly dispatch: (command: Command) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Goes on from a reckoning to what follows it. Returns whether there was one. */
  readonly goOn: () => boolean;
  /** Goes on to the next moment of the month that is told. */
  readonly tellOn: () => void;
  /** Ends the telling: everything is shown as it stands. Returns whether there was something to end. */
  readonly land: () => boolean;
  readonly choose: (response: string | null) => void;
  readonly askWhy: (indicator: Indicator | null) => void;
  readonly select: (ref: MapRef | null) => void;
  readonly light: (incident: number | null) => void;
  /** Shows the room as it was when this many months had ended; null comes back. */
  readonly lookBack: (months: number | null) => void;
  readonly setLesson: (step: number | null) => void;
  readonly showHelp: (topic: HelpTopic | null) => void;
}

/** What is opened on a screen, when nothing is. */
export const CLOSED = {
  chosen: null,
  why: null,
  selected: null,
  reckoning: null,
  falling: null,
  lit: null,
  past: null,
} as const;

/** The screen that a campaign is shown on when it comes to the table. */
export function screenOf({ view }: Session): Screen {
  return view.phase === 'ended' ? 'debrief' : 'operations';
}

export type Store = StoreApi<State & Actions>;
export type Get = Store['getState'];
export type Set = Store['setState'];
