/** The judge's own luck: a small generator apart from the model's, so that what it draws never touches a campaign's luck. */

/** A number from 0 up to 1. */
export type Draw = () => number;

/** A word of 32 bits that hangs on all of a text (FNV-1a). */
function wordOf(text: string): number {
  let word = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) word = Math.imul(word ^ text.charCodeAt(index), 0x01000193);
  return word >>> 0;
}

/** A generator for a text (mulberry32): the same text gives the same numbers. */
export function drawsOf(text: string): Draw {
  let state = wordOf(text);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of a list. Throws a RangeError for an empty one. */
export function oneOf<Item>(draw: Draw, list: readonly Item[]): Item {
  if (list.length === 0) throw new RangeError('there is nothing to draw from');
  return list[Math.floor(draw() * list.length)] as Item;
}
