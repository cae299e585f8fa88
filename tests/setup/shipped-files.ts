/** The shipped files as they lie on the disk: a base for editions of a test's own. */

import { readShippedFiles } from '../../electron/package/shipped-edition.ts';

/** The files by their paths under `seeds/`. */
export const shippedFiles = readShippedFiles();
