/**
 * The power grid as a graph: generation feeds the grid, grid sites feed settlements. What a settlement gets is the sum
 * of its feeders' shares, stretched by the grid's reserve, times how much of the demand generation can meet.
 * Sources: gr.transformers (the grid carries two to three times consumption), claim C07. Refused: load-flow physics,
 * which would need the real grid that this project keeps out on purpose.
 */

import type { Situation } from '../situation.ts';
import { setTo } from '../ledger/change.ts';
import type { Cause } from '../schema/journal.ts';
import { inForceAt } from '../mandate/reading.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { share } from '../numbers/grid.ts';
import { at, type World } from '../world/world.ts';
import type { ParameterBook } from '../schema/parameters.ts';
import { parametersOf } from '../parameters/reader.ts';

/** Share of national demand that generation can meet, 0 to 1. */
export function generationShare(situation: Situation): number {
  const { rules, world } = situation;
  const { grid } = parametersOf(situation, 'generationShare');
  let capacity = 0;
  for (let index = 0; index < rules.sites.length; index += 1) {
    const site = rules.sites[index];
    if (site !== undefined && site.exposed && site.capacityGw > 0)
      capacity += site.capacityGw * at(world.health, index);
  }
  return share((capacity + grid.otherCapacity) / grid.demand);
}

/** Works out who is supplied and brings customers in the dark in line, as one row for this cause. Returns the change. */
export function spreadPower(situation: Situation, cause: Cause): number {
  return setTo(situation, 'dark', supplySettlements(situation), cause);
}

/** Works out who is supplied. Returns how many thousand customers are in the dark. */
export function supplySettlements(situation: Situation): number {
  const { rules, world } = situation;
  const { grid } = parametersOf(situation, 'spreadPower');
  const generation = generationShare(situation);
  let dark = 0;
  for (let index = 0; index < rules.settlements.length; index += 1) {
    const settlement = rules.settlements[index];
    if (settlement === undefined) continue;
    let carried = 0;
    for (const feeder of settlement.feeders) carried += feeder.share * at(world.health, feeder.site);
    const supply = share(carried * grid.reserve) * generation;
    world.supply[index] = supply;
    dark += settlement.customers * (1 - supply);
  }
  return dark;
}

/** Takes a share of a site's health for each hit; hardening in its sector shrinks it. Returns customers darkened. */
export function damageSite(
  situation: Situation,
  site: number,
  hits: number,
  hit: { share: number; cause: Cause },
): number {
  const { world } = situation;
  if (hits <= 0) return 0;
  const { grid } = parametersOf(situation, 'damageSite');
  const hardened = inForceAt(situation, FIRST_SLOT.hardening, situation.rules.sites[site]?.sector ?? 0) / 3;
  const lost = hit.share * (1 - grid.hardeningShields * hardened) * hits;
  world.hits[site] = at(world.hits, site) + hits;
  world.health[site] = Math.max(0, at(world.health, site) - lost);
  return isPowerSite(situation, site) ? spreadPower(situation, hit.cause) : 0;
}

function isPowerSite(situation: Situation, site: number): boolean {
  const kind = situation.rules.sites[site]?.kind;
  return kind === 'grid' || kind === 'power' || kind === 'npp' || kind === 'dam';
}

const repairs: Cause = { id: 'grid.repair', claim: 'C07', parameter: 'grid.repair' };

/**
 * A month of repair: each damaged site regains part of what it lost, more where a spare can be fitted (one a month).
 * Fact gr.repair60: about 60 % of the damage repaired in six months.
 */
export function repairSites(situation: Situation): void {
  const { rules, world } = situation;
  const { grid } = parametersOf(situation, 'repairSites');
  let worst = -1;
  let changed = false;
  for (let index = 0; index < rules.sites.length; index += 1) {
    const health = at(world.health, index);
    if (rules.sites[index]?.exposed !== true || health >= 1) continue;
    const healed = health + grid.repair * (1 - health);
    world.health[index] = healed > 0.995 ? 1 : healed;
    changed = true;
    if (healed > 0.995) restored(situation, index);
    else if (isPowerSite(situation, index) && (worst < 0 || healed < at(world.health, worst))) worst = index;
  }
  if (worst >= 0) fitSpare(world, worst, grid);
  if (changed) spreadPower(situation, repairs);
  world.spares[0] = at(world.spares, 0) + grid.sparesDelivered;
}

function fitSpare(world: World, site: number, grid: ParameterBook['grid']): void {
  if (at(world.spares, 0) < 1 || at(world.health, site) > grid.spareBelow) return;
  world.spares[0] = at(world.spares, 0) - 1;
  world.health[site] = Math.min(1, at(world.health, site) + grid.spareHeals);
}

function restored(situation: Situation, site: number): void {
  const id = situation.rules.sites[site]?.id ?? '';
  situation.journal?.events.push({ kind: 'siteRestored', turn: situation.month.index + 1, site: id });
}
