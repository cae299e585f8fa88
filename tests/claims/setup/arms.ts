/**
 * The arms of the claims: changes of the shipped scenario, played by standing orders for twelve months unless they say
 * otherwise. Endings that would cut campaigns short are off unless an arm sets them itself.
 */

import { edition } from '../../setup/edition.ts';
import {
  also,
  firstSeeds,
  NO_EARLY_END,
  openPlayer,
  valuesAt,
  type Arm,
  type Base,
  type Change,
  type Held,
  type Played,
} from '../../../sim/study/index.ts';

const { catalogue } = edition;

/** The shipped scenario that all claims of this folder are played in. */
export const base: Base = { data: catalogue, scenario: 'post-ceasefire' };

const COMMON: Arm = { mandate: 'balanced', horizon: 12, parameters: NO_EARLY_END };

/** How many seeds a comparison plays unless it says otherwise. */
export const SEEDS = 200;

/** How many where the effect is small beside its spread. */
export const MORE_SEEDS = 320;

const kept = new Map<Change, readonly Played[]>();

/** Plays an arm with seeds claim-0, claim-1 and so on. The same change asked for again is not played again. */
export function play(change: Change, seeds: number = SEEDS): readonly Played[] {
  const before = kept.get(change);
  if (before !== undefined && before.length >= seeds) return before.slice(0, seeds);
  const played = openPlayer(base, also(COMMON, change)).play(firstSeeds('claim', seeds));
  kept.set(change, played);
  return played;
}

/** The ending parameters as shipped, for arms in which endings are what is measured. */
export function shippedEndings(): Readonly<Record<string, number>> {
  return valuesAt(catalogue.parameters, Object.keys(NO_EARLY_END));
}

/** Moscow's consent, from the first month on. */
export const CONSENTED: Held = { column: 'consentGiven', value: 1 };
