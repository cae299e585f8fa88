/**
 * The one store: which screen, which campaign, what is opened on it. Its only way into the rules is `dispatch`.
 * Every command that is taken is kept at once, so that nothing is lost when the window closes.
 */

import { create, type StoreApi } from 'zustand';
import type { Command, Indicator } from '../../sim/index.ts';
import { RUN_EXTENSION, type OpenedFile, type Preferences } from '../host/contract.ts';
import { host } from '../host/host.ts';
import type { MapRef } from '../map/types.ts';
import { readRunText, summaries, type RunSummary } from './runs.ts';
import {
  applyTo,
  beginSession,
  forkSession,
  isRefusal,
  openSession,
  redo,
  runText,
  undo,
  type Session,
  type SetUp,
} from './session.ts';

export type Screen = 'home' | 'setUp' | 'operations' | 'debrief' | 'replay';
export type Theme = 'dark' | 'light' | 'projector';
export type HelpTopic = 'about' | 'keys' | 'licence';

/** What the store holds. */
export interface State {
  readonly screen: Screen;
  readonly theme: Theme;
  readonly session: Session | null;
  readonly saving: 'saved' | 'saving' | 'failed';
  readonly recent: readonly RunSummary[];
  /** What has to be said to the person, such as a file that cannot be opened. */
  readonly notice: string | null;
  /** The step of the guided first month, or null where none is asked for. */
  readonly lesson: number | null;
  /** The answer that is looked at, if one is. */
  readonly chosen: string | null;
  /** The measure whose rows are open. */
  readonly why: Indicator | null;
  readonly selected: MapRef | null;
  /** The month at which the replay begins, from 1. */
  readonly replayFrom: number;
  /** The page of help that is open, if one is. */
  readonly help: HelpTopic | null;
}

interface Actions {
  readonly go: (screen: Screen) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly notify: (notice: string | null) => void;
  readonly wake: () => Promise<void>;
  /** Waits for the saves that are under way. Resolves to whether all is kept. */
  readonly settle: () => Promise<boolean>;
  readonly begin: (setUp: SetUp, lesson: boolean) => void;
  readonly continueRun: (id: string) => void;
  readonly forget: (id: string) => Promise<void>;
  readonly openFile: () => Promise<void>;
  /** Opens a file's text, wherever it came from. */
  readonly openText: (file: OpenedFile) => void;
  readonly saveFile: () => Promise<void>;
  readonly fork: (months: number) => void;
  /** Shows the replay from this month on, from 1. */
  readonly watch: (turn: number) => void;
  readonly dispatch: (command: Command) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly choose: (response: string | null) => void;
  readonly askWhy: (indicator: Indicator | null) => void;
  readonly select: (ref: MapRef | null) => void;
  readonly setLesson: (step: number | null) => void;
  readonly showHelp: (topic: HelpTopic | null) => void;
}

const CLOSED = { chosen: null, why: null, selected: null } as const;

function screenOf({ view }: Session): Screen {
  return view.phase === 'ended' ? 'debrief' : 'operations';
}

type Store = StoreApi<State & Actions>;
type Get = Store['getState'];
type Set = Store['setState'];

/** Keeps campaigns and preferences. Saves come one after the other, so that an older one never overtakes a newer one. */
function keeperOf(set: Set) {
  let queue: Promise<unknown> = Promise.resolve();
  let preferences: Preferences = {};
  return {
    keep(session: Session): void {
      const run = { id: session.id, savedAt: Date.now(), text: runText(session) };
      set({ saving: 'saving' });
      queue = queue
        .then(() => host.keepRun(run))
        .then(async () => set({ saving: 'saved', recent: summaries(await host.recentRuns()) }))
        .catch(() => set({ saving: 'failed' }));
    },
    prefer(changed: Preferences): void {
      preferences = { ...preferences, ...changed };
      host.keepPreferences(preferences).catch(() => undefined);
    },
    async settle(): Promise<void> {
      await queue;
    },
    async wake(): Promise<void> {
      preferences = await host.preferences();
      set({ theme: preferences.theme ?? 'dark', recent: summaries(await host.recentRuns()) });
    },
  };
}

