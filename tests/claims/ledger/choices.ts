/** C31 to C34: timing, consent, crews and exit. */

import { after, also, average, perMonth, rate, thousandYears, whether, type Change } from '../../../sim/study/index.ts';
import { less, lessOf, meanIn, SHIPPED, type Claim, type Comparison } from '../setup/comparison.ts';
import { monthly, sumOf, through } from '../setup/figures.ts';
import { MORE_SEEDS, shippedEndings } from '../setup/arms.ts';

// What an early mission is for: mines and corridors while the ceasefire is still shaky.
const limited: Change = { everySector: { demining: 'yes' }, initial: { ceasefire: 0.25 }, horizon: 6 };
const early = also(limited, { force: { timing: 'early' } });
const later = also(limited, { force: { timing: 'afterCeasefire' } });
const HALF_YEAR: Change = { ...SHIPPED, horizon: 6, everySector: { demining: 'yes' } };
const earlyShipped = also(HALF_YEAR, { force: { timing: 'early' } });
const laterShipped = also(HALF_YEAR, { force: { timing: 'afterCeasefire' } });
const civilians = perMonth('civiliansKilled');

const timing: Claim = {
  id: 'C31',
  title: 'after a ceasefire only, or an early limited mission',
  comparisons: [
    {
      says: 'civilians killed a month in the first half-year of a shaky truce, early less after',
      arms: [early, later],
      measure: less(civilians),
      wanted: { below: -0.3 },
    },
    {
      says: 'hostile acts a month in the first half-year of a shaky truce, early less after',
      arms: [early, later],
      measure: less(perMonth('hostileActs')),
      wanted: { above: 0.3 },
    },
    {
      says: 'civilians killed a month in the first half-year from the shipped start, early less after',
      arms: [earlyShipped, laterShipped],
      measure: less(civilians),
      wanted: { below: -0.05 },
      seeds: 640,
    },
    {
      says: 'accidents and reconnaissance a month in the first half-year from the shipped start, early less after',
      arms: [earlyShipped, laterShipped],
      measure: less(
        monthly(sumOf(['road-accident', 'demining-accident', 'reconnaissance-drone', 'patrol-under-fire'], () => 1)),
      ),
      wanted: { above: 0.15 },
    },
  ],
};

const required: Change = { ...SHIPPED, force: { consent: 'required' } };
const invited: Change = { ...SHIPPED, force: { consent: 'invitation' } };
// Moscow never consents to the balanced mandate within two years: here it is asked for the least.
const long = (consent: string): Change => ({ mandate: 'cautious', horizon: 36, force: { consent } });
const requiredLong = long('required');
const invitedLong = long('invitation');

const key: Claim = {
  id: 'C32',
  title: 'consent as a hard requirement hands Moscow the key',
  comparisons: [
    {
      says: 'share that deploys 1,000 troops within two years from the shipped start, required less invited',
      arms: [required, invited],
      measure: less(whether(({ months }) => months.some(({ strength }) => strength >= 1000))),
      wanted: { below: -0.3 },
    },
    {
      says: 'deaths for each thousand person-years of the cautious mandate in three years, required less invited',
      arms: [requiredLong, invitedLong],
      measure: lessOf({ top: after('forceKilled', 36), bottom: thousandYears }),
      wanted: { below: -1 },
    },
  ],
};

const manned = (crews: string): Change => ({ mandate: 'robust', force: { crews } });
const coalition = manned('coalition');
const kyiv = manned('kyiv');
const AIR: Change['rates'] = { 'substation-hit': 4, 'rail-hub-hit': 4, 'port-strike': 4 };
const coalitionRaided: Change = { ...coalition, rates: AIR, horizon: 8 };
const kyivRaided: Change = { ...kyiv, rates: AIR, horizon: 8 };
const coalitionLong: Change = { ...SHIPPED, ...coalition };
const kyivLong: Change = { ...SHIPPED, ...kyiv };

const crews: Claim = {
  id: 'C33',
  title: 'who mans the batteries',
  comparisons: [
    {
      says: 'share of weapons that strike home in eight months, coalition crews less Ukrainian',
      arms: [coalitionRaided, kyivRaided],
      measure: lessOf(through),
      wanted: { below: -0.0005 },
      seeds: MORE_SEEDS,
    },
    {
      says: 'hostile acts a month, coalition crews less Ukrainian',
      arms: [coalition, kyiv],
      measure: less(perMonth('hostileActs')),
      wanted: { above: 0.02 },
      seeds: MORE_SEEDS,
      disagrees: 'crews draw jamming and strikes and not the hostile acts that are counted',
    },
    {
      says: 'jamming of the force and strikes on it a month, coalition crews less Ukrainian',
      arms: [coalition, kyiv],
      measure: less(rate('jamming-of-the-force', 'strike-on-the-force')),
      wanted: { above: 0.1 },
    },
    {
      says: 'escalation over a year, coalition crews less Ukrainian',
      arms: [coalition, kyiv],
      measure: less(average('escalation')),
      wanted: { above: 0.005 },
      seeds: 480,
    },
    {
      says: 'escalation over two years from the shipped start, coalition crews less Ukrainian',
      arms: [coalitionLong, kyivLong],
      measure: less(average('escalation')),
      wanted: { above: 0.01 },
      seeds: MORE_SEEDS,
    },
  ],
};

const defined: Change = { force: { exit: 'withdrawal' } };
const open: Change = { force: { exit: 'none' } };
const definedLong: Change = { ...SHIPPED, ...defined };
const openLong: Change = { ...SHIPPED, ...open };
const { 'exit.monthsHeld': monthsHeld = 4 } = shippedEndings();

function milestone(exit: string): readonly Comparison[] {
  const arm: Change = {
    force: { exit, agenda: 'finalStatus' },
    horizon: 36,
    parameters: { 'exit.monthsHeld': monthsHeld },
  };
  return [
    {
      says: `share that ends by ${exit} within three years`,
      arms: [arm],
      measure: meanIn(whether(({ ending }) => ending === 'exitAchieved')),
      wanted: { above: 0.01 },
    },
    {
      says: `share in which ${exit} was reached and lost again`,
      arms: [arm],
      measure: meanIn(whether(({ milestones }) => milestones.includes('lost'))),
      wanted: { above: 0.005 },
    },
  ];
}

const exit: Claim = {
  id: 'C34',
  title: 'exit',
  comparisons: [
    {
      says: 'cohesion after a year, no exit less a defined one',
      arms: [open, defined],
      measure: less(after('cohesion', 12)),
      wanted: { below: -0.01 },
    },
    {
      says: 'cohesion at the end, two years from the shipped start, no exit less a defined one',
      arms: [openLong, definedLong],
      measure: less(after('cohesion', 24)),
      wanted: { below: -0.005 },
    },
    ...['elections', 'withdrawal', 'finalStatus'].flatMap(milestone),
  ],
};

/** C31 to C34. */
export const CHOICES: readonly Claim[] = [timing, key, crews, exit];
