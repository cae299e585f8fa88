/**
 * What an answer to the open decision would likely move: each answer is settled on a copy of the world, by the very
 * functions that settle it in play, over the same even grid of luck for all. For the card alone, when it asks: nothing
 * of it is recorded, and no policy knows it. The luck that the incident has is not looked at.
 */

import type { Campaign } from '../campaign.ts';
import { openOccurrence } from '../commands/decide.ts';
import type { OutcomeLuck } from '../incidents/occurrence.ts';
import { outcomeOf, prospectOf, type Outcome, type Prospect } from '../incidents/outcome.ts';
import { settle } from '../incidents/settle.ts';
import { INDICATOR_NAMES, type Indicator } from '../schema/columns.ts';
import { at, createWorld } from '../world/world.ts';
import type { Rehearsal } from './types.ts';

/** The same places in luck as a forecast looks at. */
const THREE: readonly number[] = [0.1, 0.5, 0.9];
const TWO: readonly number[] = [0.15, 0.85];
const MIDDLE: readonly number[] = [0.5];

/** Luck to look at; a kind that has no part in the answer is not spread, which leaves every range as it is. */
function lucksOf({ ordered, raid, occurrence }: Prospect): readonly OutcomeLuck[] {
  const isRounded = raid !== null || occurrence.type.always.all.some(({ kind }) => kind === 'handler');
  return (ordered.spread > 0 ? THREE : MIDDLE).flatMap((clarity) =>
    (ordered.lateChance > 0 ? TWO : MIDDLE).flatMap((lateness) =>
      (isRounded ? TWO : MIDDLE).flatMap((rounding) =>
        // What happens to people and how far a mechanism goes have no figure in common, so they may share their luck.
        THREE.map((fate) => ({ clarity, lateness, rounding, blur: 0.5, size: fate, force: fate, civilians: fate })),
      ),
    ),
  );
}

/** The likely range of figures: from the 10th to the 90th of a hundred. */
function rangeOf(figures: readonly number[]): readonly [number, number] {
  const sorted = figures.toSorted((a, b) => a - b);
  const tenth = Math.floor(sorted.length / 10);
  return [sorted[tenth] ?? NaN, sorted[sorted.length - 1 - tenth] ?? NaN];
}

/** The chance that nothing strikes home on this course: exact, as a part of a hit becomes a whole one by even luck. */
function sparedOn({ prospect: { raid, hitShare }, prevented }: Outcome): number {
  return raid === null ? NaN : Math.max(0, 1 - raid.leakers * (1 - prevented) * hitShare);
}

/** What came of the answer with one luck. */
interface Trial {
  readonly spared: number;
  readonly darkened: number;
  readonly moves: readonly number[];
}

/** What the answer would likely move. Throws a RangeError where no decision is open, or it knows no such answer. */
export function rehearse(campaign: Campaign, answer: string): Rehearsal {
  const occurrence = openOccurrence(campaign);
  const response = occurrence?.type.responses.find(({ id }) => id === answer);
  if (occurrence === undefined || response === undefined) throw new RangeError(`nothing asks for "${answer}"`);
  const world = createWorld(campaign.rules.layout);
  const month = { ...campaign.month };
  const trial: Campaign = { ...campaign, world, month, journal: null };
  const prospect = prospectOf(campaign, occurrence, response);
  const trials = lucksOf(prospect).map((luck): Trial => {
    world.block.set(campaign.world.block);
    Object.assign(month, campaign.month);
    const tried = { ...occurrence, luck };
    const outcome = outcomeOf({ ...prospect, occurrence: tried }, luck);
    const { darkened } = settle(trial, tried, outcome);
    const moves = INDICATOR_NAMES.map((name) => at(world[name], 0) - at(campaign.world[name], 0));
    return { spared: sparedOn(outcome), darkened, moves };
  });
  const ranges = INDICATOR_NAMES.map((name, place) => [name, rangeOf(trials.map(({ moves }) => moves[place] ?? NaN))]);
  return {
    moves: Object.fromEntries(ranges) as Record<Indicator, readonly [number, number]>,
    darkened: rangeOf(trials.map(({ darkened }) => darkened)),
    spared: trials.reduce((sum, { spared }) => sum + spared, 0) / trials.length,
  };
}
