/** C21 and C22: what a mandate lets troops do, and how clearly. */

import { ENGAGEMENT } from './ledger/engagement.ts';
import { testClaims } from './setup/tests.ts';

testClaims(ENGAGEMENT);
