/** The small files of the program's own folder: its settings, and none of them worth a word when it cannot be read. */

import type { z } from 'zod';
import { readTextBounded } from '../files/bounded.ts';

/** Files of the first version whose writing was cut off. */
export const TORN_SETTINGS = /^(preferences|recent-files|window)\.json\.\d+$/;

/** More than any of them ever has. */
const MOST_BYTES = 100_000;

/** Reads a settings file; null where it is missing or makes no sense. */
export async function readSettings<Shape extends z.ZodType>(
  file: string,
  shape: Shape,
): Promise<z.output<Shape> | null> {
  try {
    const found = shape.safeParse(JSON.parse(await readTextBounded(file, MOST_BYTES)));
    return found.success ? found.data : null;
  } catch {
    return null;
  }
}
