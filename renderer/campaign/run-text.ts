/** The text of run files: written at once, read once the border is there. */

import type { Edition } from '../../seeds/edition.ts';
import type { Message } from '../../seeds/messages.ts';
import type { SoundRun } from '../../seeds/schema/damaged-run.ts';
import type { RunFile } from '../../sim/index.ts';

/** A run as a file's text. */
export function textOf(run: RunFile): string {
  return `${JSON.stringify(run)}\n`;
}

/** Fetches what reads run files. */
export function fetchReader() {
  return import('./runs.ts');
}

/** Reads a file's text, at the border. Returns the run as far as it is sound, or what is wrong with it and the way out. */
export async function readText(edition: Edition, name: string, text: string): Promise<SoundRun | Message> {
  const { readRunText } = await fetchReader();
  return readRunText(edition, name, text);
}
