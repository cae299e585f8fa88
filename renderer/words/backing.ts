/** American support in words: what flows, what is paused, what has been asked for and not granted. */

import type { Edition } from '../../seeds/edition.ts';
import type { BackingView } from '../../sim/index.ts';
import { listed } from './lists.ts';
import { backingName } from './names.ts';

/** How a category that is asked for stands. */
type BackingState = 'flows' | 'paused' | 'asked';

/** Keys of a list of categories in one state, and of one category by itself. */
const KEYS = {
  flows: { list: 'mandate_backing-flows', one: 'mandate_backing-in-force' },
  paused: { list: 'mandate_backing-paused', one: 'mandate_backing-held-back' },
  asked: { list: 'mandate_backing-asked', one: 'mandate_backing-not-granted' },
} as const;

const STATES: readonly BackingState[] = ['flows', 'paused', 'asked'];

/** How a category stands; null where it is not asked for. */
function stateOf({ sought, granted, paused }: BackingView): BackingState | null {
  if (!sought) return null;
  if (!granted) return 'asked';
  return paused ? 'paused' : 'flows';
}

/** The key of how a category stands; null where it is not asked for. */
export function backingStateKey(view: BackingView): string | null {
  const state = stateOf(view);
  return state === null ? null : KEYS[state].one;
}

/** "Flowing: intelligence." "Paused: logistics." "Asked for, not granted: airlift and missile defence." */
export function backingSentences(edition: Edition, backings: readonly BackingView[]): readonly string[] {
  return STATES.flatMap((state) => {
    const names = backings
      .filter((view) => stateOf(view) === state)
      .map(({ backing }) => backingName(edition, backing));
    return names.length === 0 ? [] : [edition.say(KEYS[state].list, { backing: listed(edition, names) })];
  });
}
