/** Measures rows of the table: each arm is played once, over the seeds that its rows ask for, and only figures are kept. */

import {
  also,
  bootstrap,
  firstSeeds,
  openPlayer,
  pairedMean,
  type Arm,
  type Effect,
  type Figure,
  type Ratio,
} from '../../../sim/study/index.ts';
import { base, withChoice, type Choice } from '../mandates.ts';
import { readsJournal } from './figures.ts';
import { PLAIN, type Fact, type Measure, type Row } from './stated.ts';

/** Seeds of a row that asks for no others, and the fewest that any row is measured with. */
const SEEDS = 60;
const LEAST = 20;

/** Under which luck, and with which share of the seeds. */
export interface Luck {
  readonly word: string;
  readonly scale: number;
}

/** One side of a comparison: its arm, and the same arm with what befalls both sides. */
interface Side {
  readonly plain: Arm;
  readonly shocked: Arm | null;
}

/** An arm with all that is asked of it. */
interface Asked {
  readonly arm: Arm;
  seeds: number;
  readonly values: Map<Figure, Float64Array>;
}

/** The values of a figure in an arm, seed by seed. */
type ValuesOf = (arm: Arm, figure: Figure) => Float64Array;

const isFact = (of: Measure): of is Fact => 'fact' in of;

/** The figures that a measure reads of each campaign. */
function figuresOf(of: Measure): readonly Figure[] {
  if (typeof of === 'function') return [of];
  return isFact(of) ? [] : [of.top, of.bottom];
}

/** The choice that a row's is compared with. */
export function otherOf({ setting, against }: Row): Choice {
  return typeof against === 'object' ? against : { setting, choice: against };
}

function sidesOf(row: Row): readonly [Side, Side] {
  const { start = PLAIN, shock } = row;
  const sideOf = ({ setting, choice }: Choice): Side => {
    const plain: Arm = { ...start.change, mandate: withChoice(start.mandate, setting, choice) };
    return { plain, shocked: shock === undefined ? null : also(plain, shock) };
  };
  return [sideOf(row), sideOf(otherOf(row))];
}

const keyOf = (arm: Arm): string => JSON.stringify(arm);

const seedsOf = ({ seeds = SEEDS }: Row, { scale }: Luck): number => Math.max(LEAST, Math.round(seeds * scale));

function ask(book: Map<string, Asked>, row: Row, luck: Luck): void {
  for (const { plain, shocked } of sidesOf(row)) {
    for (const arm of shocked === null ? [plain] : [plain, shocked]) {
      const asked = book.get(keyOf(arm)) ?? { arm, seeds: 0, values: new Map<Figure, Float64Array>() };
      asked.seeds = Math.max(asked.seeds, seedsOf(row, luck));
      for (const figure of figuresOf(row.wanted.of)) asked.values.set(figure, new Float64Array());
      book.set(keyOf(arm), asked);
    }
  }
}

function play({ arm, seeds, values }: Asked, word: string): void {
  const record = [...values.keys()].some(readsJournal);
  const games = openPlayer(base, { ...arm, record }).play(firstSeeds(word, seeds));
  for (const figure of values.keys()) values.set(figure, Float64Array.from(games, figure));
}

/** A figure of each campaign; where something befalls a side, how much that changes it. */
function valuesIn({ plain, shocked }: Side, figure: Figure, valuesOf: ValuesOf): readonly number[] {
  const before = valuesOf(plain, figure);
  if (shocked === null) return [...before];
  return Array.from(valuesOf(shocked, figure), (value, seed) => value - (before[seed] ?? NaN));
}

/** The difference of two ratios of sums over the same seeds. */
function ratiosApart({ top, bottom }: Ratio, sides: readonly [Side, Side], valuesOf: ValuesOf): Effect {
  if (sides[0].shocked !== null) throw new RangeError('a ratio of sums is compared without a shock');
  const columns = sides.flatMap(({ plain }) => [valuesOf(plain, top), valuesOf(plain, bottom)]);
  const rows = Array.from(columns[0] ?? [], (_, seed) => Float64Array.from(columns, (column) => column[seed] ?? NaN));
  return bootstrap(rows, ([above = NaN, below = NaN, otherAbove = NaN, otherBelow = NaN]) => {
    return above / below - otherAbove / otherBelow;
  });
}

/** What a row's choice comes to less the other choice, in the unit of its measure. A fact has no interval. */
function effectOf(row: Row, valuesOf: ValuesOf): Effect {
  const { of } = row.wanted;
  if (isFact(of)) {
    const mean = of.fact(row) - of.fact(otherOf(row));
    return { mean, low: mean, high: mean, seeds: 0 };
  }
  const sides = sidesOf(row);
  if (typeof of !== 'function') return ratiosApart(of, sides, valuesOf);
  return pairedMean(valuesIn(sides[0], of, valuesOf), valuesIn(sides[1], of, valuesOf));
}

/** The effects of rows, in their order. */
export function measureRows(rows: readonly Row[], luck: Luck): readonly Effect[] {
  const book = new Map<string, Asked>();
  for (const row of rows) if (!isFact(row.wanted.of)) ask(book, row, luck);
  for (const asked of book.values()) play(asked, luck.word);
  return rows.map((row) =>
    effectOf(row, (arm, figure) => {
      const values = book.get(keyOf(arm))?.values.get(figure);
      if (values === undefined) throw new RangeError('a figure was not asked for');
      return values.subarray(0, seedsOf(row, luck));
    }),
  );
}

/** Whether a row holds: its whole interval of 99 % lies on the side that its words name. */
export function holds({ wanted }: Row, { low, high }: Effect): boolean {
  return wanted.sign > 0 ? low > 0 : high < 0;
}

/** A row with its figure, in a line. */
export function told(row: Row, { mean, low, high, seeds }: Effect): string {
  const other = otherOf(row);
  const rival = other.setting === row.setting ? `${other.choice}` : `${other.setting} ${other.choice}`;
  const [shown, least, most] = [mean, low, high].map((value) => value.toPrecision(3));
  const wanted = row.wanted.sign > 0 ? 'more' : 'less';
  return `${row.setting} ${row.choice} (${rival}), "${row.words}": ${shown} [${least}, ${most}] over ${seeds} seeds, wanted ${wanted}`;
}
