/**
 * What keeps people alive when something happens: hardening, medical evacuation, quick reaction and electronic warfare.
 * Each layer takes its share off what the others let through, so each next layer adds less. Claims C23, C24.
 */

import type { Situation } from '../situation.ts';
import { inForceAt } from '../mandate/reading.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { poisson } from '../numbers/distributions.ts';
import { parametersOf } from '../parameters/reader.ts';

const LEVELS = 3;

/** Factor on expected deaths in the force in a sector, 0 to 1; 1 without any layer. */
export function protectionFactor(situation: Situation, sector: number): number {
  const { casualties } = parametersOf(situation, 'protectionFactor');
  const level = (firstSlot: number): number => inForceAt(situation, firstSlot, sector) / LEVELS;
  return (
    (1 - casualties.hardeningSaves * level(FIRST_SLOT.hardening)) *
    (1 - casualties.evacuationSaves * level(FIRST_SLOT.evacuation)) *
    (1 - casualties.quickReactionSaves * level(FIRST_SLOT.quickReaction)) *
    (1 - casualties.jammingSaves * level(FIRST_SLOT.electronicWarfare))
  );
}

/** How many die where `expected` would, from one uniform of luck. Never more than `present`. */
export function drawDeaths(expected: number, luck: number, present: number): number {
  return Math.min(present, poisson(expected, luck));
}
