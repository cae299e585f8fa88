/** The native menu. What an entry does on the page, and when it makes sense, is the page's own affair. */

import { basename, dirname } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import type { PageCommand, PageState } from '../../renderer/host/contract.ts';
import type { Say } from '../../seeds/messages.ts';

type Entry = MenuItemConstructorOptions;

/** What the menu can set off. */
interface Effects {
  readonly command: (command: PageCommand) => void;
  readonly undoText: () => void;
  readonly redoText: () => void;
  readonly openRecent: (path: string) => void;
  readonly clearRecent: () => void;
}

const SEPARATOR: Entry = { type: 'separator' };

const isMac = process.platform === 'darwin';

/** Makes an entry whose command is the page's, from the key of its label, with the keys that set it off. */
type PageEntry = (command: PageCommand, label: string, accelerator?: string) => Entry;

/** What each menu is made with. */
interface Making {
  readonly entry: PageEntry;
  readonly say: Say;
}

function fileMenu({ entry, say }: Making, recent: Entry): Entry {
  return {
    label: say('menu_file'),
    submenu: [
      entry('newCampaign', 'menu_new-campaign', 'CmdOrCtrl+N'),
      entry('open', 'menu_open-file', 'CmdOrCtrl+O'),
      recent,
      SEPARATOR,
      entry('save', 'menu_save-file', 'CmdOrCtrl+S'),
      // Whoever is used to the other keys for it finds them too.
      { ...entry('save', 'menu_save-file', 'CmdOrCtrl+Shift+S'), id: 'saveToo', visible: false },
      SEPARATOR,
      isMac ? { role: 'close' } : { role: 'quit', accelerator: 'CmdOrCtrl+Q' },
    ],
  };
}

function recentMenu(say: Say, paths: readonly string[], { openRecent, clearRecent }: Effects): Entry {
  const names = paths.map((path) => basename(path));
  const entries = paths.map((path, index): Entry => {
    const isTwin = names.filter((name) => name === names[index]).length > 1;
    const label = isTwin ? `${names[index]} (${dirname(path)})` : names[index];
    // A single ampersand would underline the letter after it.
    return { id: `recent${index + 1}`, label: (label ?? path).replaceAll('&', '&&'), click: () => openRecent(path) };
  });
  const clear: Entry = { id: 'clearRecent', label: say('menu_clear-recent'), click: clearRecent };
  return {
    id: 'recent',
    label: say('menu_open-recent'),
    enabled: paths.length > 0,
    submenu: [...entries, SEPARATOR, clear],
  };
}

/** In a text field undo takes back letters, elsewhere orders. */
function undoEntries({ entry, say }: Making, isTyping: boolean, { undoText, redoText }: Effects): readonly Entry[] {
  const keys = { undo: 'CmdOrCtrl+Z', redo: 'CmdOrCtrl+Shift+Z' };
  if (!isTyping) return [entry('undo', 'menu_undo-order', keys.undo), entry('redo', 'menu_redo-order', keys.redo)];
  return [
    { id: 'undoText', label: say('menu_undo'), accelerator: keys.undo, click: undoText },
    { id: 'redoText', label: say('menu_redo'), accelerator: keys.redo, click: redoText },
  ];
}

function editMenu(say: Say, undo: readonly Entry[]): Entry {
  const roles = ['cut', 'copy', 'paste', 'selectAll'] as const;
  return { label: say('menu_edit'), submenu: [...undo, SEPARATOR, ...roles.map((role): Entry => ({ role }))] };
}

function campaignMenu({ entry, say }: Making): Entry {
  return {
    label: say('menu_campaign'),
    submenu: [
      entry('endMonth', 'menu_end-month', 'CmdOrCtrl+E'),
      SEPARATOR,
      entry('home', 'menu_home'),
      entry('library', 'menu_library'),
      entry('room', 'menu_operations-room'),
      entry('replay', 'menu_replay'),
      entry('debrief', 'menu_debrief'),
      SEPARATOR,
      entry('guide', 'menu_guide'),
    ],
  };
}

function viewMenu({ entry, say }: Making, theme: PageState['theme']): Entry {
  const radio = (id: PageState['theme'], label: string): Entry => ({
    ...entry(id, label),
    type: 'radio',
    checked: theme === id,
  });
  const roles = ['resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen'] as const;
  return {
    label: say('menu_view'),
    submenu: [
      radio('dark', 'menu_dark'),
      radio('light', 'menu_light'),
      radio('projector', 'menu_projector'),
      SEPARATOR,
      ...roles.map((role): Entry => ({ role })),
    ],
  };
}

function helpMenu({ entry, say }: Making): Entry {
  return {
    role: 'help',
    label: say('menu_help'),
    submenu: [entry('about', 'menu_about'), entry('keys', 'menu_keys', 'F1'), entry('licence', 'menu_licence')],
  };
}

/** The menu as things stand on the page, with the files that were opened last. */
export function menuTemplate(say: Say, state: PageState, recent: readonly string[], effects: Effects): Entry[] {
  const entry: PageEntry = (command, label, accelerator) => ({
    id: command,
    label: say(label),
    enabled: state.possible.includes(command),
    click: () => effects.command(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const making: Making = { entry, say };
  return [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    fileMenu(making, recentMenu(say, recent, effects)),
    editMenu(say, undoEntries(making, state.isTyping, effects)),
    campaignMenu(making),
    viewMenu(making, state.theme),
    helpMenu(making),
  ];
}
