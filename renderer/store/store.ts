/**
 * The one store: which screen, which campaign, what is opened on it. Its only way into the rules is `dispatch`.
 * Every command that is taken is kept at once, so that nothing is lost when the window closes.
 */

import { create, type StoreApi } from 'zustand';
import type { SoundRun } from '../../seeds/schema/damaged-run.ts';
import type { Command, Indicator } from '../../sim/index.ts';
import { RUN_EXTENSION, RUNS_KEPT, type OpenedFile, type Preferences } from '../host/contract.ts';
import { host } from '../host/host.ts';
import { isMotionReduced } from '../frame/motion.ts';
import type { MapRef } from '../map/types.ts';
import { journalOf } from '../words/record.ts';
import { unsoundText } from '../words/verification.ts';
import { afterMoment, fallingOf, type Falling } from './falling.ts';
import { fileName } from './file-name.ts';
import { readRunText, sorted, textOf, type LostRun, type RunSummary } from './runs.ts';
import {
  applyTo,
  beginSession,
  forkSession,
  isRefusal,
  isSound,
  openSession,
  pastSession,
  redo,
  runOf,
  undo,
  verificationOf,
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
  /** Kept campaigns of which nothing can be read. */
  readonly unreadable: readonly LostRun[];
  /** What has to be said to the person, such as a file that cannot be opened. */
  readonly notice: string | null;
  /** The step of the guided first month, or null where none is asked for. */
  readonly lesson: number | null;
  /** The answer that is looked at, if one is. */
  readonly chosen: string | null;
  /** The measure whose rows are open. */
  readonly why: Indicator | null;
  readonly selected: MapRef | null;
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
  /** Lets the person save a text that was made from the campaign. */
  readonly saveText: (file: OpenedFile) => Promise<void>;
  readonly fork: (months: number) => void;
  /** Shows the replay from this month on, from 1. */
  readonly watch: (turn: number) => void;
  readonly dispatch: (command: Command) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
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

const CLOSED = { chosen: null, why: null, selected: null, falling: null, lit: null, past: null } as const;

function screenOf({ view }: Session): Screen {
  return view.phase === 'ended' ? 'debrief' : 'operations';
}

type Store = StoreApi<State & Actions>;
type Get = Store['getState'];
type Set = Store['setState'];

/** Keeps campaigns and preferences. Saves come one after the other, so that an older one never overtakes a newer one. */
function keeperOf(set: Set, get: Get) {
  let queue: Promise<unknown> = Promise.resolve();
  let preferences: Preferences = {};
  return {
    keep(session: Session): void {
      const [id, savedAt] = [session.id, Date.now()];
      const run = runOf(session);
      const latest: RunSummary = { id, savedAt, run, damage: null };
      const others = get().recent.filter((entry) => entry.id !== id);
      set({ saving: 'saving', recent: [latest, ...others].slice(0, RUNS_KEPT) });
      queue = queue
        .then(() => host.keepRun({ id, savedAt, text: textOf(run) }))
        .then(() => set({ saving: 'saved' }))
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
      set({ theme: preferences.theme ?? 'dark', ...sorted(await host.recentRuns()) });
    },
  };
}

type Keeper = ReturnType<typeof keeperOf>;

/** Runs and files: begun, opened, saved, forked, forgotten. */
function runActions(set: Set, get: Get, keeper: Keeper) {
  function show(session: Session): void {
    set({ session, screen: screenOf(session), replayFrom: 1, ...CLOSED });
    keeper.keep(session);
  }
  /** Puts a run on the table. One that is not sound is kept when the team plays on, and under a name of its own. */
  function open(id: string, name: string, found: SoundRun): void {
    const session = openSession(id, found);
    if (isSound(session)) {
      show(session);
      return;
    }
    const copy = { ...session, id: crypto.randomUUID() };
    const notice = unsoundText(name, found, verificationOf(session));
    set({ session: copy, screen: screenOf(copy), replayFrom: 1, ...CLOSED, notice });
  }
  function openText({ name, text }: OpenedFile): void {
    const found = readRunText(name, text);
    if (typeof found === 'string') set({ notice: found });
    else open(crypto.randomUUID(), name, found);
  }
  async function save(file: OpenedFile): Promise<void> {
    try {
      await host.saveFile(file);
    } catch (fault) {
      set({ notice: fault instanceof Error ? fault.message : 'The file could not be saved.' });
    }
  }
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
      await save({ name: fileName(session.view, `.${RUN_EXTENSION}`), text: textOf(runOf(session)) });
    },
    fork(months: number): void {
      const { session } = get();
      if (session !== null) show(forkSession(crypto.randomUUID(), session, months));
    },
  };
}

