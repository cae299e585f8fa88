/** What the tests of the study play on: the shipped scenario, and arms of every kind. */

import { firstSeeds, openPlayer, type Arm, type Base, type Change, type Played } from '../../../sim/study/index.ts';
import { catalogue, SCENARIO } from '../setup.ts';

export const base: Base = { data: catalogue, scenario: SCENARIO };

/** The shortest arm: nothing is changed but the months to play. */
export const plain: Arm = { mandate: 'balanced', horizon: 6 };

/** Plays an arm over the first seeds of a name. */
export function playArm(arm: Arm, count: number, name = 'study'): readonly Played[] {
  return openPlayer(base, arm).play(firstSeeds(name, count));
}

/** Changes of every kind, each with the places of the catalogue that it may touch. */
export const changes: readonly (readonly [change: Change, touches: readonly string[]])[] = [
  [{ parameters: { 'ceasefire.wear': 0.5 } }, ['parameters.ceasefire.wear.value']],
  [{ rates: { 'road-accident': 2 } }, ['incidents.road-accident.base.value']],
  [{ partners: { poland: { ground: 7 } } }, ['partners.poland.ground.value']],
  [{ partners: { poland: { elections: ['2026-02'] } } }, ['partners.poland.elections']],
  [{ initial: { belief: 0.123 } }, ['scenarios.post-ceasefire.initial.belief.value']],
  [{ signedTerms: 0.123 }, ['scenarios.post-ceasefire.signedTerms.value']],
  [{ compliance: 0.123 }, ['scenarios.post-ceasefire.compliance.value']],
  [
    { arsenal: 3 },
    ['drone', 'cruise', 'ballistic'].map((weapon) => `scenarios.post-ceasefire.arsenal.${weapon}.value`),
  ],
  [
    { offered: { logistics: true, intelligence: true, airlift: true, missileDefence: false } },
    ['scenarios.post-ceasefire.offered'],
  ],
  [{ force: { roe: 'enforce' } }, ['scenarios.post-ceasefire.mandates.arm.force.roe']],
  [
    { sectors: { west: { footprint: 2 } }, everySector: { guarding: 'yes' } },
    ['scenarios.post-ceasefire.mandates.arm.sectors'],
  ],
];
