/** C36, C37, C39 and C40: offshore and hybrid as settings of the one scenario, pledges, and the domains. */

import { describe, it } from 'vitest';
import { BACKINGS } from '../../sim/index.ts';
import { expect } from './setup/claim.ts';
import {
  after,
  also,
  average,
  count,
  difference,
  type Figure,
  type PlayedIncident,
  meanOf,
  type Played,
  ratioDifference,
  ratioOf,
  thousandYears,
  type Change,
  type Held,
  type PartnerChange,
} from '../../sim/study/index.ts';
import { play, base } from './setup/arms.ts';

/** The largest pledge of one partner in each domain: hundreds of troops, and shares in the sky and at sea. */
const FULL = { ground: 40, sky: 3, sea: 3 };

const model = (name: string): readonly Played[] => play({ force: { model: name }, record: true });
const [offshore, hybrid, ashore] = ['offshore', 'hybrid', 'postCeasefire'].map(model) as [Played[], Played[], Played[]];
const deaths = after('forceKilled', 12);
const violations = average('violations', 7, 12);

describe('C36: offshore and over the horizon', () => {
  it('loses fewest of its own', () => {
    expect
      .soft(difference(offshore, hybrid, deaths))
      .toLieBelow(0, 'C36: deaths in the force in a year, offshore less hybrid');
    expect
      .soft(difference(offshore, ashore, deaths))
      .toLieBelow(0, 'C36: deaths in the force in a year, offshore less post-ceasefire');
  });

  it('holds violations least', () => {
    expect
      .soft(difference(offshore, hybrid, violations))
      .toLieAbove(0, 'C36: violations a day, months 7 to 12, offshore less hybrid');
    expect
      .soft(difference(offshore, ashore, violations))
      .toLieAbove(0, 'C36: violations a day, months 7 to 12, offshore less post-ceasefire');
  });
});

describe('C37: hybrid', () => {
  it('stands between offshore and post-ceasefire on both', () => {
    expect
      .soft(difference(hybrid, offshore, deaths))
      .toLieAbove(0, 'C37: deaths in the force in a year, hybrid less offshore');
    expect
      .soft(difference(hybrid, ashore, deaths))
      .toLieBelow(0, 'C37: deaths in the force in a year, hybrid less post-ceasefire');
    expect
      .soft(difference(hybrid, offshore, violations))
      .toLieBelow(0, 'C37: violations a day, months 7 to 12, hybrid less offshore');
    expect
      .soft(difference(hybrid, ashore, violations))
      .toLieAbove(0, 'C37: violations a day, months 7 to 12, hybrid less post-ceasefire');
  });

  it('has rotation gaps of its own: more for each thousand person-years', () => {
    const gaps = { top: count('rotation-gap'), bottom: thousandYears };
    expect
      .soft(ratioDifference(hybrid, ashore, gaps))
      .toLieAbove(0, 'C37: rotation gaps for a thousand person-years, hybrid less post-ceasefire');
  });
});

describe('C39: a pledge without law and plan is messaging', () => {
  const bare: Change = {
    force: {
      triggers: 'vague',
      sofa: 'none',
      exit: 'none',
      ...Object.fromEntries(BACKINGS.map((name) => [name, 'no'])),
    },
    everySector: { footprint: 0 },
    horizon: 18,
  };
  // A promise as the news makes it: high credibility on the day, with nothing behind it.
  const pledged = play(also(bare, { initial: { credibility: 0.7 } }));
  const silent = play(also(bare, { initial: { credibility: 0.3 } }));
  const founded = play(
    also(bare, {
      initial: { credibility: 0.7 },
      force: { triggers: 'codified', sofa: 'full', exit: 'withdrawal', basis: 'osce' },
    }),
  );

  it('decays to where it would be without the pledge within months', () => {
    const left = difference(pledged, silent, after('credibility', 9));
    expect.soft(left).toLieBelow(0.05, 'C39: credibility left of the pledge after nine months');
  });

  it('persists with a legal basis and a plan', () => {
    expect
      .soft(difference(founded, pledged, after('credibility', 18)))
      .toLieAbove(0, 'C39: credibility after 18 months, law and plan less pledge alone');
  });
});

describe('C40: contributions in the sky, at sea and on the ground', () => {
  // A coalition in which one domain rests on seven partners alone; in the other arm they pledge and deliver nothing.
  const seven = ['greece', 'turkiye', 'bulgaria', 'germany', 'italy', 'poland', 'romania'];
  const pledges = (domain: keyof typeof FULL, isOne: boolean): PartnerChange => {
    if (isOne) return { ground: 0, sky: 0, sea: 0, [domain]: FULL[domain] };
    return { [domain]: 0 };
  };
  const resting = (domain: 'ground' | 'sky' | 'sea', isDelivered: boolean): Change => ({
    record: true,
    horizon: 18,
    partners: Object.fromEntries(base.data.partners.map(({ id }) => [id, pledges(domain, seven.includes(id))])),
    held: isDelivered ? [] : seven.map((of): Held => ({ column: 'delivered', of, value: 0 })),
  });
  const arms = (domain: 'ground' | 'sky' | 'sea') =>
    [play(resting(domain, true)), play(resting(domain, false))] as const;

  it('moves incidents on the ground by what stands on the ground', () => {
    const effect = difference(...arms('ground'), count('patrol-under-fire', 'road-accident'));
    expect.soft(effect).toLieAbove(0, 'C40: incidents of troops on the ground, ground delivered less not');
  });

  it('moves incidents at sea by what sails', () => {
    const effect = difference(...arms('sea'), count('drifting-mine', 'ship-turned-back', 'port-strike'));
    expect.soft(effect).toLieBelow(0, 'C40: incidents at sea, sea delivered less not');
  });

  it('moves what gets through in the air by what flies', () => {
    const sum =
      (figure: (incident: PlayedIncident) => number): Figure =>
      ({ incidents }) =>
        incidents.reduce((all, incident) => all + figure(incident), 0);
    const through = { top: sum(({ hits }) => hits), bottom: sum(({ launched }) => launched) };
    expect
      .soft(ratioDifference(...arms('sky'), through))
      .toLieBelow(0, 'C40: hits for each weapon launched, sky delivered less not');
  });

  it('delivers less than was pledged, and least where the conditions are not met', () => {
    const met = play({ force: { basis: 'osce' }, horizon: 18 });
    const unmet = play({
      force: {
        sofa: 'none',
        triggers: 'vague',
        exit: 'none',
        ...Object.fromEntries(BACKINGS.map((name) => [name, 'no'])),
      },
      horizon: 18,
    });
    const share = after('delivered', 18);
    expect
      .soft(meanOf(unmet.map(share)))
      .toLieBelow(0.9, 'C40: share of pledges delivered after 18 months, conditions unmet');
    expect
      .soft(difference(met, unmet, share))
      .toLieAbove(0, 'C40: share of pledges delivered, conditions met less unmet');
    expect
      .soft(ratioOf(met, { top: share, bottom: () => 1 }))
      .toLieBelow(1, 'C40: share of pledges delivered, conditions met');
  });
});
