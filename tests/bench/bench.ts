/**
 * `npm run bench`: how fast the model is, as ratios to the cost of merely drawing its random numbers in the same run.
 * The ratios travel between machines, the times do not. Then the page: its size, and the work it is for a browser.
 * Nothing here fails: a benchmark is no test.
 */

import { gzipSync } from 'node:zlib';
import { playAgain } from '../../sim/index.ts';
import { casesOf, drawAll, fullLength, playAll, POLICIES, rules, runFileOf, SCENARIO } from './campaigns.ts';
import { interleave, median, ratioOf, timeOf, type Timings, type Workload } from './interleave.ts';
import { weigh } from './memory.ts';
import { PAGE_HEADINGS, SIZE_HEADINGS, sizeOfPage, speedOfPage } from './page.ts';
import { table, type Line } from './table.ts';

const TURNS = { warm: 5, counted: 25 };
const RATIO = 'at most 6, stretch 3.5';

const sweeps = POLICIES.map((policy) => ({ name: `sweep, ${policy}`, cases: casesOf(policy, 30) }));
const all = sweeps.flatMap(({ cases }) => cases);
const full = fullLength(10);
const groups = [
  ...sweeps.map((sweep) => ({ ...sweep, record: false })),
  { name: 'sweep, all three', cases: all, record: false },
  { name: 'sweep, to the horizon', cases: full, record: false },
  { name: 'with log and digest, all three', cases: all, record: true },
  { name: 'with log and digest, to the horizon', cases: full, record: true },
];
const runs = full.map(runFileOf);

const floorOf = (name: string): string => `floor of ${name}`;

const workloads: readonly Workload[] = [
  ...groups.flatMap(({ name, cases, record }) => [
    { name, run: () => playAll(cases, record) },
    { name: floorOf(name), run: drawAll(cases) },
  ]),
  ...runs.map((run) => ({
    name: `rebuild ${run.playedBy} ${run.seed}`,
    run: () => {
      playAgain(rules, run, { record: false });
      return 1;
    },
  })),
];

function speedLines(timings: Timings): readonly Line[] {
  return groups.map(({ name, cases }) => {
    const monthsEach = playAll(cases, false) / cases.length;
    const time = timeOf(timings, name);
    return [
      name,
      monthsEach.toFixed(1),
      time.toFixed(1),
      (1e6 / (time * monthsEach)).toFixed(0),
      ratioOf(timings, name, floorOf(name)).toFixed(2),
      name.startsWith('sweep') ? RATIO : '',
    ];
  });
}

function rebuildLine(timings: Timings): Line {
  const times = runs.map((run) => timeOf(timings, `rebuild ${run.playedBy} ${run.seed}`) / 1000);
  const worst = Math.max(...times);
  return [
    `rebuild of the last turn of ${runs[0]?.horizon}`,
    `${median(times).toFixed(2)} ms`,
    `${worst.toFixed(2)} ms`,
    'under 1 ms when warm',
  ];
}

function sizeLine(): Line {
  const sizes = POLICIES.flatMap((policy) => casesOf(policy, 50))
    .map(runFileOf)
    .map((run) => gzipSync(JSON.stringify(run)).length / 1000);
  return ['run file, gzipped', `${median(sizes).toFixed(1)} kB`, `${Math.max(...sizes).toFixed(1)} kB`, 'at most 8 kB'];
}

function memoryLine(what: string, record: boolean): Line {
  const { heap, buffers } = weigh(full, record);
  return [what, `${(heap / 1000).toFixed(1)} kB`, `${(buffers / 1000).toFixed(1)} kB`];
}

const timings = interleave(workloads, TURNS);
console.log(
  [
    `Node ${process.versions.node}, ${SCENARIO}, ${TURNS.counted} repetitions by turns after ${TURNS.warm} to warm up, medians.`,
    'Floor: the same streams opened, as many numbers drawn for as many months, and no more; in the same run.',
    '',
    table(
      ['one core', 'months each', 'µs a month', 'campaigns a second', 'times the floor', 'target'],
      speedLines(timings),
    ),
    '',
    table(['one campaign', 'median', 'highest', 'target'], [rebuildLine(timings), sizeLine()]),
    '',
    table(
      ['memory of a campaign', 'heap', 'buffers'],
      [memoryLine('in a sweep', false), memoryLine('with log and digest', true)],
    ),
    '',
    table(SIZE_HEADINGS, await sizeOfPage()),
    '',
    table(PAGE_HEADINGS, await speedOfPage()),
  ].join('\n'),
);
