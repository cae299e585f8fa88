/** The native menu. What an entry does on the page, and when it makes sense, is the page's own affair. */

import { basename, dirname } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import type { PageCommand, PageState } from '../../renderer/host/contract.ts';

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

/** An entry whose command is the page's. */
type PageEntry = (command: PageCommand, label: string, accelerator?: string) => Entry;

function fileMenu(entry: PageEntry, recent: Entry): Entry {
  return {
    label: '&File',
    submenu: [
      entry('newCampaign', 'New campaign', 'CmdOrCtrl+N'),
      entry('open', 'Open…', 'CmdOrCtrl+O'),
      recent,
      SEPARATOR,
      entry('save', 'Save as…', 'CmdOrCtrl+S'),
      // Whoever is used to the other keys for it finds them too.
      { ...entry('save', 'Save as…', 'CmdOrCtrl+Shift+S'), id: 'saveToo', visible: false },
      SEPARATOR,
      isMac ? { role: 'close' } : { role: 'quit', accelerator: 'CmdOrCtrl+Q' },
    ],
  };
}

function recentMenu(paths: readonly string[], { openRecent, clearRecent }: Effects): Entry {
  const names = paths.map((path) => basename(path));
  const entries = paths.map((path, index): Entry => {
    const isTwin = names.filter((name) => name === names[index]).length > 1;
    const label = isTwin ? `${names[index]} (${dirname(path)})` : names[index];
    // A single ampersand would underline the letter after it.
    return { id: `recent${index + 1}`, label: (label ?? path).replaceAll('&', '&&'), click: () => openRecent(path) };
  });
  const clear: Entry = { id: 'clearRecent', label: 'Clear this list', click: clearRecent };
  return { id: 'recent', label: 'Open recent', enabled: paths.length > 0, submenu: [...entries, SEPARATOR, clear] };
}

/** In a text field undo takes back letters, elsewhere orders. */
function undoEntries(entry: PageEntry, isTyping: boolean, { undoText, redoText }: Effects): readonly Entry[] {
  const keys = { undo: 'CmdOrCtrl+Z', redo: 'CmdOrCtrl+Shift+Z' };
  if (!isTyping) return [entry('undo', 'Undo order', keys.undo), entry('redo', 'Redo order', keys.redo)];
  return [
    { id: 'undoText', label: 'Undo', accelerator: keys.undo, click: undoText },
    { id: 'redoText', label: 'Redo', accelerator: keys.redo, click: redoText },
  ];
}

function editMenu(undo: readonly Entry[]): Entry {
  const roles = ['cut', 'copy', 'paste', 'selectAll'] as const;
  return { label: '&Edit', submenu: [...undo, SEPARATOR, ...roles.map((role): Entry => ({ role }))] };
}

function campaignMenu(entry: PageEntry): Entry {
  return {
    label: '&Campaign',
    submenu: [
      entry('endMonth', 'End the month', 'CmdOrCtrl+E'),
      SEPARATOR,
      entry('home', 'Home'),
      entry('library', 'All runs'),
      entry('room', 'Operations room'),
      entry('replay', 'Replay'),
      entry('debrief', 'Debrief'),
      SEPARATOR,
      entry('guide', 'Show the guide'),
    ],
  };
}

function viewMenu(entry: PageEntry, theme: PageState['theme']): Entry {
  const radio = (id: PageState['theme'], label: string): Entry => ({
    ...entry(id, label),
    type: 'radio',
    checked: theme === id,
  });
  const roles = ['resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen'] as const;
  return {
    label: '&View',
    submenu: [
      radio('dark', 'Dark'),
      radio('light', 'Light'),
      radio('projector', 'Projector, large type'),
      SEPARATOR,
      ...roles.map((role): Entry => ({ role })),
    ],
  };
}

function helpMenu(entry: PageEntry): Entry {
  return {
    role: 'help',
    label: '&Help',
    submenu: [entry('about', 'What this is'), entry('keys', 'Keyboard keys', 'F1'), entry('licence', 'Licence')],
  };
}

/** The menu as things stand on the page, with the files that were opened last. */
export function menuTemplate(state: PageState, recent: readonly string[], effects: Effects): Entry[] {
  const entry: PageEntry = (command, label, accelerator) => ({
    id: command,
    label,
    enabled: state.possible.includes(command),
    click: () => effects.command(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  return [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    fileMenu(entry, recentMenu(recent, effects)),
    editMenu(undoEntries(entry, state.isTyping, effects)),
    campaignMenu(entry),
    viewMenu(entry, state.theme),
    helpMenu(entry),
  ];
}