/** The telling of what happened since `known` events; nothing falls once the campaign is over, or without motion. */
function tellingOf({ campaign, view, months }: Session, known: number): Falling | null {
  if (view.phase === 'ended' || isMotionReduced()) return null;
  const turn = view.phase === 'decision' ? view.turn : months.length;
  return fallingOf(journalOf(campaign).events.slice(known), turn);
}

/** The way into the rules, and back within a month. */
function ruleActions(set: Set, get: Get, keeper: Keeper) {
  function turnBack(change: (session: Session) => Session): void {
    const { session, past } = get();
    if (session === null || past !== null) return;
    const next = change(session);
    if (next === session) return;
    set({ session: next, falling: null });
    keeper.keep(next);
  }
  return {
    dispatch(command: Command): boolean {
      const { session, past } = get();
      // Who reads a past month cannot see what an order would be about.
      if (session === null || past !== null) return false;
      const known = journalOf(session.campaign).events.length;
      const next = applyTo(session, command);
      if (isRefusal(next)) {
        set({ notice: `This was refused: ${next.code} (${next.detail}).` });
        return false;
      }
      const goesOn = command.kind === 'order' || command.kind === 'withdraw';
      const closed = goesOn ? { falling: null } : { ...CLOSED, falling: tellingOf(next, known) };
      set({
        session: next,
        notice: null,
        ...closed,
        ...(next.view.phase === 'ended' ? { screen: screenOf(next) } : {}),
      });
      keeper.keep(next);
      return true;
    },
    undo: () => turnBack(undo),
    redo: () => turnBack(redo),
  };
}

export const useStore = create<State & Actions>()((set, get) => {
  const keeper = keeperOf(set, get);
  return {
    screen: 'home',
    theme: 'dark',
    session: null,
    saving: 'saved',
    recent: [],
    unreadable: [],
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
    go: (screen) => set({ screen, notice: null, why: null, falling: null, past: null }),
    watch: (turn) => set({ screen: 'replay', replayFrom: turn, notice: null, why: null, falling: null, past: null }),
    setTheme(theme) {
      set({ theme });
      keeper.prefer({ theme });
    },
    notify: (notice) => set({ notice }),
    tellOn: () => set(({ falling }) => ({ falling: falling === null ? null : afterMoment(falling) })),
    land() {
      const isFalling = get().falling !== null;
      if (isFalling) set({ falling: null });
      return isFalling;
    },
    choose: (chosen) => set({ chosen, falling: null }),
    askWhy: (why) => set({ why, falling: null }),
    select: (selected) => set({ selected }),
    light: (lit) => set({ lit }),
    lookBack(months) {
      const { session } = get();
      const past = months === null || session === null ? null : pastSession(session, months);
      set({ past, why: null, selected: null, lit: null, notice: null });
    },
    setLesson(lesson) {
      set({ lesson });
      if (lesson === null) keeper.prefer({ hasLearnt: true });
    },
    showHelp: (help) => set({ help }),
  };
});

function opened(session: Session | null): Session {
  if (session === null) throw new Error('no campaign is open');
  return session;
}

/** The campaign that is shown: the one at the table, or a past month of it. Only screens that have one may ask. */
export function useSession(): Session {
  return opened(useStore(({ session, past }) => past ?? session));
}

/** The campaign at the table, whatever month is shown. */
export function usePresent(): Session {
  return opened(useStore(({ session }) => session));
}
