/**
 * The one store: which screen, which campaign, what is opened on it. Its only way into the rules is `dispatch`.
 * Every command that is taken is kept at once, so that nothing is lost when the window closes.
 */

import { createContext, useContext } from 'react';
import { createStore, useStore as useZustand } from 'zustand';
import type { Edition } from '../../seeds/edition.ts';
import type { Say } from '../../seeds/messages.ts';
import { keeperOf } from './keeper.ts';
import { ruleActions } from './rule-actions.ts';
import { runActions } from './run-actions.ts';
import { pastSession, type Session } from '../campaign/session.ts';
import { shelfActions } from './shelf-actions.ts';
import { NO_SHELF } from './shelf-rows.ts';
import { TOLD, tellingActions } from './telling-actions.ts';
import { CLOSED, type Actions, type Get, type Set, type State, type Store } from './state.ts';

/** The store of a page that plays this edition. */
export function createGame(edition: Edition): Store {
  return createStore<State & Actions>()((set, get) => actionsOn(edition, set, get));
}

function actionsOn(edition: Edition, set: Set, get: Get): State & Actions {
  const keeper = keeperOf(edition, set, get);
  return {
    edition,
    screen: 'home',
    planned: null,
    theme: 'dark',
    session: null,
    recorded: null,
    isKept: false,
    saving: { kind: 'saved' },
    shelf: NO_SHELF,
    notice: null,
    lesson: null,
    replayFrom: 1,
    help: null,
    ...CLOSED,
    ...runActions(edition, set, get, keeper),
    ...ruleActions(edition, set, get, keeper),
    ...shelfActions(edition, set, get, keeper),
    ...tellingActions(set, get),
    wake: () => keeper.wake(),
    settle: () => keeper.settle(),
    tryToKeep: () => keeper.tryNow(),
    plan: (planned) => set({ screen: 'setUp', planned, notice: null, why: null, past: null, ...TOLD }),
    go: (screen) => set({ screen, planned: null, notice: null, why: null, past: null, ...TOLD }),
    watch: (turn) => set({ screen: 'replay', replayFrom: turn, notice: null, why: null, past: null, ...TOLD }),
    setTheme(theme) {
      set({ theme });
      keeper.prefer({ theme });
    },
    notify: (notice) => set({ notice }),
    choose: (chosen) => set({ chosen, ...TOLD }),
    // What is asked of a figure does not end a reckoning.
    askWhy: (why) => set(({ reckoning, falling }) => ({ why, falling: reckoning === null ? null : falling })),
    select: (selected) => set({ selected }),
    light: (lit) => set({ lit }),
    lookBack(months) {
      const { session } = get();
      const past = months === null || session === null ? null : pastSession(session, months);
      set({ past, why: null, selected: null, lit: null, notice: null, ...TOLD });
    },
    setLesson(lesson) {
      set({ lesson });
      if (lesson === null) keeper.prefer({ hasLearnt: true });
    },
    showHelp: (help) => set({ help }),
  };
}

const Game = createContext<Store | null>(null);

/** Hands a page its store. */
export const GameProvider = Game.Provider;

/** The store itself, for what reads it outside of a rendering. */
export function useGame(): Store {
  const game = useContext(Game);
  if (game === null) throw new Error('the page has no game');
  return game;
}

/** What the store holds, or a part of it. A component is rendered again when that part changes. */
export function useStore(): State & Actions;
export function useStore<Part>(select: (state: State & Actions) => Part): Part;
export function useStore<Part>(select?: (state: State & Actions) => Part): Part | (State & Actions) {
  return useZustand(useGame(), (state) => (select === undefined ? state : select(state)));
}

/** The edition that is played: data, rules and words. */
export function useEdition(): Edition {
  return useStore(({ edition }) => edition);
}

/** How the page says things: by the key of a message, with its facts. */
export function useSay(): Say {
  return useEdition().say;
}

function opened(session: Session | null): Session {
  if (session === null) throw new Error('no campaign is open');
  return session;
}

type Select<Part> = (session: Session) => Part;

/**
 * The campaign that is shown: the one at the table, or a past month of it; or a part of it, which has to be a plain value
 * for the component to stay as it is while the part does. Only screens that have a campaign may ask.
 */
export function useSession(): Session;
export function useSession<Part>(select: Select<Part>): Part;
export function useSession<Part>(select?: Select<Part>): Part | Session {
  return useStore(({ session, past }) => partOf(opened(past ?? session), select));
}

/** The campaign at the table, or a part of it, whatever month is shown. */
export function usePresent(): Session;
export function usePresent<Part>(select: Select<Part>): Part;
export function usePresent<Part>(select?: Select<Part>): Part | Session {
  return useStore(({ session }) => partOf(opened(session), select));
}

function partOf<Part>(session: Session, select: Select<Part> | undefined): Part | Session {
  return select === undefined ? session : select(session);
}
