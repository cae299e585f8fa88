/**
 * What luck is drawn for: the streams, and in each the slots by name. A month, a stream, a subject (by id) and a slot have
 * one uniform. The names are part of the rules: another name is another luck, and no name may serve for two things.
 */

import type { Luck } from './streams.ts';
import { assertApart, wordOf, wordsOf } from './words.ts';

/** What luck is drawn for, incidents apart: each of their types is a stream of its own. */
export const PURPOSES = ['moscow', 'kyiv', 'politics', 'law', 'talks', 'air', 'force', 'estimates'] as const;

/** The streams of the purposes. */
export const STREAM = wordsOf(PURPOSES);

/** The stream of an incident type. */
export function streamOfType(id: string): number {
  return wordOf(`incidents/${id}`);
}

/** The subject of what there is only one of. */
export const ONCE = wordOf('once');

/** Slots of the purposes. Moscow's are its levels, 0 to 3, as they are. */
export const SLOT = wordsOf([
  'tempo',
  'mood',
  'consentGiven',
  'consentWithdrawn',
  'vote',
  'renewal',
  'consensus',
  'attendance',
  'text',
  'reach',
  'ballistic',
  'violations',
  'alongTheLine',
  'routine',
  'signs',
  'signsGo',
  'error',
  'poll',
]);

/** Slots of an incident: whether it comes about, and what is worked out only if it does. */
export const INCIDENT_SLOT = wordsOf([
  'roll',
  'day',
  'severity',
  'clarity',
  'lateness',
  'rounding',
  'blur',
  'size',
  'force',
  'civilians',
]);

/** Throws a RangeError where two incident types or purposes would have one stream. */
export function assertStreamsApart(types: readonly string[]): void {
  assertApart('streams', [...PURPOSES, ...types.map((id) => `incidents/${id}`)]);
}

/** Whose luck it is: what is drawn from, and the month in hand, counted from 0. */
export interface LuckInHand {
  readonly luck: Luck;
  readonly month: { readonly index: number };
}

/** The luck of the month in hand, a uniform in [0, 1). */
export function luckFor({ luck, month }: LuckInHand, stream: number, subject: number, slot: number): number {
  return luck.uniform(month.index + 1, stream, subject, slot);
}
