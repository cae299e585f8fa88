/**
 * Balanced: monitors along the line, guards on the grid, written triggers and a commander who may decide. It answers
 * in kind and weighs lives, sites, escalation, law and the answer together; it adapts where stocks or confidence run low.
 */

import type { Command } from '../schema/commands.ts';
import { bestOption, middle, type Policy } from './policy.ts';

export const balanced: Policy = {
  id: 'balanced',
  temper: 'even',
  orders(view) {
    const commands: Command[] = [];
    const low = view.measure('shortInterceptors').low < 120;
    commands.push({ kind: 'order', setting: 'procurement', choice: low ? 'surge' : 'steady' });
    if (view.rung >= 3) commands.push({ kind: 'order', setting: 'doctrine', choice: 'ration' });
    if (view.measure('talks').low > 0.5) commands.push({ kind: 'order', setting: 'agenda', choice: 'finalStatus' });
    return commands;
  },
  decide: (decision) =>
    bestOption(
      decision,
      (option) =>
        -2 * middle(option.killed) -
        2 * middle(option.escalation) -
        1.5 * middle(option.hits) +
        6 * middle(option.legitimacy) -
        2 * Math.abs(1 - middle(option.answer)) +
        (option.authority === 'capitals' ? -0.5 : 0),
    ),
};
