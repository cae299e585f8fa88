/**
 * `npm run bench`: how fast the model is, as ratios to the frozen yardstick in the same run (`frozen-floor.ts`); how its cost
 * grows; memory and file size; then the page: its size, and the work it is for a browser. The ratios travel between
 * machines, the times do not. With `--json` as rows. Nothing here fails: a benchmark is no test.
 */

import { spawnSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { createBoard, playAgain } from '../../sim/index.ts';
import { atMost, plainRow, progress, spread, written, type Row } from '../measure/rows.ts';
import { casesOf, floorOf, fullLength, playAll, POLICIES, rules, runFileOf, SCENARIO } from './campaigns.ts';
import { FROZEN } from './frozen-floor.ts';
import { growthRows } from './growth.ts';
import { interleave, ratiosOf, timeOf, type Timings, type Workload } from './interleave.ts';
import { weigh } from './memory.ts';
import { sizeOfPage, speedOfPage } from './page.ts';

const TURNS = { warm: 5, counted: 25 };
const MOST = { sweep: 3, log: 5.5, rebuild: 1, file: 8 };

const board = createBoard(rules);
const sweeps = POLICIES.map((policy) => ({ name: `sweep, ${policy}`, cases: casesOf(policy, 30) }));
const all = sweeps.flatMap(({ cases }) => cases);
const full = fullLength(10);
const groups = [
  ...sweeps.map((sweep) => ({ ...sweep, most: MOST.sweep, manner: { record: false, board } })),
  { name: 'sweep, all three', cases: all, most: MOST.sweep, manner: { record: false, board } },
  { name: 'sweep, to the horizon', cases: full, most: MOST.sweep, manner: { record: false, board } },
  { name: 'sweep without a board, all three', cases: all, most: MOST.sweep, manner: { record: false } },
  { name: 'with log and digest, all three', cases: all, most: MOST.log, manner: { record: true } },
  { name: 'with log and digest, to the horizon', cases: full, most: MOST.log, manner: { record: true } },
];
const runs = full.map(runFileOf);

const floorName = (name: string): string => `floor of ${name}`;
const rebuildName = (index: number): string => `rebuild ${index}`;

const workloads: readonly Workload[] = [
  ...groups.flatMap(({ name, cases, manner }) => [
    { name, run: () => playAll(cases, manner) },
    { name: floorName(name), run: floorOf(cases) },
  ]),
  ...runs.map((run, index) => ({
    name: rebuildName(index),
    run: () => {
      playAgain(rules, run, { record: false });
      return 1;
    },
  })),
];

function speedRows(timings: Timings): readonly Row[] {
  const ratios = groups.map(({ name, most }) =>
    atMost(most, `${name}: times the frozen floor`, spread(ratiosOf(timings, name, floorName(name)))),
  );
  const times = groups.map(({ name }) => plainRow(`${name}: µs a month`, spread(timings.get(name) ?? [])));
  const monthsEach = playAll(all, { record: false, board }) / all.length;
  const each = (timings.get('sweep, all three') ?? []).map((time) => 1e6 / (time * monthsEach));
  return [...ratios, ...times, plainRow('sweep, all three: campaigns a second and core', spread(each))];
}

function rebuildRow(timings: Timings): Row {
  const times = runs.map((_, index) => timeOf(timings, rebuildName(index)) / 1000);
  return atMost(MOST.rebuild, `rebuild of month ${runs[0]?.horizon}: ms`, spread(times));
}

function fileRow(): Row {
  const sizes = POLICIES.flatMap((policy) => casesOf(policy, 50))
    .map(runFileOf)
    .map((run) => gzipSync(JSON.stringify(run)).length / 1000);
  return atMost(MOST.file, 'run file, gzipped: kB', spread(sizes));
}

function memoryRows(what: string, record: boolean): readonly Row[] {
  const { heap, buffers } = weigh(full, record);
  const row = (kind: string, bytes: number): Row =>
    plainRow(`a campaign's memory ${what}, ${kind}: kB`, { value: bytes / 1000, low: null, high: null });
  return [row('heap', heap), row('buffers', buffers)];
}

/** Measured by a program of its own, since a bundle does not know where the game's files are. */
function firstScreenRow(): Row {
  const { stdout } = spawnSync(process.execPath, ['tests/bench/first-screen.mjs'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null') as Row;
}

progress(`Node ${process.versions.node}, ${SCENARIO}, ${TURNS.counted} repetitions by turns after ${TURNS.warm}.`);
progress(`The frozen floor: ${FROZEN.streams} streams opened, ${FROZEN.draws} numbers drawn a month, as many months.`);
const timings = interleave(workloads, TURNS);
progress('growth');
const growth = growthRows();
progress('memory and files');
const memory = [...memoryRows('in a sweep', false), ...memoryRows('with log and digest', true), fileRow()];
progress('the page in a browser');
const page = [...(await sizeOfPage()), ...(await speedOfPage())];
progress('the window');
process.stdout.write(
  written([...speedRows(timings), rebuildRow(timings), ...growth, ...memory, ...page, firstScreenRow()]),
);
