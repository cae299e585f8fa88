/**
 * Sweeps: many arms over the same seeds, cut into chunks that can be played anywhere and in any order. All of it is plain
 * data but the player of chunks; the numbers hang on base and job alone, not on how the work was cut.
 */

import type { Arm, Base, Change } from './arm.ts';
import { also } from './arm.ts';
import { quantityAt } from './book.ts';
import { dataOf } from './catalogue.ts';
import { figureOf, needsRecord, type Endpoint } from './endpoint.ts';
import { openPlayer, type Player } from './player.ts';
import { batchesOf, type Seeds } from './seeds.ts';

/** What is to be played, and by what it is measured. */
export interface SweepJob {
  readonly arms: readonly Arm[];
  readonly seeds: Seeds;
  readonly endpoints: readonly Endpoint[];
}

/** A part of a job: one arm, by its place in the job, over some of the seeds. */
export interface Chunk {
  readonly arm: number;
  readonly seeds: Seeds;
}

/** A chunk that has been played: for each endpoint of the job its value in each seed. */
export interface PlayedChunk extends Chunk {
  readonly values: readonly (readonly number[])[];
}

/** Seeds in a chunk unless told otherwise. */
export const CHUNK = 25;

/**
 * A job cut into chunks, all arms over the first seeds first, so that a job which is stopped leaves arms that can be
 * paired. Throws a RangeError for a size that is no whole number from 1.
 */
export function chunksOf({ arms, seeds }: SweepJob, size: number = CHUNK): readonly Chunk[] {
  return batchesOf(seeds, size).flatMap((batch) => arms.map((_, arm) => ({ arm, seeds: batch })));
}

/**
 * A player of chunks. It keeps arms that it has made ready, at most `most` of them, since making one ready takes as long as
 * playing some dozen campaigns. Throws a RangeError for an arm that the job does not have, and as `openPlayer` does.
 */
export function chunkPlayer(base: Base, job: SweepJob, most: number = 16): (chunk: Chunk) => PlayedChunk {
  const isRecorded = job.endpoints.some(needsRecord);
  const figures = job.endpoints.map(figureOf);
  const ready = new Map<number, Player>();
  const readyArm = (place: number): Player => {
    const known = ready.get(place);
    if (known !== undefined) return known;
    const arm = job.arms[place];
    if (arm === undefined) throw new RangeError(`the job has no arm ${place}`);
    const player = openPlayer(base, isRecorded ? { ...arm, record: true } : arm);
    const [oldest] = ready.keys();
    if (oldest !== undefined && ready.size >= most) ready.delete(oldest);
    ready.set(place, player);
    return player;
  };
  return (chunk) => {
    const played = readyArm(chunk.arm).play(chunk.seeds);
    return { ...chunk, values: figures.map((figure) => played.map(figure)) };
  };
}

/** What came of an arm: for each endpoint its value in each seed, from the first seed of the job on without a gap. */
export interface ArmValues {
  readonly seeds: number;
  readonly values: readonly (readonly number[])[];
}

/**
 * Puts chunks together, in whatever order they came, arm by arm. What comes after a chunk that is still missing is left
 * out, so a job that was stopped reads like a shorter one.
 */
export function gather({ arms, seeds, endpoints }: SweepJob, done: readonly PlayedChunk[]): readonly ArmValues[] {
  const inOrder = done.toSorted((a, b) => a.seeds.from - b.seeds.from);
  return arms.map((_, arm) => {
    const values: number[][] = endpoints.map(() => []);
    let next = seeds.from;
    for (const chunk of inOrder) {
      if (chunk.arm !== arm || chunk.seeds.from !== next) continue;
      values.forEach((list, endpoint) => list.push(...(chunk.values[endpoint] ?? [])));
      next += chunk.seeds.count;
    }
    return { seeds: next - seeds.from, values };
  });
}

/** Every combination of changes, one of each axis, laid over an arm. The last axis runs quickest. */
export function gridOf(arm: Arm, axes: readonly (readonly Change[])[]): readonly Arm[] {
  return axes.reduce<readonly Arm[]>(
    (arms, axis) => arms.flatMap((under) => axis.map((change) => also(under, change))),
    [arm],
  );
}

/** An arm with a parameter at the low and at the high end of its range. */
export interface BothEnds {
  readonly path: string;
  readonly low: Arm;
  readonly high: Arm;
}

/** One parameter after the other at both ends of its range. Throws a RangeError for a name that the book does not have. */
export function bothEnds(base: Base, arm: Arm, paths: readonly string[]): readonly BothEnds[] {
  return paths.map((path) => {
    const { low, high } = quantityAt(dataOf(base).parameters, path);
    const at = (value: number): Arm => also(arm, { parameters: { [path]: value } });
    return { path, low: at(low), high: at(high) };
  });
}
