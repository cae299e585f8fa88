/** The named situations in which a choice may show what it is good for, as changes of the scenario. */

import { NO_EARLY_END, type Change } from '../../sim/study/index.ts';
import { base } from './mandates.ts';

/** A situation. */
export interface Situation {
  readonly name: string;
  readonly change: Change;
  /** The month from which it is measured. */
  readonly from?: number;
  /** What all mandates say in it, whatever else they say, unless it is this that is compared. */
  readonly force?: Readonly<Record<string, string>>;
}

/** American support: all four categories paused. */
const PAUSED = { column: 'paused', value: 1 } as const;

/** Power sites lie damaged. */
const DAMAGED = base.data.sites
  .filter(({ kind }) => kind === 'grid' || kind === 'power')
  .map(({ id }) => ({ column: 'health', of: id, value: 0.45, turn: 1 }) as const);

/** The situations, in the order in which they are tried. */
export const SITUATIONS: readonly Situation[] = [
  { name: 'truce strong', change: { initial: { ceasefire: 0.9, escalation: 0.3, hostility: 0.4 }, compliance: 0.8 } },
  { name: 'truce weak', change: { initial: { ceasefire: 0.45, escalation: 1.8, hostility: 0.6 }, compliance: 0.4 } },
  { name: 'consent given', change: { held: [{ column: 'consentGiven', value: 1 }] } },
  { name: 'backing paused', change: { held: [PAUSED] } },
  {
    name: 'stores thin',
    change: { initial: { shortInterceptors: 40, mediumInterceptors: 10, longInterceptors: 4 }, arsenal: 2 },
  },
  {
    name: 'before the truce',
    change: { initial: { ceasefire: 0.1, escalation: 2 }, held: [{ column: 'phase', value: 0, turn: 1 }] },
    force: { timing: 'early' },
  },
  {
    name: 'after a large raid',
    change: { initial: { ceasefire: 0.5, escalation: 2.5, hostility: 0.6, dark: 1200 }, held: DAMAGED },
  },
  { name: 'year two', change: { parameters: NO_EARLY_END }, from: 13 },
];
