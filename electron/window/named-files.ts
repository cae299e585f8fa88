/** Files that come from outside the page: named on the command line, or handed over by a second start. */

import { resolve } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';

/** As many as a command line holds: how many are opened is for the documents to say. */
const handedOverShape = z.strictObject({ files: z.array(z.string()) });

/** The files that a command line names, as full paths. Switches and the program's own folder are none. */
export function filesNamed(line: readonly string[], folder: string): readonly string[] {
  return line
    .slice(1)
    .filter((part) => part !== '' && !part.startsWith('-'))
    .map((part) => resolve(folder, part))
    .filter((path) => path !== resolve(app.getAppPath()));
}

/** The files that a second start handed over. */
export function filesHandedOver(data: unknown): readonly string[] {
  const found = handedOverShape.safeParse(data);
  return found.success ? found.data.files : [];
}
