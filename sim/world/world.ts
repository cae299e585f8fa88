/**
 * The world of one month in one block of memory, with a named view for each column. One block makes digests,
 * snapshots and resets a single pass.
 */

import { COLUMNS, PILLARS, type ColumnName, type Entity } from './schema.ts';
import { AXES, BACKINGS } from '../catalogue/vocabulary.ts';
import { SLOT_TOTAL } from '../mandate/slots.ts';

/** The columns by name; each has one value for each member of its entity. */
export type World = { readonly [Name in ColumnName]: Float64Array } & {
  /** All columns, one after the other, in the order of the schema. */
  readonly block: Float64Array;
};

/** How many members each entity has. */
export type EntityCounts = Readonly<Record<Entity, number>>;

/** The counts of a theatre. */
export function countEntities(theatre: {
  readonly sectors: number;
  readonly sites: number;
  readonly settlements: number;
  readonly partners: number;
}): EntityCounts {
  return {
    world: 1,
    sector: theatre.sectors,
    site: theatre.sites,
    settlement: theatre.settlements,
    partner: theatre.partners,
    backing: BACKINGS.length,
    axis: AXES.length,
    pillar: PILLARS.length,
    slot: SLOT_TOTAL,
  };
}

/** The names of all columns, in the order of the block. */
export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly ColumnName[];

/** An empty world with room for these entities. */
export function createWorld(counts: EntityCounts): World {
  const size = COLUMN_NAMES.reduce((sum, name) => sum + counts[COLUMNS[name].entity], 0);
  const block = new Float64Array(size);
  let offset = 0;
  const columns = COLUMN_NAMES.map((name) => {
    const length = counts[COLUMNS[name].entity];
    const column = block.subarray(offset, offset + length);
    offset += length;
    return [name, column] as const;
  });
  // In one go, block and all: so V8 gives all worlds one hidden class, and `world.x` is one load in every campaign.
  return Object.fromEntries([...columns, ['block', block]]) as World;
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
