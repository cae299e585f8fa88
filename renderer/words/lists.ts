/** Lists in the edition's language. */

import type { Edition } from '../../seeds/edition.ts';

/** Items with commas between them: "a, b, c". */
export function withCommas({ say }: Edition, items: readonly string[]): string {
  return items.length === 0 ? '' : items.reduce((first, next) => say('lists_comma', { first, next }));
}

/** A list as people write it: "a", "a and b", "a, b and c". */
export function listed(edition: Edition, items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined || items.length < 2) return last ?? '';
  return edition.say('lists_and', { first: withCommas(edition, items.slice(0, -1)), last });
}
