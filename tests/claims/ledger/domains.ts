/** C40: contributions in the sky, at sea and on the ground. */

import { after, count, type Change, type Held, type PartnerChange } from '../../../sim/study/index.ts';
import { MORE_SEEDS, base } from '../setup/arms.ts';
import { less, lessOf, SHIPPED, type Claim } from '../setup/comparison.ts';
import { backed, through } from '../setup/figures.ts';

type Domain = 'ground' | 'sky' | 'sea';

/** The largest pledge of one partner in each domain: hundreds of troops, and shares in the sky and at sea. */
const FULL: Readonly<Record<Domain, number>> = { ground: 40, sky: 3, sea: 3 };

// A coalition in which one domain rests on seven partners alone; in the other arm they pledge and deliver nothing.
const SEVEN = ['greece', 'turkiye', 'bulgaria', 'germany', 'italy', 'poland', 'romania'];
const pledges = (domain: Domain, isOne: boolean): PartnerChange =>
  isOne ? { ground: 0, sky: 0, sea: 0, [domain]: FULL[domain] } : { [domain]: 0 };
const resting = (domain: Domain, isDelivered: boolean): Change => ({
  horizon: 18,
  partners: Object.fromEntries(base.data.partners.map(({ id }) => [id, pledges(domain, SEVEN.includes(id))])),
  held: isDelivered ? [] : SEVEN.map((of): Held => ({ column: 'delivered', of, value: 0 })),
});
const both = (domain: Domain): readonly Change[] => [resting(domain, true), resting(domain, false)];
const unmet = { ...backed(false).force, sofa: 'none', triggers: 'vague', exit: 'none' };
const met: Change = { ...SHIPPED, ...backed(true), mandate: 'robust' };
const unfounded: Change = { ...SHIPPED, mandate: 'robust', force: unmet };

/** C40. */
export const DOMAINS: readonly Claim[] = [
  {
    id: 'C40',
    title: 'contributions in the sky, at sea and on the ground',
    comparisons: [
      {
        says: 'incidents of troops on the ground, ground delivered less not',
        arms: both('ground'),
        measure: less(count('patrol-under-fire', 'road-accident')),
        wanted: { above: 1 },
        neutral: { flat: { troopsHere: 'everywhere', presence: 'everywhere', longStay: 'everywhere' } },
      },
      {
        says: 'incidents at sea, sea delivered less not',
        arms: both('sea'),
        measure: less(count('drifting-mine', 'ship-turned-back', 'port-strike')),
        wanted: { below: -0.2 },
        neutral: { flat: { patrolledSea: 'everywhere' }, parameters: { 'engagement.reachSea': 0 } },
      },
      {
        says: 'hits for each weapon launched, sky delivered less not',
        arms: both('sky'),
        measure: lessOf(through),
        wanted: { below: -0.0003 },
        seeds: MORE_SEEDS,
        disagrees: 'the sky takes four hits of ten thousand weapons, which is not told apart from the mark',
        neutral: {
          parameters: { 'air.skyCover': 0, 'engagement.reachSky': 0 },
          flat: { thinCover: 'everywhere' },
        },
      },
      {
        says: 'troops of the robust mandate that stand after two years from the shipped start, conditions met less unmet',
        arms: [met, unfounded],
        measure: less(after('strength', 24)),
        wanted: { above: 2000 },
      },
    ],
  },
];
