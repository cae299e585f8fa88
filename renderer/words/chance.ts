/** How likely an incident was, in one sentence that can be read aloud; the factors one by one are the waterfall's. */

import type { Edition } from '../../seeds/edition.ts';
import type { Explanation } from '../../sim/index.ts';
import { reasonsOf } from './explanation.ts';
import { typeOf } from './likely.ts';
import { isTellingChance } from './numbers.ts';

/** Chances from here on, and how they are said. */
const OFTEN = [
  [0.9, 'always'],
  [0.71, 'three-in-four'],
  [0.58, 'two-in-three'],
  [0.42, 'even'],
] as const;

/** "One month in seventeen"; what nobody can tell from nothing is not said as a chance. */
export function frequencyText({ say }: Edition, chance: number): string {
  if (!isTellingChance(chance)) return say('decision_often', { frequency: 'rare' });
  const often = OFTEN.find(([from]) => chance >= from)?.[1];
  if (often !== undefined) return say('decision_often', { frequency: often });
  return say('decision_one-in', { count: roughly(1 / chance) });
}

/** A count as people would say it, the more roughly the larger it is. */
function roughly(count: number): number {
  const step = count < 20 ? 1 : count < 100 ? 5 : 50;
  return Math.round(count / step) * step;
}

/** "One month in seventeen here; likelier because Moscow is probing." Empty for what was certain. */
export function frequencySentence(edition: Edition, incident: string, explanation: Explanation): string {
  if (explanation.chance >= 1) return '';
  const { say } = edition;
  const plain = frequencyText(edition, explanation.chance);
  const exposure = typeOf(edition, incident)?.exposure;
  const frequency = exposure === 'sector' || exposure === 'site' ? say('decision_here', { frequency: plain }) : plain;
  const reasons = reasonsOf(edition, incident, explanation);
  const raised = reasons.find(({ factor }) => factor > 1);
  if (raised !== undefined) return say('decision_likelier', { frequency, reason: raised.clause });
  const [lowered] = reasons;
  return lowered === undefined
    ? say('decision_plainly', { frequency })
    : say('decision_less-likely', { frequency, reason: lowered.clause });
}
