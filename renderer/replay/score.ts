/**
 * Where a replay stands, and where it goes from there. A month is played in steps: 0 is its opening, then one for each
 * incident in the order of their days, and the last is its end. Nothing here keeps time.
 */

/** What is played: how many incidents each month had, and at which of them a month turned. */
export interface Score {
  readonly counts: readonly number[];
  /** The step of the turning point, by its month from 1. */
  readonly turning: ReadonlyMap<number, number>;
}

/** A place in the score: month from 1, step from 0. */
export interface Position {
  readonly turn: number;
  readonly step: number;
}

/** What the player does just now. */
export interface Playback {
  readonly position: Position;
  readonly isPlaying: boolean;
}

/** The step at which a month ends. */
export function lastStep({ counts }: Score, turn: number): number {
  return (counts[turn - 1] ?? 0) + 1;
}

/** The opening of this month, or of the nearest there is. */
export function openingOf({ counts }: Score, turn: number): Position {
  return { turn: Math.min(Math.max(1, turn), Math.max(1, counts.length)), step: 0 };
}

/** The end of the last month. */
export function endOf(score: Score): Position {
  const turn = Math.max(1, score.counts.length);
  return { turn, step: lastStep(score, turn) };
}

/** Whether nothing comes after it. */
export function isEnd(score: Score, { turn, step }: Position): boolean {
  const end = endOf(score);
  return turn === end.turn && step >= end.step;
}

/** One incident on; from a month's end to the opening of the next. */
export function stepOn(score: Score, position: Position): Position {
  const { turn, step } = position;
  if (step < lastStep(score, turn)) return { turn, step: step + 1 };
  return isEnd(score, position) ? position : { turn: turn + 1, step: 0 };
}

/** One incident back; from a month's opening to the end of the one before. */
export function stepBack(score: Score, position: Position): Position {
  const { turn, step } = position;
  if (step > 0) return { turn, step: step - 1 };
  return turn === 1 ? position : { turn: turn - 1, step: lastStep(score, turn - 1) };
}

/** The opening of the next month; from the last month to its end. */
export function monthOn(score: Score, { turn }: Position): Position {
  return turn < score.counts.length ? { turn: turn + 1, step: 0 } : endOf(score);
}

/** The opening of the month before; from the first month to its opening. */
export function monthBack(score: Score, { turn }: Position): Position {
  return openingOf(score, turn - 1);
}

/** Whether it is the incident at which its month turned. */
export function isTurningPoint({ turning }: Score, { turn, step }: Position): boolean {
  return turning.get(turn) === step;
}

/** One step of play: it ends at the end, and where turning points are waited for, at one of them. */
export function advance(score: Score, { position }: Playback, stopsAtTurning: boolean): Playback {
  const next = stepOn(score, position);
  const isOver = isEnd(score, next);
  return { position: next, isPlaying: !isOver && !(stopsAtTurning && isTurningPoint(score, next)) };
}

/** Starts or stops; from the end it starts over. */
export function toggled(score: Score, { position, isPlaying }: Playback): Playback {
  if (isPlaying) return { position, isPlaying: false };
  return { position: isEnd(score, position) ? openingOf(score, 1) : position, isPlaying: true };
}

/** The place on a scale on which every month is as long as any other: 0 at the start, 1.5 in the middle of month 2. */
export function onScale(score: Score, { turn, step }: Position): number {
  return turn - 1 + (step + 0.5) / (lastStep(score, turn) + 1);
}

/** The position nearest to a place on that scale. */
export function atScale(score: Score, place: number): Position {
  const turn = Math.min(Math.max(0, Math.floor(place)), Math.max(1, score.counts.length) - 1) + 1;
  const last = lastStep(score, turn);
  const step = Math.floor((place - turn + 1) * (last + 1));
  return { turn, step: Math.min(Math.max(0, step), last) };
}
