/** C21 and C22: what a mandate lets troops do, and how clearly. */

import type { Change, Figure, Played } from '../../../sim/study/index.ts';
import { lessOf, SHIPPED, type Claim, type Comparison } from '../setup/comparison.ts';
import { GRANTED, sumOf } from '../setup/figures.ts';

/** The first month in which an incident killed a member of the force, from 1; 0 where there was none. */
function firstLethal({ incidents }: Played): number {
  return incidents.find(({ killed }) => killed > 0)?.turn ?? 0;
}

/** Whether there was one with at least two months after it in which to look. */
const lethal: Figure = (played) => {
  const turn = firstLethal(played);
  return turn > 0 && turn + 2 <= 12 ? 1 : 0;
};

/** Whether the rung stood two higher within the month of the first lethal incident and the two after it. */
const spirals: Figure = (played) => {
  if (lethal(played) === 0) return 0;
  const turn = firstLethal(played);
  const { months } = played;
  const before = months[turn - 2]?.rung ?? 1;
  return months.slice(turn - 1, turn + 2).some(({ rung }) => rung >= before + 2) ? 1 : 0;
};

const chance = { top: spirals, bottom: lethal };

function spiral(roe: string, wanted: number, start: Change): Comparison {
  const arm = (triggers: string): Change => ({ ...start, force: { roe, triggers } });
  const when = start === IN_PLACE ? 'with the force in place' : 'from the shipped start';
  return {
    says: `chance of two rungs within two months of the first lethal incident ${when}, ${roe}, vague less codified`,
    arms: [arm('vague'), arm('codified')],
    measure: lessOf(chance),
    wanted: { above: wanted },
    seeds: 1000,
  };
}

const IN_PLACE: Change = { inPlace: true };

const vague: Claim = {
  id: 'C21',
  title: 'a vague mandate lets the first incident spiral',
  comparisons: [
    spiral('defendSites', 0.002, IN_PLACE),
    spiral('intercept', 0.01, IN_PLACE),
    spiral('intercept', 0.01, SHIPPED),
  ],
};

const RUNGS = ['observe', 'selfDefence', 'defendSites', 'intercept'] as const;
const SWARM = ['swarm-at-guarded-site'];
const loss = { top: sumOf(SWARM, ({ hits }) => hits), bottom: sumOf(SWARM, ({ launched }) => launched) };
const heat = { top: sumOf(SWARM, (incident) => incident.heat), bottom: sumOf(SWARM, () => 1) };
const under = Object.fromEntries(
  RUNGS.map((roe) => [
    roe,
    { force: { roe }, inPlace: true, held: GRANTED, rates: { 'swarm-at-guarded-site': 3 } } satisfies Change,
  ]),
) as unknown as Readonly<Record<(typeof RUNGS)[number], Change>>;
const long = (roe: string): Change => ({ ...SHIPPED, force: { roe } });

const PAIRS = RUNGS.slice(1).map((roe, index) => [roe, RUNGS[index] ?? 'observe'] as const);

const swarms: Claim = {
  id: 'C22',
  title: 'what troops may do when drones come for what they guard',
  comparisons: [
    ...PAIRS.map(([roe, before]): Comparison => ({
      says: `hits for each drone of a swarm, ${roe} less ${before}`,
      arms: [under[roe], under[before]],
      measure: lessOf(loss),
      wanted: { below: -0.005 },
      ...(roe === 'intercept' ? { disagrees: 'four hits fewer of a thousand drones, and not five' } : {}),
    })),
    ...PAIRS.map(([roe, before]): Comparison => ({
      says: `rungs of heat for each swarm, ${roe} less ${before}`,
      arms: [under[roe], under[before]],
      measure: lessOf(heat),
      wanted: { above: 0.005 },
    })),
    {
      says: 'hits for each drone of a swarm from the shipped start, intercept less observe',
      arms: [long('intercept'), long('observe')],
      measure: lessOf(loss),
      wanted: { below: -0.02 },
    },
  ],
};

/** C21 and C22. */
export const ENGAGEMENT: readonly Claim[] = [vague, swarms];
