/**
 * Luck without a position: a uniform is a function of (seed, month, stream, subject, slot) and of nothing else. So another
 * mandate meets the same luck (common random numbers), whatever it asks for and in whatever order, and what nobody needs
 * is never worked out. Refused: drawing on demand from a generator, where one more draw early on shifts all that follow.
 *
 * The seed gives a key of four words, by one seedrandom alea. The numbers come from key and counter, with no state in
 * between: a counter-based generator in the manner of Salmon, Moraes, Dror and Shaw ("Parallel random numbers: as easy as
 * 1, 2, 3", 2011), in two steps. Key, month and stream are mixed as four words, by rounds of the kind that Jarzynski and
 * Olano measured as pcg4d ("Hash functions for GPU rendering", 2020): each word gains the product of two others, then its
 * high half is laid over its low half. Two rounds are enough for random counters; there is a third because months are
 * small numbers. Two of the words that come out are the key by which subject and slot are scattered, each time by a
 * multiplication after the high bits were laid over the low ones, and once more at the end.
 */

import alea from 'seedrandom/lib/alea.js';

/** Four words of 32 bits. */
export interface Key {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** Luck of another seed from a month on; the months before keep theirs. */
export interface OtherLuck {
  /** Month of the campaign, from 1. */
  readonly from: number;
  readonly seed: string;
}

/** The luck of one campaign. */
export interface Luck {
  /** The key in force in a month (from 1). */
  keyOf(month: number): Key;
  /**
   * The uniform in [0, 1), a multiple of 2^-32, that belongs to a month (from 1), the word of a stream (a purpose or an
   * incident type), the word of a subject and the word of a slot.
   */
  uniform(month: number, stream: number, subject: number, slot: number): number;
}

const WORDS = 4294967296;
const FACTOR = 1664525;
const SUMMAND = 1013904223;
const ROUNDS = 3;
/** Odd numbers by which a word is scattered, from the search of Wellons for hashes with little bias (2018). */
const FIRST = 0x2c1b3c6d;
const SECOND = 0x297a2d39;
const THIRD = 0x7feb352d;

function keyFrom(seed: string): Key {
  if (seed.length === 0) throw new RangeError('a seed needs at least one character');
  const draw = alea(seed);
  const word = (): number => Math.floor(draw() * WORDS) | 0;
  return { a: word(), b: word(), c: word(), d: word() };
}

/** A class, so that all campaigns share one function and it is compiled once. */
class KeyedLuck implements Luck {
  readonly #key: Key;
  readonly #later: readonly { readonly from: number; readonly key: Key }[];
  /** Month and stream asked for last, the month's key, and what came of them: a stream is asked for one subject after another. */
  #month = -1;
  #stream = 0;
  #current: Key;
  #first = 0;
  #second = 0;

  constructor(key: Key, later: readonly { readonly from: number; readonly key: Key }[]) {
    this.#key = key;
    this.#current = key;
    this.#later = later;
  }

  keyOf(month: number): Key {
    return this.#later.findLast(({ from }) => from <= month)?.key ?? this.#key;
  }

  uniform(month: number, stream: number, subject: number, slot: number): number {
    if (month !== this.#month || stream !== this.#stream) this.#turnTo(month, stream);
    let word = subject ^ this.#first;
    word = Math.imul(word ^ (word >>> 16), FIRST);
    word = (word ^ (word >>> 15)) + (slot ^ this.#second);
    word = Math.imul(word ^ (word >>> 16), SECOND);
    word = Math.imul(word ^ (word >>> 15), THIRD);
    return ((word ^ (word >>> 16)) >>> 0) / WORDS;
  }

  #turnTo(month: number, stream: number): void {
    if (month !== this.#month) this.#current = this.keyOf(month);
    const key = this.#current;
    let a = (Math.imul(month ^ key.a, FACTOR) + SUMMAND) | 0;
    let b = (Math.imul(stream ^ key.b, FACTOR) + SUMMAND) | 0;
    let c = (Math.imul(key.c, FACTOR) + SUMMAND) | 0;
    let d = (Math.imul(key.d, FACTOR) + SUMMAND) | 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      a = (a + Math.imul(b, d)) | 0;
      b = (b + Math.imul(c, a)) | 0;
      c = (c + Math.imul(a, b)) | 0;
      d = (d + Math.imul(b, c)) | 0;
      a ^= a >>> 16;
      b ^= b >>> 16;
      c ^= c >>> 16;
      d ^= d >>> 16;
    }
    this.#month = month;
    this.#stream = stream;
    this.#first = c;
    this.#second = d;
  }
}

/**
 * The luck of a seed; from the months named in `later` on, that of other seeds. Throws a RangeError for an empty seed,
 * which would seed itself from the clock, and for a month that is no whole number from 1.
 */
export function openLuck(seed: string, later: readonly OtherLuck[] = []): Luck {
  const keys = later
    .map(({ from, seed: other }) => ({ from, key: keyFrom(other) }))
    .toSorted((one, other) => one.from - other.from);
  const wrong = keys.find(({ from }) => !Number.isInteger(from) || from < 1);
  if (wrong !== undefined) throw new RangeError(`other luck begins in a month from 1 on, not in ${wrong.from}`);
  return new KeyedLuck(keyFrom(seed), keys);
}
