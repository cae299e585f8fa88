/** What a row of the judge is, and what it says. */

import { firstSeeds, type Effect, type Seeds } from '../../sim/study/index.ts';
import type { Row } from '../measure/rows.ts';
import type { Hands } from './hands.ts';
import type { Game, Job } from './play.ts';

/** What a row is measured with. */
export interface Court {
  /** The word that all seeds begin with. */
  readonly word: string;
  /** The share of the full number of seeds that is played: 1, or less for a small measurement. */
  readonly scale: number;
  readonly hands: Hands;
}

/** A figure of a row, with remarks that a table has no room for. */
export interface Finding extends Row {
  readonly notes: readonly string[];
}

/** A row: what is measured under an id, and how. */
export interface CritiqueRow {
  readonly id: string;
  readonly what: string;
  readonly measure: (court: Court) => Promise<readonly Finding[]>;
}

/** What is wanted of a figure, in words and as a test. */
export interface Want {
  readonly words: string;
  readonly isMet: (value: number) => boolean;
}

/** At least so much. */
export function least(value: number): Want {
  return { words: `at least ${value}`, isMet: (seen) => seen >= value };
}

/** At most so much. */
export function most(value: number): Want {
  return { words: `at most ${value}`, isMet: (seen) => seen <= value };
}

/** From one value to another. */
export function within(low: number, high: number): Want {
  return { words: `${low} to ${high}`, isMet: (seen) => seen >= low && seen <= high };
}

/** Exactly so many. */
export function exactly(value: number): Want {
  return { words: value === 0 ? 'none' : `${value}`, isMet: (seen) => seen === value };
}

/** A figure with its interval, and what is wanted of it; null where nothing is. */
export function finding(name: string, effect: Effect, want: Want | null, notes: readonly string[] = []): Finding {
  const { mean, low, high } = effect;
  // A figure that could not be measured meets nothing.
  const isMeasured = Number.isFinite(mean);
  return {
    name,
    value: isMeasured ? mean : null,
    // An interval of a share that begins at a hair above nothing begins at nothing.
    low: Number.isFinite(low) ? (Math.abs(low) < 1e-12 ? 0 : low) : null,
    high: Number.isFinite(high) ? high : null,
    target: want?.words ?? null,
    met: want === null || !isMeasured ? null : want.isMet(mean),
    notes,
  };
}

/** A figure that was counted, without an interval. */
export function counted(name: string, value: number, want: Want | null, notes: readonly string[] = []): Finding {
  return finding(name, { mean: value, low: NaN, high: NaN, seeds: 0 }, want, notes);
}

/** So many seeds of a row, or the share of them that is played; at least 20. */
export function seedsFor({ word, scale }: Pick<Court, 'word' | 'scale'>, name: string, count: number): Seeds {
  return firstSeeds(`${word}-${name}`, Math.max(20, Math.round(count * scale)));
}

/** Plays jobs by name. */
export async function playNamed<Name extends string>(
  { hands }: Court,
  jobs: Readonly<Record<Name, Job>>,
): Promise<Readonly<Record<Name, readonly Game[]>>> {
  const list: readonly Job[] = Object.values(jobs);
  const games = await hands.play(list);
  const named = Object.keys(jobs).map((name, index) => [name, games[index] ?? []] as const);
  return Object.fromEntries(named) as Record<Name, readonly Game[]>;
}
