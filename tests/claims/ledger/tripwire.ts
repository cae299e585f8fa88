/**
 * C25: a small tripwire deters or invites, by what Moscow believes. The force stands from the first month, and the
 * first half-year is measured, while the belief it started with still counts. What is counted are probes that come
 * with a force and without one, since a force that is not there cannot be probed.
 */

import {
  meanOf,
  rate,
  type Change,
  type Effect,
  type Figure,
  type Held,
  type Played,
} from '../../../sim/study/index.ts';
import { less, SHIPPED, type Claim } from '../setup/comparison.ts';
import { GRANTED, OPEN_PROBES, PROBES } from '../setup/figures.ts';

const SECTORS = ['kharkiv', 'zaporizhzhia', 'kherson-crimea', 'donetsk-luhansk'];

/** The truce as it is at the start, whoever stands there: what a force does for it would hide what it draws. */
const SAME_TRUCE: readonly Held[] = [{ column: 'ceasefire', value: 0.74 }];

/** The same posture everywhere; only the footprint of four sectors differs. */
function armOf(footprint: number, belief: number): Change {
  const sectors = Object.fromEntries(SECTORS.map((name) => [name, { footprint, monitoring: 'yes' }]));
  return { sectors, initial: { belief }, horizon: 6, inPlace: true, held: [...GRANTED, ...SAME_TRUCE] };
}

const [noneLow, noneHigh, smallLow, smallHigh] = [armOf(0, 0.2), armOf(0, 0.8), armOf(4, 0.2), armOf(4, 0.8)];
const [heavyHigh, heavyLow] = [armOf(10, 0.8), armOf(10, 0.2)];
const probes = rate(...OPEN_PROBES);
const wire = (footprint: number, belief: number): Change => ({
  ...SHIPPED,
  sectors: armOf(footprint, belief).sectors ?? {},
  initial: { belief },
  horizon: 6,
});
const [wireLow, wireHigh, emptyLow, emptyHigh] = [wire(4, 0.2), wire(4, 0.8), wire(0, 0.2), wire(0, 0.8)];

/** Small less none at low belief, less the same at high belief. */
const crossing =
  (figure: Figure) =>
  ([lowSmall = [], lowNone = [], highSmall = [], highNone = []]: readonly (readonly Played[])[]): Effect => {
    const value = (arm: readonly Played[], seed: number): number => {
      const played = arm[seed];
      return played === undefined ? NaN : figure(played);
    };
    return meanOf(
      lowSmall.map(
        (_, seed) => value(lowSmall, seed) - value(lowNone, seed) - (value(highSmall, seed) - value(highNone, seed)),
      ),
    );
  };

/** Moscow reckons with no answer at all. */
const NO_DETERRENCE = {
  parameters: {
    'moscow.testWorth': 0,
    'moscowProbing.answerPrice': 0,
    'moscowForce.answerPrice': 0,
    'moscowLine.answerPrice': 0,
    'moscowInfrastructure.answerPrice': 0,
    'ceasefire.answerHolds': 0,
  },
};

/** C25. */
export const TRIPWIRE: readonly Claim[] = [
  {
    id: 'C25',
    title: 'a small tripwire can deter or invite tests',
    comparisons: [
      {
        says: 'stray drones and ships tried a month where Moscow expects no answer, 1,600 troops less none',
        arms: [smallLow, noneLow],
        measure: less(probes),
        wanted: { above: 0.01 },
        seeds: 640,
      },
      {
        says: 'stray drones and ships tried a month where Moscow expects an answer, 1,600 troops less none',
        arms: [smallHigh, noneHigh],
        measure: less(probes),
        wanted: { below: -0.01 },
        seeds: 640,
        neutral: NO_DETERRENCE,
      },
      {
        says: 'interaction: what 1,600 troops add to such probes at low belief less at high belief',
        arms: [smallLow, noneLow, smallHigh, noneHigh],
        measure: crossing(probes),
        wanted: { above: 0.02 },
        seeds: 640,
      },
      {
        says: 'interaction from the shipped start, troops arriving over half a year',
        arms: [wireLow, emptyLow, wireHigh, emptyHigh],
        measure: crossing(probes),
        wanted: { above: 0.015 },
        seeds: 640,
      },
      {
        says: 'probes a month against 4,000 troops in half a year, low belief less high',
        arms: [heavyLow, heavyHigh],
        measure: less(rate(...PROBES)),
        wanted: { above: 0.2 },
        neutral: NO_DETERRENCE,
      },
    ],
  },
];
