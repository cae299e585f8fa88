/** A message cut at its slots, for a screen that puts more than text into them. */

import type { Facts, Say } from '../../seeds/messages.ts';

/** A stretch of text, or the slot that stands between two. */
export type Piece = { readonly text: string } | { readonly slot: string };

/** A letter of nobody's, around the name of a slot while the sentence is said. */
const MARK = '\uE000';

/** Says a message and cuts it at these slots; its other slots are filled with facts. */
export function piecesOf(say: Say, key: string, slots: readonly string[], facts: Facts = {}): readonly Piece[] {
  const marked = Object.fromEntries(slots.map((slot) => [slot, `${MARK}${slot}${MARK}`]));
  const pieces = say(key, { ...facts, ...marked }).split(MARK);
  // Every second one is the name of a slot.
  return pieces.flatMap((piece, place): readonly Piece[] => {
    if (place % 2 === 1) return [{ slot: piece }];
    return piece === '' ? [] : [{ text: piece }];
  });
}
