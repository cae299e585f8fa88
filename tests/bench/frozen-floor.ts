/**
 * The yardstick of speed: what it cost merely to draw the random numbers of a campaign under version 1 of the rules, frozen
 * as code. Then each of 50 streams was an alea of seedrandom of its own, and 2,078 numbers were drawn a month, needed or
 * not. The rules draw otherwise now, and far less; "times the floor" still means times this, so that a cheaper draw shows
 * as what it is and figures of different years can be held against one another. Nothing here may be made faster.
 */

import alea from 'seedrandom/lib/alea.js';

/** The streams of purposes, and the numbers that each gave a month. */
const PURPOSES = { moscow: 24, kyiv: 1, politics: 26, law: 4, talks: 2, air: 1, force: 4, estimates: 30 } as const;

/** The streams of incident types, six numbers for each subject. */
const TYPES = {
  'aid-pause': 24,
  'aid-resumed': 24,
  'ballistic-raid': 144,
  'caveat-dispute': 156,
  'civilian-mine-accident': 36,
  'consensus-renewal': 6,
  'council-vote': 6,
  'dam-alarm': 36,
  'demining-accident': 60,
  'detained-patrol': 30,
  disinformation: 6,
  'drifting-mine': 12,
  'footage-posted': 60,
  'infiltration-probe': 24,
  'interceptor-stock-out': 6,
  'jamming-of-the-force': 36,
  'kyiv-asks-for-more': 6,
  'kyiv-strikes-oil': 6,
  'legal-challenge': 6,
  'line-violations': 24,
  'mass-raid': 6,
  'monitors-blocked': 30,
  'partner-election': 156,
  'partner-wavers': 156,
  'partner-withdraws': 156,
  'patrol-under-fire': 30,
  'port-strike': 30,
  'radar-gap': 60,
  'rail-hub-hit': 78,
  recommitment: 6,
  'reconnaissance-drone': 42,
  'red-line-warning': 6,
  'road-accident': 60,
  'rotation-gap': 60,
  'ship-turned-back': 6,
  'status-dispute': 6,
  'stray-drones': 6,
  'strike-on-the-force': 60,
  'substation-hit': 66,
  'swarm-at-guarded-site': 228,
  'swarm-tests-the-line': 24,
  'talks-round': 6,
} as const;

const STREAMS: readonly (readonly [name: string, count: number])[] = [
  ...Object.entries(PURPOSES),
  ...Object.entries(TYPES).map(([id, count]) => [`incidents/${id}`, count] as const),
];

/** Numbers a month, and streams a campaign. */
export const FROZEN = {
  streams: STREAMS.length,
  draws: STREAMS.reduce((sum, [, count]) => sum + count, 0),
} as const;

const rooms = STREAMS.map(([, count]) => new Float64Array(count));

/** Opens the streams of a seed, draws for so many months, and does no more. */
export function drawFrozen(seed: string, months: number): void {
  const streams = STREAMS.map(([name], index) => ({
    draw: alea(`${seed}/${name}`),
    into: rooms[index] as Float64Array,
  }));
  for (let month = 0; month < months; month += 1) {
    for (const { draw, into } of streams) {
      for (let slot = 0; slot < into.length; slot += 1) into[slot] = draw();
    }
  }
}
