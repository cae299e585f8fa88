/**
 * C13: five tasks. Each is taken out alone from a mandate that gives all of them to every sector with troops. What is
 * compared: how far each indicator falls behind, as a share of the full mandate's mean, since the units differ.
 */

import { describe, it } from 'vitest';
import { expect } from './setup/claim.ts';
import { after, average, type Figure, meanOf, type Played, type Change } from '../../sim/study/index.ts';
import { play } from './setup/arms.ts';
import type { SettingId } from '../../sim/index.ts';

const ALL: Change = {
  everySector: { monitoring: 'yes', demining: 'yes', guarding: 'yes', training: 'yes', airDefence: 'yes' },
  record: true,
};
const full = play(ALL);

const SITES = ['substation-hit', 'dam-alarm', 'rail-hub-hit', 'ballistic-raid', 'mass-raid'];

/** The indicator of each task, turned so that higher is worse. */
const INDICATORS: Readonly<Record<string, Figure>> = {
  monitoring: (played) => 1 - average('verification', 7, 12)(played),
  demining: after('mined', 12),
  guarding: ({ incidents, months }) =>
    incidents.filter(({ id, site }) => site !== null && SITES.includes(id)).length / months.length,
  training: (played) => 1 - average('confidence', 7, 12)(played),
  airDefence: (played) => 1 - average('cover', 7, 12)(played),
};

const tasks = Object.keys(INDICATORS) as SettingId[];

const without = new Map(
  tasks.map((task) => [task, play({ ...ALL, everySector: { ...ALL.everySector, [task]: 'no' } })] as const),
);

/** How much worse an indicator is without a task, as a share of its mean under the full mandate. */
function worsening(task: SettingId, indicator: Figure): (seed: number) => number {
  const arm = without.get(task) ?? [];
  const scale = full.reduce((sum, played) => sum + indicator(played), 0) / full.length;
  return (seed) => (indicator(arm[seed] as Played) - indicator(full[seed] as Played)) / scale;
}

describe('C13: five tasks', () => {
  it.each(tasks)('worsens its own indicator most where %s alone is taken out', (task) => {
    const own = worsening(task, INDICATORS[task] as Figure);
    const seeds = full.map((_, seed) => seed);
    expect.soft(meanOf(seeds.map(own))).toLieAbove(0, `C13: ${task}: own indicator, relative`);
    for (const other of tasks.filter((name) => name !== task)) {
      const theirs = worsening(task, INDICATORS[other] as Figure);
      const gap = meanOf(seeds.map((seed) => own(seed) - theirs(seed)));
      expect.soft(gap).toLieAbove(0, `C13: ${task}: own indicator less that of ${other}, relative`);
    }
  });
});
