/** Signs of life for work that takes longer than a second. */

/** Takes how many months are done, of how many. */
export type Progress = (done: number, all: number) => void;

/** Tells how far the work is, at most once a second and never in the first. */
export function startProgress(tell: (message: string) => void, now: () => bigint): Progress {
  let next = now() + SECOND;
  return (done, all) => {
    const time = now();
    if (time < next) return;
    next = time + SECOND;
    tell(`month ${done} of ${all}`);
  };
}

const SECOND = 1_000_000_000n;
