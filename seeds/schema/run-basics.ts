/** Small shapes and limits of run files of every form. */

import { z } from 'zod';

// The page of the desktop program forbids making code out of text.
z.config({ jitless: true });

/** Months that a run may have: far beyond every scenario, and far below what would take noticeable time. */
export const LONGEST_RUN = 120;

/** Acts that a run may have. */
export const MOST_ACTS = 50_000;

/** The longest seed, in characters. */
export const LONGEST_SEED = 200;

/** A name or an id. */
export const word = z.string().max(120);

/** A line that a person wrote. */
export const shortText = z.string().max(240);

/** What a person wrote at more length. */
export const longText = z.string().max(4000);

/** The text that luck comes from. */
export const seed = z.string().min(1).max(LONGEST_SEED);

/** A number that a file may hold: none of them comes near these bounds. */
export const figure = z.number().min(-1e15).max(1e15);
