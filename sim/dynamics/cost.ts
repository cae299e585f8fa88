/** The month's bill, added to the cost. Sustaining the force is more than half of two years' bill (C27). */

import type { Situation } from '../situation.ts';
import { change } from '../ledger/change.ts';
import type { Cause } from '../schema/journal.ts';
import { billOf } from '../mandate/bill.ts';

const people: Cause = { id: 'cost.people', claim: 'C27', parameter: 'price.headMonth' };
const batteries: Cause = { id: 'cost.batteries', claim: 'C27', parameter: 'price.mediumBatteries' };
const layers: Cause = { id: 'cost.layers', claim: 'C24', parameter: 'price.hardening' };
const bought: Cause = { id: 'cost.bought', claim: 'C26', parameter: 'price.procurement' };
const other: Cause = { id: 'cost.backing', claim: 'C29', parameter: 'price.industry' };

/** Adds the month's bill, in million euros. */
export function costMoves(situation: Situation): void {
  const bill = billOf(situation);
  change(situation, 'cost', bill.people, people);
  change(situation, 'cost', bill.batteries, batteries);
  change(situation, 'cost', bill.layers, layers);
  change(situation, 'cost', bill.bought, bought);
  change(situation, 'cost', bill.other, other);
}
