/**
 * Timing by turns, in processor time of this program: every repetition runs each workload once, so that what slows the
 * machine down for a while slows all of them; and a ratio is taken within one repetition before the median over all.
 */

/** Something to be timed. */
export interface Workload {
  readonly name: string;
  /** Runs it once and returns how many units of work that were. */
  readonly run: () => number;
}

/** Microseconds a unit, one figure for each repetition. */
export type Timings = ReadonlyMap<string, readonly number[]>;

/** Runs all workloads by turns, after some turns to warm up. */
export function interleave(workloads: readonly Workload[], turns: { warm: number; counted: number }): Timings {
  const timings = new Map(workloads.map(({ name }) => [name, [] as number[]]));
  for (let turn = 0; turn < turns.warm + turns.counted; turn += 1) {
    for (const { name, run } of workloads) {
      const began = process.cpuUsage();
      const units = run();
      const { user, system } = process.cpuUsage(began);
      if (turn >= turns.warm) timings.get(name)?.push((user + system) / units);
    }
  }
  return timings;
}

/** The middle of some figures; NaN of none. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? NaN;
  const high = sorted[Math.floor(middle)] ?? NaN;
  return (low + high) / 2;
}

/** The median of a workload's microseconds a unit. */
export function timeOf(timings: Timings, name: string): number {
  return median(timings.get(name) ?? []);
}

/** How many times as long as its floor a workload takes, one figure for each repetition. */
export function ratiosOf(timings: Timings, name: string, floor: string): readonly number[] {
  const floors = timings.get(floor) ?? [];
  return (timings.get(name) ?? []).map((time, turn) => time / (floors[turn] ?? NaN));
}
