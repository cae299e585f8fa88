/**
 * What the page may ask of the house it lives in, be it a window of its own or a browser's tab. The shell's preload and
 * the browser both answer to this; nothing else passes between them. Plain text and names only.
 */

/** A campaign as it is kept: the run file's text under a name that never changes. */
export interface StoredRun {
  /** Small letters, digits and hyphens. */
  readonly id: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly savedAt: number;
  readonly text: string;
}

/** A file that somebody opened. */
export interface OpenedFile {
  readonly name: string;
  readonly text: string;
}

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
  /** Something that could not be done, in words for the person. */
  | { readonly kind: 'notice'; readonly text: string }
  /** The window is to close as soon as the page says that all is kept. */
  | { readonly kind: 'closing' };

/** One function for each use. */
export interface Host {
  readonly kind: 'window' | 'browser';
  /** Campaigns that are kept, the latest first. */
  recentRuns(): Promise<readonly StoredRun[]>;
  /** Keeps a campaign, in place of what was kept under this name. */
  keepRun(run: StoredRun): Promise<void>;
  forgetRun(id: string): Promise<void>;
  /** Lets the person choose a file; null where nothing was chosen. */
  openFile(): Promise<OpenedFile | null>;
  /** Lets the person save a file. Resolves to whether it was saved. */
  saveFile(file: OpenedFile): Promise<boolean>;
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

/** The kinds of files that may be saved, by the end of their names. */
export const FILE_KINDS = {
  [RUN_EXTENSION]: { name: 'Runs of Reassurance Force', type: 'application/json' },
  json: { name: 'Run files', type: 'application/json' },
  csv: { name: 'Tables', type: 'text/csv' },
  txt: { name: 'Texts', type: 'text/plain' },
  md: { name: 'Texts', type: 'text/markdown' },
} as const;
export type FileEnding = keyof typeof FILE_KINDS;

/** The kind of file that a name stands for; a run file where it ends in nothing that is known. */
export function endingOfName(name: string): FileEnding {
  const found = (Object.keys(FILE_KINDS) as FileEnding[]).find((ending) => name.endsWith(`.${ending}`));
  return found ?? 'json';
}

/** The channels of the shell, one for each function. */
export const CHANNELS = {
  recentRuns: 'runs:recent',
  keepRun: 'runs:keep',
  forgetRun: 'runs:forget',
  openFile: 'file:open',
  saveFile: 'file:save',
  preferences: 'preferences:read',
  keepPreferences: 'preferences:keep',
  tellState: 'page:state',
  listen: 'window:says',
  mayClose: 'window:mayClose',
} as const satisfies Record<Exclude<keyof Host, 'kind'>, string>;

/** How many campaigns are kept. */
export const RUNS_KEPT = 12;

/** The most letters that a file may have: some twenty times the longest campaign. */
export const LONGEST_TEXT = 2_000_000;

/** Under this name the preload hands the shell's functions to the page. */
export const HOST_NAME = 'reassuranceForceHost';
