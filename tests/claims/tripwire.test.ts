/**
 * C25: a small tripwire deters or invites, by what Moscow believes. The force stands from the first month, and the
 * first half-year is measured, while the belief it started with still counts.
 */

import { describe, it } from 'vitest';
import { expect, inWords } from './setup/claim.ts';
import { average, type Change, difference, type Figure, meanOf, type Played, rate } from '../../sim/study/index.ts';
import { play } from './setup/arms.ts';
import { PROBES } from './setup/incidents.ts';

const SIZES: Readonly<Record<string, number>> = { none: 0, small: 4, large: 25 };
const BELIEFS = [0.2, 0.5, 0.8];
const SECTORS = ['kharkiv', 'zaporizhzhia', 'kherson-crimea', 'donetsk-luhansk'];

/** The same posture everywhere; only the footprint of four sectors differs. */
function armOf(footprint: number, belief: number): Change {
  const sectors = Object.fromEntries(SECTORS.map((name) => [name, { footprint, monitoring: 'yes' }]));
  return { sectors, initial: { belief }, horizon: 6, record: true, inPlace: true };
}

const arms = new Map(
  Object.entries(SIZES).flatMap(([size, footprint]) =>
    BELIEFS.map((belief) => [`${size}/${belief}`, play(armOf(footprint, belief))] as const),
  ),
);
const arm = (size: string, belief: number): readonly Played[] => arms.get(`${size}/${belief}`) ?? [];

const level = average('level:probing');
const probes = rate(...PROBES);

/** Small less none at low belief, less the same at high belief. */
function crossing(figure: Figure): number[] {
  return arm('none', 0.2).map((_, seed) => {
    const at = (size: string, belief: number): number => figure(arm(size, belief)[seed] as Played);
    return at('small', 0.2) - at('none', 0.2) - (at('small', 0.8) - at('none', 0.8));
  });
}

describe('C25: a small tripwire can deter or invite tests', () => {
  it('raises the level of probing above no force where Moscow expects no answer', () => {
    expect
      .soft(difference(arm('small', 0.2), arm('none', 0.2), level))
      .toLieAbove(0, 'C25: level of probing at belief 0.2, 1,600 troops less none');
    expect
      .soft(difference(arm('small', 0.2), arm('none', 0.2), probes))
      .toLieAbove(0, 'C25: probes a month at belief 0.2, 1,600 troops less none');
  });

  it('lowers the level of probing below no force where Moscow expects an answer', () => {
    expect
      .soft(difference(arm('small', 0.8), arm('none', 0.8), level))
      .toLieBelow(0, 'C25: level of probing at belief 0.8, 1,600 troops less none');
  });

  it('makes the lines cross: the effect of a small force turns with belief', () => {
    for (const belief of BELIEFS) {
      const line = Object.keys(SIZES).map((size) => {
        const value = meanOf(arm(size, belief).map(level)).mean.toFixed(3);
        return `${size} ${value} (${meanOf(arm(size, belief).map(probes)).mean.toFixed(2)} probes a month)`;
      });
      console.log(`C25: mean probing level at belief ${belief}: ${line.join(', ')}`);
    }
    expect.soft(meanOf(crossing(level))).toLieAbove(0, 'C25: interaction in the level of probing');
    expect.soft(meanOf(crossing(probes))).toLieAbove(0, 'C25: interaction in probes a month');
    console.log(`C25: at belief 0.5: ${inWords(difference(arm('small', 0.5), arm('none', 0.5), level))}`);
  });
});
