/** C23 and C24: layers of protection, and what they make of the force. */

import { describe, it } from 'vitest';
import { expect } from './setup/claim.ts';
import { after, average, type Choices, difference, meanOf, type Played, type Change } from '../../sim/study/index.ts';
import { play } from './setup/arms.ts';

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

/** A year with the force in place and attacked twice as often as by the book, so that what layers save can be seen. */
const exposed = (choices: Choices): Change => ({
  everySector: { ...BARE, ...choices },
  inPlace: true,
  rates: { 'swarm-at-guarded-site': 2, 'swarm-tests-the-line': 2, 'patrol-under-fire': 2, 'strike-on-the-force': 4 },
});

const bare = play(exposed({}));
const everything = play(exposed(Object.assign({}, ...Object.values(LAYERS)) as Choices));
const alone = new Map(Object.entries(LAYERS).map(([name, choices]) => [name, play(exposed(choices))]));

/** Deaths from month 5 on: by then what was ordered at the start stands. */
const deaths = (played: Played): number => after('forceKilled', 12)(played) - after('forceKilled', 4)(played);

describe('C23: layers protect', () => {
  it.each(Object.keys(LAYERS))('kills fewer with %s alone', (layer) => {
    const effect = difference(alone.get(layer) ?? [], bare, deaths);
    expect.soft(effect).toLieBelow(0, `C23: deaths in the force, months 5 to 12, ${layer} alone less no layer`);
  });

  it('saves less together than the layers save one by one', () => {
    const savings = bare.map((none, seed) => {
      const saved = (arm: readonly Played[]): number => deaths(none) - deaths(arm[seed] as Played);
      const separate = [...alone.values()].reduce((sum, arm) => sum + saved(arm), 0);
      return separate - saved(everything);
    });
    expect
      .soft(meanOf(savings))
      .toLieAbove(0, 'C23: lives that the layers save one by one less what they save together');
  });
});

describe('C24: the footprint paradox', () => {
  it('buys lives with hostility, money and neutrality', () => {
    expect
      .soft(difference(everything, bare, deaths))
      .toLieBelow(0, 'C24: deaths in the force, months 5 to 12, all layers less none');
    expect
      .soft(difference(everything, bare, average('hostility')))
      .toLieAbove(0, 'C24: hostility over a year, all layers less none');
    expect
      .soft(difference(everything, bare, after('cost', 12)))
      .toLieAbove(0, 'C24: cost of a year in million euros, all layers less none');
    expect
      .soft(difference(everything, bare, average('neutrality')))
      .toLieBelow(0, 'C24: neutrality as seen over a year, all layers less none');
  });
});
