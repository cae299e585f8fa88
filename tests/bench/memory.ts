/** How much memory a campaign holds once it is played: what is still there after collection, by the campaign. */

import { play, type Case } from './campaigns.ts';

/** Bytes a campaign. */
export interface Held {
  readonly heap: number;
  readonly buffers: number;
}

function collected(): NodeJS.MemoryUsage {
  if (globalThis.gc === undefined) throw new Error('run with --expose-gc');
  // Twice, since buffers are given back by the sweep that follows a collection.
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage();
}

/** Plays all cases, holds on to them and weighs them. */
export function weigh(cases: readonly Case[], record: boolean): Held {
  const before = collected();
  const held = cases.map((entry) => play(entry, { record }));
  const after = collected();
  return {
    heap: (after.heapUsed - before.heapUsed) / held.length,
    buffers: (after.arrayBuffers - before.arrayBuffers) / held.length,
  };
}
