/**
 * Cautious: few troops behind the line, self-defence, capitals decide, and the least escalation in every decision. It
 * trades Kyiv's confidence for calm.
 */

import { bestOption, middle, type Policy } from './policy.ts';

export const cautious: Policy = {
  id: 'cautious',
  temper: 'careful',
  orders(view) {
    // Heat above rung 2 sends it back to observing; calm lets it return to self-defence.
    if (view.rung >= 3) return [{ kind: 'order', setting: 'roe', choice: 'observe' }];
    return [{ kind: 'order', setting: 'roe', choice: 'selfDefence' }];
  },
  decide: (decision) =>
    bestOption(
      decision,
      (option) => -4 * middle(option.escalation) - middle(option.killed) + 4 * middle(option.legitimacy),
    ),
};
