/**
 * The tests of a battery, each as a figure that is close to standard normal where the numbers are as they should be. The
 * seeds of a battery are fixed, so a figure is the same every time; a bound of five says that chance alone would pass it once
 * in two million.
 */

/** How far a figure of a test may be from 0. */
export const FIVE_SIGMA = 5;

/** A count out of so many, each with this chance. */
export function ofCount(count: number, all: number, chance: number): number {
  return (count - all * chance) / Math.sqrt(all * chance * (1 - chance));
}

/** A chi-square of so many degrees as a normal figure (Wilson and Hilferty). */
export function ofChiSquare(chiSquare: number, degrees: number): number {
  const spread = 2 / (9 * degrees);
  return (Math.cbrt(chiSquare / degrees) - (1 - spread)) / Math.sqrt(spread);
}

function chiSquareOf(counts: ArrayLike<number>, all: number): number {
  const expected = all / counts.length;
  return Array.from(counts).reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** The worst of the 32 bits: each should be 1 half of the time. */
export function monobit(numbers: Float64Array): number {
  const figures = Array.from({ length: 32 }, (_, bit) => {
    const place = 2 ** (bit + 1);
    let ones = 0;
    for (const u of numbers) ones += Math.floor(u * place) & 1;
    return ofCount(ones, numbers.length, 0.5);
  });
  return worst(figures);
}

/** Whether all parts of [0, 1) get their share. */
export function evenness(numbers: Float64Array, cells: number = 256): number {
  const counts = new Float64Array(cells);
  for (const u of numbers) counts[Math.floor(u * cells)] = (counts[Math.floor(u * cells)] ?? 0) + 1;
  return ofChiSquare(chiSquareOf(counts, numbers.length), cells - 1);
}

/** Correlation with the number so many places on. */
export function serialCorrelation(numbers: Float64Array, lag: number): number {
  const pairs = numbers.length - lag;
  return correlation(numbers.subarray(0, pairs), numbers.subarray(lag));
}

/** Correlation of two lists of uniforms, each of mean 1/2 and variance 1/12. */
export function correlation(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += ((one[index] ?? 0) - 0.5) * ((other[index] ?? 0) - 0.5);
  return (12 * sum) / Math.sqrt(one.length);
}

/** Pairs of neighbours on a lattice of 64 by 64 cells: whether each cell gets its share. */
export function lattice(numbers: Float64Array): number {
  const counts = new Float64Array(64 * 64);
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const cell = Math.floor((numbers[index] ?? 0) * 64) * 64 + Math.floor((numbers[index + 1] ?? 0) * 64);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return ofChiSquare(chiSquareOf(counts, Math.floor(numbers.length / 2)), counts.length - 1);
}

/** Lengths of the gaps between numbers below a tenth: geometric, here in 40 classes. */
export function gaps(numbers: Float64Array): number {
  const classes = 40;
  const counts = new Float64Array(classes);
  let gap = 0;
  for (const u of numbers) {
    if (u < 0.1) {
      const place = Math.min(gap, classes - 1);
      counts[place] = (counts[place] ?? 0) + 1;
      gap = 0;
    } else gap += 1;
  }
  const all = counts.reduce((sum, count) => sum + count, 0);
  const chance = (place: number): number => (place < classes - 1 ? 0.1 : 1) * 0.9 ** place;
  const chiSquare = counts.reduce((sum, count, place) => {
    const expected = all * chance(place);
    return sum + (count - expected) ** 2 / expected;
  }, 0);
  return ofChiSquare(chiSquare, classes - 1);
}

/**
 * Marsaglia's birthday spacings: 1,024 birthdays in a year of 2^26 days, again and again; equal spacings are Poisson
 * with mean 4 a year.
 */
export function birthdays(numbers: Float64Array): number {
  const [people, days] = [1024, 2 ** 26];
  const years = Math.floor(numbers.length / people);
  let equal = 0;
  for (let year = 0; year < years; year += 1) {
    const born = numbers.slice(year * people, (year + 1) * people).map((u) => Math.floor(u * days));
    const sorted = born.toSorted();
    const spacings = sorted.map((day, index) => day - (sorted[index - 1] ?? 0)).toSorted();
    for (let index = 1; index < people; index += 1) if (spacings[index] === spacings[index - 1]) equal += 1;
  }
  const expected = years * (people ** 3 / (4 * days));
  return (equal - expected) / Math.sqrt(expected);
}

/** The figure that lies furthest from 0. */
export function worst(figures: readonly number[]): number {
  return figures.reduce((most, figure) => (Math.abs(figure) > Math.abs(most) ? figure : most), 0);
}
