/**
 * The one store: which screen, which campaign, what is opened on it. Its only way into the rules is `dispatch`.
 * Every command that is taken is kept at once, so that nothing is lost when the window closes.
 */

import { create } from 'zustand';
import { afterMoment } from '../campaign/falling.ts';
import { keeperOf } from './keeper.ts';
import { ruleActions } from './rule-actions.ts';
import { runActions } from './run-actions.ts';
import { pastSession, type Session } from '../campaign/session.ts';
import { shelfActions } from './shelf-actions.ts';
import { NO_SHELF } from './shelf-rows.ts';
import { CLOSED, type Actions, type State } from './state.ts';

/** The store of the page. */
export const useStore = create<State & Actions>()((set, get) => {
  const keeper = keeperOf(set, get);
  return {
    screen: 'home',
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
    ...runActions(set, get, keeper),
    ...ruleActions(set, get, keeper),
    ...shelfActions(set, get, keeper),
    wake: () => keeper.wake(),
    settle: () => keeper.settle(),
    tryToKeep: () => keeper.tryNow(),
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
