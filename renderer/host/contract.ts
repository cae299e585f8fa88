/**
 * What the page may ask of the house it lives in, be it a window of its own or a browser's tab. The shell's preload and
 * the browser both answer to this; nothing else passes between them. Plain text and names only.
 */

import type { Message } from '../../seeds/messages.ts';

/** A campaign on the shelf, without its text: what can be known of five thousand at once. */
export interface ShelfEntry {
  /** The run's own id: small letters, digits and hyphens. */
  readonly id: string;
  /** When it was kept, in milliseconds since 1970. Never before what was kept earlier, whatever the clock said. */
  readonly savedAt: number;
  /** Changes whenever what is kept changes, by whomever. Means nothing but to be compared. */
  readonly revision: string;
  /** Length of the text in bytes. */
  readonly size: number;
}

/** What is kept, and where. */
export interface Shelf {
  /** Where runs are kept, to be shown: a folder's path, or "" for a browser's own storage. */
  readonly place: string;
  /** False where a browser may throw the runs away when space runs short. */
  readonly isLasting: boolean;
  /** Why the runs cannot be listed, or null. What can be listed is listed all the same. */
  readonly fault: StoreFault | null;
  /** The latest first. */
  readonly entries: readonly ShelfEntry[];
  /** Runs that were deleted and can be brought back, the latest first. */
  readonly removed: readonly ShelfEntry[];
}

/** Why something could not be read or written. */
export type StoreFault = 'full' | 'forbidden' | 'missing' | 'tooLarge' | 'notAFile' | 'notReadBack' | 'other';

/** A kept campaign with its text; null where it cannot be read. */
export interface KeptRun extends ShelfEntry {
  readonly text: string | null;
}

/** A campaign to keep. */
export interface RunToKeep {
  readonly id: string;
  readonly text: string;
  /** The revision that this one follows; null for a run that was never kept. */
  readonly after: string | null;
}

/** What came of keeping. Only `kept` may be called saved: it was written whole, synced and read back. */
export type KeepResult =
  | { readonly kind: 'kept'; readonly revision: string; readonly savedAt: number }
  /** Somebody else has kept this run since: nothing was written. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed'; readonly fault: StoreFault };

/** What came of saving to a file of the person's choice. */
export type SaveResult =
  /** Written whole, synced and read back. */
  | { readonly kind: 'saved'; readonly name: string }
  /** Given to the browser as a download: what becomes of it cannot be seen from here. */
  | { readonly kind: 'handedOver'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly name: string; readonly fault: StoreFault };

/** A file that somebody opened. */
export interface OpenedFile {
  readonly name: string;
  readonly text: string;
}

/** What came of letting the person choose a file. */
export type OpenResult =
  | { readonly kind: 'opened'; readonly file: OpenedFile }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: Message };

/** What the page remembers about itself. */
export interface Preferences {
  readonly theme?: 'dark' | 'light' | 'projector';
  readonly hasLearnt?: boolean;
}

/** What an entry of the window's menu asks of the page. */
export const PAGE_COMMANDS = [
  'newCampaign',
  'open',
  'save',
  'undo',
  'redo',
  'endMonth',
  'home',
  'library',
  'room',
  'replay',
  'debrief',
  'guide',
  'dark',
  'light',
  'projector',
  'about',
  'keys',
  'licence',
] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

/** What the window has to know of the page to show its menu as things stand. */
export interface PageState {
  readonly theme: 'dark' | 'light' | 'projector';
  /** The commands that make sense just now. */
  readonly possible: readonly PageCommand[];
  /** Whether somebody writes in a text field, where undo takes back letters and not orders. */
  readonly isTyping: boolean;
}

/** What the window tells the page. */
export type ShellMessage =
  | { readonly kind: 'command'; readonly command: PageCommand }
  /** A file that came from outside the page: a double click, the command line, the list of recent files. */
  | { readonly kind: 'file'; readonly file: OpenedFile }
  /** Something that could not be done, to be said to the person. */
  | { readonly kind: 'notice'; readonly message: Message }
  /** The window is to close as soon as the page says that all is kept. */
  | { readonly kind: 'closing' };

/** One function for each use. */
export interface Host {
  readonly kind: 'window' | 'browser';
  /** What is kept, without texts. Never rejects: a fault stands in it. */
  shelf(): Promise<Shelf>;
  /** The texts of kept runs, at most `RUNS_A_CALL` of them, removed ones too. An unknown id is left out. */
  readRuns(ids: readonly string[]): Promise<readonly KeptRun[]>;
  /** Keeps a campaign in place of the revision that it follows. Never rejects. */
  keepRun(run: RunToKeep): Promise<KeepResult>;
  /** Takes a run off the shelf, to be brought back or erased. */
  removeRun(id: string): Promise<void>;
  /** Brings a removed run back. */
  restoreRun(id: string): Promise<void>;
  /** Deletes a removed run for good. */
  eraseRun(id: string): Promise<void>;
  /** Lets the person choose a file. */
  openFile(): Promise<OpenResult>;
  /** Lets the person save a file. */
  saveFile(file: OpenedFile): Promise<SaveResult>;
  preferences(): Promise<Preferences>;
  keepPreferences(preferences: Preferences): Promise<void>;
  /** Says how things stand on the page. The first time, it also says that the page listens. */
  tellState(state: PageState): Promise<void>;
  /** Hears what the window says. Returns how to stop listening. */
  listen(listener: (message: ShellMessage) => void): () => void;
  /** Answers `closing`: whether everything has been kept. */
  mayClose(isKept: boolean): Promise<void>;
}

/** How the program's own files end. They hold the same JSON as any run file. */
export const RUN_EXTENSION = 'rfrun';

/** The kinds of files that may be saved, by the end of their names, each with the key of its name. */
export const FILE_KINDS = {
  [RUN_EXTENSION]: { name: 'window_kind-runs', type: 'application/json' },
  json: { name: 'window_kind-run-files', type: 'application/json' },
  csv: { name: 'window_kind-tables', type: 'text/csv' },
  txt: { name: 'window_kind-texts', type: 'text/plain' },
  md: { name: 'window_kind-texts', type: 'text/markdown' },
} as const;
export type FileEnding = keyof typeof FILE_KINDS;

/** The kind of file that a name stands for; a run file where it ends in nothing that is known. */
export function endingOfName(name: string): FileEnding {
  const found = (Object.keys(FILE_KINDS) as FileEnding[]).find((ending) => name.endsWith(`.${ending}`));
  return found ?? 'json';
}

/** The channels of the shell, one for each function. */
export const CHANNELS = {
  shelf: 'runs:shelf',
  readRuns: 'runs:read',
  keepRun: 'runs:keep',
  removeRun: 'runs:remove',
  restoreRun: 'runs:restore',
  eraseRun: 'runs:erase',
  openFile: 'file:open',
  saveFile: 'file:save',
  preferences: 'preferences:read',
  keepPreferences: 'preferences:keep',
  tellState: 'page:state',
  listen: 'window:says',
  mayClose: 'window:mayClose',
} as const satisfies Record<Exclude<keyof Host, 'kind'>, string>;

/** The most runs whose texts are asked for in one call, so that no call takes long. */
export const RUNS_A_CALL = 50;

/** The most letters that a file may have: some twenty times the longest campaign. */
export const LONGEST_TEXT = 2_000_000;

/** Under this name the preload hands the shell's functions to the page. */
export const HOST_NAME = 'reassuranceForceHost';
