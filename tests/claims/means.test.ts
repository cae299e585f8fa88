/** C26 to C29: stocks, sustainment, partners and American backing. */

import { MEANS } from './ledger/means.ts';
import { testClaims } from './setup/tests.ts';

testClaims(MEANS);
