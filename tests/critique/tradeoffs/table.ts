/**
 * The table of the trade-offs that the texts of choices state. Each row quotes the words that it shows. A text whose words
 * are not all quoted, or quoted and no longer there, is noticed by `tests/sim/critique/tradeoffs.test.ts`.
 */

import { BACKED, EXIT } from './backing.ts';
import { DEPLOYMENT } from './deployment.ts';
import { TALKS } from './diplomacy.ts';
import { ENGAGEMENT } from './engagement.ts';
import { LAW } from './law.ts';
import { BATTERIES, SUPPLY } from './protection.ts';
import type { Choice } from '../mandates.ts';
import type { Row } from './stated.ts';

/** All rows, in the order of the mandate. */
export const ROWS: readonly Row[] = [
  ...DEPLOYMENT,
  ...LAW,
  ...ENGAGEMENT,
  ...SUPPLY,
  ...BATTERIES,
  ...EXIT,
  ...BACKED,
  ...TALKS,
];

/** Words that state neither a gain nor a price, with the reason. A choice all of whose words stand here has no row. */
export const SILENT: readonly (Choice & { readonly words: string; readonly because: string })[] = [
  {
    setting: 'sanctions',
    choice: 'held',
    words: 'It keeps the lever in hand without pulling it',
    because: 'It is what the other two choices are compared with.',
  },
];
