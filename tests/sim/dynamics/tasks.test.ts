import { describe, expect, it } from 'vitest';
import type { Campaign } from '../../../sim/index.ts';
import { marksWearOff, tasksMove } from '../../../sim/dynamics/tasks.ts';
import { setInForce } from '../incidents/cases.ts';
import { indexIn, nth, rules, start } from '../setup.ts';

const SECTOR = indexIn(rules.sectors, 'dnipro');

/** A campaign with troops in one sector, which does one task. */
function tasked(task: 'guarding' | 'demining', troops: number): Campaign {
  const campaign = start('tasks');
  campaign.world.troops[SECTOR] = troops;
  setInForce(campaign, task, 1, SECTOR);
  return campaign;
}

const guards = ({ world }: Campaign): readonly number[] =>
  rules.sites.flatMap((_, site) => (world.guard[site] === 1 ? [site] : []));

describe('guarding', () => {
  const each = rules.p.tasks.troopsPerSite;

  it('puts a site under guard for every so many troops', () => {
    for (const count of [0, 1, 2]) {
      const campaign = tasked('guarding', count * each + each - 1);
      tasksMove(campaign);
      expect(guards(campaign)).toHaveLength(count);
      expect(nth(campaign.world.guarded, SECTOR)).toBe(count);
      expect(nth(campaign.world.sites, 0)).toBe(count);
    }
  });

  it('guards exposed sites of its own sector, substations first', () => {
    const campaign = tasked('guarding', 100 * each);
    tasksMove(campaign);
    const guarded = guards(campaign);
    expect(guarded.length).toBeGreaterThan(1);
    expect(guarded.every((site) => rules.sites[site]?.sector === SECTOR && rules.sites[site].exposed)).toBe(true);
    const one = tasked('guarding', each);
    tasksMove(one);
    expect(guards(one).map((site) => rules.sites[site]?.kind)).toEqual(['grid']);
  });

  it('ends when the troops leave or the task is dropped', () => {
    const campaign = tasked('guarding', 5 * each);
    tasksMove(campaign);
    setInForce(campaign, 'guarding', 0, SECTOR);
    tasksMove(campaign);
    expect(guards(campaign)).toEqual([]);
  });
});

describe('demining', () => {
  const minedAfter = (troops: number, months: number): number => {
    const campaign = tasked('demining', troops);
    for (let month = 0; month < months; month += 1) tasksMove(campaign);
    return nth(campaign.world.mined, SECTOR);
  };

  it('clears land month by month, faster with more troops, none without', () => {
    const before = minedAfter(1000, 0);
    expect(before).toBeGreaterThan(0);
    expect(minedAfter(1000, 1)).toBeLessThan(before);
    expect(minedAfter(1000, 2)).toBeLessThan(minedAfter(1000, 1));
    expect(minedAfter(3000, 1)).toBeLessThan(minedAfter(1000, 1));
    expect(minedAfter(0, 5)).toBe(before);
  });

  it('clears nothing elsewhere', () => {
    const campaign = tasked('demining', 3000);
    const before = campaign.world.mined.slice();
    tasksMove(campaign);
    const changed = rules.sectors.flatMap((_, sector) =>
      before[sector] === campaign.world.mined[sector] ? [] : [sector],
    );
    expect(changed).toEqual([SECTOR]);
  });
});

describe('a unit', () => {
  it('stays for its tour and is then rotated', () => {
    const campaign = tasked('demining', 500);
    const { tourMonths } = rules.p.tasks;
    const months = Array.from({ length: tourMonths + 2 }, () => {
      tasksMove(campaign);
      return nth(campaign.world.monthsStanding, SECTOR);
    });
    expect(months.slice(0, tourMonths)).toEqual(Array.from({ length: tourMonths }, (_, month) => month + 1));
    expect(months.slice(tourMonths)).toEqual([0, 1]);
  });
});

describe('marks', () => {
  it('wear off after a month', () => {
    const campaign = start('marks');
    const marks = ['footage', 'rotationGap', 'radarGap', 'blocked'] as const;
    for (const mark of marks) campaign.world[mark].fill(1);
    marksWearOff(campaign);
    expect(marks.every((mark) => campaign.world[mark].every((value) => value === 0))).toBe(true);
  });
});
