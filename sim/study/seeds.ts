/** Seeds as a study counts them: a name and a range of numbers, "claim-0", "claim-1" and so on. */

/** Some seeds of one name. */
export interface Seeds {
  readonly name: string;
  /** The first number. */
  readonly from: number;
  readonly count: number;
}

/** The first so many seeds of a name. */
export function firstSeeds(name: string, count: number): Seeds {
  return { name, from: 0, count };
}

/** The seeds in words, as campaigns take them. */
export function seedList({ name, from, count }: Seeds): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${from + index}`);
}

/** The range cut into batches of at most `size`, in order. Throws a RangeError for a size that is no whole number from 1. */
export function batchesOf({ name, from, count }: Seeds, size: number): readonly Seeds[] {
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`a batch cannot hold ${size} seeds`);
  return Array.from({ length: Math.ceil(count / size) }, (_, batch) => {
    const first = batch * size;
    return { name, from: from + first, count: Math.min(size, count - first) };
  });
}
