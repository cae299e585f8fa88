import { describe, expect, it } from 'vitest';
import {
  advance,
  atScale,
  endOf,
  isEnd,
  isTurningPoint,
  lastStep,
  monthBack,
  monthOn,
  onScale,
  openingOf,
  stepBack,
  stepOn,
  toggled,
  type Position,
  type Score,
} from '../../../renderer/replay/score.ts';

/** Three months: two incidents, none, three; the last month turned at its second incident. */
const score: Score = { counts: [2, 0, 3], turning: new Map([[3, 2]]) };

/** Every position from the start to the end, by going on. */
function allPositions(): readonly Position[] {
  const positions = [openingOf(score, 1)];
  for (let at = openingOf(score, 1); !isEnd(score, at) && positions.length < 100;) {
    at = stepOn(score, at);
    positions.push(at);
  }
  return positions;
}

describe('the score of a replay', () => {
  it('goes through opening, incidents and end of every month, a quiet one too', () => {
    expect(allPositions().map(({ turn, step }) => `${turn}.${step}`)).toEqual([
      '1.0',
      '1.1',
      '1.2',
      '1.3',
      '2.0',
      '2.1',
      '3.0',
      '3.1',
      '3.2',
      '3.3',
      '3.4',
    ]);
  });

  it('goes back the way it came, and no farther than the start', () => {
    const back = [endOf(score)];
    for (let at = endOf(score); at.turn > 1 || at.step > 0;) {
      at = stepBack(score, at);
      back.push(at);
    }
    expect(back.toReversed()).toEqual(allPositions());
    expect(stepBack(score, { turn: 1, step: 0 })).toEqual({ turn: 1, step: 0 });
  });

  it('stays at the end', () => {
    expect(stepOn(score, endOf(score))).toEqual(endOf(score));
    expect(endOf(score)).toEqual({ turn: 3, step: lastStep(score, 3) });
  });

  it('steps by months to their openings, and stops at either end', () => {
    expect(monthOn(score, { turn: 1, step: 2 })).toEqual({ turn: 2, step: 0 });
    expect(monthOn(score, { turn: 3, step: 1 })).toEqual(endOf(score));
    expect(monthBack(score, { turn: 3, step: 2 })).toEqual({ turn: 2, step: 0 });
    expect(monthBack(score, { turn: 1, step: 2 })).toEqual({ turn: 1, step: 0 });
  });

  it('begins at the nearest month there is', () => {
    expect(openingOf(score, 9)).toEqual({ turn: 3, step: 0 });
    expect(openingOf(score, 0)).toEqual({ turn: 1, step: 0 });
  });

  it('puts every position at a place of its own within its month, and finds it there again', () => {
    const places = allPositions().map((position) => onScale(score, position));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
    for (const position of allPositions()) {
      const place = onScale(score, position);
      expect(Math.floor(place) + 1).toBe(position.turn);
      expect(atScale(score, place)).toEqual(position);
    }
  });

  it('takes places beyond either end for the nearest position', () => {
    expect(atScale(score, -1)).toEqual({ turn: 1, step: 0 });
    expect(atScale(score, 3)).toEqual(endOf(score));
  });
});

describe('the player', () => {
  it('plays on, and stops at the end', () => {
    expect(advance(score, { position: { turn: 1, step: 0 }, isPlaying: true }, true)).toEqual({
      position: { turn: 1, step: 1 },
      isPlaying: true,
    });
    expect(advance(score, { position: { turn: 3, step: 3 }, isPlaying: true }, true)).toEqual({
      position: endOf(score),
      isPlaying: false,
    });
  });

  it('stops at a turning point where it is asked to, and only there', () => {
    const before = { position: { turn: 3, step: 1 }, isPlaying: true };
    expect(isTurningPoint(score, { turn: 3, step: 2 })).toBe(true);
    expect(isTurningPoint(score, { turn: 1, step: 2 })).toBe(false);
    expect(advance(score, before, true)).toEqual({ position: { turn: 3, step: 2 }, isPlaying: false });
    expect(advance(score, before, false)).toEqual({ position: { turn: 3, step: 2 }, isPlaying: true });
  });

  it('goes on from a turning point when it is started again, and from the end starts over', () => {
    const resting = { position: { turn: 3, step: 2 }, isPlaying: false };
    expect(toggled(score, resting)).toEqual({ ...resting, isPlaying: true });
    expect(toggled(score, { ...resting, isPlaying: true })).toEqual(resting);
    expect(toggled(score, { position: endOf(score), isPlaying: false })).toEqual({
      position: { turn: 1, step: 0 },
      isPlaying: true,
    });
  });
});
