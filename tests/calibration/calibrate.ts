/**
 * `npm run calibrate`: each target of calibration with the model's statistic, its interval of 99 %, and whether it lies in the
 * range. With `--json` as rows. A miss is listed as a miss.
 */

import { readFileSync } from 'node:fs';
import { sourcesSchema, type Target } from '../../seeds/schema/records.ts';
import { progress, written, type Row } from '../measure/rows.ts';
import { STATISTICS, type Statistic } from './targets.ts';

/** The build leaves them out of the edition: no program reads them. */
const sources = sourcesSchema.parse(JSON.parse(readFileSync('seeds/sources.json', 'utf8')));

function limitOf(value: Target['low'], part: number): number | null {
  return typeof value === 'number' ? value : (value[part] ?? null);
}

const shown = (value: number | null): string => (value === null ? 'none' : value.toPrecision(3));

const targets = [...sources.targets, ...sources.sensitivity];

function rowOf(target: Target, { part, what, measure }: Statistic): Row {
  const least = limitOf(target.low, part);
  const most = limitOf(target.high, part);
  const { mean, low, high, seeds } = measure();
  return {
    name: `${target.id} ${what}, over ${seeds} seeds`,
    value: mean,
    low,
    high,
    target: `${shown(least)} to ${shown(most)}`,
    met: mean >= (least ?? -Infinity) && mean <= (most ?? Infinity),
  };
}

const rows = targets.flatMap((target): readonly Row[] => {
  progress(`${target.id} ${target.name}`);
  const own = STATISTICS.filter((statistic) => statistic.target === target.id);
  if (own.length > 0) return own.map((statistic) => rowOf(target, statistic));
  return [{ name: `${target.id}, no statistic`, value: null, low: null, high: null, target: target.name, met: false }];
});

process.stdout.write(written(rows));
const misses = rows.filter(({ met }) => met === false).length;
progress(misses === 0 ? 'no misses' : `${misses} misses`);
