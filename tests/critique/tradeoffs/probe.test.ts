import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { holds, measureRows, told } from './measure.ts';
import { ROWS } from './table.ts';
it('probe', () => {
  const t = process.cpuUsage();
  const effects = measureRows(ROWS, { word: process.env.WORD ?? 'stated', scale: 1 });
  const u = process.cpuUsage(t);
  const lines = ROWS.map((row, i) => {
    const e = effects[i]!;
    return `${holds(row, e) ? 'ok  ' : 'MISS'}${row.open === undefined ? '' : ' open'} ${told(row, e)} t=${(e.mean / ((e.high - e.low) / 5.15)).toFixed(1)}`;
  });
  writeFileSync(
    `/tmp/tp-${process.env.WORD ?? 'stated'}.txt`,
    lines.join('\n') + `\ncpu ${(u.user + u.system) / 1e6}\n`,
  );
});
