/** What each command of the window's menu does on the page, and when it makes sense. The one table of both. */

import { PAGE_COMMANDS, type PageCommand } from '../host/contract.ts';
import { undoable } from '../campaign/session.ts';
import type { Actions, State, Store, Theme } from './state.ts';

interface Meaning {
  readonly makesSense: (state: State) => boolean;
  readonly run: (game: State & Actions) => void;
}

const isInRoom = ({ screen, session }: State): boolean => screen === 'operations' && session !== null;

const hasPlayed = ({ session, recorded }: State): boolean =>
  (session !== null && session.months.length > 0) || (recorded !== null && recorded.run.months.length > 0);

function theme(id: Theme): Meaning {
  return { makesSense: () => true, run: ({ setTheme }) => setTheme(id) };
}

const MEANINGS: Readonly<Record<PageCommand, Meaning>> = {
  newCampaign: { makesSense: ({ screen }) => screen !== 'setUp', run: ({ go }) => go('setUp') },
  open: { makesSense: () => true, run: ({ openFile }) => void openFile() },
  save: {
    makesSense: ({ session, recorded }) => session !== null || recorded !== null,
    run: ({ saveFile }) => void saveFile(),
  },
  undo: {
    makesSense: (state) => isInRoom(state) && state.session !== null && undoable(state.session) !== null,
    run: ({ undo }) => undo(),
  },
  redo: {
    makesSense: (state) => isInRoom(state) && (state.session?.undone.length ?? 0) > 0,
    run: ({ redo }) => redo(),
  },
  endMonth: {
    makesSense: (state) => isInRoom(state) && state.session?.legal.some(({ kind }) => kind === 'endMonth') === true,
    run: ({ dispatch }) => void dispatch({ kind: 'endMonth' }),
  },
  home: { makesSense: ({ screen }) => screen !== 'home', run: ({ go }) => go('home') },
  library: { makesSense: ({ screen }) => screen !== 'library', run: ({ go }) => go('library') },
  room: {
    makesSense: ({ screen, session }) => screen !== 'operations' && session !== null && session.view.phase !== 'ended',
    run: ({ go }) => go('operations'),
  },
  replay: { makesSense: (state) => state.screen !== 'replay' && hasPlayed(state), run: ({ watch }) => watch(1) },
  debrief: {
    makesSense: ({ screen, session, recorded }) =>
      screen !== 'debrief' && (session?.view.phase === 'ended' || recorded !== null),
    run: ({ go }) => go('debrief'),
  },
  guide: { makesSense: (state) => isInRoom(state) && state.lesson === null, run: ({ setLesson }) => setLesson(0) },
  dark: theme('dark'),
  light: theme('light'),
  projector: theme('projector'),
  about: { makesSense: () => true, run: ({ showHelp }) => showHelp('about') },
  keys: { makesSense: () => true, run: ({ showHelp }) => showHelp('keys') },
  licence: { makesSense: () => true, run: ({ showHelp }) => showHelp('licence') },
};

/** The commands that make sense as things stand. */
export function possibleCommands(state: State): readonly PageCommand[] {
  return PAGE_COMMANDS.filter((command) => MEANINGS[command].makesSense(state));
}

/** Does what a command asks, if it makes sense: the menu may lag behind the page by a moment. */
export function runCommand(store: Store, command: PageCommand): void {
  const game = store.getState();
  if (!MEANINGS[command].makesSense(game)) return;
  game.showHelp(null);
  MEANINGS[command].run(game);
}
