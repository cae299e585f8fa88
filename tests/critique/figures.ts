/** Figures of games, and comparisons of games over the same seeds, each with its interval of 99 %. */

import { INDICATOR_NAMES, TELLING, type Indicator } from '../../sim/index.ts';
import { LEVEL, meanOf, pairedMean, shareOf, type Effect } from '../../sim/study/index.ts';
import { cardSum, OBJECTIVES, type Game } from './play.ts';

/** A figure of a game. */
export type GameFigure = (game: Game) => number;

/** The mean of an indicator over the months of a game; of a running total its growth a month. */
export function meanOfIndicator(name: Indicator): GameFigure {
  const place = INDICATOR_NAMES.indexOf(name);
  return ({ means }) => means[place] ?? NaN;
}

/** 1 where the ceasefire collapsed, else 0. */
export const collapsed: GameFigure = ({ ending }) => (ending === 'ceasefireCollapsed' ? 1 : 0);

/** A figure with its name and the side that is better: 1 more, -1 less. */
export interface Wanted {
  readonly name: string;
  readonly better: 1 | -1;
  readonly of: GameFigure;
}

/** Indicators that are means, not ends: to have more of them is nothing that a team could want for itself. */
const MEANS_TO_ENDS: readonly Indicator[] = [
  'backing',
  'strength',
  'shortInterceptors',
  'mediumInterceptors',
  'longInterceptors',
];

/** Each objective of the card. */
export const CARD_FIGURES: readonly Wanted[] = OBJECTIVES.map((name, place) => ({
  name: `card ${name}`,
  better: 1,
  of: ({ card }) => card[place] ?? 0,
}));

/** All that a team could want: the objectives, the indicators that are ends, and that the ceasefire does not collapse. */
export const WANTED: readonly Wanted[] = [
  ...CARD_FIGURES,
  ...INDICATOR_NAMES.filter((name) => !MEANS_TO_ENDS.includes(name)).map((name): Wanted => {
    return { name, better: TELLING[name].better === 'lower' ? -1 : 1, of: meanOfIndicator(name) };
  }),
  { name: 'collapse', better: -1, of: collapsed },
];

/** Throws a RangeError where two lists of games were not played over the same seeds. */
function assertPaired(a: readonly Game[], b: readonly Game[]): void {
  const stray = a.findIndex(({ seed }, index) => seed !== b[index]?.seed);
  if (a.length !== b.length || stray >= 0) throw new RangeError('games of other seeds cannot be paired');
}

/** Games a less games b in a figure, seed by seed. Throws a RangeError where they were not played over the same seeds. */
export function apart(a: readonly Game[], b: readonly Game[], of: GameFigure, level: number = LEVEL): Effect {
  assertPaired(a, b);
  return pairedMean(a.map(of), b.map(of), level);
}

/** Games a less games b in a figure, on the side that is better. */
export function gain(a: readonly Game[], b: readonly Game[], figure: Wanted, level: number = LEVEL): Effect {
  return apart(a, b, (game) => figure.better * figure.of(game), level);
}

/** The figures in which games a are told apart as better than games b. */
export function betterAt(
  a: readonly Game[],
  b: readonly Game[],
  figures: readonly Wanted[],
  level: number = LEVEL,
): readonly Wanted[] {
  return figures.filter((figure) => gain(a, b, figure, level).low > 0);
}

/** The standard deviation of a figure between seeds. */
export function deviation(games: readonly Game[], of: GameFigure): number {
  const values = games.map(of);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1));
}

/** The share of games of which something holds. */
export function shareWhere(games: readonly Game[], holds: (game: Game) => boolean): Effect {
  return shareOf(games.map(holds));
}

/** The mean sum of the card. */
export function meanCard(games: readonly Game[]): Effect {
  return meanOf(games.map(cardSum));
}

/** An effect with another factor, as points of a hundred, say. */
export function times({ mean, low, high, seeds }: Effect, factor: number): Effect {
  const ends = [low * factor, high * factor] as const;
  return { mean: mean * factor, low: Math.min(...ends), high: Math.max(...ends), seeds };
}
