import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { holds, measureRows } from './measure.ts';
import { ROWS } from './table.ts';
it('probe', () => {
  const only = process.env.ONLY;
  const rows = only === undefined ? ROWS : ROWS.filter(({ setting }) => only.split(',').includes(setting));
  const t = process.cpuUsage();
  const effects = measureRows(rows, { word: process.env.WORD ?? 'stated', scale: Number(process.env.SCALE ?? 1) });
  const u = process.cpuUsage(t);
  const lines = rows.map((row, i) => {
    const e = effects[i]!;
    return `${holds(row, e) ? 'ok  ' : 'MISS'} ${row.setting} ${row.choice} vs ${JSON.stringify(row.against)} | ${row.side} ${row.words} | ${row.wanted.sign > 0 ? 'more' : 'less'} ${e.mean.toPrecision(3)} [${e.low.toPrecision(3)}, ${e.high.toPrecision(3)}] ${e.seeds}`;
  });
  writeFileSync('/tmp/tradeoff-probe.txt', lines.join('\n') + `\ncpu ${(u.user + u.system) / 1e6}\n`);
});
