/**
 * Interceptors come in by procurement, industry and American missile defence; weapons come off Moscow's lines into
 * store. Sources: ad.irist.prod, shahed.prod, int.ball; claims C26, C38.
 */

import type { Situation } from '../situation.ts';
import { change } from '../ledger/change.ts';
import type { Cause } from '../schema/journal.ts';
import { inForce } from '../mandate/reading.ts';
import { valueOfOption } from '../schema/settings.ts';
import { FIRST_SLOT } from '../schema/slots.ts';
import { between, share } from '../numbers/grid.ts';
import { BACKINGS, TIERS, WEAPONS } from '../schema/vocabulary.ts';
import { stockOf } from '../incidents/raid.ts';
import { at } from '../world/world.ts';
import { parametersOf } from '../parameters/reader.ts';
import { luckFor, ONCE, SLOT, STREAM } from '../random/slots.ts';

const NO_DEAL = valueOfOption('model', 'noDeal');
const MISSILE_DEFENCE = BACKINGS.indexOf('missileDefence');

const deliveries: Cause = { id: 'stocks.deliveries', claim: 'C26', parameter: 'stocks.steady' };

/** A month of production and deliveries on both sides. */
export function stocksMove(situation: Situation): void {
  const { world } = situation;
  const { stocks, air } = parametersOf(situation, 'stocksMove');
  const bought = [stocks.none, stocks.steady, stocks.surge][inForce(situation, FIRST_SLOT.procurement)] as number;
  const industry = 1 + (stocks.industry * inForce(situation, FIRST_SLOT.industry)) / 2;
  const american = inForce(situation, FIRST_SLOT.supplier) / 2;
  const supply = between(stocks.european, stocks.american * at(world.flow, MISSILE_DEFENCE), american);
  const arms = inForce(situation, FIRST_SLOT.model) === NO_DEAL ? stocks.noDeal : 1;
  const full = fullStocks(situation);
  for (const tier of TIERS) {
    const monthly = { short: stocks.shortMonthly, medium: stocks.mediumMonthly, long: stocks.longMonthly }[tier];
    const wanted = Math.floor(monthly * bought * industry * supply * arms + 0.5);
    const room = Math.max(0, full[tier] - at(world[stockOf(tier)], 0));
    change(situation, stockOf(tier), Math.min(wanted, room), deliveries);
  }
  const squeezed = 1 - stocks.sanctionsSlow * (inForce(situation, FIRST_SLOT.sanctions) - 1);
  for (const weapon of WEAPONS) {
    const column = world[weapon === 'drone' ? 'drones' : weapon];
    const made = { drone: air.dronesMade, cruise: air.cruiseMade, ballistic: air.ballisticMade }[weapon];
    const store = { drone: air.dronesStore, cruise: air.cruiseStore, ballistic: air.ballisticStore }[weapon];
    column[0] = Math.min(store, at(column, 0) + made * squeezed);
  }
}

/** A full store of interceptors by tier. */
export function fullStocks(situation: Situation): Readonly<Record<'short' | 'medium' | 'long', number>> {
  const { stocks } = parametersOf(situation, 'fullStocks');
  return { short: stocks.shortFull, medium: stocks.mediumFull, long: stocks.longFull };
}

/** Stocks as a share of full stores, the scarcest tier. */
export function scarcestShare(situation: Situation): number {
  const full = fullStocks(situation);
  let least = 1;
  for (const tier of TIERS) least = Math.min(least, share(at(situation.world[stockOf(tier)], 0) / full[tier]));
  return least;
}

/** The month's ballistic interception rate, which swings widely whatever the defenders do: int.ball. */
export function swingBallistic(situation: Situation): void {
  const { world } = situation;
  const { air } = parametersOf(situation, 'swingBallistic');
  const u = luckFor(situation, STREAM.air, ONCE, SLOT.ballistic);
  world.ballisticRate[0] = between(air.ballisticLeast, air.ballisticMost, u * u);
}
