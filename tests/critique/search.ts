/**
 * The search for a mandate that is best at everything: random mandates, then steps from the best, with few seeds; what is
 * promising is played on more seeds of its own (successive halving), and only from those the search goes on. How a mandate is
 * played is handed in.
 */

import { firstSeeds, pairedMean, type Effect, type Seeds } from '../../sim/study/index.ts';
import { candidateOf, crossOf, playable, randomMandate, stepsFrom, type Candidate } from './candidates.ts';
import { drawsOf, oneOf, type Draw } from './luck.ts';

/** The cards of a candidate, seed by seed. */
export type Cards = readonly (readonly number[])[];

/** Plays candidates over the same seeds. */
export type Evaluate = (candidates: readonly Candidate[], seeds: Seeds) => Promise<readonly Cards[]>;

/** What is searched. */
export interface Hunt {
  readonly evaluate: Evaluate;
  /** The word that seeds and draws hang on. */
  readonly word: string;
  /** How many candidates are tried in all. */
  readonly tries: number;
  /** The mandates that are to be beaten, each by itself and then all together. */
  readonly presets: readonly Candidate[];
  /** Where the search begins, besides the presets and random mandates. */
  readonly starts: readonly Candidate[];
}

const COARSE = 24;
const FINE = 72;
const GENERATION = 100;
const PROMOTED = 3;
const ELITE = 8;
const FINALISTS = 5;

/** The mean of each objective. */
export function meansOf(cards: Cards): readonly number[] {
  const width = cards[0]?.length ?? 0;
  return Array.from({ length: width }, (_, place) => {
    return cards.reduce((sum, card) => sum + (card[place] ?? 0), 0) / cards.length;
  });
}

/** How near a mandate comes to dominating: what it loses counts four times what it wins, and a large win little more
 * than a fair one. */
export function nearness(card: readonly number[], preset: readonly number[]): number {
  return card.reduce((sum, value, place) => {
    const ahead = value - (preset[place] ?? 0);
    return sum + (ahead < 0 ? 4 * ahead : Math.min(ahead, 0.15) + 0.1 * Math.max(0, ahead - 0.15));
  }, 0);
}

/** How near a mandate comes to being better than all presets at many objectives. */
function lead(card: readonly number[], presets: readonly (readonly number[])[]): number {
  return card.reduce((sum, value, place) => {
    const ahead = value - Math.max(...presets.map((preset) => preset[place] ?? 0));
    return sum + Math.max(-0.05, Math.min(ahead, 0.05));
  }, 0);
}

interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

/** Scores by target: one for each preset, and a last one for all of them. */
function scoresOf(cards: readonly Cards[], candidates: readonly Candidate[], presets: readonly Cards[]): Scored[][] {
  const marks = presets.map(meansOf);
  const means = cards.map(meansOf);
  const scored = (score: (card: readonly number[]) => number): Scored[] =>
    candidates.map((candidate, index) => ({ candidate, score: score(means[index] ?? []) }));
  return [...marks.map((mark) => scored((card) => nearness(card, mark))), scored((card) => lead(card, marks))];
}

const best = (list: readonly Scored[], count: number): readonly Scored[] =>
  list.toSorted((a, b) => b.score - a.score).slice(0, count);

/** Plays candidates beside the presets, and scores them. */
async function judged(hunt: Hunt, candidates: readonly Candidate[], seeds: Seeds): Promise<Scored[][]> {
  const cards = await hunt.evaluate([...hunt.presets, ...candidates], seeds);
  const presets = cards.slice(0, hunt.presets.length);
  return scoresOf(cards.slice(hunt.presets.length), candidates, presets);
}

/** The candidates of a generation: children of the elites, and here and there a random mandate. */
function children(draw: Draw, elites: readonly (readonly Scored[])[], count: number): readonly Candidate[] {
  return Array.from({ length: count }, () => {
    const family = oneOf(draw, elites);
    if (family.length === 0 || draw() < 0.05) return candidateOf(draw, randomMandate(draw));
    const parent = family[Math.floor(draw() * draw() * family.length)]?.candidate ?? oneOf(draw, family).candidate;
    const mate = draw() < 0.25 ? oneOf(draw, oneOf(draw, elites)).candidate.mandate : parent.mandate;
    const mandate = stepsFrom(draw, mate === parent.mandate ? mate : crossOf(draw, parent.mandate, mate));
    return playable(draw() < 0.8 ? { ...parent, mandate } : candidateOf(draw, mandate));
  });
}

/** Searches, and returns what came nearest: some candidates for each preset, and some for all of them; none twice. */
export async function search(
  hunt: Hunt,
  progress: (line: string) => void = () => undefined,
): Promise<readonly Candidate[]> {
  const draw = drawsOf(`search ${hunt.word}`);
  const coarse = firstSeeds(`${hunt.word}-coarse`, COARSE);
  const fine = firstSeeds(`${hunt.word}-fine`, FINE);
  const random = Array.from({ length: GENERATION }, () => candidateOf(draw, randomMandate(draw)));
  let generation: readonly Candidate[] = [...hunt.starts, ...hunt.presets, ...random.map(playable)];
  let elites: readonly (readonly Scored[])[] = [];
  for (let tried = 0; tried < hunt.tries; generation = children(draw, elites, GENERATION)) {
    tried += generation.length;
    const scored = await judged(hunt, generation, coarse);
    const promoted = [...new Set(scored.flatMap((list) => best(list, PROMOTED).map(({ candidate }) => candidate)))];
    const again = await judged(hunt, promoted, fine);
    elites = again.map((list, target) => best([...(elites[target] ?? []), ...list], ELITE));
    const heads = elites.map(([first]) => (first?.score ?? NaN).toFixed(2)).join(' ');
    progress(`${tried} mandates tried, nearest ${heads}`);
  }
  return [...new Set(elites.flatMap((list) => best(list, FINALISTS).map(({ candidate }) => candidate)))];
}

/** How a mandate stands against another, objective by objective, over the same seeds. */
export function against(one: Cards, other: Cards): readonly Effect[] {
  const width = one[0]?.length ?? 0;
  return Array.from({ length: width }, (_, place) =>
    pairedMean(
      one.map((card) => card[place] ?? 0),
      other.map((card) => card[place] ?? 0),
    ),
  );
}

/** By how much an objective may be worse, and by how much two have to be better, each by its bound of 99 %. */
const WORSE = 0.02;
const BETTER = 0.03;

/** Whether a mandate dominates another: no objective worse by more than 0.02, and at least two better by 0.03. */
export function dominates(effects: readonly Effect[]): boolean {
  return effects.every(({ low }) => low >= -WORSE) && effects.filter(({ low }) => low >= BETTER).length >= 2;
}
