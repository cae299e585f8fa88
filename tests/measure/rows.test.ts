import { describe, expect, it } from 'vitest';
import { FROZEN } from '../bench/frozen-floor.ts';
import { atMost, plainRow, spread, written, type Row } from './rows.ts';

const rows: readonly Row[] = [
  atMost(3, 'a ratio', { value: 2.2, low: 2, high: 2.5 }),
  atMost(3, 'another', { value: 3.1, low: 3, high: 3.5 }),
  atMost(3, 'not measured', { value: null, low: null, high: null }),
  plainRow('a size', { value: 12, low: null, high: null }),
];

describe('rows', () => {
  it('say whether the target is met, and nothing where there is none or nothing was measured', () => {
    expect(rows.map(({ met }) => met)).toEqual([true, false, null, null]);
  });

  it('are JSON of six fields each', () => {
    const read: unknown = JSON.parse(written(rows, true));
    expect(read).toEqual(rows);
    for (const row of rows) expect(Object.keys(row)).toEqual(['name', 'value', 'low', 'high', 'target', 'met']);
  });

  it('are a line each for people', () => {
    const lines = written(rows, false).trimEnd().split('\n');
    expect(lines).toHaveLength(rows.length);
    expect(lines[0]).toMatch(/^a ratio +2\.20 +\[2, 2\.50\] +at most 3 +met$/);
    expect(lines[1]).toContain('MISSED');
  });

  it('carry the middle of some figures and what most of them lie between', () => {
    expect(spread(Array.from({ length: 101 }, (_, index) => 100 - index))).toEqual({ value: 50, low: 10, high: 90 });
    expect(spread([])).toEqual({ value: null, low: null, high: null });
  });
});

describe('the frozen yardstick', () => {
  it('is what a month of version 1 drew, and stays so', () => {
    expect(FROZEN).toEqual({ streams: 50, draws: 2078 });
  });
});
