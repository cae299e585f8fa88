/** Signs of life on standard error for work that takes longer than a second. */

/** Tells how far the work is, at most once a second and never in the first. */
export function startProgress(program: string): (done: number, all: number) => void {
  let next = process.hrtime.bigint() + SECOND;
  return (done, all) => {
    const now = process.hrtime.bigint();
    if (now < next) return;
    next = now + SECOND;
    process.stderr.write(`${program}: month ${done} of ${all}\n`);
  };
}

const SECOND = 1_000_000_000n;
