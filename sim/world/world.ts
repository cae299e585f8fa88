/**
 * The world of one month in one block of memory, with a named view for each column. One block makes digests,
 * snapshots and resets a single pass.
 */

import { COLUMNS, PAST_MONTHS, PILLARS, type ColumnName, type Entity } from '../schema/columns.ts';
import { AXES, BACKINGS } from '../schema/vocabulary.ts';
import { SLOT_TOTAL } from '../schema/slots.ts';

/** The columns by name; each has one value for each member of its entity. */
export type World = { readonly [Name in ColumnName]: Float64Array } & {
  /** All columns, one after the other, in the order of the schema. */
  readonly block: Float64Array;
};

/** The names of all columns, in the order of the block. */
export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly ColumnName[];

/** Where each column of a theatre's world stands in the block. */
export interface Layout {
  readonly columns: readonly { readonly name: ColumnName; readonly first: number; readonly end: number }[];
  readonly size: number;
}

/** How many members each entity of a theatre has. */
type Theatre = Readonly<Record<'sector' | 'site' | 'settlement' | 'partner', number>>;

/** The layout for a theatre. */
export function layOut(theatre: Theatre): Layout {
  const counts: Readonly<Record<Entity, number>> = {
    ...theatre,
    world: 1,
    backing: BACKINGS.length,
    axis: AXES.length,
    pillar: PILLARS.length,
    slot: SLOT_TOTAL,
    past: PAST_MONTHS,
  };
  let size = 0;
  const columns = COLUMN_NAMES.map((name) => {
    const first = size;
    size += counts[COLUMNS[name].entity];
    return { name, first, end: size };
  });
  return { columns, size };
}

/** An empty world of this layout. */
export function createWorld({ columns, size }: Layout): World {
  const block = new Float64Array(size);
  const named = columns.map(({ name, first, end }) => [name, block.subarray(first, end)] as const);
  // In one go, block and all: so V8 gives all worlds one hidden class, and `world.x` is one load in every campaign.
  return Object.fromEntries([...named, ['block', block]]) as World;
}

/** Reads one value. Outside the column the result is NaN, which no check lets pass. */
export function at(column: Float64Array, index: number): number {
  return column[index] as number;
}

/** The sum of a column. */
export function total(column: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < column.length; index += 1) sum += column[index] as number;
  return sum;
}

/** Throws a RangeError that names the column and place of the first value that breaks the schema. */
export function assertSound(world: World): void {
  for (const name of COLUMN_NAMES) {
    const { low, high } = COLUMNS[name];
    const column = world[name];
    for (let index = 0; index < column.length; index += 1) {
      const value = at(column, index);
      if (!(value >= low && value <= high)) {
        throw new RangeError(`${name}[${index}] is ${value}, outside ${low} to ${high}`);
      }
    }
  }
}
