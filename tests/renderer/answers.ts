/** Answers made to order: nothing moves but what is said. */

import { INDICATOR_NAMES, type Indicator } from '../../sim/index.ts';
import type { Answer } from '../../renderer/words/likely.ts';

type Range = readonly [number, number];

/** What an answer may bring: figures of the option, and changes of indicators. */
interface Made extends Partial<Readonly<Record<Indicator, Range>>> {
  readonly killed?: Range;
  readonly answer?: Range;
  readonly spared?: number;
}

const NOTHING: Range = [0, 0];

/** An answer that moves this. */
export function answer(response: string, made: Made = {}): Answer {
  const { killed = NOTHING, answer: seen = NOTHING, spared = NaN, ...moved } = made;
  const still = Object.fromEntries(INDICATOR_NAMES.map((name) => [name, NOTHING])) as Record<Indicator, Range>;
  return {
    response,
    closed: null,
    authority: 'onScene',
    willing: 1,
    killed,
    escalation: moved.escalation ?? NOTHING,
    legitimacy: moved.legitimacy ?? NOTHING,
    hits: NOTHING,
    answer: seen,
    rehearsal: { moves: { ...still, forceKilled: killed, ...moved }, darkened: NOTHING, spared },
  };
}
