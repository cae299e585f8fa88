/** Prints each target of calibration with the model's statistic, its interval, and whether it lies in the range. */

import { sources, type Target } from '../../seeds/index.ts';
import { STATISTICS } from './targets.ts';

function limitOf(value: Target['low'], part: number): number | null {
  return typeof value === 'number' ? value : (value[part] ?? null);
}

const shown = (value: number | null): string => (value === null ? 'none' : value.toPrecision(3));

let misses = 0;
const targets = [...sources.targets, ...sources.sensitivity];
console.log(`calibration, ${targets.length} targets and checks; interval of 99 %`);
for (const { id, name } of targets) {
  console.log(`${id} ${name}`);
  const statistics = STATISTICS.filter(({ target }) => target === id);
  if (statistics.length === 0) {
    misses += 1;
    console.log('   MISS  no statistic');
  }
  for (const { part, what, measure } of statistics) {
    const target = targets.find((entry) => entry.id === id);
    const low = limitOf(target?.low ?? 0, part);
    const high = limitOf(target?.high ?? 0, part);
    const { mean, low: from, high: to, seeds } = measure();
    const isIn = mean >= (low ?? -Infinity) && mean <= (high ?? Infinity);
    if (!isIn) misses += 1;
    const interval = `[${shown(from)}, ${shown(to)}]`;
    console.log(
      `   ${isIn ? 'in  ' : 'MISS'}  ${what}: ${shown(mean)} ${interval} over ${seeds} seeds, range ${shown(low)} to ${shown(high)}`,
    );
  }
}
console.log(misses === 0 ? 'no misses' : `${misses} misses`);
