/** C31 to C34: timing, consent, crews and exit. */

import { describe, it } from 'vitest';
import { expect } from './setup/claim.ts';
import {
  after,
  also,
  average,
  difference,
  type Figure,
  perMonth,
  ratioDifference,
  ratioOf,
  thousandYears,
  type Change,
  whether,
} from '../../sim/study/index.ts';
import { play, shippedEndings } from './setup/arms.ts';

describe('C31: after a ceasefire only, or an early limited mission', () => {
  // What an early mission is for: mines and corridors while the ceasefire is still shaky.
  const limited: Change = { everySector: { demining: 'yes' }, initial: { ceasefire: 0.3 }, record: true, horizon: 6 };
  const early = play(also(limited, { force: { timing: 'early' } }));
  const later = play(also(limited, { force: { timing: 'afterCeasefire' } }));

  it('helps more civilians in the first half-year when it comes early', () => {
    expect
      .soft(difference(early, later, after('mined', 6)))
      .toLieBelow(0, 'C31: mined land left after six months, early less after');
    const mines: Figure = ({ incidents }) =>
      incidents.reduce((sum, { id, civilians }) => sum + (id === 'civilian-mine-accident' ? civilians : 0), 0);
    expect
      .soft(difference(early, later, mines))
      .toLieBelow(0, 'C31: civilians killed by mines in six months, early less after');
  });

  it('exposes the force more when it comes early', () => {
    expect
      .soft(difference(early, later, thousandYears))
      .toLieAbove(0, 'C31: person-years of the force in thousands, early less after');
    expect
      .soft(difference(early, later, perMonth('hostileActs')))
      .toLieAbove(0, 'C31: hostile acts a month, early less after');
  });
});

describe('C32: consent as a hard requirement hands Moscow the key', () => {
  const required = play({ force: { consent: 'required' }, horizon: 24 });
  const invited = play({ force: { consent: 'invitation' }, horizon: 24 });

  it('deploys far less often where consent is required', () => {
    const deployed = whether(({ months }) => months.some(({ strength }) => strength >= 1000));
    const effect = difference(required, invited, deployed);
    expect
      .soft(effect)
      .toLieBelow(-0.3, 'C32: share that deploys 1,000 troops within two years, required less invited');
  });

  it('loses fewer of its own where it does deploy', () => {
    const deaths = { top: after('forceKilled', 24), bottom: thousandYears };
    const effect = ratioDifference(required, invited, deaths);
    expect.soft(effect).toLieBelow(0, 'C32: deaths for each thousand person-years, required less invited');
  });
});

describe('C33: who mans the batteries', () => {
  const arm = (crews: string): Change => ({ mandate: 'robust', force: { crews } });
  const coalition = play(arm('coalition'));
  const kyiv = play(arm('kyiv'));

  it('is ready sooner with coalition crews', () => {
    expect
      .soft(difference(coalition, kyiv, average('cover', 3, 8)))
      .toLieAbove(0, 'C33: cover in months 3 to 8, coalition crews less Ukrainian');
  });

  it('is more exposed and escalates more with coalition crews', () => {
    expect
      .soft(difference(coalition, kyiv, perMonth('hostileActs')))
      .toLieAbove(0, 'C33: hostile acts a month, coalition crews less Ukrainian');
    expect
      .soft(difference(coalition, kyiv, average('escalation')))
      .toLieAbove(0, 'C33: escalation over a year, coalition crews less Ukrainian');
  });
});

describe('C34: exit', () => {
  it('loses support faster without a defined exit', () => {
    const defined = play({ force: { exit: 'withdrawal' } });
    const open = play({ force: { exit: 'none' } });
    expect
      .soft(difference(open, defined, after('cohesion', 12)))
      .toLieBelow(0, 'C34: cohesion after a year, no exit less a defined one');
  });

  it.each(['elections', 'withdrawal', 'finalStatus'])('ends the mission by %s when the milestone is met', (exit) => {
    const { 'exit.monthsHeld': months = 4 } = shippedEndings();
    const arm: Change = { force: { exit, agenda: 'finalStatus' }, horizon: 36, record: true };
    const ended = play(also(arm, { parameters: { 'exit.monthsHeld': months } }));
    const achieved = whether(({ ending }) => ending === 'exitAchieved');
    expect
      .soft(ratioOf(ended, { top: achieved, bottom: () => 1 }))
      .toLieAbove(0, `C34: share that ends by ${exit} within three years`);
    const undone = whether(({ milestones }) => milestones.includes('lost'));
    expect
      .soft(ratioOf(ended, { top: undone, bottom: () => 1 }))
      .toLieAbove(0, `C34: share in which ${exit} was reached and lost again`);
  });
});
