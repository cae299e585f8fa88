/**
 * A fingerprint of numbers or text: two 32-bit lanes over the words, mixed by multiplication. Two worlds that differ
 * in one bit have different fingerprints but for a chance of one in 2^64. No protection against forgery is meant.
 */

const FIRST_PRIME = 0x9e3779b1;
const SECOND_PRIME = 0x85ebca6b;

/** Finishes both lanes and writes them as 16 hexadecimal digits. */
function finish(first: number, second: number): string {
  let a = first ^ (second >>> 15);
  let b = second ^ (first >>> 13);
  a = Math.imul(a ^ (a >>> 16), SECOND_PRIME);
  b = Math.imul(b ^ (b >>> 15), FIRST_PRIME);
  return [a ^ (b >>> 16), b ^ (a >>> 14)].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The fingerprint of some words of 32 bits, block after block. */
function digestWords(...blocks: readonly Uint32Array[]): string {
  let first = 0x243f6a88;
  let second = 0x13198a2e;
  for (const words of blocks) {
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index] as number;
      first = Math.imul(first ^ word, FIRST_PRIME);
      first ^= first >>> 15;
      second = Math.imul(second + word, SECOND_PRIME);
      second = (second << 13) | (second >>> 19);
    }
  }
  return finish(first, second);
}

const wordsOfNumbers = (block: Float64Array): Uint32Array =>
  new Uint32Array(block.buffer, block.byteOffset, block.length * 2);

const unitsOf = (text: string): Uint32Array =>
  Uint32Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));

/** The fingerprint of a block of numbers, bit by bit. -0 must not occur (the grid never makes one). */
export function digestNumbers(block: Float64Array): string {
  return digestWords(wordsOfNumbers(block));
}

/** The fingerprint of a text, by its UTF-16 units. */
export function digestText(text: string): string {
  return digestWords(unitsOf(text));
}

/** The fingerprint of a block of numbers, some words of 32 bits and a text. Without words and text, that of the numbers. */
export function digestAll(block: Float64Array, words: readonly number[], text: string): string {
  return digestWords(wordsOfNumbers(block), Uint32Array.from(words), unitsOf(text));
}
