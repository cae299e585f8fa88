/** The open answers to a decision as they are compared, and the thing at stake: for the card, and for the reckoning. */

import type { Edition } from '../../seeds/edition.ts';
import type { DecisionOption, View } from '../../sim/index.ts';
import { typeOf, type Answer } from '../words/likely.ts';
import type { Kind } from './stakes.ts';

/** What weapons fly at, where they do; the homes that a raid on the whole grid leaves dark; else what the answer meets. */
export function thingOf(edition: Edition, incident: string): Kind['thing'] {
  const type = typeOf(edition, incident);
  if (type?.raid !== undefined) return 'spared';
  return type?.effects.some((effect) => effect.kind === 'handler' && effect.handler === 'massRaid') === true
    ? 'dark'
    : 'met';
}

/** The open answers with what each would likely move. The view has to be one in which this decision is open. */
export function openAnswers(view: View, options: readonly DecisionOption[]): readonly Answer[] {
  return options
    .filter(({ closed }) => closed === null)
    .map((option) => ({ ...option, rehearsal: view.rehearsal(option.response) }));
}
