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
}

/** The kinds of files that may be saved, by the end of their names. */
export const FILE_KINDS = {
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
} as const satisfies Record<Exclude<keyof Host, 'kind'>, string>;

/** How many campaigns are kept. */
export const RUNS_KEPT = 12;

/** The most letters that a file may have: some twenty times the longest campaign. */
export const LONGEST_TEXT = 2_000_000;

/** Under this name the preload hands the shell's functions to the page. */
export const HOST_NAME = 'reassuranceForceHost';
