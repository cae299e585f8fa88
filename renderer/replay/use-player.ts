/** The player: where it stands, whether it runs, how fast. Time passes here and nowhere else. */

import { useEffect, useMemo, useState } from 'react';
import {
  advance,
  endOf,
  monthBack,
  monthOn,
  openingOf,
  stepBack,
  stepOn,
  toggled,
  type Position,
  type Score,
} from './score.ts';

/** How long an incident is shown at plain speed. */
const STEP_MS = 2000;

/** Speeds that can be chosen: how much faster than plain. */
export const SPEEDS = { half: 0.5, plain: 1, double: 2, fourfold: 4 } as const;
export type Speed = keyof typeof SPEEDS;

/** What can be done with the player. */
export interface PlayerActions {
  readonly toggle: () => void;
  readonly stepOn: () => void;
  readonly stepBack: () => void;
  readonly monthOn: () => void;
  readonly monthBack: () => void;
  readonly toStart: () => void;
  readonly toEnd: () => void;
  readonly seek: (position: Position) => void;
}

/** The player as the screen uses it. */
export interface Player {
  readonly position: Position;
  readonly isPlaying: boolean;
  readonly speed: Speed;
  readonly setSpeed: (speed: Speed) => void;
  readonly stopsAtTurning: boolean;
  readonly setStopsAtTurning: (stops: boolean) => void;
  readonly actions: PlayerActions;
}

/** A player of this score that begins at the opening of a month. */
export function usePlayer(score: Score, from: number): Player {
  const [playback, setPlayback] = useState(() => ({ position: openingOf(score, from), isPlaying: false }));
  const [speed, setSpeed] = useState<Speed>('plain');
  const [stopsAtTurning, setStopsAtTurning] = useState(true);
  const { isPlaying } = playback;

  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(
      () => setPlayback((current) => advance(score, current, stopsAtTurning)),
      STEP_MS / SPEEDS[speed],
    );
    return () => clearInterval(timer);
  }, [isPlaying, score, speed, stopsAtTurning]);

  const actions = useMemo((): PlayerActions => {
    // Whoever moves by hand wants to look: the player rests.
    const move = (way: (position: Position) => Position) => (): void =>
      setPlayback(({ position }) => ({ position: way(position), isPlaying: false }));
    return {
      toggle: () => setPlayback((current) => toggled(score, current)),
      stepOn: move((position) => stepOn(score, position)),
      stepBack: move((position) => stepBack(score, position)),
      monthOn: move((position) => monthOn(score, position)),
      monthBack: move((position) => monthBack(score, position)),
      toStart: move(() => openingOf(score, 1)),
      toEnd: move(() => endOf(score)),
      seek: (position) => setPlayback({ position, isPlaying: false }),
    };
  }, [score]);

  return { ...playback, speed, setSpeed, stopsAtTurning, setStopsAtTurning, actions };
}
