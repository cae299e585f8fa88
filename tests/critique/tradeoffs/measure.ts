/** Measures rows of the table: each arm is played once, over the seeds that its rows ask for, and only figures are kept. */

import {
  bootstrap,
  firstSeeds,
  openPlayer,
  pairedMean,
  type Arm,
  type Change,
  type Effect,
  type Figure,
} from '../../../sim/study/index.ts';
import { also } from '../../../sim/study/index.ts';
import { base, withChoice, type Choice } from '../mandates.ts';
import { readsJournal } from './figures.ts';
import { PLAIN, type Fact, type Measure, type Row } from './stated.ts';

/** Seeds of a row that asks for no others. */
export const SEEDS = 60;

/** Under which luck, and with which share of the seeds. */
export interface Luck {
  readonly word: string;
  readonly scale: number;
}

const isFact = (of: Measure): of is Fact => 'fact' in of;

/** The figures of a measure: one, or the top and the bottom of a ratio. */
function figuresOf(of: Measure): readonly Figure[] {
  if (typeof of === 'function') return [of];
  return isFact(of) ? [] : [of.top, of.bottom];
}

/** An arm with all that is asked of it. */
interface Asked {
  readonly arm: Arm;
  seeds: number;
  readonly values: Map<Figure, Float64Array>;
}

type Book = Map<string, Asked>;

function armOf({ start = PLAIN }: Row, { setting, choice }: Choice, shock?: Change): Arm {
  const arm: Arm = { ...start.change, mandate: withChoice(start.mandate, setting, choice) };
  return shock === undefined ? arm : also(arm, shock);
}

/** The choice that a row's is compared with. */
export function otherOf({ setting, against }: Row): Choice {
  return typeof against === 'object' ? against : { setting, choice: against };
}

/** The arms of a row: the choice, the other one, and both again with what befalls them. */
function armsOf(row: Row): readonly Arm[] {
  const { shock } = row;
  const other = otherOf(row);
  const plain = [armOf(row, row), armOf(row, other)];
  return shock === undefined ? plain : [...plain, armOf(row, row, shock), armOf(row, other, shock)];
}

const keyOf = (arm: Arm): string => JSON.stringify(arm);

/** At least 20 seeds, as many as the row asks for where the scale is 1. */
const seedsOf = ({ seeds = SEEDS }: Row, { scale }: Luck): number => Math.max(20, Math.round(seeds * scale));

function ask(book: Book, row: Row, luck: Luck): void {
  for (const arm of armsOf(row)) {
    const asked = book.get(keyOf(arm)) ?? { arm, seeds: 0, values: new Map<Figure, Float64Array>() };
    asked.seeds = Math.max(asked.seeds, seedsOf(row, luck));
    for (const figure of figuresOf(row.wanted.of)) asked.values.set(figure, new Float64Array());
    book.set(keyOf(arm), asked);
  }
}

function play({ arm, seeds, values }: Asked, word: string): void {
  const record = [...values.keys()].some(readsJournal);
  const games = openPlayer(base, { ...arm, record }).play(firstSeeds(word, seeds));
  for (const figure of values.keys()) values.set(figure, Float64Array.from(games, figure));
}

/** What a row's choice comes to less the other choice, in the unit of its measure. */
function effectOf(row: Row, book: Book, luck: Luck): Effect {
  const { wanted, setting, choice } = row;
  const other = otherOf(row);
  if (isFact(wanted.of)) {
    const mean = wanted.of.fact(setting, choice) - wanted.of.fact(other.setting, other.choice);
    return { mean, low: mean, high: mean, seeds: 0 };
  }
  const arms = armsOf(row).map((arm) => book.get(keyOf(arm)));
  const figures = figuresOf(wanted.of);
  const seeds = seedsOf(row, luck);
  const valueOf = (arm: number, figure: number, seed: number): number => {
    const of = figures[figure];
    return (of === undefined ? undefined : arms[arm]?.values.get(of)?.[seed]) ?? NaN;
  };
  const places = Array.from({ length: seeds }, (_, seed) => seed);
  if (figures.length === 1) {
    const side = (plain: number, shocked: number): number[] =>
      places.map((seed) => (arms.length > 2 ? valueOf(shocked, 0, seed) : 0) + (arms.length > 2 ? -1 : 1) * valueOf(plain, 0, seed));
    return pairedMean(side(0, 2), side(1, 3));
  }
  if (arms.length > 2) throw new RangeError('a ratio is compared without a shock');
  return bootstrap(
    places.map((seed) => Float64Array.of(valueOf(0, 0, seed), valueOf(0, 1, seed), valueOf(1, 0, seed), valueOf(1, 1, seed))),
    ([topA = 0, bottomA = 0, topB = 0, bottomB = 0]) => topA / bottomA - topB / bottomB,
  );
}

/** The effects of rows, in their order. */
export function measureRows(rows: readonly Row[], luck: Luck): readonly Effect[] {
  const book: Book = new Map();
  const played = rows.filter(({ wanted }) => !isFact(wanted.of));
  for (const row of played) ask(book, row, luck);
  for (const asked of book.values()) play(asked, luck.word);
  return rows.map((row) => effectOf(row, book, luck));
}

/** Whether a row holds: its whole interval of 99 % lies on the side that its words name. */
export function holds({ wanted }: Row, { low, high }: Effect): boolean {
  return wanted.sign > 0 ? low > 0 : high < 0;
}
