/** C18 to C20: teeth, consent and the status of forces. */

import { average, rate, slope, type Change, type Figure, type Played } from '../../../sim/study/index.ts';
import { less, lessOf, SHIPPED, type Claim, type Comparison } from '../setup/comparison.ts';
import { CONSENT, REFUSAL } from '../setup/figures.ts';

const [observe, selfDefence, defendSites, intercept, enforce] = [
  'observe',
  'selfDefence',
  'defendSites',
  'intercept',
  'enforce',
].map((roe): Change => ({ force: { roe } })) as [Change, Change, Change, Change, Change];
const challenges = rate('legal-challenge');
const enforceLong: Change = { ...SHIPPED, ...enforce };
const defendLong: Change = { ...SHIPPED, ...selfDefence };

const teeth: Claim = {
  id: 'C18',
  title: 'more teeth, louder legal questions',
  comparisons: [
    {
      says: 'legal challenges a month for each rung',
      arms: [observe, selfDefence, defendSites, intercept, enforce],
      measure: (arms) => slope(arms, challenges),
      wanted: { above: 0.02 },
    },
    {
      says: 'legal challenges a month, defending sites less observing',
      arms: [defendSites, observe],
      measure: less(challenges),
      wanted: { above: 0.04 },
    },
    {
      says: 'legal challenges a month, enforcing less defending sites',
      arms: [enforce, defendSites],
      measure: less(challenges),
      wanted: { above: 0.04 },
    },
    {
      says: 'legal challenges a month from the shipped start, enforcing less self-defence',
      arms: [enforceLong, defendLong],
      measure: less(challenges),
      wanted: { above: 0.06 },
    },
  ],
};

const SIZES: Readonly<Record<string, Change['sectors']>> = {
  '400 troops': { kharkiv: { footprint: 4, monitoring: 'yes' } },
  '4,000 troops': { west: { footprint: 20 }, kharkiv: { footprint: 20, monitoring: 'yes' } },
  '16,000 troops': {
    west: { footprint: 40 },
    centre: { footprint: 40 },
    kharkiv: { footprint: 40, monitoring: 'yes' },
    dnipro: { footprint: 40 },
  },
};

function sides(size: string, sectors: Change['sectors']): readonly Comparison[] {
  const common: Change = { sectors: sectors ?? {}, inPlace: true };
  const arms = [
    { ...common, held: REFUSAL },
    { ...common, held: CONSENT },
  ];
  const compared = (what: string, figure: Figure, wanted: Comparison['wanted']): Comparison => ({
    says: `${what}, ${size}, without consent less with it`,
    arms,
    measure: less(figure),
    wanted,
  });
  return [
    compared('neutrality as seen over a year', average('neutrality'), { below: -0.01 }),
    compared("Moscow's hostility over a year", average('hostility'), { above: 0.005 }),
    compared('monitors kept from the line a month', rate('monitors-blocked'), { above: 0.02 }),
  ];
}

const refused: Change = { ...SHIPPED, held: REFUSAL };
const agreed: Change = { ...SHIPPED, held: CONSENT };

const takingSides: Claim = {
  id: 'C19',
  title: 'without consent any uniformed presence takes sides',
  comparisons: [
    ...Object.entries(SIZES).flatMap(([size, sectors]) => sides(size, sectors)),
    {
      says: 'neutrality as seen over two years from the shipped start, without consent less with it',
      arms: [refused, agreed],
      measure: less(average('neutrality')),
      wanted: { below: -0.04 },
    },
  ],
};

const settled: Change = { force: { sofa: 'full' }, horizon: 18 };
const unsettled: Change = { force: { sofa: 'none' }, horizon: 18 };
const settledLong: Change = { ...SHIPPED, force: { sofa: 'full' } };
const unsettledLong: Change = { ...SHIPPED, force: { sofa: 'none' } };
/** Attacks, which may be answered by force: what envoys answer is not late for want of a status. */
const ATTACKS = ['patrol-under-fire', 'infiltration-probe', 'swarm-at-guarded-site', 'swarm-tests-the-line'];
const attacked =
  (counts: (incident: Played['incidents'][number]) => boolean): Figure =>
  ({ incidents }) =>
    incidents.filter((one) => one.turn > 6 && ATTACKS.includes(one.id) && counts(one)).length;
const answered = attacked(({ answer }) => answer > 0);
const late = attacked((one) => one.late);

const status: Claim = {
  id: 'C20',
  title: 'status of forces and command must be settled',
  comparisons: [
    {
      says: 'status disputes a month, unsettled less settled',
      arms: [unsettled, settled],
      measure: less(rate('status-dispute')),
      wanted: { above: 0.05 },
    },
    {
      says: 'share of answers that come late after month 6, unsettled less settled',
      arms: [unsettled, settled],
      measure: lessOf({ top: late, bottom: answered }),
      wanted: { above: 0.02 },
    },
    {
      says: 'status disputes a month from the shipped start, unsettled less settled',
      arms: [unsettledLong, settledLong],
      measure: less(rate('status-dispute')),
      wanted: { above: 0.05 },
    },
  ],
};

/** C18 to C20. */
export const STATUS: readonly Claim[] = [teeth, takingSides, status];
