/** The room while a month is told: its one clock, and what is held back until the last incident has fallen. */

import { useEffect, useRef } from 'react';
import { lengthOf } from '../campaign/falling.ts';
import { useStore } from '../store/store.ts';

/** Lets the incidents fall, moment by moment. Used once, by the room. */
export function useTelling(): void {
  const falling = useStore((state) => state.falling);
  const isHeld = useStore((state) => state.reckoning !== null);
  const tellOn = useStore((state) => state.tellOn);
  useEffect(() => {
    if (falling === null || isHeld) return undefined;
    const timer = setTimeout(tellOn, lengthOf(falling));
    return () => clearTimeout(timer);
  }, [falling, isHeld, tellOn]);
}

/** Whether something is being told: what came of an answer, or a month. */
export function useIsFalling(): boolean {
  return useStore(({ reckoning, falling }) => reckoning !== null || falling !== null);
}

/** The value as it stands; while a month is told, as it stood before. */
export function useHeld<Value>(value: Value): Value {
  const isFalling = useIsFalling();
  const held = useRef(value);
  useEffect(() => {
    if (!isFalling) held.current = value;
  });
  return isFalling ? held.current : value;
}
