/** The opening position of the theatre: as it is in any scenario, and then as this one says otherwise. */

import { onGrid } from './numbers/grid.ts';
import type { ParameterBook } from './schema/parameters.ts';
import type { StartColumn } from './schema/columns.ts';
import type { Quantity } from './schema/quantity.ts';
import { AXES } from './schema/vocabulary.ts';
import type { Situation } from './situation.ts';
import { supplySettlements } from './theatre/power.ts';
import { total } from './world/world.ts';

/** Puts the theatre as it is where a scenario says nothing: whole, supplied, without troops. */
export function setTheatre({ rules, world }: Situation, book: ParameterBook): void {
  world.ordered.fill(-1);
  world.health.fill(1);
  world.supply.fill(1);
  world.spares[0] = book.grid.sparesAtStart;
  rules.sectors.forEach((sector, index) => void (world.mined[index] = sector.minedShare));
  rules.partners.forEach((partner, index) => void (world.support[index] = partner.support));
}

/** Puts what the scenario says of the state of things. */
export function setState({ rules, world, scenario }: Situation): void {
  const { state = {} } = scenario.data;
  const columns = Object.entries(state.world ?? {}) as (readonly [StartColumn, Quantity])[];
  for (const [name, { value }] of columns) world[name][0] = value;
  rules.sectors.forEach(({ id }, index) => {
    const { troops, mined } = state.sectors?.[id] ?? {};
    if (troops !== undefined) world.troops[index] = troops.value;
    if (mined !== undefined) world.mined[index] = mined.value;
  });
  rules.sites.forEach(({ kind }, index) => {
    const health = state.sites?.[kind];
    if (health !== undefined) world.health[index] = health.value;
  });
  AXES.forEach((axis, index) => {
    const level = state.axes?.[axis];
    if (level !== undefined) world.level[index] = level.value;
  });
  if (state.delivered !== undefined) world.delivered.fill(state.delivered.value);
}

/** Indicators that follow from the state: strength from the troops that stand, customers in the dark from damaged sites. */
export function setWhatFollows(situation: Situation): void {
  const { world, scenario } = situation;
  const { state = {} } = scenario.data;
  if (state.sectors !== undefined) world.strength[0] = onGrid(total(world.troops));
  if (state.sites !== undefined) world.dark[0] = onGrid(supplySettlements(situation));
}
