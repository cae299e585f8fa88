/** The state of things at a scenario's start: each value within the bounds of its column. */

import { z } from 'zod';
import { id, quantity } from './basics.ts';
import { AXES, COLUMNS, SITE_KINDS, START_COLUMNS } from './model.ts';
import type { Quantity, StateData } from './model.ts';

/** Quantities under some of these names, each within its bounds. */
function someOf<Name extends string>(
  names: readonly Name[],
  boundsOf: (name: Name) => { readonly low: number; readonly high: number },
): z.ZodType<Readonly<Partial<Record<Name, Quantity>>>> {
  const shape = Object.fromEntries(names.map((name) => [name, quantity(boundsOf(name)).exactOptional()]));
  return z.strictObject(shape) as unknown as z.ZodType<Readonly<Partial<Record<Name, Quantity>>>>;
}

const sector = z.strictObject({
  troops: quantity(COLUMNS.troops).exactOptional(),
  mined: quantity(COLUMNS.mined).exactOptional(),
});

/** The state. Which sectors there are is checked against the theatre later. */
export const stateSchema: z.ZodType<StateData> = z.strictObject({
  world: someOf(START_COLUMNS, (name) => COLUMNS[name]).exactOptional(),
  sectors: z.record(id, sector).exactOptional(),
  sites: someOf(SITE_KINDS, () => COLUMNS.health).exactOptional(),
  axes: someOf(AXES, () => COLUMNS.level).exactOptional(),
  delivered: quantity(COLUMNS.delivered).exactOptional(),
});
