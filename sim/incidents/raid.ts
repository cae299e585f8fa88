/**
 * A raid against cover. Drones: leakers = c x N^0.46, cut by cover, so more get through as N grows while the share
 * stopped does not fall (facts str.*, strikes_monthly). Cruise missiles: a share stopped by cover (int.cruise).
 * Ballistic missiles: only long-range interceptors, two a target, at a rate that swings widely (int.ball, C26).
 */

import type { Situation } from '../situation.ts';
import type { RaidData } from '../catalogue/types.ts';
import type { Tier, Weapon } from '../schema/vocabulary.ts';
import { inForce, inForceAt } from '../mandate/reading.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { power } from '../numbers/elementary.ts';
import { at } from '../world/world.ts';
import type { ParameterBook } from '../schema/parameters.ts';
import { parametersOf } from '../parameters/reader.ts';

/** What came of a raid, before luck decides where leakers strike. */
export interface RaidOutcome {
  readonly weapon: Weapon;
  readonly launched: number;
  /** Weapons that get through the defence, not rounded. */
  readonly leakers: number;
  readonly tier: Tier;
  /** Interceptors spent. */
  readonly spent: number;
}

type Air = ParameterBook['air'];

const TIER_OF: Readonly<Record<Weapon, Tier>> = { drone: 'short', cruise: 'medium', ballistic: 'long' };
const STOCK_OF = { short: 'shortInterceptors', medium: 'mediumInterceptors', long: 'longInterceptors' } as const;

const STORE_OF = { drone: 'drones', cruise: 'cruise', ballistic: 'ballistic' } as const;

/** Moscow's store of a class of weapons, as a column. */
export function storeOf(weapon: Weapon): (typeof STORE_OF)[Weapon] {
  return STORE_OF[weapon];
}

/** The stock indicator of a tier. */
export function stockOf(tier: Tier): (typeof STOCK_OF)[Tier] {
  return STOCK_OF[tier];
}

/** How many weapons a raid has at this severity (0 to 1); never more than Moscow has in store. */
export function raidSize(situation: Situation, raid: RaidData, severity: number): number {
  const stored = at(situation.world[storeOf(raid.weapon)], 0);
  const wanted = raid.least + (raid.most - raid.least) * severity;
  return Math.floor(Math.min(wanted, stored) + 0.5);
}

/** What a raid does to a sector whose defenders spend `spends` times the usual interceptors. Pure: changes nothing. */
export function meetRaid(
  situation: Situation,
  raid: { weapon: Weapon; launched: number; sector: number },
  spends: number,
): RaidOutcome {
  const { world } = situation;
  const { air } = parametersOf(situation, 'meetRaid');
  const { weapon, launched, sector } = raid;
  const tier = TIER_OF[weapon];
  const rationed = inForce(situation, FIRST_SLOT.doctrine) === 0;
  const cover = at(world.cover, sector);
  const tasked = inForceAt(situation, FIRST_SLOT.airDefence, sector) === 1 ? 1 : air.untaskedShots;
  const shotsWanted = launched * shotsFor(air, weapon) * (rationed ? air.rationedShots : 1) * spends * tasked;
  const shots = Math.min(shotsWanted, at(world[STOCK_OF[tier]], 0) * air.stockAtHand);
  const supplied = shotsWanted > 0 ? shots / shotsWanted : 1;
  const thrift = rationed ? air.rationedEffect : 1;
  const fire = cover * thrift * (1 - air.stockWeight * (1 - supplied));
  const leakers = throughDefence(situation, raid, {
    air,
    effect: fire * (tier === 'long' && !longAt(situation, sector) ? air.longElsewhere : 1),
  });
  return { weapon, launched, leakers, tier, spent: Math.floor(shots + 0.5) };
}

function shotsFor(air: Air, weapon: Weapon): number {
  return weapon === 'drone' ? air.shotsDrone : weapon === 'cruise' ? air.shotsCruise : air.shotsBallistic;
}

/** Weapons that pass a defence of this effect, 0 to 1. */
function throughDefence(
  situation: Situation,
  raid: { weapon: Weapon; launched: number },
  { air, effect }: { readonly air: Air; readonly effect: number },
): number {
  const { weapon, launched } = raid;
  if (weapon === 'drone') {
    const uncovered = air.leakScale * power(launched, air.leakExponent);
    return Math.min(launched, uncovered * (1 - air.coverEffect * effect));
  }
  if (weapon === 'cruise') return launched * (1 - air.cruiseStopped * effect);
  return launched * (1 - at(situation.world.ballisticRate, 0) * effect);
}

/** Whether long-range batteries stand in the sector; without them only a little of the ballistic defence reaches it. */
function longAt(situation: Situation, sector: number): boolean {
  return inForceAt(situation, FIRST_SLOT.longBatteries, sector) > 0;
}
