/**
 * The row on numbers: which numbers of the book move an objective where they stand at an end of their range, and how many of
 * those have a public source. A claim of the article is no source, and an assumption is none.
 */

import type { CatalogueData } from '../../../sim/index.ts';
import { parameterPaths, quantityAt } from '../../../sim/study/index.ts';
import { progress } from '../../measure/rows.ts';
import { apart, deviation, type GameFigure } from '../figures.ts';
import { base, presetOf } from '../mandates.ts';
import { OBJECTIVES, type Game, type Job } from '../play.ts';
import { counted, least, seedsFor, type Court, type CritiqueRow, type Finding } from '../row.ts';

/** What a number has to move by so many standard deviations between seeds, in the figure behind one objective. */
const MOVES = 0.1;

/** Of a hundred numbers that do, so many are to have a public source. */
const SOURCED = 25;

/** Seeds of every number, and those added for each number that is not told by them. */
const FEW = 40;
const MORE = 120;

/** A number of the book with one end of its range. */
export interface End {
  readonly path: string;
  readonly end: 'low' | 'high';
  readonly value: number;
}

/** How far an end moves the figure behind an objective, in standard deviations, with its interval of 99 %. */
export interface Shift {
  readonly objective: string;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** A number that moves an objective. */
interface Mover extends Shift {
  readonly path: string;
  readonly end: End['end'];
}

/** Whether a source names a public figure. */
export function isPublic(source: string): boolean {
  return source.split(' ').some((id) => id !== 'assumption' && !/^C\d+$/.test(id));
}

/** The ends of the ranges of a book that are other than the values. */
export function endsOf(book: CatalogueData['parameters']): readonly End[] {
  return parameterPaths(book).flatMap((path) => {
    const { low, value, high } = quantityAt(book, path);
    const ends: readonly End[] = [
      { path, end: 'low', value: low },
      { path, end: 'high', value: high },
    ];
    return ends.filter((end) => end.value !== value);
  });
}

/** How far games differ from the plain ones in the figure behind each objective. */
export function shiftsOf(games: readonly Game[], plain: readonly Game[]): readonly Shift[] {
  return OBJECTIVES.map((objective, place): Shift => {
    const of: GameFigure = ({ judged }) => judged[place] ?? NaN;
    const { mean, low, high } = apart(games, plain, of);
    const sd = deviation(plain, of);
    // Where nothing ever varies, any shift at all is beyond measure.
    const unit = sd > 0 ? sd : Math.abs(mean) / 99 || 1;
    return { objective, mean: mean / unit, low: low / unit, high: high / unit };
  });
}

const isToldApart = ({ low, high }: Shift): boolean => low > 0 || high < 0;
const isOut = ({ low, high }: Shift): boolean => low > -MOVES && high < MOVES;
const isIn = ({ low, high }: Shift): boolean => low >= MOVES || high <= -MOVES;

/** Whether these shifts leave open if the end moves an objective. */
export function isOpen(shifts: readonly Shift[]): boolean {
  return !shifts.some(isIn) && !shifts.every(isOut);
}

/** The largest shift that is told apart from none and large enough to count; null where there is none. */
export function moveOf(shifts: readonly Shift[]): Shift | null {
  const moves = shifts.filter((shift) => isToldApart(shift) && Math.abs(shift.mean) >= MOVES);
  return moves.reduce<Shift | null>(
    (most, shift) => (most === null || Math.abs(shift.mean) > Math.abs(most.mean) ? shift : most),
    null,
  );
}

/** Games of the plain rules, and of each end in turn. */
async function play(court: Court, ends: readonly End[], part: readonly [name: string, count: number]) {
  const seeds = seedsFor(court, ...part);
  const plain: Job = { mandate: presetOf('balanced'), decider: 'standing', seeds };
  const jobs = ends.map(({ path, value }): Job => ({ ...plain, change: { parameters: { [path]: value } } }));
  const [games = [], ...others] = await court.hands.play([plain, ...jobs]);
  return { plain: games, others };
}

/** The numbers that move an objective, each at its stronger end, the strongest first. */
async function moversOf(court: Court): Promise<readonly Mover[]> {
  const ends = endsOf(base.data.parameters);
  const few = await play(court, ends, ['numbers', FEW]);
  const first = few.others.map((games) => shiftsOf(games, few.plain));
  const open = ends.flatMap((_, index) => (isOpen(first[index] ?? []) ? [index] : []));
  progress(`numbers: ${ends.length} ends, ${open.length} of them to be looked at again`);
  const more = await play(
    court,
    open.flatMap((index) => ends[index] ?? []),
    ['numbers again', MORE],
  );
  const plain = [...few.plain, ...more.plain];
  const again = new Map(
    open.map((index, place) => [index, shiftsOf([...(few.others[index] ?? []), ...(more.others[place] ?? [])], plain)]),
  );
  const strongest = new Map<string, Mover>();
  ends.forEach(({ path, end }, index) => {
    const move = moveOf(again.get(index) ?? first[index] ?? []);
    const known = strongest.get(path);
    if (move !== null && Math.abs(move.mean) > Math.abs(known?.mean ?? 0)) strongest.set(path, { path, end, ...move });
  });
  return [...strongest.values()].toSorted((a, b) => Math.abs(b.mean) - Math.abs(a.mean));
}

function told({ path, end, objective, mean }: Mover): string {
  return `${path} at its ${end} end: ${objective} ${mean > 0 ? '+' : ''}${mean.toFixed(2)} sd`;
}

async function measure(court: Court): Promise<readonly Finding[]> {
  if (court.scale < 1) {
    progress('numbers: not a part of the small measurement');
    return [];
  }
  const movers = await moversOf(court);
  const isSourced = ({ path }: Mover): boolean => isPublic(quantityAt(base.data.parameters, path).source);
  const sourced = movers.filter(isSourced);
  const bare = movers.filter((mover) => !isSourced(mover));
  return [
    counted(
      `numbers of ${parameterPaths(base.data.parameters).length} that move an objective by 0.1 sd`,
      movers.length,
      null,
    ),
    counted('of a hundred of them, with a public source', (100 * sourced.length) / movers.length, least(SOURCED), [
      ...sourced.map((mover) => `sourced: ${told(mover)}`),
      ...bare.map((mover) => `assumed: ${told(mover)}`),
    ]),
  ];
}

/** How much of what matters has a source. */
export const numbers: CritiqueRow = {
  id: 'numbers',
  what: 'numbers that move an objective at an end of their range: how many have a public source',
  measure,
};
