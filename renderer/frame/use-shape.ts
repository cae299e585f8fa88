/** How the room is folded: by the window's size against its type, and by the projector. */

import { useCallback, useSyncExternalStore } from 'react';
import { useStore } from '../store/store.ts';

/** Under 1360 x 860 at type of 16 px. In em, so that larger type folds the room like a smaller window. */
const NARROW = '(max-width: 84.99em)';
const LOW = '(max-height: 53.74em)';

function useMedia(query: string): boolean {
  const watch = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(watch, () => window.matchMedia(query).matches);
}

/** What is folded. */
export interface Shape {
  /** The mandate is a rail of its clauses. */
  readonly hasRail: boolean;
  /** What else the month brought is one line. */
  readonly foldsMonth: boolean;
  /** Reasons are told in a sentence before they are told step by step. */
  readonly tellsInSentences: boolean;
  /** How many columns of figures stand beside the answers to a decision. */
  readonly mostColumns: number;
}

/** How the room is folded now. */
export function useShape(): Shape {
  const isProjector = useStore(({ theme }) => theme === 'projector');
  const isNarrow = useMedia(NARROW);
  const isLow = useMedia(LOW);
  return {
    hasRail: isProjector || isNarrow,
    foldsMonth: isProjector || isLow,
    tellsInSentences: isProjector,
    mostColumns: isNarrow ? 3 : 4,
  };
}
