/** A wish that can't be met: told in one line on standard error, with exit code 2. */

/** Exit codes of all programs here. */
export const EXIT = { done: 0, diverged: 1, refused: 2, broken: 3 } as const;

/** What to tell the person at the terminal: the thing, the place and the way out, in one line. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** The text on one line and without control characters, so that a file's contents cannot scribble on a terminal. */
export function oneLine(text: string, longest = 400): string {
  const plain = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
}
