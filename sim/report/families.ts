/** What a family of incidents is in the telling: an act of force or of politics, and who meets it. */

import type { Family } from '../schema/vocabulary.ts';

/** How a family is told. */
export interface FamilyTold {
  /** An act of force, whoever commits it; an act of politics or law; or a mishap. */
  readonly act: 'force' | 'politics' | 'mishap';
  /** Who answers it: the force on the spot, or the coalition's capitals. */
  readonly met: 'field' | 'capitals';
}

const FORCE_IN_THE_FIELD: FamilyTold = { act: 'force', met: 'field' };
const POLITICS: FamilyTold = { act: 'politics', met: 'capitals' };

/** Every family. What happens at sea is an act of force that capitals answer: the force has no ships of its own. */
export const FAMILIES_TOLD: Readonly<Record<Family, FamilyTold>> = {
  air: FORCE_IN_THE_FIELD,
  infrastructure: FORCE_IN_THE_FIELD,
  line: FORCE_IN_THE_FIELD,
  attacks: FORCE_IN_THE_FIELD,
  sea: { act: 'force', met: 'capitals' },
  accidents: { act: 'mishap', met: 'field' },
  law: POLITICS,
  coalition: POLITICS,
  stocks: { act: 'mishap', met: 'capitals' },
  washington: POLITICS,
  information: POLITICS,
  diplomacy: POLITICS,
  economy: POLITICS,
};
