/**
 * Kyiv strikes deep in Russia the more, the less it trusts the guarantee and the more of its people sit in the dark;
 * less while the ceasefire holds and talks advance. Claims C06 and C08; weights are assumptions.
 */

import type { Situation } from '../situation.ts';
import { share } from '../numbers/grid.ts';
import { at } from '../world/world.ts';
import { parametersOf } from '../parameters/reader.ts';
import { luckFor, ONCE, SLOT, STREAM } from '../random/slots.ts';

/** Kyiv sets the tempo of its deep strikes, a share of the highest; it moves part of the way each month. */
export function kyivChooses(situation: Situation): void {
  const { world } = situation;
  const { kyiv, grid } = parametersOf(situation, 'kyivChooses');
  const luck = luckFor(situation, STREAM.kyiv, ONCE, SLOT.tempo);
  const restraint = 1 - kyiv.ceasefireRestraint * at(world.ceasefire, 0);
  const wanted =
    (kyiv.strikeBase +
      kyiv.strikeDoubt * (1 - at(world.confidence, 0)) +
      kyiv.strikeDark * share(at(world.dark, 0) / grid.darkScale) -
      kyiv.strikeTalks * at(world.talks, 0) +
      kyiv.strikeNoise * (luck - 0.5)) *
    restraint;
  const now = at(world.deepStrikes, 0);
  world.deepStrikes[0] = share(now + kyiv.strikePace * (wanted - now));
}
