/** How what happened is told: on to the next thing, or to the end of it. */

import { afterMoment } from '../campaign/falling.ts';
import { isMotionReduced } from '../host/motion.ts';
import type { Get, Set } from './state.ts';

/** Everything that happened has been told. */
export const TOLD = { reckoning: null, falling: null } as const;

/** Actions that tell. */
export function tellingActions(set: Set, get: Get) {
  return {
    goOn() {
      const { reckoning, falling } = get();
      if (reckoning === null) return false;
      set({ reckoning: null, falling: falling === null || isMotionReduced() ? null : afterMoment(falling) });
      return true;
    },
    tellOn: () => set(({ falling }) => ({ falling: falling === null ? null : afterMoment(falling) })),
    land() {
      const { reckoning, falling } = get();
      const isTold = reckoning === null && falling === null;
      if (!isTold) set(TOLD);
      return !isTold;
    },
  };
}
