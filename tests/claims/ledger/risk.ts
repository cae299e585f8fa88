/** C23 and C24: layers of protection, and what they make of the force. */

import { after, average, meanOf, rate, type Change, type Choices, type Played } from '../../../sim/study/index.ts';
import { less, SHIPPED, type Claim, type Comparison } from '../setup/comparison.ts';

const BARE: Choices = {
  shortBatteries: 0,
  mediumBatteries: 0,
  longBatteries: 0,
  airDefence: 'no',
  electronicWarfare: 0,
  hardening: 0,
  evacuation: 0,
  quickReaction: 0,
};

const LAYERS: Readonly<Record<string, Choices>> = {
  'air defence': { airDefence: 'yes', shortBatteries: 2, mediumBatteries: 1 },
  'electronic warfare': { electronicWarfare: 3 },
  hardening: { hardening: 3 },
  'medical evacuation': { evacuation: 3 },
  'quick reaction': { quickReaction: 3 },
};
const ALL = Object.assign({}, ...Object.values(LAYERS)) as Choices;

/** A year with the force in place and attacked twice as often as by the book, so that what layers save can be seen. */
const exposed = (choices: Choices): Change => ({
  everySector: { ...BARE, ...choices },
  inPlace: true,
  rates: { 'swarm-at-guarded-site': 2, 'swarm-tests-the-line': 2, 'patrol-under-fire': 2, 'strike-on-the-force': 4 },
});

const bare = exposed({});
const everything = exposed(ALL);
const alone = Object.entries(LAYERS).map(([layer, choices]) => [layer, exposed(choices)] as const);
const bareLong: Change = { ...SHIPPED, everySector: BARE };
const everythingLong: Change = { ...SHIPPED, everySector: ALL };

/** Deaths from month 5 on: by then what was ordered at the start stands. */
const deaths = (played: Played): number => after('forceKilled', 12)(played) - after('forceKilled', 4)(played);
const deathRate = (played: Played): number => after('forceKilled', 24)(played) / played.months.length;

const layers: Claim = {
  id: 'C23',
  title: 'layers protect',
  comparisons: [
    ...alone.map(([layer, arm]): Comparison => ({
      says: `deaths in the force, months 5 to 12, ${layer} alone less no layer`,
      arms: [arm, bare],
      measure: less(deaths),
      wanted: { below: -2 },
    })),
    {
      says: 'lives that the layers save one by one less what they save together, months 5 to 12',
      arms: [bare, everything, ...alone.map(([, arm]) => arm)],
      measure: ([none = [], together = [], ...single]) =>
        meanOf(
          none.map((played, seed) => {
            const saved = (arm: readonly Played[]): number => {
              const other = arm[seed];
              return other === undefined ? NaN : deaths(played) - deaths(other);
            };
            return single.reduce((sum, arm) => sum + saved(arm), 0) - saved(together);
          }),
        ),
      wanted: { above: 5 },
    },
    {
      says: 'deaths in the force a month from the shipped start, all layers less none',
      arms: [everythingLong, bareLong],
      measure: less(deathRate),
      wanted: { below: -0.5 },
    },
  ],
};

const paradox: Claim = {
  id: 'C24',
  title: 'the footprint paradox',
  comparisons: [
    {
      says: 'deaths in the force, months 5 to 12, all layers less none',
      arms: [everything, bare],
      measure: less(deaths),
      wanted: { below: -10 },
    },
    {
      says: "Moscow's hostility over a year, all layers less none",
      arms: [everything, bare],
      measure: less(average('hostility')),
      wanted: { above: 0.03 },
    },
    {
      says: 'neutrality as seen over a year, all layers less none',
      arms: [everything, bare],
      measure: less(average('neutrality')),
      wanted: { below: -0.02 },
    },
    {
      says: 'cost of a year in million euros, all layers less none',
      arms: [everything, bare],
      measure: less(after('cost', 12)),
      wanted: { above: 100 },
      byDefinition: 'a layer has a price, and the price is paid',
    },
    {
      says: 'monitors kept from the line a month from the shipped start, all layers less none',
      arms: [everythingLong, bareLong],
      measure: less(rate('monitors-blocked')),
      wanted: { above: 0.01 },
    },
  ],
};

/** C23 and C24. */
export const RISK: readonly Claim[] = [layers, paradox];
