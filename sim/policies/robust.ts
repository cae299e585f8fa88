/**
 * Robust: a large force, active interception, a commander who may decide, heavy air defence. It answers as hard as the
 * mandate allows, and pays in hostility, money and law.
 */

import type { Command } from '../schema/commands.ts';
import { bestOption, middle, type Policy } from './policy.ts';

export const robust: Policy = {
  id: 'robust',
  temper: 'bold',
  orders(view) {
    const commands: Command[] = [{ kind: 'order', setting: 'procurement', choice: 'surge' }];
    // Near open exchange even this policy steps down a rung; below that it returns to interception.
    commands.push({ kind: 'order', setting: 'roe', choice: view.rung >= 4 ? 'defendSites' : 'intercept' });
    return commands;
  },
  decide: (decision) =>
    bestOption(decision, (option) => 2 * middle(option.answer) - middle(option.killed) - middle(option.hits)),
};
