/** What the amount of an effect is multiplied by. */

import type { Scale } from '../schema/vocabulary.ts';
import { excessOf, unansweredBy, type Outcome } from './outcome.ts';

/** The figure of the incident that this scale names. */
export function scaleOf(scale: Scale, outcome: Outcome): number {
  switch (scale) {
    case 'one':
      return 1;
    case 'severity':
      return outcome.prospect.occurrence.severity;
    case 'unanswered':
      return unansweredBy(outcome);
    case 'excess':
      return excessOf(outcome);
    default:
      return outcome[scale];
  }
}
