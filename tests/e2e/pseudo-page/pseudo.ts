/** A language that nobody speaks: English in marked letters, so that whatever is not in it stands out. */

import type { Edition } from '../../../seeds/edition.ts';
import { openMessages, type MessageTexts } from '../../../seeds/messages.ts';
import { shippedMessages } from '../../../seeds/shipped-messages.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MARKED = Array.from('åƀçđéƒĝĥíĵķļɱñöþɋřšţûṽŵẋýžÅƁÇĐÉƑĜĤÍĴĶĻṀÑÖÞɊŘŠŢÛṼŴẊÝŽ');

/** The text in marked letters; slots in braces stay. */
export function pseudo(text: string): string {
  return text
    .split(/(\{\w+\})/)
    .map((piece, place) =>
      place % 2 === 1 ? piece : Array.from(piece, (letter) => MARKED[PLAIN.indexOf(letter)] ?? letter).join(''),
    )
    .join('');
}

/** Fields that decide something, and are no words. */
const NOT_WORDS = new Set(['id', 'better']);

function marked(value: unknown, field: string): unknown {
  if (typeof value === 'string') return NOT_WORDS.has(field) ? value : pseudo(value);
  if (Array.isArray(value)) return value.map((entry: unknown) => marked(entry, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, marked(inner, key)]));
}

const FOLDER = 'prose/en/';
const texts: MessageTexts = Object.fromEntries(
  Object.entries(shippedMessages).map(([path, text]) => [path.slice(FOLDER.length, -'.ftl'.length), text]),
);

/** The edition in that language: every message and every text of its prose. */
export function pseudoEdition(edition: Edition): Edition {
  return {
    ...edition,
    prose: marked(edition.prose, '') as Edition['prose'],
    claims: marked(edition.claims, '') as Edition['claims'],
    glossary: marked(edition.glossary, '') as Edition['glossary'],
    say: openMessages('en', texts, pseudo),
  };
}