type Keeper = ReturnType<typeof keeperOf>;

/** Runs and files: begun, opened, saved, forked, forgotten. */
function runActions(set: Set, get: Get, keeper: Keeper) {
  function show(session: Session): void {
    set({ session, screen: screenOf(session), ...CLOSED });
    keeper.keep(session);
  }
  function openText({ name, text }: OpenedFile): void {
    const run = readRunText(name, text);
    if (typeof run === 'string') set({ notice: run });
    else show(openSession(crypto.randomUUID(), run));
  }
  return {
    openText,
    begin(setUp: SetUp, lesson: boolean): void {
      show(beginSession(crypto.randomUUID(), setUp));
      set({ lesson: lesson ? 0 : null });
    },
    continueRun(id: string): void {
      const found = get().recent.find((entry) => entry.id === id);
      if (found !== undefined) show(openSession(id, found.run));
    },
    async forget(id: string): Promise<void> {
      await host.forgetRun(id);
      set({ recent: summaries(await host.recentRuns()) });
    },
    async openFile(): Promise<void> {
      try {
        const file = await host.openFile();
        if (file !== null) openText(file);
      } catch (fault) {
        set({ notice: fault instanceof Error ? fault.message : 'The file could not be opened.' });
      }
    },
    async saveFile(): Promise<void> {
      const { session } = get();
      if (session === null) return;
      const name = `${session.view.scenario} ${session.view.seed.replace(/[^\w-]+/g, '-').slice(0, 60)}.${RUN_EXTENSION}`;
      try {
        await host.saveFile({ name, text: runText(session) });
      } catch {
        set({ notice: 'The run could not be saved. Try another folder.' });
      }
    },
    fork(months: number): void {
      const { session } = get();
      if (session !== null) show(forkSession(crypto.randomUUID(), session, months));
    },
  };
}

/** The way into the rules, and back within a month. */
function ruleActions(set: Set, get: Get, keeper: Keeper) {
  function turnBack(change: (session: Session) => Session): void {
    const { session } = get();
    if (session === null) return;
    const next = change(session);
    if (next === session) return;
    set({ session: next });
    keeper.keep(next);
  }
  return {
    dispatch(command: Command): boolean {
      const { session } = get();
      if (session === null) return false;
      const next = applyTo(session, command);
      if (isRefusal(next)) {
        set({ notice: `This was refused: ${next.code} (${next.detail}).` });
        return false;
      }
      const goesOn = command.kind === 'order' || command.kind === 'withdraw';
      const ended = next.view.phase === 'ended' ? { screen: screenOf(next) } : {};
      set({ session: next, notice: null, ...(goesOn ? {} : CLOSED), ...ended });
      keeper.keep(next);
      return true;
    },
    undo: () => turnBack(undo),
    redo: () => turnBack(redo),
  };
}

export const useStore = create<State & Actions>()((set, get) => {
  const keeper = keeperOf(set);
  return {
    screen: 'home',
    theme: 'dark',
    session: null,
    saving: 'saved',
    recent: [],
    notice: null,
    lesson: null,
    replayFrom: 1,
    help: null,
    ...CLOSED,
    ...runActions(set, get, keeper),
    ...ruleActions(set, get, keeper),
    wake: () => keeper.wake(),
    async settle() {
      await keeper.settle();
      return get().saving !== 'failed';
    },
    go: (screen) => set({ screen, notice: null, why: null }),
    watch: (turn) => set({ screen: 'replay', replayFrom: turn, notice: null, why: null }),
    setTheme(theme) {
      set({ theme });
      keeper.prefer({ theme });
    },
    notify: (notice) => set({ notice }),
    choose: (chosen) => set({ chosen }),
    askWhy: (why) => set({ why }),
    select: (selected) => set({ selected }),
    setLesson(lesson) {
      set({ lesson });
      if (lesson === null) keeper.prefer({ hasLearnt: true });
    },
    showHelp: (help) => set({ help }),
  };
});

/** The campaign at the table. Throws where none is: only screens that have one may ask. */
export function useSession(): Session {
  const session = useStore((state) => state.session);
  if (session === null) throw new Error('no campaign is open');
  return session;
}
