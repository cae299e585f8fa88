/** The table of all trade-offs that the texts of choices state. */

import { BACKED, EXIT } from './backing.ts';
import { CONSENT, DEPLOYMENT } from './deployment.ts';
import { TALKS } from './diplomacy.ts';
import { ENGAGEMENT } from './engagement.ts';
import { LAW } from './law.ts';
import { BATTERIES, SUPPLY } from './protection.ts';
import type { Row } from './stated.ts';

/** All rows, in the order of the mandate. */
export const ROWS: readonly Row[] = [
  ...DEPLOYMENT,
  ...CONSENT,
  ...LAW,
  ...ENGAGEMENT,
  ...SUPPLY,
  ...BATTERIES,
  ...EXIT,
  ...BACKED,
  ...TALKS,
];
