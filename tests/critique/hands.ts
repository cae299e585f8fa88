/**
 * Those who play jobs: this thread, or some workers. However the work is cut and whoever plays it, the games of a job come back
 * in the order of its seeds, and are the same.
 */

import { Worker, parentPort } from 'node:worker_threads';
import { batchesOf } from '../../sim/study/index.ts';
import { playJob, type Game, type Job } from './play.ts';

/** Those who play. */
export interface Hands {
  /** For each job its games. */
  readonly play: (jobs: readonly Job[]) => Promise<readonly (readonly Game[])[]>;
  readonly close: () => Promise<void>;
}

/** Seeds that a worker plays at a time. */
const BATCH = 60;

/** A part of a job. */
export interface Piece {
  readonly place: number;
  readonly job: Job;
}

/** The jobs cut into pieces of at most so many seeds, in order. */
export function piecesOf(jobs: readonly Job[], size: number = BATCH): readonly Piece[] {
  return jobs.flatMap((job, place) => batchesOf(job.seeds, size).map((seeds) => ({ place, job: { ...job, seeds } })));
}

/** The games of the pieces put together again, job by job. `games` has those of each piece, in the order of the pieces. */
export function together(
  jobs: readonly Job[],
  pieces: readonly Piece[],
  games: readonly (readonly Game[])[],
): readonly (readonly Game[])[] {
  const all: Game[][] = jobs.map(() => []);
  pieces.forEach(({ place }, index) => all[place]?.push(...(games[index] ?? [])));
  return all;
}

/** This thread alone. */
export function ownHands(): Hands {
  return { play: (jobs) => Promise.resolve(jobs.map(playJob)), close: () => Promise.resolve() };
}

/** Asks a worker for the games of a piece. */
function asked(worker: Worker, job: Job): Promise<readonly Game[]> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off('message', taken);
      worker.off('error', failed);
    };
    const taken = (games: readonly Game[]): void => {
      settle();
      resolve(games);
    };
    const failed = (error: unknown): void => {
      settle();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    worker.on('message', taken);
    worker.on('error', failed);
    worker.postMessage(job, []);
  });
}

/** Workers that run `program`, which must call `serve` where it is not the main thread. */
export function manyHands(program: string, count: number): Hands {
  const workers = Array.from({ length: count }, () => new Worker(program));
  const play: Hands['play'] = async (jobs) => {
    const pieces = piecesOf(jobs);
    const games: (readonly Game[])[] = [];
    let next = 0;
    const work = async (worker: Worker): Promise<void> => {
      for (let index = next++; index < pieces.length; index = next++) {
        const piece = pieces[index] as Piece;
        // One piece after the other is what a worker is for.
        games[index] = await asked(worker, piece.job);
      }
    };
    await Promise.all(workers.map(work));
    return together(jobs, pieces, games);
  };
  return {
    play,
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** What a worker does: plays what it is sent, and sends the games back. */
export function serve(): void {
  parentPort?.on('message', (job: Job) => parentPort?.postMessage(playJob(job), []));
}
